import { splitSentences } from '../draft/sentences';
import type { Document, Mention, Prose, ProseBlock, Span, TableBlock } from '../vocabulary';
import { findMentions } from './mentions';
import { findNames, type Gazetteer, type Name } from './names';
import { readQuantity } from './read-quantity';
import { rememberText } from './remember';
import { segmentsOf, type Segments } from './segments';
import { inLentUnit, unitOfHead } from './unit-heads';
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
}

/** Reads a document's blocks into passages, in order. */
export function passagesOf(document: Document, gazetteer: Gazetteer): Passage[] {
  const passages: Passage[] = [];
  const byBlock = new Map<number, Passage>();
  const headings: Passage[] = [];
  let before: Passage | undefined;
  document.blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      // One by one: as arguments of a call, a spreadsheet's cells would overflow the stack.
      for (const cell of tablePassages(block, index, gazetteer, before ? [...headings, before] : [...headings])) passages.push(cell);
      return;
    }
    const lead = block.lead === undefined ? undefined : byBlock.get(block.lead);
    const context = lead && lead.kind !== 'heading' ? [...headings, lead] : [...headings];
    const own = prosePassages(block, index, gazetteer, context);
    if (block.kind === 'heading') {
      const level = block.level ?? 1;
      headings.length = Math.min(headings.length, level - 1);
      headings.push(...own.slice(0, 1));
    }
    passages.push(...own);
    before = own.at(-1);
    if (before) byBlock.set(index, before);
  });
  return passages;
}

const MOST_TEXTS = 4000;

/** What a block's text yields by itself, kept: one keystroke re-reads one block. */
const readText = rememberText((text: string) => {
  const mentions = findMentions(text);
  return { mentions, sentences: splitSentences(text).flatMap((sentence) => cutLong(sentence, mentions, text)) };
}, MOST_TEXTS);

/** Longer than any sentence a person writes; what is longer is read in stretches, so that no text takes more than its length in time. */
const LONGEST = 1500;

/** Cuts a sentence beyond all measure between words, never inside a figure. */
function cutLong(sentence: Span, mentions: readonly Mention[], text: string): Span[] {
  const parts: Span[] = [];
  let { start } = sentence;
  let next = 0;
  while (sentence.end - start > LONGEST) {
    let cut = text.lastIndexOf(' ', start + LONGEST);
    if (cut <= start) cut = start + LONGEST;
    while (next < mentions.length && mentions[next]!.end <= cut) next++;
    const crossing = mentions[next];
    if (crossing && crossing.start < cut) cut = crossing.start > start ? crossing.start : crossing.end;
    parts.push({ start, end: cut });
    start = cut;
  }
  return [...parts, { start, end: sentence.end }];
}

function prosePassages(block: ProseBlock, index: number, gazetteer: Gazetteer, context: readonly Passage[]): Passage[] {
  const { mentions, sentences } = readText(block.prose.text);
  const kind = block.kind === 'heading' ? 'heading' : 'sentence';
  const passages: Passage[] = [];
  for (const [at, span] of sentences.entries()) {
    const before = passages.at(-1);
    // "What will Microsoft spend? A cool $80 billion.": the question says what the answer is about.
    const asked = before && block.prose.text[before.span.end - 1] === '?' ? [...context, before] : context;
    passages.push(passage(block.prose, span, mentions, gazetteer, { block: index, kind, context: asked, heads: [], opensBlock: at === 0 }));
  }
  return passages;
}

type Place = Pick<Passage, 'block' | 'kind' | 'context' | 'heads' | 'opensBlock' | 'row' | 'column'> & { readonly isLabel?: boolean };

function passage(prose: Prose, span: Span, mentions: readonly Mention[], gazetteer: Gazetteer, { isLabel = false, ...place }: Place): Passage {
  const words = wordsOf(prose.text, span.start, span.end);
  const inside = inOneCurrency(mentions.filter((mention) => mention.start >= span.start && mention.end <= span.end), prose.text);
  const names = findNames(words, gazetteer, place.kind === 'heading' && isTitleCase(words), isLabel).filter((name) => !inside.some((mention) => mention.start < name.end && name.start < mention.end && name.end - name.start <= mention.end - mention.start));
  return { ...place, prose, span, words, segments: segmentsOf(words), names, mentions: inside };
}

