import { remember } from '../claims/remember';
import { isTimeLike } from '../claims/times';
import { tableOf } from '../arithmetic/tables/table-facts';
import { measured } from '../comparison/figures';
import type { Fact } from '../sources/fact';
import { placeAt, placeOf, type FactBase } from '../verdicts/fact-base';
import { figureIn } from '../verdicts/wording';
import { inItsPlace, isToldAsFormer } from './told-as-former';

/**
 * The value that holds now in place of this one, where the sources plainly tell this as a former one: the latest of the same row's columns that
 * tell the same of different times, or the value beside it in its sentence ("March 2029 instead of October 2027"), or the only one in the sentence
 * before ("… a profit in 2027. Until last autumn she had spoken of 2026").
 */
export const successorOf = (fact: Fact, base: FactBase): Fact | undefined => successorsIn(base)(fact);

/** Kept: it is asked of all facts that a figure of the draft equals, of an archive hundreds, after every key. */
const successorsIn = remember((base: FactBase) => remember((fact: Fact): Fact | undefined => {
  if (fact.passage.kind === 'cell') return latestOfRow(fact, base);
  const form = formOf(fact);
  if (form === undefined) return undefined;
  return (fact.frame.former ? besideIt(fact, form, base) : undefined) ?? (isToldAsFormer(fact) ? inItsPlace(fact, base, (other) => formOf(other) === form && !isSame(other, fact)) : undefined);
}));

/** What the words right before a former value say that it gave way to. */
function besideIt(fact: Fact, form: string, base: FactBase): Fact | undefined {
  const at = figureIn(fact)?.start ?? 0;
  const current = (place: string): Fact[] => (base.byPlace.get(place) ?? []).filter((other) => other !== fact && !other.frame.former && other.passage.kind !== 'cell' && formOf(other) === form && !isSame(other, fact));
  const beside = current(placeOf(fact));
  if (beside.length > 0) {
    const [nearest, ...more] = [...beside].sort((a, b) => Math.abs((figureIn(a)?.start ?? 0) - at) - Math.abs((figureIn(b)?.start ?? 0) - at));
    return isReplaced(fact, nearest!) ? nearest : more.find((one) => isToldAsReplaced(fact, one));
  }
  const before = current(placeAt(fact.evidence.source, fact.place - 1));
  // "… revenue of $900 million and a profit of at least $50 million. In May it had spoken of at least $40 million."
  const alike = before.filter(({ figure: { quantity: { hedge } } }) => hedge !== undefined && hedge === fact.figure.quantity.hedge);
  const [only, ...more] = alike.length === 1 ? alike : before;
  if (!only || more.length > 0 || only.passage.block !== fact.passage.block) return undefined;
  return fact.figure.quantity.date !== undefined || isToldOfBefore(fact, only) ? only : undefined;
}

/** "… at $10 a month. In January the firm had spoken of $15.": a short sentence about nothing but the former value. */
const isToldOfBefore = (former: Fact, current: Fact): boolean =>
  former.passage.words.length <= SHORT && HAD_SAID.test(former.evidence.text) && former.figure.kind === current.figure.kind && former.figure.quantity.unit === current.figure.quantity.unit
  && former.passage.mentions.every((mention) => mention.quantity === former.figure.quantity || mention.kind === 'date' || mention.kind === 'year');
const SHORT = 14;
const HAD_SAID = /\bhad (?:\p{Ll}+ ){0,2}(?:spoken of|forecast|expected|predicted|planned|promised|announced|estimated|reckoned|put it at|named|said|asked|hoped)\b/iu;

const LONGEST_BETWEEN = 48;

const LONGEST_SAID = 80;
/** What stands right before a former value, and behind the one that holds: "$40, after $36", "40 boats called there, compared with 36", "$40; it had forecast $36". */
const REPLACED = /(?:\b(?:up|down|raised|lowered|cut|increased|reduced|revised|corrected)\b[^,;]{0,24}\bfrom|^(?:\s\p{L}+)?,?\s+from|,\s*(?:up |down )?(?:after|from|against|not)|\b(?:compared (?:with|to)|instead of|rather than)|;[^,;]{0,24}\bhad (?:forecast|expected|predicted|planned|promised|announced|been))\s+(?:\p{Ll}+\s+){0,2}$/iu;

/** "compared with $40 at the other place" */
const OF_ANOTHER = /^(?:\s+(?!(?:in|at|on|for)\b)\p{Ll}+)?\s+(?:at|in|on|for|among|with)\s+(?:the\s+|its\s+|their\s+)?(?!\d|(?:first|second|third|fourth|last|same|previous|spring|summer|autumn|winter|year|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october)\b)\p{L}/iu;
const FROM = /^(?:\s\p{L}+)?\s+from\s/u;

function isToldAsReplaced(former: Fact, current: Fact): boolean {
  const [a, b] = [figureIn(former), figureIn(current)];
  const { passage } = former;
  if (!a || !b || passage !== current.passage || a.start < b.end || former.frame.change !== current.frame.change || former.figure.kind !== current.figure.kind) return false;
  const between = passage.prose.text.slice(b.end, a.start);
  // "40 pilots from 12 villages" replaces nothing.
  if (FROM.test(between) && current.figure.kind === 'count' && current.frame.direction === undefined) return false;
  if (/\bcompared\b/u.test(between) && OF_ANOTHER.test(passage.prose.text.slice(a.end, passage.span.end))) return false;
  return between.length <= LONGEST_SAID && REPLACED.test(between) && !passage.mentions.some((one) => one.start >= b.end && one.end <= a.start && !isTimeLike(one));
}

/** "rose to 40 from 36", "40, instead of 36": one stands right by the other, and of things counted something says that they are the same. "40 men from 12 villages" replaces nothing. */
function isReplaced(former: Fact, current: Fact): boolean {
  const [a, b] = [figureIn(former), figureIn(current)];
  if (!a || !b || former.passage !== current.passage || former.frame.change !== current.frame.change) return false;
  const between = former.passage.prose.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  if (former.figure.quantity.date !== undefined) return true;
  if (isToldAsReplaced(former, current)) return true;
  if (between.length > LONGEST_BETWEEN || /;|\b(?:which|who|that)\b/u.test(between)) return false;
  return current.frame.direction !== undefined || /\b(?:instead of|rather than|no longer|was|previously|formerly|earlier)\b/iu.test(between);
}

/** What two values must have in common to be told of the same thing: the dimension, or the form of the date. */
const formOf = ({ figure }: Fact): string | undefined => figure.quantity.date?.replace(/\d/gu, '0') ?? (figure.kind === 'ordinal' ? undefined : measured(figure)?.dimension);

const isSame = (a: Fact, b: Fact): boolean => (a.figure.quantity.date !== undefined ? a.figure.quantity.date === b.figure.quantity.date : measured(a.figure)?.value === measured(b.figure)?.value);

function latestOfRow(fact: Fact, base: FactBase): Fact | undefined {
  const { cell, column, row } = fact.passage;
  if (!cell || cell.change || column === undefined || row === undefined || (cell.age ?? 0) === 0) return undefined;
  const columns = tableOf(cell.table, base)?.columns ?? [];
  const own = columns.find(({ at }) => at === column);
  const latest = own?.series === undefined ? [] : columns.filter(({ series, age, dimension }) => series === own.series && age === 0 && dimension === own.dimension);
  const found = latest.length === 1 ? latest[0]!.byRow.get(row)?.fact : undefined;
  return found && !isSame(found, fact) ? found : undefined;
}
