// string-width knows how many columns emoji, wide and combining characters take; the tables behind it are Unicode's, not ours to keep.
import stringWidth from 'string-width';
import type { Span } from '../vocabulary';
import { harmless } from './harmless';

/** A line of text and, to be printed under it, a line of blanks and carets. Both are free of tabs and control characters. */
export interface Excerpt {
  /** What stands before, in and after the span, as shown; together they are the line. */
  readonly before: string;
  readonly figure: string;
  readonly after: string;
  /** Blanks as wide as `before`, then a caret for every column of `figure`. */
  readonly mark: string;
}

const TAB_STOP = 4;
const CUT = '…';
/** UTF-16 units looked at for one column to be filled: enough for emoji made of many characters, and a bound for files of one endless line. */
const UNITS_PER_COLUMN = 8;

// Marked pure so that bundles which print no text leave this file and its tables out.
const graphemes = /* @__PURE__ */ new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The line of `text` in which `span` stands, cut around it to at most `columns` terminal columns ("…" marks a cut; a span wider than that is
 * shown whole up to `columns`), with the mark to print under it. A span over a line end shows both lines as one.
 */
export function excerpt(text: string, span: Span, columns: number): Excerpt {
  const reach = columns * UNITS_PER_COLUMN;
  const left = lastLine(text.slice(Math.max(0, span.start - reach), span.start));
  const right = firstLine(text.slice(span.end, span.end + reach));
  const cutLeft = left.whole && span.start > reach;
  const cutRight = right.whole && span.end + reach < text.length;

  const before = expandTabs(harmless(left.text), 0);
  const figure = takeStart(expandTabs(harmless(text.slice(span.start, Math.min(span.end, span.start + reach))), stringWidth(before)), columns);
  const after = expandTabs(harmless(right.text), stringWidth(before) + stringWidth(figure));

  const room = Math.max(0, columns - stringWidth(figure));
  const spare = Math.max(0, Math.floor(room / 2) - stringWidth(after));
  const shownBefore = cutTo(before, Math.ceil(room / 2) + spare, cutLeft, 'left');
  const shownAfter = cutTo(after, room - stringWidth(shownBefore), cutRight, 'right');
  return {
    before: shownBefore, figure, after: shownAfter,
    mark: ' '.repeat(stringWidth(shownBefore)) + '^'.repeat(Math.max(1, stringWidth(figure))),
  };
}

/** `text` in at most `columns` columns, "…" at its end if it had to be cut; control characters made harmless, white space run together. */
export function clip(text: string, columns: number): string {
  const start = text.slice(0, columns * UNITS_PER_COLUMN);
  return cutTo(harmless(start).replace(/\s+/g, ' ').trim(), columns, start.length < text.length, 'right');
}

/** What follows the last line end; `whole` if there was none. */
function lastLine(text: string): { text: string; whole: boolean } {
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return { text: text.slice(end + 1), whole: end < 0 };
}

function firstLine(text: string): { text: string; whole: boolean } {
  const end = text.search(/[\n\r]/);
  return end < 0 ? { text, whole: true } : { text: text.slice(0, end), whole: false };
}

/** Tabs become blanks up to the next stop, so that a mark under the text stands right whatever the terminal's own stops are. */
function expandTabs(text: string, column: number): string {
  let out = '';
  for (const [index, part] of text.split('\t').entries()) {
    if (index > 0) out += ' '.repeat(TAB_STOP - ((column + stringWidth(out)) % TAB_STOP));
    out += part;
  }
  return out;
}

/** Keeps the end next to the figure. A cut inside a word drops the rest of that word, where it is not the only one. */
function cutTo(text: string, columns: number, alreadyCut: boolean, side: 'left' | 'right'): string {
  if (!alreadyCut && stringWidth(text) <= columns) return text;
  if (columns < 1) return '';
  if (side === 'left') {
    const kept = takeEnd(text, columns - 1);
    const insideWord = /\S$/.test(text.slice(0, text.length - kept.length));
    return CUT + (insideWord ? kept.replace(/^\S{1,20}\s+(?=\S)/, '') : kept);
  }
  const kept = takeStart(text, columns - 1);
  const insideWord = /^\S/.test(text.slice(kept.length));
  return (insideWord ? kept.replace(/(?<=\S)\s+\S{1,20}$/, '') : kept) + CUT;
}

function takeStart(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    width += stringWidth(segment);
    if (width > columns) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

function takeEnd(text: string, columns: number): string {
  const clusters = [...graphemes.segment(text)];
  let width = 0;
  let start = text.length;
  for (const { segment, index } of clusters.toReversed()) {
    width += stringWidth(segment);
    if (width > columns) break;
    start = index;
  }
  return text.slice(start);
}