const LEAST_BARE_SUM = 1e6;

/** "34 billion kroner, 5 billion more than before": a bare large number beside money of one currency is money too, unless a noun follows. */
function inOneCurrency(mentions: readonly Mention[], text: string): readonly Mention[] {
  const units = new Set(mentions.flatMap(({ kind, quantity }) => (kind === 'money' ? quantity.unit ?? [] : [])));
  const [unit] = units;
  if (unit === undefined || units.size > 1) return mentions;
  return mentions.map((mention) => (mention.kind === 'count' && mention.quantity.unit === undefined && (mention.quantity.value ?? 0) >= LEAST_BARE_SUM && /[a-z]$/u.test(text.slice(mention.start, mention.end)) && NO_NOUN.test(text.slice(mention.end))
    ? { ...mention, kind: 'money', quantity: { ...mention.quantity, unit } } : mention));
}

const NO_NOUN = /^\s*(?:[.,;:)—–]|$|(?:more|less|in|a|for|from|to|on|of|over|by|than|last|this|next|and|was|is|were|are|at|after|before|as|since|under|during|until|with|would|will|had|has|an|per|each|earlier|two|three)\b)/iu;

/** "Alibaba Bets Big on AI": where nearly every long word is capitalised, capitals mark no names. */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}$/u.test(word.lower));
  return long.length >= 4 && long.filter((word) => word.capital).length >= 0.75 * long.length;
}

/** A cell's figures; a bare number has the unit that the head of its column or row, or what stands over the table, lends it. */
function cellMentions(text: string, heads: readonly Passage[], around: readonly Passage[]): readonly Mention[] {
  const { mentions } = readText(text);
  const own = mentions.length === 1 ? mentions : [readQuantity(text)].flatMap((mention) => mention ?? []);
  const [only] = own;
  if (!only || only.kind !== 'count' || heads.length === 0) return mentions;
  const [lent] = [...[...heads].reverse(), ...[...around].reverse().slice(0, 2)].flatMap((head) => unitOfHead(head.prose.text.slice(head.span.start, head.span.end)) ?? []);
  return lent ? [inLentUnit(only, lent)] : own;
}

/** A cell that says what its row is about: it has words besides figures. */
const isLabel = ({ words, mentions }: Passage): boolean => words.some((word) => /\p{L}/u.test(word.text) && !mentions.some((mention) => mention.start < word.end && word.start < mention.end));

function tablePassages(table: TableBlock, index: number, gazetteer: Gazetteer, context: readonly Passage[]): Passage[] {
  const passages: Passage[] = [];
  const read = (prose: Prose, heads: readonly Passage[], row: number, column: number, isLabel = false): Passage =>
    passage(prose, { start: 0, end: prose.text.length }, cellMentions(prose.text, heads, around), gazetteer, { block: index, kind: 'cell', context: around, heads, opensBlock: true, isLabel, row, column });
  const around = table.caption ? [...context, passage(table.caption, { start: 0, end: table.caption.text.length }, findMentions(table.caption.text), gazetteer, { block: index, kind: 'heading', context, heads: [], opensBlock: true })] : context;
  const columns: Passage[][] = [];
  table.rows.forEach((row, r) => {
    const isHeader = r < table.headerRows;
    const labels: Passage[] = [];
    row.forEach((cell, c) => {
      if (cell.prose.text.trim() === '') return;
      const head = columns[c] ?? [];
      const own = read(cell.prose, isHeader ? [] : [...labels, ...head], r, c, !isHeader);
      passages.push(own);
      if (isHeader) (columns[c] ??= []).push(own);
      else if (isLabel(own)) labels.push(own);
    });
  });
  return passages;
}

/** Index of the first word that ends after `offset`. */
export function wordIndexAt(words: readonly Word[], offset: number): number {
  const at = words.findIndex((word) => word.end > offset);
  return at < 0 ? words.length : at;
}

/** Number of the clause in which an offset of the prose lies. */
export function segmentAt(passage: Passage, offset: number): number {
  return passage.segments.of[wordIndexAt(passage.words, offset)] ?? 0;
}

/** Whether a word stands in a span. */
export const covers = (span: Span, word: Word): boolean => span.start < word.end && word.start < span.end;
