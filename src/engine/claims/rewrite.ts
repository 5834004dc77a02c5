import type { Quantity } from '../vocabulary';
import { BY_CODE } from './lexicon/currencies';
import { findMentions } from './mentions';
import { rememberText } from './remember';
import { mark, type Marked } from './numerals/marked';
import type { Numeral } from './numerals/numeral';
import { rewriteDate } from './rewriting/date';
import { rewriteParts } from './rewriting/duration';
import { inCase, writeLike } from './rewriting/number';
import { rewriteRatio } from './rewriting/ratio';
import { around } from './rewriting/unit';

const MOST_KEPT = 2000;

/**
 * The text under a figure's span (`written`, which says `from`) rewritten to say `to` in the writer's own style: digits or words, scale,
 * currency sign or name, separators, abbreviations, capital at the start. "$35bn" → "$53bn", "thirty-five billion dollars" → "fifty-three
 * billion dollars", "17 July" → "17 August". Hedges are not part of the span and are left alone. Undefined where it can't be done plainly;
 * what is returned reads back as `to`.
 */
export const rewrite = (written: string, to: Quantity, from: Quantity): string | undefined => (isFinite(to) && isFinite(from) ? rewritten(JSON.stringify([written, to, from])) : rewriteNow(written, to, from));

/** Kept: while a draft is written, the same figures are judged again and again. */
const rewritten = rememberText((asked: string) => rewriteNow(...(JSON.parse(asked) as [string, Quantity, Quantity])), MOST_KEPT);
const isFinite = ({ value = 0, low = 0, high = 0 }: Quantity): boolean => Number.isFinite(value + low + high);

function rewriteNow(written: string, to: Quantity, from: Quantity): string | undefined {
  const text = inCase(written, candidate(written, to, from));
  return text !== undefined && text !== '' && says(text, to, written) ? text : undefined;
}

function candidate(written: string, to: Quantity, from: Quantity): string | undefined {
  if (to.date !== undefined) return from.date === undefined ? undefined : rewriteDate(written, to.date, from.date);
  if (to.low !== undefined && to.high !== undefined) return from.low === undefined ? undefined : rewriteRange(written, to.low, to.high, from, to.unit);
  if (to.value === undefined || from.value === undefined) return undefined;
  if (from.unit === 'times' && to.value === 2 && TIMES_IN_WORDS.test(written)) return 'twice';
  const { numerals } = mark(written);
  if (numerals.length > 1 || /^\d+:\d\d:\d\d$/.test(written)) {
    const parts = from.unit === to.unit ? rewriteParts(written, to.value) : undefined;
    if (parts !== undefined) return parts;
  }
  const [numeral] = numerals;
  const isFraction = from.unit === undefined && (numeral === undefined || numeral.form === 'fraction' || numerals.length > 1 || /^(?:an?|one)[\s-]\p{L}+$/u.test(written) || (numeral.form === 'ordinal' && from.value < 1));
  if (isFraction || numeral === undefined || written.endsWith('fold')) return rewriteRatio(written, to.value, to.unit);
  return numerals.length === 1 ? rewriteFigure(mark(written), numeral, to.value, to.unit, from) : undefined;
}

/** "three times": nobody writes "two times" for it. */
const TIMES_IN_WORDS = /^\p{L}+ times$/iu;

/** One number with what stands around it. */
function rewriteFigure({ text }: Marked, numeral: Numeral, value: number, unit: string | undefined, from: Quantity): string | undefined {
  // "£1.7m": in money a letter is part of the number; "a fortnight" and the like have no number of their own.
  const letter = /^\s?(?:mm|[kmbt])(?![\p{L}\d])/iu.exec(text.slice(numeral.end))?.[0] ?? '';
  const isScale = letter !== '' && from.value !== undefined && numeral.value !== from.value && numeral.scale === 1;
  const end = numeral.end + (isScale ? letter.length : 0);
  const edge = around(text.slice(0, numeral.start), text.slice(end), from.unit, unit, value);
  if (edge === undefined) return undefined;
  const number = writeLike(text.slice(numeral.start, end), numeral, edge.factor === 1 ? value : Number((value / edge.factor).toPrecision(12)), from.unit !== undefined && BY_CODE.has(from.unit));
  return number === undefined ? undefined : edge.before + number + edge.after;
}

