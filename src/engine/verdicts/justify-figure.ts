import type { Who } from '../claims/frames';
import { rewrite } from '../claims/rewrite';
import { showQuantity } from '../claims/show';
import type { Comparison } from '../comparison/figures';
import type { Slip } from '../comparison/slips';
import type { Assertion, Fact } from '../sources/fact';
import type { Mention, Quantity } from '../vocabulary';
import type { Code } from './codes';
import type { Disagreement } from './disagreement';
import type { Missed } from '../arithmetic/derive';
import type { Derivation } from '../arithmetic/derivation';
import type { Derived } from './derive';
import { midSentence, placeOf, textUnder, type Judgement } from './judgement';


/** The verdicts on a figure, each with its sentence, its evidence and, where one is plainly right, its correction. */
export function supported(assertion: Assertion, { fact }: { readonly fact: Fact }): Judgement {
  return { ...placeOf(assertion), verdict: 'supported', code: 'supported.stated', message: `The source says the same: ${fact.written}${ownerWords(fact.frame.who[0])}.`, evidence: [fact.evidence], fact };
}

export function supportedByArithmetic(assertion: Assertion, { formula, facts, figure }: Pick<Derivation, 'formula' | 'facts' | 'figure'>): Judgement {
  return {
    ...placeOf(assertion), verdict: 'supported', code: 'supported.derived', derivation: formula, evidence: facts.map((fact) => fact.evidence),
    message: `This follows from the source: ${formula} = ${showFigure(assertion.mention, roundedLike(figure.quantity, assertion.mention))}.`,
  };
}

/** Near what follows from the facts, but not the same. */
export function closeToArithmetic(assertion: Assertion, { formula, facts, figure }: Derived): Judgement {
  return {
    ...placeOf(assertion), verdict: 'not-enough-info', code: 'unknown.close', derivation: formula, evidence: facts.map((fact) => fact.evidence),
    message: `Close to what follows from the source (${formula} = ${showFigure(assertion.mention, roundedLike(figure.quantity, assertion.mention))}), but not the same.`,
  };
}

const RATE_BEHIND = /^\s*,?\s*(?:a|an|per|each|every|\/)\s*(?:(?:calendar|financial|single) )?(year|month|week|day|quarter|hour)\b/iu;

/** The right sum for the wrong stretch of time: "€7 million a quarter" for €7 million a year. */
export function refutedRate(assertion: Assertion, fact: Fact): Judgement {
  const { mention, passage, frame } = assertion;
  const written = textUnder(passage, mention);
  const unit = RATE_BEHIND.exec(passage.prose.text.slice(mention.end, passage.span.end));
  const start = unit ? mention.end + unit[0].length - unit[1]!.length : undefined;
  return {
    ...placeOf(assertion), verdict: 'refuted', code: 'refuted.period', message: `The source says ${fact.written} a ${fact.frame.per}${ownerWords(fact.frame.who[0])}, not a ${frame.per}.`,
    actual: `${written} a ${frame.per}`, expected: `${fact.written} a ${fact.frame.per}`, evidence: [fact.evidence], fact,
    ...(start === undefined ? {} : { fix: { start, end: start + unit![1]!.length, text: fact.frame.per! } }),
  };
}

/** A result that the sentence asks for, got wrong. */
export function refutedByReckoning(assertion: Assertion, { formula, facts, figure, how, operation }: Missed): Judgement {
  const { mention, passage } = assertion;
  const written = textUnder(passage, mention);
  const inUnit = how === 'percent for points' || how === 'points for percent';
  const right = inUnit ? figure.quantity : roundedLike(figure.quantity, mention);
  const fix = writtenLike(mention, written, right);
  const code = inUnit ? 'refuted.unit' : how === 'hedge' ? 'refuted.hedge' : mention.kind === 'ratio' ? 'refuted.ratio' : mention.kind === 'duration' ? 'refuted.duration' : operation === 'rank' ? 'refuted.rank' : 'refuted.arithmetic';
  return {
    ...placeOf(assertion), verdict: 'refuted', code, message: `By the source’s figures it is ${showFigure(mention, right)}, not ${midSentence(written)}: ${formula}.`, derivation: formula,
    actual: written, expected: fix ?? showQuantity(right), evidence: facts.map((fact) => fact.evidence),
    ...(fix !== undefined && fix !== written ? { fix: { start: mention.start, end: mention.end, text: fix } } : {}),
  };
}

