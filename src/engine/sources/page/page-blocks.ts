import { emptyProse, OBJECT, ProseBuilder } from '../../draft/prose';
import type { Block, Prose, ProseBlock } from '../../vocabulary';
import { FRAME, isFurniture } from './furniture';
import type { Outline } from './outline';
import { PageTable } from './page-table';
import { readTags, type TagReader } from './tags';

type Attributes = Readonly<Record<string, string>>;

/** Elements that part the text before them from the text after. */
const BLOCKS: ReadonlySet<string> = new Set(`
  html body div p section article main h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table thead tbody tfoot tr td th caption
  figure figcaption header footer aside nav form address details summary hr center fieldset hgroup
`.trim().split(/\s+/));
/** Elements whose text is prose for certain; text right inside any other must look like it. */
const WORDED: ReadonlySet<string> = new Set(['p', 'li', 'dt', 'dd', 'blockquote', 'figcaption', 'summary', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const OBJECTS: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt']);
const ORDINAL_ENDING = /\s*(?:st|nd|rd|th)\s*</iy;
const LEAST_LOOSE_TEXT = 40;

interface Element {
  readonly name: string;
  readonly unread: boolean;
}

/** A block being read. */
interface Draft {
  readonly builder: ProseBuilder;
  readonly start: number;
  end: number;
  /** Characters in all, and inside links: a block of links alone leads elsewhere. */
  length: number;
  linked: number;
}

/** Second pass over a page: its article as blocks, with offsets into the HTML. */
export function readPageBlocks(html: string, outline: Outline): Block[] {
  const reader = new PageReader(html, outline);
  readTags(html, reader);
  reader.flush();
  return reader.blocks;
}

class PageReader implements TagReader {
  readonly blocks: Block[] = [];
  private readonly stack: Element[] = [];
  private readonly leads: (number | undefined)[] = [];
  private draft: Draft | undefined;
  private table: PageTable | undefined;
  private cell: { readonly start: number; readonly isHead: boolean; readonly columns: number; readonly rows: number } | undefined;
  private links = 0;
  private breaks = 0;
  private stretch = 0;

  constructor(private readonly html: string, private readonly outline: Outline) {}

  open(name: string, attributes: Attributes, start: number, end: number): void {
    // Text so far belongs to the element it stands in, so it is dealt with before the stack changes.
    if (BLOCKS.has(name)) this.flush();
    const unread = (this.stack.at(-1)?.unread ?? false) || this.isUnread(name, attributes, start, end);
    this.stack.push({ name, unread });
    if (unread) return;
    if (BLOCKS.has(name)) this.openBlock(name, attributes, start, end);
    else if (name === 'br') this.openBreak(start, end);
    else if (name === 'a') this.links++;
    else if (OBJECTS.has(name)) this.put(OBJECT, start, end);
  }

  close(name: string, start: number, end: number): void {
    const element = this.stack.at(-1);
    if (element !== undefined && !element.unread) this.closeRead(name, start, end);
    this.stack.pop();
  }

  text(data: string, from: number, to: number): void {
    const element = this.stack.at(-1);
    if (element?.unread === true || !this.isInArticle(from)) return;
    if (OBJECTS.has(element?.name ?? '')) return;
    const isSpace = data.trim() === '';
    if (isSpace && this.draft === undefined) return;
    if (!isSpace) this.breaks = 0;
    const draft = this.draftFrom(from);
    if (to - from === data.length && this.html.startsWith(data, from)) draft.builder.add(from, to);
    else draft.builder.put(data, Math.min(from, to), to);
    draft.end = isSpace ? draft.end : to;
    draft.length += isSpace ? 0 : data.length;
    if (this.links > 0 && !isSpace) draft.linked += data.length;
  }

  /** Ends the block at hand. */
  flush(): void {
    const draft = this.draft;
    // Inside a cell all belongs to the cell; its blocks are parted by a space.
    if (draft === undefined) return;
    if (this.cell !== undefined) {
      draft.builder.put(' ', draft.end, draft.end);
      return;
    }
    this.draft = undefined;
    // Text of a table that is in none of its cells is nobody's.
    if (this.table !== undefined) return;
    const prose = draft.builder.finish();
    if (this.isWorthReading(draft, prose)) this.blocks.push(this.blockOf(draft, prose));
  }

  private isUnread(name: string, attributes: Attributes, start: number, end: number): boolean {
    const { article } = this.outline;
    // What holds the article is no furniture, whatever it is called; what stands before it is left out by its place.
    if (article !== undefined && start <= article[0]!.start) return false;
    if (FRAME.has(name)) return name === 'footer' || article === undefined;
    if (name === 'sup') {
      ORDINAL_ENDING.lastIndex = end;
      return !ORDINAL_ENDING.test(this.html);
    }
    return isFurniture(name, attributes);
  }

  /** Asked in the order of the file, so that the stretches are walked along with it. */
  private isInArticle(at: number): boolean {
    const { article } = this.outline;
    if (article === undefined) return true;
    while (this.stretch < article.length - 1 && at >= article[this.stretch]!.end) this.stretch++;
    const { start, end } = article[this.stretch]!;
    return at >= start && at < end;
  }

  private closeRead(name: string, start: number, end: number): void {
    if (name === 'a') this.links = Math.max(0, this.links - 1);
    if (!BLOCKS.has(name)) return;
    if (this.cell !== undefined && (name === 'td' || name === 'th')) this.closeCell(start);
    else if (name === 'caption' && this.table !== undefined) this.table.addCaption(this.takeProse());
    else this.flush();
    if (name === 'ul' || name === 'ol' || name === 'dl') this.leads.pop();
    else if (name === 'thead') this.table?.closeHead();
    else if (name === 'table') this.closeTable(end);
  }

  private openBlock(name: string, attributes: Attributes, start: number, end: number): void {
    const isData = attributes.role !== 'presentation' && !this.outline.layoutTables.has(start) && this.isInArticle(start);
    if (name === 'ul' || name === 'ol' || name === 'dl') this.leads.push(this.introduction());
    else if (name === 'table' && isData && this.table === undefined) this.table = new PageTable(start);
    else if (name === 'thead') this.table?.openHead();
    else if (name === 'tr') this.table?.openRow();
    else if ((name === 'td' || name === 'th') && this.table !== undefined && this.cell === undefined) {
      this.cell = { start: end, isHead: name === 'th', columns: Number(attributes.colspan ?? 1), rows: Number(attributes.rowspan ?? 1) };
    }
  }

  private openBreak(start: number, end: number): void {
    this.draft?.builder.put(' ', start, end);
    this.breaks++;
    if (this.breaks > 1) this.flush();
  }

  private closeCell(end: number): void {
    const { start, isHead, columns, rows } = this.cell!;
    this.cell = undefined;
    this.table?.addCell({ start, end: Math.max(start, end), prose: this.takeProse() }, isHead, columns, rows);
  }

  private closeTable(end: number): void {
    const block = this.table?.finish(end);
    this.table = undefined;
    this.cell = undefined;
    if (block !== undefined) this.blocks.push(block);
  }

  private draftFrom(start: number): Draft {
    this.draft ??= { builder: new ProseBuilder(this.html), start, end: start, length: 0, linked: 0 };
    return this.draft;
  }

  private put(text: string, start: number, end: number): void {
    if (!this.isInArticle(start)) return;
    const draft = this.draftFrom(start);
    draft.builder.put(text, start, end);
    draft.end = end;
  }

  private takeProse(): Prose {
    const prose = this.draft?.builder.finish() ?? emptyProse;
    this.draft = undefined;
    return prose;
  }

  private isWorthReading(draft: Draft, prose: Prose): boolean {
    if (!/[\p{L}\p{N}]/u.test(prose.text)) return false;
    const { name } = this.container();
    if (name !== 'h1' && draft.linked >= draft.length * 0.9) return false;
    return WORDED.has(name) || (prose.text.length >= LEAST_LOOSE_TEXT && /[.!?…]["'”’)]*(?:\s|$)/.test(prose.text));
  }

  private blockOf(draft: Draft, prose: Prose): ProseBlock {
    const { name, place } = this.container();
    const span = { start: draft.start, end: draft.end, prose };
    const level = /^h[1-6]$/.exec(name)?.[0];
    if (level !== undefined) return { kind: 'heading', level: Number(level[1]), ...span };
    if (place !== 'item') return { kind: place, ...span };
    const lead = this.leads.at(-1);
    return lead === undefined ? { kind: 'item', ...span } : { kind: 'item', ...span, lead };
  }

  /** The block element the text stands in, and what that makes of it. */
  private container(): { name: string; place: 'paragraph' | 'item' | 'quote' } {
    let name: string | undefined;
    for (let depth = this.stack.length - 1; depth >= 0 && depth > this.stack.length - 50; depth--) {
      const at = this.stack[depth]!.name;
      if (!BLOCKS.has(at)) continue;
      name ??= at;
      if (at === 'li' || at === 'dd' || at === 'dt') return { name, place: 'item' };
      if (at === 'blockquote') return { name, place: 'quote' };
    }
    return { name: name ?? 'body', place: 'paragraph' };
  }

  private introduction(): number | undefined {
    const last = this.blocks.at(-1);
    if (last === undefined || last.kind === 'table') return undefined;
    // A list right after a list shares its introduction, unless it is inside one of its items.
    return last.kind === 'item' && this.leads.length === 0 ? last.lead : this.blocks.length - 1;
  }
}
