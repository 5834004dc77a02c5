import type { SyntaxNodeRef, Tree } from '@lezer/common';
import type { Block, Cell, Prose, ProseBlock, Span } from '../vocabulary';
import { headingStart } from './headings';
import { InlineReader } from './inline';
import { emptyProse } from './prose';

/** A comment of the draft, and what a `stet` in it would let stand. */
export interface Comment extends Span {
  readonly subject?: Span;
}

/** What a place in the nesting of quotes, lists and notes means for the blocks inside. */
interface Place {
  readonly kind: 'paragraph' | 'item' | 'quote' | 'footnote';
  /** Items: index of the block that introduces the list. */
  readonly lead: number | undefined;
  /** Index of the last block of words at this level: what a list that starts now would be introduced by. */
  last: number | undefined;
}

const PLACES: Readonly<Record<string, Place['kind']>> = { Blockquote: 'quote', ListItem: 'item', Footnote: 'footnote' };
const LEAVES: ReadonlySet<string> = new Set([
  'Paragraph', 'Task', 'TableCell', 'SetextHeading1', 'SetextHeading2',
  'ATXHeading1', 'ATXHeading2', 'ATXHeading3', 'ATXHeading4', 'ATXHeading5', 'ATXHeading6',
]);
const LISTS: ReadonlySet<string> = new Set(['BulletList', 'OrderedList']);
/** Blocks without prose; a comment after one of them speaks of nothing. */
const WORDLESS: ReadonlySet<string> = new Set(['FencedCode', 'CodeBlock', 'HTMLBlock', 'HorizontalRule', 'FormulaBlock', 'ProcessingInstructionBlock']);