export function refutedByArithmetic(assertion: Assertion, { formula, facts, figure, reversed }: Derived, code: Code): Judgement {
  const { mention, passage } = assertion;
  const written = textUnder(passage, mention);
  const right = roundedLike(figure.quantity, mention);
  const fix = reversed ? undefined : writtenLike(mention, written, right);
  const message = reversed
    ? `By the source’s figures it is the other way round: ${formula} = ${showFigure(mention, right)}.`
    : `By the source’s figures it is ${showFigure(mention, right)}, not ${midSentence(written)}: ${formula}.`;
  return {
    ...placeOf(assertion), verdict: 'refuted', code, message, derivation: formula, actual: written, expected: fix ?? showQuantity(right), evidence: facts.map((fact) => fact.evidence),
    ...(fix !== undefined ? { fix: { start: mention.start, end: mention.end, text: fix } } : {}),
  };
}

/** Three figures say it exactly: 145, 0.25. */
const isShort = (value: number): boolean => Math.abs(Number(value.toPrecision(3)) - value) < Math.abs(value) * 1e-9;

/** Written to the last unit ("18,850"), a whole number is told whole. */
const isToTheUnit = (value: number, { step, quantity: { hedge } }: Mention): boolean => Number.isInteger(value) && step === 1 && hedge === undefined;

/** A computed value with as many figures as the writer showed, two at the least: 17.666… → 18 for "20", 17.7 for "26.5". */
function roundedLike(quantity: Quantity, mention: Mention): Quantity {
  const value = quantity.value!;
  const shown = mention.quantity.value ?? value;
  const digits = Number(shown.toPrecision(12)).toExponential().split('e')[0]!.replace(/\D/gu, '').length;
  return { ...quantity, value: isShort(value) || isToTheUnit(value, mention) ? value : Number(value.toPrecision(Math.max(2, digits))) };
}

/** "exceeds $70 billion": without its verb the sentence falls apart, so no plain replacement. */
const HEDGE_VERB = /^(?:exceed|top|surpass|pass|approach|near(?:s|ing)|f[ae]ll)/iu;

/** The fact that a figure contradicts, and how. */
interface Contradiction {
  readonly fact: Fact;
  readonly comparison: Comparison;
  readonly slip?: Slip;
}

/** `elsewhere` is the fact, if there is one, whose figure the draft's is: somebody else's. */
export function refuted(assertion: Assertion, match: Contradiction, elsewhere?: Fact): Judgement {
  const { mention, passage } = assertion;
  const { fact } = match;
  const written = textUnder(passage, mention);
  const truth = fact.figure.quantity;
  const text = writtenLike(mention, written, truth);
  // A bound on the wrong side goes together with its figure: "more than $60 billion" → "$53 billion".
  const byVerb = mention.hedgeSpan !== undefined && HEDGE_VERB.test(textUnder(passage, mention.hedgeSpan));
  const hedge = match.comparison === 'hedge' && mention.hedgeSpan !== undefined && mention.hedgeSpan.end <= mention.start ? mention.hedgeSpan : undefined;
  const fix = text === undefined || text === written || (byVerb && match.comparison === 'hedge') ? undefined : { start: hedge?.start ?? mention.start, end: mention.end, text: hedge && /^\p{Lu}/u.test(textUnder(passage, hedge)) ? capitalised(text) : text };
  const expected = text ?? fact.written;
  const [own, foreign] = [fact.frame.who[0]?.entity, elsewhere?.frame.who[0]];
  const swapped = foreign?.entity !== undefined && own !== undefined && foreign.entity !== own && match.comparison === 'different' && mention.quantity.hedge === undefined && mention.kind !== 'range' ? foreign : undefined;
  const said = mention.lent === undefined ? midSentence(written) : showQuantity(mention.quantity);
  const message = swapped
    ? `The source says ${fact.written}${ownerWords(fact.frame.who[0])}; ${said} is ${possessive(swapped.text)} figure.`
    : `The source says ${fact.written}${ownerWords(fact.frame.who[0])}, not ${midSentence(`${hedged(mention, passage.prose.text)}${said}`)}.`;
  return {
    ...placeOf(assertion), verdict: 'refuted', code: swapped ? 'refuted.attribution' : codeFor(mention, match), message, actual: written, expected,
    evidence: swapped ? [fact.evidence, elsewhere!.evidence] : [fact.evidence], fact,
    ...(fix ? { fix } : {}),
  };
}

