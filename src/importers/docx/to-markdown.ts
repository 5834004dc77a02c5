// htmlparser2 is there already, for pages.
import { Parser } from 'htmlparser2';
import { escaped, escapedStart } from './escape';
import { TableRows } from './table-rows';

const ENDS_BLOCK: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'table', 'blockquote', 'hr']);

/**
 * Markdown of the plain HTML that mammoth writes: headings, paragraphs, lists and tables, without emphasis, pictures, and the marks of
 * footnotes (the notes themselves are a list at the end). Characters that markdown would take for marks are escaped.
 */
export function toMarkdown(html: string): string {
  const writer = new MarkdownWriter();
  const parser = new Parser({
    onopentag: (name, attributes) => writer.open(name, attributes),
    onclosetag: (name) => writer.close(name),
    ontext: (text) => writer.add(text),
  });
  parser.end(html);
  return writer.finish();
}

class MarkdownWriter {
  private readonly blocks: string[] = [];
  private readonly lists: { readonly ordered: boolean; items: number }[] = [];
  private table: TableRows | undefined;
  private tables = 0;
  private text = '';
  private heading = 0;
  private opensItem = false;
  /** Inside a footnote's mark, or the arrow that leads back to it. */
  private unread = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.unread > 0 || (name === 'a' && /^#(?:foot|end)note-/.test(attributes.href ?? ''))) {
      this.unread++;
      return;
    }
    if (this.table === undefined && ENDS_BLOCK.has(name)) this.flush();
    if (name === 'table' && ++this.tables === 1) this.table = new TableRows();
    else if (this.tables === 1 && name === 'tr') this.table?.openRow();
    else if (this.tables === 1 && (name === 'td' || name === 'th')) this.table?.openCell(attributes, name === 'th');
    else if (name === 'ul' || name === 'ol') this.lists.push({ ordered: name === 'ol', items: 0 });
    else if (name === 'li') this.opensItem = true;
    else if (name === 'br') this.add(' ');
    else if (/^h[1-6]$/.test(name)) this.heading = Number(name[1]);
  }

  close(name: string): void {
    if (this.unread > 0) {
      this.unread--;
      return;
    }
    if (this.table !== undefined) this.closeInTable(name);
    else if (ENDS_BLOCK.has(name)) this.flush();
    if (name === 'ul' || name === 'ol') this.lists.pop();
    if (/^h[1-6]$/.test(name)) this.heading = 0;
  }

  add(text: string): void {
    if (this.unread > 0) return;
    if (this.table === undefined) this.text += text;
    else this.table.add(text);
  }

  finish(): string {
    this.flush();
    return `${this.blocks.join('\n\n')}\n`;
  }

  private closeInTable(name: string): void {
    if (name === 'table' && --this.tables === 0) {
      const written = this.table!.markdown();
      if (written !== '') this.blocks.push(written);
      this.table = undefined;
    } else if (this.tables === 1 && (name === 'td' || name === 'th')) this.table!.closeCell();
    else if (ENDS_BLOCK.has(name) || name === 'td') this.table!.add(' ');
  }

  private flush(): void {
    const text = escaped(this.text.replace(/\s+/g, ' ').trim());
    this.text = '';
    if (text === '') return;
    const list = this.lists.at(-1);
    if (list === undefined) this.blocks.push(this.heading > 0 ? `${'#'.repeat(this.heading)} ${text}` : escapedStart(text));
    else this.addToList(list, text);
    this.opensItem = false;
  }

  private addToList(list: { readonly ordered: boolean; items: number }, text: string): void {
    const indent = '   '.repeat(this.lists.length - 1);
    const goesOn = this.lists.length > 1 || list.items > 0;
    const line = this.opensItem ? `${indent}${list.ordered ? `${++list.items}.` : '- '} ${escapedStart(text)}` : `${indent}   ${escapedStart(text)}`;
    if (!this.opensItem) this.blocks.push(line);
    else if (goesOn && this.blocks.length > 0) this.blocks[this.blocks.length - 1] += `\n${line}`;
    else this.blocks.push(line);
    if (this.opensItem && !list.ordered) list.items++;
  }
}
