import { isComparedTime, lengthOf, stretchSaid, stretchOf } from '../claims/periods-of';
import { rewrite } from '../claims/rewrite';
import { compareDates } from '../comparison/dates';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion, Fact } from '../sources/fact';
import type { Fix, Mention, Span } from '../vocabulary';
import { placeOf as placeInSource, type FactBase } from './fact-base';
import { placeOf, textUnder, type Judgement } from './judgement';
import { otherLength } from './other-length';
import { isTelling } from './plausible';
import { bareFigure, figureIn } from './wording';

/** Lengths of time in months. */
const MONTHS: Readonly<Record<string, number>> = { year: 12, quarter: 3, month: 1, week: 12 / 52, day: 12 / 365, decade: 120 };

/**
 * "€40 million a quarter" where the source says €40 million in nine months; "€40 million in July" where it says so of August: the figure is
 * verified, its time is another. Nothing is said where the sources give the figure for the draft's time anywhere.
 */
export function judgePeriod(assertion: Assertion, { verdict, fact }: Judgement, around: Surroundings, base: FactBase): Judgement | undefined {
  const { mention, frame } = assertion;
  if (verdict !== 'supported' || !fact || frame.unasserted || frame.former || fact.frame.former || mention.kind === 'ordinal' || mention.kind === 'ratio') return undefined;
  const equal = [...around.states(assertion)];
  return otherRate(assertion, fact, equal) ?? rateOfYear(assertion, fact, equal) ?? rateOfSum(assertion, fact, equal) ?? otherStretch(assertion, fact, equal, base) ?? otherLength(assertion, fact, equal, around, base);
}

const RATE_BEHIND = /^\s*,?\s*(?:an?|per|each|every)\s+(?:year|month|week|day|quarter)\b/iu;

/** A rate for what the source gives as the sum of another length of time. */
function otherRate(assertion: Assertion, fact: Fact, equal: readonly Fact[]): Judgement | undefined {
  const { mention, passage, frame: { per } } = assertion;
  const figure = fact.passage.kind === 'cell' || fact.frame.per !== undefined ? undefined : figureIn(fact);
  const length = figure && lengthOf(figure, fact.passage);
  const words = per === undefined ? null : RATE_BEHIND.exec(passage.prose.text.slice(mention.end, passage.span.end));
  if (!length || !words || equal.some(({ frame }) => frame.per === per)) return undefined;
  const months = (MONTHS[length.quantity.unit ?? ''] ?? Number.NaN) * length.quantity.value!;
  if (Number.isNaN(months) || Math.abs(months - MONTHS[per!]!) < 0.5) return undefined;
  const told = `in ${textUnder(fact.passage, length)}`;
  return refuted(assertion, fact, { start: mention.start, end: mention.end + words[0].length }, { start: mention.end + (words[0].length - words[0].trimStart().length), end: mention.end + words[0].length, text: told }, told);
}

const YEAR = /^(?:FY)?\d{4}$/u;

/** "€23 million a quarter" where a table's column gives it for a year. */
function rateOfYear(assertion: Assertion, fact: Fact, equal: readonly Fact[]): Judgement | undefined {
  const { mention, passage, frame: { per } } = assertion;
  const words = per !== undefined && SHORT.has(per) ? RATE_BEHIND.exec(passage.prose.text.slice(mention.end, passage.span.end)) : null;
  const when = fact.passage.cell?.when ?? [];
  if (!words || !isTelling(mention.quantity.value) || (mention.kind !== 'money' && (mention.quantity.value ?? 0) < LARGE_SUM) || when.length !== 1 || !YEAR.test(when[0]!.quantity.date ?? '')) return undefined;
  if (equal.some(({ frame }) => frame.per !== undefined) || fact.passage.heads.some(({ prose }) => SHORT_TIMES.test(prose.text) || /\b(?:average|mean)\b/iu.test(prose.text))) return undefined;
  const said = words[0].trimStart();
  return refuted(assertion, fact, { start: mention.start, end: mention.end + words[0].length }, { start: mention.end + words[0].length - said.length, end: mention.end + words[0].length, text: said.replace(/^an?\s+\p{L}+$/iu, 'a year').replace(/^(per|each|every)\s+\p{L}+$/iu, '$1 year') }, `in ${when[0]!.quantity.date!.replace('FY', '')}`);
}

const SHORT = new Set(['month', 'week', 'day', 'quarter']);
const SHORT_TIMES = /\b(?:month|week|quarter|dail|da(?:y|ys)\b|night|fortnight|each|every|per|apiece)/iu;