/** The truth in the writer's own style; a table's bare number stays bare. */
function writtenLike({ quantity, lent }: Mention, written: string, truth: Quantity): string | undefined {
  if (lent === undefined) return rewrite(written, truth, quantity);
  return truth.value === undefined || quantity.value === undefined ? undefined : rewrite(written, { value: truth.value / lent }, { value: quantity.value / lent });
}

/** A fraction reads better as a share: 81% for 0.81. */
const showFigure = ({ kind }: Mention, quantity: Quantity): string =>
  kind === 'ratio' && quantity.unit === undefined && quantity.value !== undefined ? showQuantity({ value: Math.round(quantity.value * 100), unit: '%' }) : showQuantity(quantity);

const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
const hedged = (mention: Mention, text: string): string => (mention.hedgeSpan && mention.hedgeSpan.end <= mention.start ? `${text.slice(mention.hedgeSpan.start, mention.hedgeSpan.end)} ` : '');

function codeFor(mention: Mention, { comparison, slip }: Contradiction): Code {
  if (comparison === 'hedge') return 'refuted.hedge';
  if (comparison === 'unit') return 'refuted.unit';
  if (mention.kind === 'duration') return 'refuted.duration';
  if (mention.kind === 'year') return 'refuted.year';
  if (mention.kind === 'date') return 'refuted.date';
  if (mention.kind === 'range') return 'refuted.range';
  if (mention.kind === 'ratio') return 'refuted.ratio';
  if (mention.kind === 'ordinal') return 'refuted.rank';
  return slip === 'scale' ? 'refuted.scale' : 'refuted.value';
}

/** One source says so, another contradicts it: no error of the writer's, but worth knowing. */
export function disagreed(assertion: Assertion, { supporting, contrary }: Disagreement): Judgement {
  return {
    ...placeOf(assertion), verdict: 'not-enough-info', code: 'unknown.sources-disagree', evidence: [supporting.evidence, contrary.evidence],
    message: `The sources disagree: ${supporting.evidence.source} says ${supporting.written}, ${contrary.evidence.source} says ${contrary.written}.`,
  };
}

export function unknown(assertion: Assertion, code: Code, nearest?: { readonly fact: Fact }): Judgement {
  const message = {
    'unknown.close': `Close to what the source says${nearest ? ` (${nearest.fact.written})` : ''}, but not the same.`,
    'unknown.ambiguous': 'More than one fact in the sources could be meant.',
    'unknown.not-asserted': 'The sentence does not assert it.',
    'unknown.no-subject': 'It is not plain whose figure this is.',
  }[code as string] ?? 'Nothing in the sources could be matched with this.';
  const about = nearest && code !== 'unknown.no-fact' && code !== 'unknown.no-subject' ? [nearest.fact.evidence] : [];
  return { ...placeOf(assertion), verdict: 'not-enough-info', code, message, evidence: about };
}

export const ownerWords = (who: Who | undefined): string => (who ? ` for ${who.text}` : '');
const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);
