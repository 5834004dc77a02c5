import type { Mention, Prose, Span } from '../vocabulary';
import { findNames, type Gazetteer, type Name } from './names';
import { lentInSentence } from './lent-in-sentence';
import { remember } from './remember';
import { segmentsOf, type Segments } from './segments';
import type { CellPlace } from './tables/table';
import { wordsOf, type Word } from './words';

/** One sentence, headline or table cell: the stretch within which a figure finds what it is about. */
export interface Passage {
  /** Index of the block in its document. */
  readonly block: number;
  readonly prose: Prose;
  /** Offsets in the prose. */
  readonly span: Span;
  readonly words: readonly Word[];
  readonly segments: Segments;
  readonly names: readonly Name[];
  readonly mentions: readonly Mention[];
  readonly kind: 'sentence' | 'heading' | 'cell';
  /** First sentence of its block: what comes before it is another paragraph. */
  readonly opensBlock: boolean;
  /** Passages that lend this one a subject and words: headings above, the lead-in of its list, the heads of its row and column. */
  readonly context: readonly Passage[];
  /** Context that says whose a figure is: the heads of a cell's row and column. */
  readonly heads: readonly Passage[];
  /** Cells: which row and column of the table, from 0, header rows included. */
  readonly row?: number;
  readonly column?: number;
  /** What its place in the table says of the figures in it. */
  readonly cell?: CellPlace;
}

/** Where a passage stands. `isLabel`: it may be the name of a table's row. */
export type Place = Pick<Passage, 'block' | 'kind' | 'context' | 'heads' | 'opensBlock' | 'row' | 'column' | 'cell'> & { readonly isLabel?: boolean };

/** Reads one stretch of a prose: its words, clauses and names, and those of the prose's mentions that lie in it. */
export function readPassage(prose: Prose, span: Span, mentions: readonly Mention[], gazetteer: Gazetteer, place: Place): Passage {
  const { block, kind, context, heads, opensBlock, row, column, cell } = place;
  const { words, segments, inside } = stretchOf(prose, span, mentions);
  const names = findNames(words, gazetteer, kind === 'heading' && isTitleCase(words), place.isLabel).filter((name) => !inside.some((mention) => mention.start < name.end && name.start < mention.end && name.end - name.start <= mention.end - mention.start));
  const passage = { block, kind, context, heads, opensBlock, prose, span, words, segments, names, mentions: inside };
  return kind === 'cell' ? { ...passage, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }), ...(cell ? { cell } : {}) } : passage;
}

/** What a stretch of a prose has without any name being known. */
interface Stretch {
  readonly end: number;
  readonly of: readonly Mention[];
  readonly words: readonly Word[];
  readonly segments: Segments;
  readonly inside: readonly Mention[];
}

/** Kept: a source is read twice, to find its names and then knowing them. */
const stretchesOf = remember((_prose: Prose) => new Map<number, Stretch>());

function stretchOf(prose: Prose, { start, end }: Span, of: readonly Mention[]): Stretch {
  const known = stretchesOf(prose);
  let stretch = known.get(start);
  if (stretch?.end !== end || stretch.of !== of) {
    const words = wordsOf(prose.text, start, end);
    stretch = { end, of, words, segments: segmentsOf(words), inside: lentInSentence(within(of, start, end), prose.text) };
    known.set(start, stretch);
  }
  return stretch;
}

/** Those of a prose's mentions, which are in order and apart, that lie between two offsets: a long paragraph has many sentences, and many figures. */
function within(mentions: readonly Mention[], start: number, end: number): readonly Mention[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start >= start) high = middle;
    else low = middle + 1;
  }
  let to = low;
  while (to < mentions.length && mentions[to]!.end <= end) to++;
  return mentions.slice(low, to);
}

const JOINING = /^(?:by|in|on|at|for|from|to|with|and|or|per|more|less|how|what|who|why|is|are)$/u;

/** "Alibaba Bets Big on AI": where nearly every long word is capitalised, capitals mark no names. */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}$/u.test(word.lower));
  // "BY DISTRICT", not "NORTH FEN"
  if (words.some(({ lower }) => JOINING.test(lower)) && words.every(({ isWord, text }) => !isWord || !/\p{Ll}/u.test(text))) return true;
  return long.length >= 4 && long.filter((word) => word.capital).length >= 0.75 * long.length;
}

/** Index of the first word that ends after `offset`. */
export function wordIndexAt(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Number of the clause in which an offset of the prose lies. */
export function segmentAt(passage: Passage, offset: number): number {
  return passage.segments.of[wordIndexAt(passage.words, offset)] ?? 0;
}

/** Whether a word stands in a span. */
export const covers = (span: Span, word: Word): boolean => span.start < word.end && word.start < span.end;
