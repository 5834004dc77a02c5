import { askedHow } from '../arithmetic/cues';
import { COMPARED } from '../claims/lexicon/comparisons';
import { findMentions } from '../claims/mentions';
import type { Features } from '../matching/reasons';
import { measured } from '../comparison/figures';
import { digitsOf } from '../comparison/slips';
import { isEqual, valueOf } from '../matching/values';
import type { Weighed } from '../matching/weigh';
import type { Assertion } from '../sources/fact';
import type { Mention } from '../vocabulary';
import { sum } from './objections';
import { isAnothersTime, isOfAnotherTimeOrScope, isOfOtherThings } from './of-other-things';
import { figureOf } from './plausible';

/** Above this, what the draft says may well be reckoned from the sources. */
const HARDLY_RECKONED = 0.25;
/** A fact that is close by this likelihood may be the figure, rounded. */
const HARDLY_ROUNDED = 0.3;
/** Beside so many figures of its kind, one that differs by such a slip may stand there by chance: then it is left to the weighing. */
const MOST_FACTS = 60;
/** The more digits, the fewer by chance: for each behind the third ten times as many. */
const mostFacts = (value: number | undefined): number => MOST_FACTS * 10 ** Math.max(0, Math.min(2, value === undefined ? 0 : digitsOf(Math.abs(value)).length - 3));
/** Several days of a month may stand in a source: which of them is meant must be likely. */
const LIKELY = 0.5;

/**
 * The fact that a figure plainly slipped from: the figure itself stands nowhere in the sources and hardly follows from them, and they state one
 * that differs by a slip that chance does not make. Of the labelled figures of test/cases 130 of 134 that looked so were errors. What speaks of numbers alone has nothing in common with anything.
 */
export function plainSlip(assertion: Assertion, { stated, derived }: Weighed): Weighed['stated'][number] | undefined {
  const { quantity } = assertion.mention;
  const isRange = quantity.low !== undefined;
  const bound = sum(derived) < HARDLY_RECKONED ? onWrongSide(assertion, stated) : undefined;
  if (bound) return bound;
  if (stated.some((one) => isEqual(assertion, one) || (one.comparison === 'close' && !isRange && one.likelihood >= HARDLY_ROUNDED))) return undefined;
  if (stated.length > mostFacts(quantity.value)) return undefined;
  if (sum(derived) >= HARDLY_RECKONED || RECKONED.some((operation) => askedHow(operation, assertion.mention, assertion.passage) >= PLAINLY)) return undefined;
  const slips = stated.filter((one) => one.comparison !== 'equal' && ((PLAIN.has(valueOf(assertion, one)) && !isOfAnotherSize(assertion, one)) || (isSlipOfTime(assertion, one) && !isAnothersTime(assertion, one) && !isOfAnotherTimeOrScope(one)) || ((isSlipOfCount(assertion, one) || isMisrounded(assertion, one)) && !isOfOtherThings(assertion, one))));
  const [likeliest] = slips;
  if (likeliest === undefined || !(SAYING.some((reason) => reason in likeliest.reasons) || isOfOtherLength(assertion, likeliest))) return undefined;
  if (likeliest.comparison === 'unit' && likeliest.fact.figure.quantity.value !== quantity.value) return undefined;
  const isOne = slips.every(({ fact }) => told(fact.figure.quantity) === told(likeliest.fact.figure.quantity));
  return isOne || likeliest.likelihood >= LIKELY ? likeliest : undefined;
}

/** "118,000 scudi" for "118 performances", "180 kronor" a share for a turnover of 180 million: what differs in size by so much may be another thing altogether. */
function isOfAnotherSize(assertion: Assertion, one: Weighed['stated'][number]): boolean {
  const value = valueOf(assertion, one);
  if (!value.startsWith('value scale') && !value.startsWith('value decimal')) return false;
  if (one.reasons['rate mismatch'] === 1) return true;
  const { kind, quantity: { value: said = 0 } } = assertion.mention;
  return kind === 'money' ? said < LEAST_SUM : one.reasons['noun other'] === 1 || (kind === 'count' && (said < LEAST_SUM || one.fact.figure.quantity.value! < LEAST_SUM) && one.reasons['noun same'] !== 1);
}
/** Less is the price of one thing, or a number of other things, and nobody writes it for thousands. */
const LEAST_SUM = 1000;

/**
 * A length of time, likely to be the one meant, of which one digit is another, lacks or is too many ("14 hours" for four), or one of two parts is another
 * ("5 hours and 20 minutes" for 6); the same number, and no small one, of another unit ("17 weeks" for days); a year of which two digits are exchanged.
 */
