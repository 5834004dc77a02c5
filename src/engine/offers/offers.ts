import { showQuantity } from '../claims/show';
import type { Fact } from '../sources/fact';
import { bareFigure } from '../verdicts/wording';
import type { FactBase } from '../verdicts/fact-base';
import { narrowed } from '../verdicts/narrowed';
import type { ClaimKind, Entity, Evidence } from '../vocabulary';
import { caretAt } from './caret';
import { styleOf, type Style } from './style';

/** A figure or name of the sources, fit to be put into a draft. */
export interface Offer {
  readonly kind: ClaimKind;
  /** In the draft's own way of writing such figures; a name in its right spelling. */
  readonly text: string;
  /** Other ways to write it, for a writer who has begun with one: "$53 billion" beside "fifty-three billion dollars". */
  readonly others: readonly string[];
  /** Where the source says it. */
  readonly evidence: readonly Evidence[];
  /** Of a name: "chief executive of Alibaba". */
  readonly role?: string;
}

/** Dates and lengths of time go with other figures; by themselves they are seldom what a writer looks for. */
const TIME_SHARE = 0.5;

/** Whose figure it is tells more than any one word of what it is about. */
const OWNER_SHARE = 1;

/** Nobody reads a longer list; what the sentence is about comes first. */
const MOST_FIGURES = 400;

/**
 * The figures and names of the sources that could be put at `at`, an offset in the draft's text: what shares most with the sentence there first, then as the
 * sources have them, names last; what would be written alike is one offer. Undefined where no words of the draft stand, as in code or front matter.
 */
export function offersAt(text: string, at: number, facts: FactBase): Offer[] | undefined {
  const caret = caretAt(text, at, facts);
  if (!caret) return undefined;
  const base = narrowed(facts, caret.document);
  const style = styleOf(caret.document);
  const weigh = ({ frame, figure }: Fact): number => {
    const owner = frame.who[0]?.entity;
    let weight = owner !== undefined && caret.terms.has(`@${owner}`) ? OWNER_SHARE : 0;
    for (const term of caret.terms) weight += Math.max(frame.near.get(term) ?? 0, frame.terms.get(term) ?? 0) * base.weightOf(term);
    return weight * (isTime(figure) ? TIME_SHARE : 1);
  };
  const figures = base.facts
    .filter(({ relative, figure }) => relative === undefined && showQuantity(figure.quantity) !== '')
    .map((fact) => ({ fact, weight: weigh(fact) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_FIGURES);
  return joined([...figures.map(({ fact }) => figureOffer(fact, style)), ...[...base.entities.values()].map((entity) => nameOffer(entity, base))]);
}

const isTime = ({ kind, quantity }: Fact['figure']): boolean => kind === 'date' || kind === 'year' || kind === 'duration' || quantity.date !== undefined;

function figureOffer(fact: Fact, style: Style): Offer {
  const { figure: { kind, quantity } } = fact;
  const { hedge: _hedge, ...bare } = quantity;
  const asInSource = bareFigure(fact);
  const text = style(kind, quantity) ?? asInSource;
  return { kind, text, others: [...new Set([asInSource, showQuantity(bare)])].filter((other) => other !== text), evidence: [fact.evidence] };
}

function nameOffer({ name, aliases, roles, evidence }: Entity, { entities }: FactBase): Offer {
  const [role] = roles;
  const of = role?.of === undefined ? undefined : entities.get(role.of)?.name;
  return {
    kind: 'name', text: name, others: aliases.filter((alias) => /^\p{Lu}/u.test(alias)), evidence: evidence ? [evidence] : [],
    ...(role ? { role: of === undefined ? role.title : `${role.title} of ${of}` } : {}),
  };
}

/** Offers of the same words as one, with the evidence of all. */
function joined(offers: readonly Offer[]): Offer[] {
  const byText = new Map<string, Offer>();
  for (const offer of offers) {
    const known = byText.get(offer.text);
    byText.set(offer.text, known ? { ...known, evidence: [...known.evidence, ...offer.evidence] } : offer);
  }
  return [...byText.values()];
}
