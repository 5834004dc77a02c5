import type { Piece, Prose, Span } from '../vocabulary';

/** What stands in a prose for something that takes a word's place without being words: code, a bare address, a formula, a template tag. */
export const OBJECT = '\uFFFC';

export const emptyProse: Prose = { text: '', pieces: [] };

/**
 * Collects the words of one block, in the order of the file. White space is folded as it comes: the first character of a run becomes
 * one plain space, the rest is passed over, and so are characters nobody sees. Start and end are trimmed.
 */
export class ProseBuilder {
  private text = '';
  private readonly pieces: Piece[] = [];
  /** Length and place of the last piece are kept at hand: most characters only make it longer. */
  private nextFrom = -1;

  constructor(private readonly file: string) {}

  /** Takes the file's characters `from … to` one by one. */
  add(from: number, to: number): void {
    let at = from;
    while (at < to) {
      const end = this.plainUntil(at, to);
      if (end > at) this.take(this.file.slice(at, end), at);
      if (end < to && !INVISIBLE.has(this.file.charCodeAt(end))) this.addSpace(end);
      at = end + 1;
    }
  }

  /** Puts `text` for the file's `from … to` as a whole: a decoded `&euro;`, U+FFFC for code. */
  put(text: string, from: number, to: number): void {
    const visible = foldAway(text);
    if (visible === ' ' && (this.text === '' || this.text.endsWith(' '))) return;
    if (visible === '') return;
    this.pieces.push({ start: this.text.length, from, to, exact: false });
    this.text += visible;
    this.nextFrom = -1;
  }

  /** True while no word has been taken. */
  get isEmpty(): boolean {
    return this.text === '';
  }

  /** The prose so far, trimmed. */
  finish(): Prose {
    if (this.text === '') return emptyProse;
    const text = this.text.endsWith(' ') ? this.text.slice(0, -1) : this.text;
    const pieces = this.pieces.slice();
    while (pieces.length > 0 && pieces[pieces.length - 1]!.start >= text.length) pieces.pop();
    const last = pieces[pieces.length - 1];
    if (last === undefined) return emptyProse;
    if (last.exact) pieces[pieces.length - 1] = { ...last, to: last.from + text.length - last.start };
    return { text, pieces };
  }

  private plainUntil(from: number, to: number): number {
    let at = from;
    for (; at < to; at++) {
      const code = this.file.charCodeAt(at);
      if (code === 32) {
        // A single space between words is the rule: stay in the run.
        const next = at + 1 < to ? this.file.charCodeAt(at + 1) : 32;
        const fresh = at > from || (this.text !== '' && !this.text.endsWith(' '));
        if (fresh && next > 32 && next < 0x80) continue;
        return at;
      }
      if (code < 32 ? isSpace(code) : code >= 0x80 && (isSpace(code) || INVISIBLE.has(code))) return at;
    }
    return at;
  }

  private addSpace(at: number): void {
    if (this.text !== '' && !this.text.endsWith(' ')) this.take(' ', at);
  }

  private take(text: string, from: number): void {
    const last = this.pieces.length - 1;
    if (from === this.nextFrom) this.pieces[last] = { ...this.pieces[last]!, to: from + text.length };
    else this.pieces.push({ start: this.text.length, from, to: from + text.length, exact: true });
    this.text += text;
    this.nextFrom = from + text.length;
  }
}

/** A prose of one stretch of the file, taken as it stands. */
export function plainProse(file: string, from: number, to: number): Prose {
  const builder = new ProseBuilder(file);
  builder.add(from, to);
  return builder.finish();
}

/**
 * Where a stretch of a prose stands in the file. Offsets beyond the prose are drawn to its ends. What lies between two pieces (the
 * marks in `**$35** billion`) is inside the result when the stretch reaches over it.
 */
export function toFile(prose: Prose, span: Span): Span {
  const { pieces, text } = prose;
  if (pieces.length === 0) return { start: 0, end: 0 };
  const first = clamp(span.start, text.length);
  const last = clamp(span.end, text.length);
  const start = first === text.length ? pieces[pieces.length - 1]!.to : placeOf(pieces, first, false);
  return { start, end: last > first ? placeOf(pieces, last - 1, true) : start };
}

function placeOf(pieces: readonly Piece[], offset: number, after: boolean): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low]!;
  if (!piece.exact) return after ? piece.to : piece.from;
  return piece.from + offset - piece.start + (after ? 1 : 0);
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(length, offset));
}

/** White space in Unicode's sense (White_Space=yes), so that a no-break or thin space between figure and word reads as a space. */
function isSpace(code: number): boolean {
  return (code >= 9 && code <= 13) || code === 32 || code === 0x85 || code === 0xA0 || code === 0x1680
    || (code >= 0x2000 && code <= 0x200A) || code === 0x2028 || code === 0x2029 || code === 0x202F || code === 0x205F || code === 0x3000;
}

/** Soft hyphen, zero-width spaces and joiners, direction marks, byte order mark: nobody sees them, and "$35\u200Bbn" is "$35bn". */
const INVISIBLE: ReadonlySet<number> = new Set([
  0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E,
  0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF,
]);

function foldAway(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) result += result.endsWith(' ') ? '' : ' ';
    else if (!INVISIBLE.has(code)) result += text[i];
  }
  return result;
}