/** The blocks of a parsed markdown file in order, and its comments; `isOpen`: a comment at its end speaks of what comes next. `tree` must be of a text as long as `file`. */
export function readBlocks(file: string, tree: Tree): { blocks: Block[]; comments: Comment[]; isOpen: boolean } {
  const reader = new BlockReader(file);
  tree.iterate({ enter: (node) => reader.enter(node), leave: (node) => reader.leave(node) });
  return { blocks: reader.blocks, comments: reader.comments, isOpen: reader.isWaiting };
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly comments: Comment[] = [];
  private readonly places: Place[] = [{ kind: 'paragraph', lead: undefined, last: undefined }];
  private leaf: InlineReader | undefined;
  private rows: Cell[][] | undefined;
  private row: Row | undefined;
  /** Comments before the words of a line: they speak of the block that starts there. */
  private leading: Span[] = [];
  /** The block a comment block would speak of. */
  private before: Block | undefined;

  constructor(private readonly file: string) {}

  /** Whether comments wait for the words they speak of. */
  get isWaiting(): boolean {
    return this.leading.length > 0;
  }

  enter(node: SyntaxNodeRef): boolean {
    if (this.leaf !== undefined) return this.leaf.enter(node);
    const { name } = node;
    if (LEAVES.has(name)) this.leaf = new InlineReader(this.file, this.wordsStart(node), node.to);
    else if (name in PLACES) this.enterPlace(PLACES[name]!);
    else if (LISTS.has(name)) this.places.push({ kind: this.place.kind, lead: this.place.last ?? this.place.lead, last: undefined });
    else if (name === 'Table') this.rows = [];
    else if (name === 'TableHeader' || name === 'TableRow') this.row = new Row(node.from);
    else if (name === 'TableDelimiter') this.row?.pass(node);
    else if (name === 'CommentBlock') this.takeComments(node);
    else if (WORDLESS.has(name)) {
      if (name === 'HTMLBlock') this.takeComments(node);
      this.before = undefined;
      this.place.last = undefined;
      return false;
    }
    return true;
  }

  leave(node: SyntaxNodeRef): void {
    const { name } = node;
    if (this.leaf !== undefined) {
      if (LEAVES.has(name)) this.finishLeaf(node, this.leaf);
      else this.leaf.leave(node);
    } else if (name in PLACES || LISTS.has(name)) this.places.pop();
    else if (name === 'Table') this.finishTable(node);
    else if (name === 'TableHeader' || name === 'TableRow') this.finishRow(node);
  }

  private get place(): Place {
    return this.places[this.places.length - 1]!;
  }

  private enterPlace(kind: Place['kind']): void {
    const { lead, last } = this.place;
    // A quotation does not part a list inside it from the words before it.
    this.places.push({ kind, lead: kind === 'item' ? lead : undefined, last: kind === 'quote' ? last : undefined });
  }

  private wordsStart(node: SyntaxNodeRef): number {
    const level = headingLevel(node.name);
    if (level === undefined) return node.from;
    return headingStart(this.file, node.name.startsWith('ATX') ? node.from + level : node.from);
  }

  private finishLeaf(node: SyntaxNodeRef, leaf: InlineReader): void {
    const prose = leaf.finish();
    this.leaf = undefined;
    if (this.row !== undefined) {
      this.row.add({ start: node.from, end: node.to, prose });
      this.row.comments.push(...leaf.comments);
      return;
    }
    if (hasWords(prose)) this.addBlock(node, prose);
    for (const comment of [...this.leading, ...leaf.comments]) this.addComment(comment, this.before);
    this.leading = [];
  }

  private addBlock(node: SyntaxNodeRef, prose: Prose): void {
    const level = headingLevel(node.name);
    const { kind, lead } = this.place;
    const span = this.spanOf(node);
    const block: ProseBlock = level !== undefined ? { kind: 'heading', level, ...span, prose }
      : kind === 'item' && lead !== undefined ? { kind, ...span, prose, lead }
      : { kind, ...span, prose };
    this.place.last = this.blocks.length;
    this.before = block;
    this.blocks.push(block);
  }

  private finishRow(node: SyntaxNodeRef): void {
    const { cells, comments } = this.row!;
    this.rows?.push(cells);
    for (const comment of comments) this.addComment(comment, this.spanOf(node));
    this.row = undefined;
  }

  private finishTable(node: SyntaxNodeRef): void {
    const block: Block = { kind: 'table', ...this.spanOf(node), headerRows: 1, rows: this.rows ?? [] };
    this.rows = undefined;
    this.before = block;
    this.place.last = undefined;
    this.blocks.push(block);
  }

  /** The node's place without white space at its end. */
  private spanOf({ from, to }: SyntaxNodeRef): Span {
    return { start: from, end: from + this.file.slice(from, to).trimEnd().length };
  }

  /** A comment block, or the comments in an HTML block; several may follow each other. */
  private takeComments(node: SyntaxNodeRef): void {
    const lineEnd = /[\r\n]|$/g;
    lineEnd.lastIndex = node.to;
    const wordsFollow = this.file.slice(node.to, lineEnd.exec(this.file)?.index).trim() !== '';
    for (const comment of commentsIn(this.file, node.from, node.to)) {
      if (wordsFollow) this.leading.push(comment);
      else this.addComment(comment, this.before);
    }
  }

  private addComment({ start, end }: Span, subject: Span | undefined): void {
    this.comments.push(subject === undefined ? { start, end } : { start, end, subject: { start: subject.start, end: subject.end } });
  }
}

/** Gathers a table row's cells; the parser passes over empty ones, so the delimiters are counted. */
class Row {
  readonly cells: Cell[] = [];
  readonly comments: Span[] = [];
  private cellIsDue = false;

  constructor(private after: number) {}

  add(cell: Cell): void {
    this.cells.push(cell);
    this.cellIsDue = false;
    this.after = cell.end;
  }

  /** Passes a `|`; two in a row have an empty cell between them. */
  pass({ from, to }: SyntaxNodeRef): void {
    if (this.cellIsDue) this.cells.push({ start: this.after, end: from, prose: emptyProse });
    this.cellIsDue = true;
    this.after = to;
  }
}

function* commentsIn(file: string, from: number, to: number): Generator<Span> {
  for (let start = file.indexOf('<!--', from); start >= 0 && start < to; start = file.indexOf('<!--', start)) {
    const close = file.indexOf('-->', start + 4);
    if (close < 0 || close >= to) return;
    yield { start, end: close + 3 };
    start = close + 3;
  }
}

function headingLevel(name: string): number | undefined {
  return /^(?:ATX|Setext)Heading/.test(name) ? Number(name.at(-1)) : undefined;
}

function hasWords(prose: Prose): boolean {
  return /[\p{L}\p{N}]/u.test(prose.text);
}
