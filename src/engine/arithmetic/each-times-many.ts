import type { Passage } from '../claims/passages';
import { remember } from '../claims/remember';
import { stemOf } from '../claims/words';
import { measured } from '../comparison/figures';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import { figureIn } from '../verdicts/wording';
import type { Mention } from '../vocabulary';
import type { Outcome } from './operations/outcome';
import { shown } from './shown';
import { tablesOf } from './tables/table-facts';

/** "60 cents for each trip", "1.15 euros a share", "40 kg per sack": what it is so much of. */
const OF_EACH = /^\s+(?:(?:for|from|on|of|to)\s+(?:each|every)|each|every|per|an?)\s+(?:single\s+)?(\p{Ll}{3,})\b/iu;
/** "The anchors, each of about 40 kg" */
const EACH_OF = /(\p{Ll}{3,})\s*,\s+each\s+(?:\p{Ll}+\s+)?(?:of|weigh\w*|cost\w*|measur\w*|worth)\s+(?:about\s+|some\s+|around\s+|roughly\s+)?$/iu;
/** Rates of time and of whole crowds are no prices of things. */
const TIMES = /^(?:year|month|week|day|quarter|hour|minute|second|night|season|head|person|time|cent|piece)$/iu;
/** What a draft goes on with when it tells what one and all come to. */
const COMES_TO = /^[^.;:()]{0,60}?(?:,|—|–|\band\b|\bor\b|\bso\b)\s*(?:(?:and|so|that|which|this|it)\s+)*(?:(?:has|have|had|will|would|in all|altogether)\s+)*(?:costs?|makes?|made|comes? to|came to|brings?|brought|fill(?:s|ed)|add(?:s|ed) up|amount(?:s|ed)?|earn(?:s|ed)?|total(?:s|led)?)\b[^.;:()]{0,40}$/iu;
const TOGETHER = /^\s+(?:[\p{L}-]+\s+){1,2}?(?:together|in all|altogether|between them|all told|jointly)\s+[^.;:,()\d]{0,30}$/iu;
/** Which currency's, a text that speaks of several does not say. */
const IN_CENTS = /\bcents?$/iu;
const MOST_EACH = 4;

interface Each {
  readonly fact: Fact;
  readonly value: number;
  readonly dimension: string;
  /** Stem of what there is so much of each. */
  readonly noun: string;
}

/** What the sources tell of one of several things, in prose. */
const eachIn = remember((base: FactBase): readonly Each[] => base.facts.flatMap((fact) => {
  const { kind } = fact.figure;
  const own = (kind === 'money' || kind === 'measure') && !fact.passage.cell && !fact.frame.former ? figureIn(fact) : undefined;
  const { value, dimension } = (own && measured(fact.figure)) ?? {};
  if (!own || value === undefined || dimension === undefined) return [];
  const { prose: { text }, span } = fact.passage;
  const noun = OF_EACH.exec(text.slice(own.end, span.end))?.[1] ?? EACH_OF.exec(text.slice(span.start, own.start))?.[1];
  return noun === undefined || TIMES.test(noun) ? [] : [{ fact, value, dimension, noun: stemOf(noun.toLowerCase()) }];
}));

/**
 * What all come to, where the draft tells what it is for one, or how many there are, and the source both: "The city takes 60 cents from every trip, and that
 * has brought in €1.1m"; "The 18 anchors together weigh 1.8 tonnes". Each product, told whether there is just one.
 */
export function eachTimesMany(assertion: Assertion, around: Surroundings, base: FactBase): readonly Outcome[] {
  const { mention, passage } = assertion;
  if (mention.kind !== 'money' && mention.kind !== 'measure') return [];
  const all = eachIn(base);
  const unit = all.length === 0 ? undefined : measured({ kind: mention.kind, quantity: { ...mention.quantity, value: 1 } });
  const one = unit?.value;
  if (!unit || !one) return [];
  const told = around.sentence(assertion).filter((other) => other.passage === passage && other.mention.end <= mention.start);
  const found = all.filter(({ dimension, fact }) => dimension === unit.dimension || (mention.kind === 'money' && IN_CENTS.test(fact.written))).flatMap((each) => {
    const said = told.find((other) => around.states(other).has(each.fact) && COMES_TO.test(betweenOf(assertion, other)));
    if (said) return countsOf(each.noun, base).map((many) => ({ each, many }));
    return told.flatMap((other) => (other.mention.kind === 'count' && TOGETHER.test(betweenOf(assertion, other)) && countedBy(other.passage, other.mention).includes(each.noun) ? [...around.states(other)].map((many) => ({ each, many })) : []));
  });
  const values = new Set(found.map(({ each, many }) => each.value * many.figure.quantity.value!));
  if (values.size > MOST_EACH) return [];
  return found.slice(0, MOST_EACH).map(({ each, many }) => ({
    operation: 'product', value: each.value * many.figure.quantity.value! / one, facts: [each.fact, many], formula: `${shown(many)} × ${shown(each.fact)}`, reasons: { 'each times many': 1, ...(values.size === 1 ? { 'asked for plainly': 1 } : {}) },
  }));
}

/** What stands between an earlier figure of its sentence and the figure. */
const betweenOf = ({ mention, passage }: Assertion, other: Assertion): string => passage.prose.text.slice(other.mention.end, Math.min(mention.start, mention.hedgeSpan?.start ?? mention.start));

/** How many of them there are: the one number that the sources' prose has, or the total of the one column that counts them. */
function countsOf(noun: string, base: FactBase): readonly Fact[] {
  const inProse = byNoun(base).get(noun) ?? [];
  const totals = tablesOf(base).flatMap(({ columns }) => columns.flatMap(({ heads, total, age, dimension }) => (total && (age ?? 0) === 0 && dimension === 'count' && heads.some(({ words }) => words.some(({ lower }) => stemOf(lower) === noun)) ? [total.fact] : [])));
  return totals.length > 0 ? totals : inProse;
}

const byNoun = remember((base: FactBase): ReadonlyMap<string, readonly Fact[]> => {
  const counted = new Map<string, Fact[]>();
  for (const fact of base.facts) if (fact.figure.kind === 'count' && fact.figure.quantity.value !== undefined && !fact.passage.cell && !fact.frame.former && !fact.frame.change) {
    const own = figureIn(fact);
    for (const stem of own && !OF_SO_MANY.test(fact.passage.prose.text.slice(fact.passage.span.start, own.start)) ? countedBy(fact.passage, own) : []) counted.set(stem, [...(counted.get(stem) ?? []), fact]);
  }
  return counted;
});

/** "2.7 of every 100 trips" */
const OF_SO_MANY = /\b(?:every|each|per|for|in)\s+$/iu;

/** Stems of the words right behind a number. */
const countedBy = ({ prose: { text }, span }: Passage, { end }: Mention): string[] => [...(/^(?:\s+(?!of\b|in\b|a\b|per\b|for\b)\p{L}{3,}){1,2}/u.exec(text.slice(end, span.end))?.[0] ?? '').matchAll(/\p{L}+/gu)].map(([word]) => stemOf(word.toLowerCase()));