/** "38 million a month" where the source gives 38 million, and speaks of no month, nor of anything regular. */
function rateOfSum(assertion: Assertion, fact: Fact, equal: readonly Fact[]): Judgement | undefined {
  const { mention, passage, frame: { per } } = assertion;
  const words = per !== undefined && SHORT.has(per) ? RATE_BEHIND.exec(passage.prose.text.slice(mention.end, passage.span.end)) : null;
  if (!words || fact.passage.kind === 'cell' || !(isTelling(mention.quantity.value) || mention.kind === 'money' || (mention.quantity.value ?? 0) >= LARGE_SUM) || mention.quantity.hedge !== undefined) return undefined;
  if (equal.some(({ frame, passage: { kind } }) => frame.per !== undefined || kind === 'cell') || SHORT_TIMES.test(fact.evidence.text)) return undefined;
  return {
    ...placeOf(assertion), verdict: 'not-enough-info', code: 'unknown.close', evidence: [fact.evidence],
    message: `The source says ${bareFigure(fact)}, but not ${words[0].trim()}.`,
  };
}

/** A large sum of a quarter or a half-year, given for a month. */
const isMonthForQuarter = ({ quantity: { value } }: Mention, said: string, own: string): boolean => (value ?? 0) >= LARGE_SUM && /^(?:\d{4}-|--)\d{2}$/u.test(said) && /^(?:(?:FY)?\d{4}-)?[QH]\d$/u.test(own) && (said.startsWith('--') || /^[QH]/u.test(own) || said.slice(0, 4) === own.replace('FY', '').slice(0, 4));
const LARGE_SUM = 1e6;

/** The same of a half, given for a quarter. */
const isQuarterForHalf = ({ quantity: { value } }: Mention, said: string, own: string): boolean => (value ?? 0) >= LARGE_SUM && /^(?:\d{4}-)?Q\d$/u.test(said) && /^(?:(?:FY)?\d{4}-)?H\d$/u.test(own);

/** A year, quarter or month for another; a month for a quarter. */
function otherStretch(assertion: Assertion, fact: Fact, equal: readonly Fact[], base: FactBase): Judgement | undefined {
  const { mention, passage } = assertion;
  const said = stretchSaid(mention, passage);
  const figure = figureIn(fact);
  if (!said || !figure || fact.passage.kind === 'cell' || !(isTelling(mention.quantity.value) || mention.kind === 'money')) return undefined;
  const own = stretchOf(figure, fact.passage);
  const date = said.quantity.date!;
  const isApart = own && compareDates(date, own.quantity.date!) === 'different' && compareDates(own.quantity.date!, date) === 'different';
  if (!own || !(isApart || isMonthForQuarter(mention, date, own.quantity.date!) || isQuarterForHalf(mention, date, own.quantity.date!))) return undefined;
  const isSaid = (time: Mention): boolean => time.quantity.date !== undefined && ['equal', 'close'].includes(compareDates(date, time.quantity.date));
  // The figure may be told of that time too: here, where its sentence names it for more than a comparison, or elsewhere.
  if (fact.passage.mentions.some((time) => isSaid(time) && !isComparedTime(time, fact.passage))) return undefined;
  if (equal.some((other) => other !== fact && (other.frame.when.some(isSaid) || base.byPlace.get(placeInSource(other))?.some(({ figure: { quantity } }) => quantity.date !== undefined && compareDates(date, quantity.date) === 'equal' && other.place !== fact.place)))) return undefined;
  const span = { start: said.start, end: said.end };
  const written = textUnder(passage, span);
  const right = rewrite(written, own.quantity, said.quantity) ?? textUnder(fact.passage, own);
  const start = /\bthe\s+$/u.exec(passage.prose.text.slice(0, said.start));
  const isBare = /^(?:\d{4}|\p{Lu})/u.test(right);
  const text = isBare || start ? right : `the ${right}`;
  return refuted(assertion, fact, span, { start: isBare && start ? start.index : span.start, end: span.end, text }, `in ${isBare || text !== right ? text : `the ${right}`}`);
}

function refuted(assertion: Assertion, fact: Fact, span: Span, fix: Fix, told: string): Judgement {
  const { passage } = assertion;
  return {
    ...placeOf(assertion), start: span.start, end: span.end, verdict: 'refuted', code: 'refuted.period', actual: textUnder(passage, fix), expected: fix.text, evidence: [fact.evidence], fact, fix,
    message: `The source gives ${bareFigure(fact)} ${told}, not ${textUnder(passage, span)}.`,
  };
}
