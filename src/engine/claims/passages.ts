import { splitSentences } from '../draft/sentences';
import type { Document, Mention, ProseBlock, Span } from '../vocabulary';
import { centsOf, inCentsOf } from './cents';
import { findMentions } from './mentions';
import { inCurrencyOfParagraph } from './one-currency';
import type { Gazetteer } from './names';
import { readPassage, type Passage } from './passage';
import { rememberText } from './remember';
import { readTable } from './tables/read-table';

export { covers, segmentAt, wordIndexAt, type Passage } from './passage';

/** A line right under a table may be its note, "Figures in thousands.", or begin with it. */
const LONGEST_NOTE = 160;
const SHORT_SENTENCE = /^[^.;]{1,60}[.;](?=\s)/u;
const noteIn = (text: string): string | undefined => (text.length <= LONGEST_NOTE ? text : SHORT_SENTENCE.exec(text)?.[0]);

/** Reads a document's blocks into passages, in order. */
export function passagesOf(document: Document, gazetteer: Gazetteer): Passage[] {
  const passages: Passage[] = [];
  const byBlock = new Map<number, Passage>();
  const headings: Passage[] = [];
  let before: Passage | undefined;
  const cents = centsOf(document.text);
  document.blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      const next = document.blocks[index + 1];
      const note = next && next.kind !== 'table' && next.kind !== 'heading' ? noteIn(next.prose.text) : undefined;
      // One by one: as arguments of a call, a spreadsheet's cells would overflow the stack.
      for (const cell of readTable(block, index, gazetteer, before ? [...headings, before] : [...headings], note)) passages.push(cell);
      return;
    }
    const lead = block.lead === undefined ? undefined : byBlock.get(block.lead);
    const context = lead && lead.kind !== 'heading' ? [...headings, lead] : [...headings];
    const own = prosePassages(block, index, gazetteer, context, cents);
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
  const sentences = splitSentences(text).flatMap((sentence) => cutLong(sentence, mentions, text));
  return { mentions: inCurrencyOfParagraph(mentions, sentences, text), sentences };
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

function prosePassages(block: ProseBlock, index: number, gazetteer: Gazetteer, context: readonly Passage[], cents: string | undefined): Passage[] {
  const { mentions: found, sentences } = readText(block.prose.text);
  const mentions = inCentsOf(cents, found, block.prose.text);
  const kind = block.kind === 'heading' ? 'heading' : 'sentence';
  const passages: Passage[] = [];
  for (const [at, span] of sentences.entries()) {
    const before = passages.at(-1);
    // "What will Microsoft spend? A cool $80 billion.": the question says what the answer is about.
    const asked = before && block.prose.text[before.span.end - 1] === '?' ? [...context, before] : context;
    passages.push(readPassage(block.prose, span, mentions, gazetteer, { block: index, kind, context: asked, heads: [], opensBlock: at === 0 }));
  }
  return passages;
}