function isSlipOfTime({ mention, passage }: Assertion, one: Weighed['stated'][number]): boolean {
  const { fact, fact: { figure }, likelihood, comparison } = one;
  if (comparison !== 'different' || figure.kind !== mention.kind) return false;
  if (mention.kind === 'year') return likelihood >= LIKELY && isTransposed(mention.quantity.date ?? '', figure.quantity.date ?? '');
  if (mention.kind !== 'duration' || mention.quantity.hedge !== undefined) return false;
  const { value: a, unit } = mention.quantity;
  const { value: b } = figure.quantity;
  if (a === undefined || b === undefined) return false;
  if (unit !== figure.quantity.unit) return a === b && (a >= MANY || !Number.isInteger(a)) && likelihood >= CONCEIVABLE;
  // "Two years", which the draft has elsewhere, is hardly meant by "22 years" as well.
  if (likelihood < ALMOST_LIKELY || one.reasons['said elsewhere'] === 1) return false;
  if (onePartSame(passage.prose.text.slice(mention.start, mention.end), fact.written)) return true;
  if (COMPARED_BEHIND.test(passage.prose.text.slice(mention.end, passage.span.end))) return false;
  return (likelihood >= LIKELY && one.reasons['value digit, many digits'] === 1) || (a - Math.floor(a) === b - Math.floor(b) && isOneDigitOff(String(a), String(b)));
}
/** "She lasted 17 weeks" for "17 months in office": so telling a number needs no words in common. */
const isOfOtherLength = ({ mention: { kind } }: Assertion, { comparison, likelihood }: Weighed['stated'][number]): boolean => kind === 'duration' && comparison === 'unit' && likelihood >= LIKELIER_THAN_REST;
const LIKELIER_THAN_REST = 0.3;
/** So many of anything are seldom told twice. */
const MANY = 11;
const CONCEIVABLE = 0.03;
const ALMOST_LIKELY = 0.42;
const COMPARED_BEHIND = new RegExp(`^\\s+(?:\\p{L}+\\s+)?(?:${COMPARED})\\b`, 'iu');

/** The numbers of a length of time told in several units. */
const parts = (text: string): number[] => findMentions(text.split(/,|\band\b/u).map((part) => part.trim()).join('; ')).flatMap(({ kind, quantity: { value } }) => (kind === 'duration' && value !== undefined ? [value] : []));

/** "5 hours and 20 minutes" and "6 hours and 20 minutes": of two parts one is the same. */
function onePartSame(draft: string, source: string): boolean {
  const [a, b] = [parts(draft), parts(source)];
  return a.length === 2 && b.length === 2 && (a[0] === b[0]) !== (a[1] === b[1]) && (a[0] === b[0] ? a[0] !== 0 : a[1] !== 0);
}

function isOneDigitOff(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length < 2) return false;
  if (long.length === short.length) return [...long].filter((digit, at) => digit !== short[at]).length === 1;
  return long.length === short.length + 1 && [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

const isTransposed = (a: string, b: string): boolean => a !== b && a.replace(/^(\d\d)(\d)(\d)$/u, '$1$3$2') === b;

/** What is told as a part left or a difference may be one that is not found. */
const LEAVING = ['rest', 'difference', 'restored'] as const;

/** A number of things, likely to be the one meant, of which one digit is another: 24 for 28. */
function isSlipOfCount(assertion: Assertion, one: Weighed['stated'][number]): boolean {
  const { mention, mention: { kind, quantity: { value = 0, hedge } }, passage } = assertion;
  if (LEAVING.some((operation) => askedHow(operation, mention, passage) >= PLAINLY)) return false;
  return kind === 'count' && hedge === undefined && one.comparison === 'different' && one.likelihood >= LIKELY && digitsOf(Math.abs(value)).length > 1 && valueOf(assertion, one).startsWith('value digit');
}

/** The source's figure cut off rather than rounded, or rounded the wrong way, in the last place that the draft writes: 82 for 82.87. */
function isMisrounded({ mention }: Assertion, { fact, likelihood, comparison }: Weighed['stated'][number]): boolean {
  if (comparison !== 'different' || likelihood < LIKELY_ROUNDED || mention.quantity.hedge !== undefined || mention.kind === 'duration') return false;
  const [own, source] = [measured(figureOf(mention)), measured(fact.figure)];
  if (own?.value === undefined || source?.value === undefined || own.dimension !== source.dimension || own.step <= 0 || Math.abs(own.value) < FEW_STEPS * own.step) return false;
  const off = Math.abs(source.value - own.value) / own.step;
  return off > 0.5 && off < 1 && source.step < own.step;
}
/** "More than 40 kg" for 38.6: a bound drawn close to the source's figure, on its wrong side, and likely not meant for another on the right one. A share's may be drawn roughly. */
function onWrongSide(assertion: Assertion, stated: Weighed['stated']): Weighed['stated'][number] | undefined {
  const { mention, frame } = assertion;
  const [best] = stated;
  if (best?.comparison !== 'hedge' || best.reasons['value hedge'] !== 1 || best.likelihood < LIKELY || best.fact.figure.quantity.hedge !== undefined || mention.kind === 'ratio' || frame.unasserted || isOfOtherThings(assertion, best)) return undefined;
  return sum(stated.filter((one) => one.comparison === 'equal')) < HARDLY_RIGHT ? best : undefined;
}
const HARDLY_RIGHT = 0.15;

const LIKELY_ROUNDED = 0.3;
const FEW_STEPS = 10;

/** What is plainly told as a sum may be one that is not found. */
const RECKONED = ['sum'] as const;
const PLAINLY = 0.6;

const PLAIN: ReadonlySet<string> = new Set(['value unit', 'value one end', 'value other day', 'value transposition, many digits', 'value scale, many digits', 'value decimal, many digits']);
const SAYING: readonly (keyof Features)[] = ['sentences alike', 'clauses alike', 'near alike', 'same sentence', 'near sentence', 'source clause in draft', 'clause in source', 'owner same', 'owner supposed', 'noun same', 'measure same', 'row named', 'row total'];

const told = ({ date, value, low, high }: Mention['quantity']): string => date ?? `${value ?? low} ${high ?? ''}`;
