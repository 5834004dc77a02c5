import { splitSentences } from '../draft/sentences';
import type { Block, Document, Mention, Prose, ProseBlock, Span } from '../vocabulary';
import { centsOf, inCentsOf } from './cents';
import { findMentions } from './mentions';
import { inCurrencyOfParagraph } from './one-currency';
import type { Gazetteer } from './names';
import { readPassage, type Passage } from './passage';
import { remember, rememberText } from './remember';
import { readTable } from './tables/read-table';

export { covers, segmentAt, wordIndexAt, type Passage } from './passage';

/** A line right under a table may be its note, "Figures in thousands.", or begin with it. */
const LONGEST_NOTE = 160;
const SHORT_SENTENCE = /^[^.;]{1,60}[.;](?=\s)/u;
const noteIn = (text: string): string | undefined => (text.length <= LONGEST_NOTE ? text : SHORT_SENTENCE.exec(text)?.[0]);

/** Reads a document's blocks into passages, in order. */
export function passagesOf(document: Document, gazetteer: Gazetteer): Passage[] {
  const passages: Passage[] = [];
  const walk = new BlockWalk();
  const cents = centsOf(document.text);
  document.blocks.forEach((block, index) => {
    const own = readBlock(block, index, walk.contextOf(block, document.blocks[index + 1]), gazetteer, cents);
    walk.pass(block, index, own);
    // One by one: as arguments of a call, a spreadsheet's cells would overflow the stack.
    for (const passage of own) passages.push(passage);
  });
  return passages;
}

/** What lends words to a block: the headings above it and the lead-in of its list; of a table, the sentence before it and the note beneath. */
export interface BlockContext {
  readonly context: readonly Passage[];
  readonly note?: string;
  /** What was said further up of the units of all tables. */
  readonly forAll?: string;
}

const FOR_ALL = /^\W*(?:(?:unless|except where) (?:otherwise )?\p{Ll}+(?: otherwise)?, )?(?:all|the) (?:monetary |money )?(?:amounts|figures|sums|values|numbers)(?: in (?:the|this|these) \p{Ll}+)?(?: are)?(?: (?:given|shown|stated|expressed|quoted))? in\b[^.]{1,60}(?:\.|$)|^\W*(?:amounts|figures|sums|values) (?:are )?in\b[^.]{1,60}\b(?:unless|except|throughout)\b/iu;

/** What is known of the blocks passed that may lend words to the next one. Never changed in place. */
export interface Passed {
  readonly headings: readonly Passage[];
  readonly before?: Passage | undefined;
  /** "All amounts in millions of euros.": said once, for all tables behind it. */
  readonly forAll?: string | undefined;
}

const NOTHING_PASSED: Passed = { headings: [] };

/** Goes through a document's blocks in order and knows what lends words to the next. */
export class BlockWalk {
  private readonly byBlock = new Map<number, Passage>();

  /** `passed`: where a walk goes on in the middle of a document, what is known of the blocks before. No list goes on there. */
  constructor(public passed: Passed = NOTHING_PASSED) {}

  /** What lends words to `block`, the one after those passed; `next` stands behind it. */
  contextOf(block: Block, next: Block | undefined): BlockContext {
    const { headings, before, forAll } = this.passed;
    if (block.kind === 'table') {
      const note = next && next.kind !== 'table' && next.kind !== 'heading' ? noteIn(next.prose.text) : undefined;
      return { context: before ? [...headings, before] : headings, ...(note === undefined ? {} : { note }), ...(forAll === undefined ? {} : { forAll }) };
    }
    const lead = block.lead === undefined ? undefined : this.byBlock.get(block.lead);
    return { context: lead && lead.kind !== 'heading' ? [...headings, lead] : headings };
  }

  /** Takes note of a block, its index among the document's, and its passages. */
  pass(block: Block, index: number, own: readonly Passage[]): void {
    if (block.kind === 'table') return;
    const { headings, forAll } = this.passed;
    const before = own.at(-1);
    this.passed = { headings: block.kind === 'heading' ? [...headings.slice(0, (block.level ?? 1) - 1), ...own.slice(0, 1)] : headings, before, forAll: forAllIn(own) ?? forAll };
    if (before) this.byBlock.set(index, before);
  }
}

/** What the passages of a block say of the units of all tables. */
const forAllIn = (own: readonly Passage[]): string | undefined => own.map(({ prose, span }) => prose.text.slice(span.start, span.end)).findLast((text) => FOR_ALL.test(text));

/** Reads one block into passages; `cents` is the currency that its document's cents are of (see cents.ts). */
export function readBlock(block: Block, index: number, { context, note, forAll }: BlockContext, gazetteer: Gazetteer, cents: string | undefined): Passage[] {
  return block.kind === 'table' ? readTable(block, index, gazetteer, [...context], [note, forAll].filter((one) => one !== undefined)) : prosePassages(block, index, gazetteer, context, cents);
}

const MOST_TEXTS = 4000;

/** What a block's text yields by itself, kept: one keystroke re-reads one block. */
const readText = rememberText((text: string) => {
  const mentions = findMentions(text);
  const sentences = splitSentences(text).flatMap((sentence) => cutLong(sentence, mentions, text));
  return { mentions: inCurrencyOfParagraph(mentions, sentences, text), sentences };
}, MOST_TEXTS);

/** The same for a block that is read twice, for its names and then knowing them, in a text of any length. */
const readProse = remember(({ text }: Prose) => readText(text));

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
  const { mentions: found, sentences } = readProse(block.prose);
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
