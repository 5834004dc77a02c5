import type { Piece, Prose, Span } from '../vocabulary';

/** What stands in a prose for something that takes a word's place without being words: code, a bare address, a formula, a template tag. */
export const OBJECT = '\uFFFC';

export const emptyProse: Prose = { text: '', pieces: [] };

/**
 * Collects the words of one block, in the order of the file. White space is folded as it comes: the first character of a run becomes
 * one plain space, the rest is passed over, and so are characters nobody sees. Start and end are trimmed.
 */
export class ProseBuilder {
  /** Joined at the end: to ask a growing string for its last character copies it each time. */
  private readonly parts: string[] = [];
  private readonly pieces: { start: number; from: number; to: number; exact: boolean }[] = [];
  private length = 0;
  /** True at the start and after a space: the next space is one too many. */
  private spaced = true;

  constructor(private readonly file: string) {}

  /** Takes the file's characters `from … to` one by one. */
  add(from: number, to: number): void {
    let at = from;
    while (at < to) {
      const end = this.plainUntil(at, to);
      if (end > at) this.take(this.file.slice(at, end), at);
      if (end < to && !isInvisible(this.file, end)) this.addSpace(end);
      at = end + 1;
    }
  }

  /** Puts `text` for the file's `from … to` as a whole: a decoded `&euro;`, U+FFFC for code. */
  put(text: string, from: number, to: number): void {
    const folded = foldAway(text);
    const visible = this.spaced && folded.startsWith(' ') ? folded.slice(1) : folded;
    if (visible !== '') this.append(visible, from, to, false);
  }

  /** The prose so far, trimmed. */
  finish(): Prose {
    const text = this.parts.join('').trimEnd();
    const pieces = this.pieces.slice();
    while (pieces.length > 0 && pieces[pieces.length - 1]!.start >= text.length) pieces.pop();
    const last = pieces[pieces.length - 1];
    if (last === undefined) return emptyProse;
    if (last.exact) pieces[pieces.length - 1] = { ...last, to: last.from + text.length - last.start };
    return { text, pieces };
  }

  /** End of the longest stretch that may be taken as it is: no white space but single spaces, nothing invisible. */
  private plainUntil(from: number, to: number): number {
    let spaced = this.spaced;
    for (let at = from; at < to; at++) {
      const code = this.file.charCodeAt(at);
      if (code === 32) {
        if (spaced) return at;
        spaced = true;
        continue;
      }
      if (code < 32 ? isSpace(code) : code >= 0x80 && (isSpace(code) || isInvisible(this.file, at))) return at;
      spaced = false;
    }
    return to;
  }

  private addSpace(at: number): void {
    if (!this.spaced) this.take(' ', at);
  }

  private take(text: string, from: number): void {
    const last = this.pieces[this.pieces.length - 1];
    if (last?.exact !== true || last.to !== from) this.append(text, from, from + text.length, true);
    else {
      last.to = from + text.length;
      this.push(text);
    }
  }

  private append(text: string, from: number, to: number, exact: boolean): void {
    this.pieces.push({ start: this.length, from, to, exact });
    this.push(text);
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.spaced = text.endsWith(' ');
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

const JOINER = 0x200D;
/** Enough for an emoji of two code units and what colours it. */
const EMOJI_REACH = 4;

/** A joiner between two pictures makes one of them, and is seen. */
const isInvisible = (text: string, at: number): boolean => INVISIBLE.has(text.charCodeAt(at))
  && !(text.charCodeAt(at) === JOINER && /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})\uFE0F?$/u.test(text.slice(Math.max(0, at - EMOJI_REACH), at)) && /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3)));

function foldAway(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) result += result.endsWith(' ') ? '' : ' ';
    else if (!isInvisible(text, i)) result += text[i];
  }
  return result;
}
