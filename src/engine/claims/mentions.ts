/**
 * Every figure in a prose: recognizers find one kind of expression each, refiners join and complete what they found.
 * Two ordered lists tell the whole story; `lexicon/` holds the words.
 */
import type { Mention } from '../vocabulary';
import { Match, type Found, type Recognizer, type Refiner } from './found';
import { mark, TAIL_CODE, type Marked } from './numerals/marked';
import { bracketed } from './recognizers/bracketed';
import { COUNTS } from './recognizers/counts';
import { dayMonth, dayRange, isoDates, isoMonths, monthAlone, monthDay, monthYear, numericDates, slashedDays } from './recognizers/dates';
import { compoundDuration, duration, durationSymbol, hoursAndMinutes, oneOfAUnit, raceTime } from './recognizers/durations';
import { letterM, measure } from './recognizers/measures';
import { feetAndInches, poundsAndOunces } from './recognizers/mixed-measures';
import { minorMoney, mixedMoney, namedMoney, signedMoney } from './recognizers/money';
import { NON_CLAIMS } from './recognizers/non-claims';
import { ordinal } from './recognizers/ordinals';
import { PERIODS } from './recognizers/periods';
import { basisPoints, percent, percentagePoints, points } from './recognizers/percent';
import { RATIOS } from './recognizers/ratios';
import { nearDay, relativeMonth, relativePeriod, weekday } from './recognizers/relative-dates';
import { YEARS } from './recognizers/years';
import { attachHedges } from './refiners/hedges';
import { joinRanges } from './refiners/ranges';
import { shareScales } from './refiners/shared-scales';
import { rememberText } from './remember';

/** What an earlier recognizer has taken, a later one can't read; so the more particular come first. */
const RECOGNIZERS: readonly Recognizer[] = [
  // Before everything that would read a part of them: "3:12:45" is no clock time, "2021-10-09" no sum.
  raceTime, hoursAndMinutes, isoDates, isoMonths, numericDates, slashedDays,
  ...NON_CLAIMS,
  // Longer dates before shorter: "May 3-5, 2024" before "May 3", that before "May".
  dayRange, dayMonth, monthDay, monthYear, relativeMonth, ...PERIODS, ...YEARS, monthAlone, nearDay, relativePeriod, weekday,
  // "$5 and 20 cents" before its parts, and "$(5)"; money before units ("£5m" is no length).
  bracketed, mixedMoney, signedMoney, namedMoney, minorMoney,
  // Percentage points before percentages before points of any kind.
  percentagePoints, basisPoints, percent, points,
  // "three hours and 12 minutes" before "two hours"; names of time units before symbols.
  compoundDuration, duration, feetAndInches, poundsAndOunces, durationSymbol,
  // "3m jobs" are millions, before "m" is metres.
  letterM, measure, oneOfAUnit,
  ...RATIOS,
  ordinal,
  // Whatever is left counts something.
  ...COUNTS,
];

const REFINERS: readonly Refiner[] = [
  // Scales before ranges, which have their own way with them; ranges before hedges, so that a hedge before the first end is the range's.
  shareScales,
  joinRanges,
  attachHedges,
];

/**
 * Finds every figure in `text` (the prose of one block, any number of sentences): what it says, where it stands, and how it is hedged.
 * Sorted, without overlaps; offsets count in `text`. Things that look like figures but claim nothing ("Section 4", "no one") are left out.
 */
export function findMentions(text: string): Mention[] {
  const marked = mark(text);
  let found: readonly Found[] = recognize(marked);
  for (const { refine } of REFINERS) found = refine(found, marked);
  const mentions: Mention[] = [];
  for (const one of found) if (one.kind !== 'none') mentions.push(withoutNumeral(one, one.kind));
  return mentions;
}

function withoutNumeral({ start, end, quantity, step, hedgeSpan, lent, relative }: Found, kind: Mention['kind']): Mention {
  const mention: { -readonly [K in keyof Mention]: Mention[K] } = { kind, start, end, quantity };
  if (step !== undefined) mention.step = step;
  if (hedgeSpan) mention.hedgeSpan = hedgeSpan;
  if (lent !== undefined) mention.lent = lent;
  if (relative) mention.relative = relative;
  return mention;
}

function recognize(marked: Marked): Found[] {
  const found: Found[] = [];
  const taken = new Uint8Array(marked.text.length);
  const wanted = wantedIn(marked.marked);
  // Most prose has no number at all: then only those who read words have anything to look for.
  const hasNumber = marked.numerals.length > 0 || /\d/.test(marked.marked);
  for (const [at, { pattern, read, needs, opens, wordsAlone }] of RECOGNIZERS.entries()) {
    if ((needs && !wanted[at]) || !(hasNumber || wordsAlone)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(marked.marked); match !== null; match = pattern.exec(marked.marked)) {
      const mention = opens && taken[match.index] === 1 ? undefined : read(new Match(match, marked));
      if (mention === undefined || !isFree(taken, mention)) {
        pattern.lastIndex = match.index + 1;
        continue;
      }
      taken.fill(1, mention.start, mention.end);
      found.push(mention);
      pattern.lastIndex = Math.max(mention.end, match.index + 1);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const MOST_TOKENS = 20_000;

/** The recognizers, by their places in the list, that need this token. */
const wantedBy = rememberText((token: string): readonly number[] => RECOGNIZERS.flatMap(({ needs }, at) => (needs?.test(token) ? [at] : [])), MOST_TOKENS);

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f);

/** By the recognizers' places in the list, whether the text holds a token that they need. */
function wantedIn(marked: string): Uint8Array {
  const wanted = new Uint8Array(RECOGNIZERS.length);
  for (let at = 0; at < marked.length;) {
    const from = at++;
    const code = marked.charCodeAt(from);
    if (isLetter(code)) while (at < marked.length && isLetter(marked.charCodeAt(at))) at++;
    else if (code === SPACE || code === TAIL_CODE) continue;
    for (const place of wantedBy(marked.slice(from, at))) wanted[place] = 1;
  }
  return wanted;
}

const SPACE = 32;

function isFree(taken: Uint8Array, { start, end }: Found): boolean {
  for (let i = start; i < end; i++) if (taken[i] === 1) return false;
  return end > start;
}
