import type { Span } from '../vocabulary';
import { CLOSING, LEADING, NUMBERING, SHOUTED_NAMES, STARTERS, TRAILING } from './abbreviations';

/** One or more stops, and what may close after them: quotation marks, brackets. */
const STOP = /[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？]+[」』”）]*/g;
/** What may open before a sentence's first word. */
const OPENERS = /["'“‘«([¿¡\s]*/y;
const NEXT_WORD = /[\p{L}\p{N}\p{M}'’-]{1,30}/uy;
const LONGEST_WORD = 40;
const UNIT_OF_NUMBER = /\d\s(?:m|k|km|kg|cm|mm|mi|ft|lbs?|oz|hrs?|mins?|yrs?)$/u;

/**
 * Cuts prose into sentences: trimmed spans in order, which together hold all that is not white space. A heading without a stop is one
 * sentence. The method is a scan over stops with abbreviations as data (as in Punkt's categories: abbreviation, initial, ordinal number),
 * which beats `Intl.Segmenter` here: that one parts "U.S. exports" and "No. 5", and takes ten times as long.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span.end > span.start) sentences.push(span);
    start = end;
  };
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (endsSentence(text, start, stop.index, stop[0], end)) cut(end);
  }
  cut(text.length);
  return sentences;
}

function endsSentence(text: string, start: number, at: number, stop: string, end: number): boolean {
  const mark = stop[0]!;
  if (mark === '。' || mark === '！' || mark === '？') return true;
  const next = nextWord(text, end);
  if (next === undefined) return true;
  // "“Really?” he asked", "well … maybe": what goes on in lower case is the same sentence.
  if (/^\p{Ll}/u.test(next.word)) return false;
  const word = wordBefore(text, start, at);
  if (mark === '!' || mark === '?') return !SHOUTED_NAMES.has(word.toLowerCase());
  if (mark !== '.' || stop.startsWith('..')) return true;
  // "It is clear down to 5.6 m. Estwick …": a unit behind its number goes on with no name.
  if (UNIT_OF_NUMBER.test(text.slice(Math.max(start, at - LONGEST_WORD), at)) && /^\p{Lu}/u.test(next.word)) return true;
  // A bracket or quotation mark has closed after the stop: "(Alibaba Inc.) Meta" is decided by the abbreviation, too.
  return !isAbbreviation(word, next, at - word.length === trimmed(text, start, at).start);
}

interface NextWord {
  readonly word: string;
  /** It is an initial or abbreviation itself: "J. R. Smith". */
  readonly dotted: boolean;
}

function isAbbreviation(word: string, next: NextWord, isFirst: boolean): boolean {
  const lower = word.toLowerCase();
  const startsAnew = STARTERS.has(next.word.toLowerCase()) && !next.dotted;
  const beforeNumber = /^\p{N}/u.test(next.word);
  if (LEADING.has(lower)) return true;
  if (NUMBERING.has(lower) && beforeNumber) return true;
  // "1. What happened": a number alone at the start counts the sentence.
  if (isFirst && /^(?:\d{1,3}|[A-Za-z]|[ivxlc]{1,5})$/i.test(word)) return true;
  if (CLOSING.has(lower)) return false;
  const isInitial = /^\p{Lu}$/u.test(word);
  const isAcronym = /^\p{L}(?:\.\p{L})+$/u.test(word);
  if (isInitial || isAcronym || TRAILING.has(lower)) return !startsAnew && (isInitial || isAcronym || !beforeNumber || !/\p{Lu}/u.test(word));
  return false;
}

function nextWord(text: string, from: number): NextWord | undefined {
  OPENERS.lastIndex = from;
  OPENERS.test(text);
  const at = OPENERS.lastIndex;
  if (at >= text.length) return undefined;
  NEXT_WORD.lastIndex = at;
  const word = NEXT_WORD.exec(text)?.[0] ?? '';
  return { word, dotted: word.length === 1 && text[at + 1] === '.' };
}

/** The letters, digits and inner stops right before `at`. */
function wordBefore(text: string, start: number, at: number): string {
  let from = at;
  const limit = Math.max(start, at - LONGEST_WORD);
  while (from > limit && /[\p{L}\p{N}\p{M}.]/u.test(text[from - 1]!)) from--;
  return text.slice(from, at);
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
