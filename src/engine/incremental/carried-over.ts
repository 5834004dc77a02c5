import type { Passage } from '../claims/passages';
import type { Piece, Prose, Span } from '../vocabulary';
import { lendTheSame, type Unit } from './unit';

/** A passage's place, to be told anew when the passage goes on standing elsewhere. */
interface Movable {
  block: number;
  prose: Prose;
}

/** Beyond its ends a sentence is looked at no further than this, but for quotation marks and a word or two (see `wholeBlock`). */
const AROUND = 80;

/**
 * The units of a block of running words that was read again; those that an edit elsewhere in the block has merely moved are carried over: they keep their
 * old words and all that is known of them, and only where these stand in the file is told anew.
 */
export function carriedOver(old: readonly Unit[], fresh: readonly Unit[]): Unit[] {
  const now = new Map<Passage, Passage>();
  const units = [...fresh];
  const least = Math.min(old.length, fresh.length);
  let left = least;
  for (let at = 0; at < least && isTaken(old[at]!, fresh[at]!, now); at++, left--) units[at] = old[at]!;
  for (let behind = 1; behind <= left && isTaken(old.at(-behind)!, fresh.at(-behind)!, now); behind++) units[units.length - behind] = old.at(-behind)!;
  return units;
}

/** Whether an old unit says what the fresh one says, as far as anybody looks; then it stands where that stands. */
function isTaken(old: Unit, fresh: Unit, now: Map<Passage, Passage>): boolean {
  const [[was, ...more], [is, ...others]] = [old.passages, fresh.passages];
  if (!was || !is || more.length > 0 || others.length > 0 || was.kind !== is.kind || was.opensBlock !== is.opensBlock) return false;
  if (textAround(was) !== textAround(is) || wholeBlock(was) !== wholeBlock(is)) return false;
  if (was.context.length !== is.context.length || !is.context.every((one, at) => (now.get(one) ?? one) === was.context[at])) return false;
  if (readAt(was) !== readAt(is) || !lendTheSame(old.lent, fresh.lent)) return false;
  const movable = was as Movable;
  movable.block = is.block;
  movable.prose = { text: was.prose.text, pieces: moved(is.prose.pieces, is.span, was.span.start - is.span.start) };
  now.set(is, was);
  return true;
}

/** The words of a passage and those right around it, with their ends marked. */
const textAround = ({ prose: { text }, span: { start, end } }: Passage): string =>
  `${text.slice(Math.max(0, start - AROUND), start)}\n${text.slice(start, end)}\n${text.slice(end, end + AROUND)}`;

/** What a passage is asked of its whole block: whether it stands in quotation marks, and whether its figures are told "respectively". */
function wholeBlock({ prose: { text }, span: { start, end } }: Passage): string {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  const straight = before.split('"').length % 2;
  return JSON.stringify([before.lastIndexOf('“') > before.lastIndexOf('”'), behind.includes('”'), straight, behind.includes('"'), /\brespectively\b/iu.test(text)]);
}

const POSITIONS: ReadonlySet<string> = new Set(['start', 'end']);

/** The figures and names that were read in a passage, told from its start. */
const readAt = ({ mentions, names, span }: Passage): string => JSON.stringify([mentions, names], (key, value: unknown) => (typeof value === 'number' && POSITIONS.has(key) ? value - span.start : value));

/** The pieces of a prose that a stretch of it is made of, as seen from a prose in which the stretch stands so much further behind. */
function moved(pieces: readonly Piece[], { start, end }: Span, by: number): Piece[] {
  return pieces.flatMap((piece, at) => (piece.start < end && (pieces[at + 1]?.start ?? Infinity) > start ? [{ ...piece, start: piece.start + by }] : []));
}
