import { isComparedTime } from '../claims/periods-of';
import { remember, rememberLast } from '../claims/remember';
import { isTimeLike } from '../claims/times';
import { compareDates } from '../comparison/dates';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';

/**
 * Whether the draft tells its figure of a time of which the source's is not: of a year that is another ("in 2019", where the source speaks of 2024) or that no
 * source mentions, of an earlier or later time ("five years earlier", "in its first year"), or of a part of the time ("in the second half", "in December alone").
 * Then the two may both be right. Asked of facts that differ from the figure; `now` is the draft's day (ISO).
 */
export function isOfOtherTime(assertion: Assertion, fact: Fact, base: FactBase, now: string | undefined): boolean {
  if (isTimeLike(assertion.mention) && assertion.mention.kind !== 'duration') return false;
  const { dates, elsewhen } = toldAt(assertion);
  if (dates.length > 0) {
    const theirs = datesOf(fact);
    return theirs.length > 0 ? theirs.every((their) => dates.every((own) => isApart(own, their) || (isPartOf(own, their) && isLess(assertion, fact)))) : fact.passage.kind !== 'cell' && dates.every((own) => isUnheardOf(own, fact, base, now));
  }
  return elsewhen.length > 0 && fact.passage.kind !== 'cell' && !fact.frame.former && elsewhen.some((pattern) => !pattern.test(fact.evidence.text));
}

const isApart = (a: string, b: string): boolean => compareDates(a, b) === 'different' && compareDates(b, a) === 'different';

/** A year that no source mentions, or a month of which none speaks and that was over when the source told how things are. */
const isUnheardOf = (own: string, { toldOn }: Fact, base: FactBase, now: string | undefined): boolean =>
  (!timesIn(base).has(own.slice(0, YEAR)) && own.slice(0, YEAR) !== now?.slice(0, YEAR)) || (/^\d{4}-\d{2}/u.test(own) && toldOn !== undefined && own.slice(0, MONTH) < toldOn.slice(0, MONTH) && !timesIn(base).has(own.slice(0, MONTH)));
const YEAR = 4;
const MONTH = 7;

/** "In the first half of 2031 it was 4.1 million", where the year has 8.4 million. */
const isPartOf = (own: string, their: string): boolean => own.length > their.length && own.startsWith(their);
const isLess = ({ mention }: Assertion, { figure }: Fact): boolean => (mention.quantity.value ?? Infinity) < (figure.quantity.value ?? 0);

/** The days, months and years of which a fact is told, without those that it is only held against. */
const datesOf = remember((fact: Fact): readonly string[] => fact.frame.when.flatMap((time) => (time.quantity.date === undefined || isComparedTime(time, fact.passage) ? [] : [time.quantity.date])));

/** All years and months that the sources mention, and those in which they were written. */
const timesIn = remember(({ facts }: FactBase): ReadonlySet<string> => new Set(facts.flatMap(({ figure, frame, toldOn }) =>
  [figure.quantity.date, toldOn, ...frame.when.map(({ quantity }) => quantity.date)].flatMap((date) => (date !== undefined && /^\d{4}/u.test(date) ? [date.slice(0, YEAR), date.slice(0, MONTH)] : [])))));

/** The times of a figure's clause, and the other words there that tell it of another time than the present, or of a part of one. */
const toldAt = rememberLast(({ mention, frame, passage: { prose, span, mentions } }: Assertion): { readonly dates: readonly string[]; readonly elsewhen: readonly RegExp[] } => {
  const dates = frame.when.flatMap(({ start, quantity: { date } }) => (date !== undefined && /^(?:FY)?\d{4}/u.test(date) && !AFTER.test(prose.text.slice(span.start, start)) ? [date.replace('FY', '')] : []));
  const before = prose.text.slice(span.start, mention.start);
  const behind = prose.text.slice(mention.end, mentions.find((one) => one.start >= mention.end && !isTimeLike(one) && one.kind !== 'ordinal')?.start ?? span.end);
  return { dates, elsewhen: ELSEWHEN.filter((pattern) => pattern.test(before) || pattern.test(behind)) };
});

/** "after a dull 2023", "up on 2020": what a time is held against is not the time told of. */
const AFTER = /\b(?:after|than|against|since|versus|before|compared (?:with|to)|from|on)\s+(?:an?\s+|the\s+)?(?:\p{Ll}+\s+){0,2}$/iu;

/** Each of these tells of another time, unless the source says it, too. */
const ELSEWHEN: readonly RegExp[] = [
  /\b(?:year|month|week|quarter|season|decade)s? (?:before|earlier|previously)\b|\b(?:years|months|weeks|decades) ago\b/iu,
  /\b(?:last|previous|next|coming|following) (?:season|week|month|winter|summer|spring|autumn)\b/iu,
  /\b(?:first|second|third|fourth|final|opening) (?:half|quarter|leg|set|round|session|week|month|year|season|day)\b/iu,
  /\b(?:[Ii]n|[Dd]uring|of) (?:January|February|March|April|May|June|July|August|September|October|November|December) alone\b/u,
  /\b[Ww]hen (?:he|she|it|they|\p{Lu}\p{L}+) (?:\p{Ll}+ )?(?:came|opened|began|started|took|joined|arrived|left|moved|bought|founded|was (?:founded|built|born|elected))\b/u,
  /\bused to\b|\boriginally\b|\bin those days\b|\bat the time\b/iu,
];