/** "$10-15 million" → "$20-25 million": both ends keep their style; the first may lean on the scale of the second. */
function rewriteRange(written: string, low: number, high: number, from: Quantity, unit: string | undefined): string | undefined {
  if (unit !== from.unit || from.low === undefined || from.high === undefined) return undefined;
  const { numerals, text } = mark(written);
  const [first, second] = numerals;
  if (first === undefined || second === undefined || numerals.length > 2) return undefined;
  const tail = text.slice(second.end);
  const letter = /^(?:mm|[kmbt])(?![\p{L}\d])/iu.exec(tail)?.[0] ?? '';
  const scaledByLetter = letter !== '' && second.scale === 1 && from.high !== second.value;
  const end = second.end + (scaledByLetter ? letter.length : 0);
  const upper = closeTo(high, from.high) ? text.slice(second.start, end) : padded(writeLike(text.slice(second.start, end), second, high, true), text.slice(first.start, first.end));
  const factor = from.high / second.value;
  const leans = first.scale === 1 && Math.abs(first.value - from.low) > 1e-9 * Math.abs(from.low);
  const share = leans ? from.low / first.value : 1;
  const lower = closeTo(low, from.low) ? text.slice(first.start, first.end) : padded(writeLike(text.slice(first.start, first.end), first, Number((low / share).toPrecision(12)), true), text.slice(second.start, end));
  if (upper === undefined || lower === undefined || !Number.isFinite(factor)) return undefined;
  return text.slice(0, first.start) + lower + text.slice(first.end, second.start) + upper + text.slice(end);
}

const closeTo = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** "7" beside "7.6" → "7.0": one end of a range has the other's decimals. */
function padded(text: string | undefined, other: string): string | undefined {
  const places = /^[\d,]+\.(\d+)/.exec(other)?.[1]?.length;
  return text === undefined || places === undefined || !/^[\d,]+(?:\.\d+)?(?!\d)/.test(text) || Number(text.replace(/,/g, '')) === 0 ? text : text.replace(/^[\d,]+(?:\.(\d+))?/, (number, own: string | undefined) => (own === undefined ? `${number}.${'0'.repeat(places)}` : number + '0'.repeat(Math.max(0, places - own.length))));
}

/** Whether `text`, in the place of `written`, reads as `to`. */
function says(text: string, to: Quantity, written: string): boolean {
  // What a multiple or a share needs around it to be read as one.
  const settings = [text, `${text} people`, `${text} as many`, `a ${text} of`, `in ${text},`, `it ${text} the`];
  return settings.some((setting) => {
    const mentions = findMentions(setting).filter(({ quantity }) => quantity.value !== undefined || quantity.low !== undefined || quantity.date !== undefined);
    const [mention] = mentions;
    return mentions.length === 1 && mention !== undefined && mention.end - mention.start >= text.length && same(mention.quantity, to, /\d{4}/.test(written));
  });
}

const close = (a: number | undefined, b: number | undefined): boolean => a === b || (a !== undefined && b !== undefined && closeTo(a, b));

/** Same figure, hedges aside; a year that the writer leaves to the context may stay there. */
function same(read: Quantity, to: Quantity, yearSaid: boolean): boolean {
  if (to.date !== undefined) return read.date === to.date || (!yearSaid && read.date === to.date.replace(/\b\d{4}-(?=[QH\d])/g, (year) => (/^\d{4}-[QH]/.test(to.date ?? '') ? '' : `-${year.slice(4)}`)));
  return close(read.value, to.value) && close(read.low, to.low) && close(read.high, to.high) && (read.unit === to.unit || (to.unit === 'times' && read.unit === undefined));
}
