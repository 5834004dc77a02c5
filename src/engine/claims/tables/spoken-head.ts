import { MONTHS } from '../lexicon/calendar';
import type { Piece, Prose } from '../../vocabulary';

/** "outputGwh2024", "ListPriceEur": two humps after a word of two letters, or three humps; "YouTube" and "iPhone" are names. */
const CAMEL = /^(?:\p{Ll}{2,}\d*(?:\p{Lu}[\p{Ll}\d]*)+|(?:\p{Lu}\p{Ll}+\d*){3,})$/u;
const JOINED = /^[\p{L}\d%]+(?:[_-][\p{L}\d%]+)+$/u;
const HUMP = /(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{L}{3})(?=\d{4}$)/gu;
const MONTH = `(?:${Object.keys(MONTHS).join('|')})`;
const MONTHS_JOINED = new RegExp(`\\b(${MONTH}) (${MONTH})\\b`, 'giu');
const CAPITALISED = new RegExp(`\\b(?:${MONTH}|[qh](?=[1-4]\\b))`, 'giu');
const YEARS_JOINED = /\b((?:19|20)\d\d) (\d\d)(?!\d)/gu;

/** Whether a head is written as in a data file: words joined by underscores, hyphens or capitals. */
export const isCoded = (text: string): boolean => text.includes('_') || CAMEL.test(text) || (JOINED.test(text) && text === text.toLowerCase() && (text.match(/-/gu) ?? []).length > 1);

/** A data file's head as words: "output_gwh_2024" → "output gwh 2024", "reg-jan-jun-2025" → "reg Jan–Jun 2025", with every character's place in the file. Other heads stay. */
export function spokenHead(prose: Prose): Prose {
  if (!isCoded(prose.text)) return prose;
  const apart = prose.text.replace(/_|(?<=\p{L})-|-(?=\p{L})/gu, ' ');
  const { text, pieces } = withSpaces({ ...prose, text: apart }, CAMEL.test(prose.text) ? [...apart.matchAll(HUMP)].map(({ index }) => index) : []);
  return { pieces, text: text.replace(MONTHS_JOINED, '$1–$2').replace(YEARS_JOINED, '$1/$2').replace(CAPITALISED, (word) => word[0]!.toUpperCase() + word.slice(1)) };
}

/** Puts a space before each of these places; it stands for nothing in the file. */
function withSpaces({ text, pieces }: Prose, places: readonly number[]): Prose {
  let prose: Prose = { text, pieces };
  for (const place of [...places].reverse()) prose = withSpace(prose, place);
  return prose;
}

function withSpace(prose: Prose, place: number): Prose {
  const at = prose.pieces.findLastIndex((piece) => piece.start <= place);
  const piece = prose.pieces[at];
  if (!piece?.exact) return prose;
  const from = piece.from + place - piece.start;
  const before: Piece[] = piece.start === place ? [] : [{ ...piece, to: from }];
  const split: Piece[] = [...before, { start: place, from, to: from, exact: false }, { start: place + 1, from, to: piece.to, exact: true }];
  return {
    text: `${prose.text.slice(0, place)} ${prose.text.slice(place)}`,
    pieces: [...prose.pieces.slice(0, at), ...split, ...prose.pieces.slice(at + 1).map((later) => ({ ...later, start: later.start + 1 }))],
  };
}
