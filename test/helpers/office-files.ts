import { AlignmentType, DeletedTextRun, Document, HeadingLevel, InsertedTextRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
// pdf-lib writes PDFs and nothing else of what a reader does: what reads them back is not what made them.
import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib';

/** Files made today are the same bytes as files made tomorrow. */
const MADE = new Date('2025-01-15T09:00:00Z');

/** A part of a page or document: its title, a heading, a paragraph, an item of a list, or the rows of a table. Of a paragraph, `[-…-]` was deleted and `{+…+}` inserted by somebody whose changes are tracked. */
export type Part = { readonly title: string } | { readonly heading: string } | { readonly text: string } | { readonly item: string } | { readonly rows: readonly (readonly string[])[] };

export interface OfficeFile {
  readonly title: string;
  readonly parts: readonly Part[];
}

const WIDTH = 595;
const HEIGHT = 842;
const MARGIN = 72;

/** A PDF on A4, set in a narrow column with words broken at line ends, and with a running head and a number on every page. */
export async function pdfOf({ title, parts }: OfficeFile): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(title);
  document.setCreationDate(MADE);
  document.setModificationDate(MADE);
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  let page: PDFPage | undefined;
  let y = 0;
  const line = (text: string, size: number, face: PDFFont, x = MARGIN): void => page!.drawText(text, { x, y, size, font: face });
  const room = (height: number): void => {
    if (page !== undefined && y - height > MARGIN) return;
    page = document.addPage([WIDTH, HEIGHT]);
    page.drawText(title, { x: MARGIN, y: HEIGHT - 40, size: 9, font });
    page.drawText(`Page ${document.getPageCount()}`, { x: WIDTH - MARGIN - 40, y: 36, size: 9, font });
    y = HEIGHT - MARGIN;
  };
  for (const part of parts) {
    if ('rows' in part) {
      room(part.rows.length * 16);
      const column = (WIDTH - 2 * MARGIN) / Math.max(...part.rows.map((row) => row.length));
      for (const row of part.rows) {
        for (const [index, cell] of row.entries()) if (cell !== '') line(cell, 10, font, MARGIN + index * column);
        y -= 15;
      }
    } else {
      const [text, size, face] = 'title' in part ? [part.title, 20, bold] as const : 'heading' in part ? [part.heading, 14, bold] as const : ['item' in part ? `• ${part.item}` : accepted(part.text), 11, font] as const;
      for (const words of wrapped(text, face, size)) {
        room(size * 2);
        line(words, size, face);
        y -= size * 1.25;
      }
    }
    y -= 10;
  }
  return document.save();
}

/** Lines no wider than the page; long words break where five letters are left on either side. */
function wrapped(text: string, font: PDFFont, size: number): string[] {
  const most = WIDTH - 2 * MARGIN;
  const fits = (words: string): boolean => font.widthOfTextAtSize(words, size) <= most;
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    const longer = line === '' ? word : `${line} ${word}`;
    const cut = Math.floor(word.length / 2);
    if (fits(longer)) lines[lines.length - 1] = longer;
    else if (/^[a-z]{10,}$/.test(word) && fits(`${line} ${word.slice(0, cut)}-`)) {
      lines[lines.length - 1] = `${line} ${word.slice(0, cut)}-`;
      lines.push(word.slice(cut));
    } else lines.push(word);
  }
  return lines;
}

/** The text with all changes accepted. */
export function accepted(text: string): string {
  return text.replace(/\[-.*?-\]/g, '').replace(/\{\+(.*?)\+\}/g, '$1');
}

/** A Word file, with Word's own styles, lists and tables. */
export async function docxOf({ title, parts }: OfficeFile): Promise<Uint8Array> {
  let change = 0;
  const runs = (text: string): (TextRun | DeletedTextRun | InsertedTextRun)[] => text.split(/(\[-.*?-\]|\{\+.*?\+\})/).filter((piece) => piece !== '').map((piece) => {
    const edit = { id: ++change, author: 'Somebody', date: MADE.toISOString(), text: piece.slice(2, -2) };
    return piece.startsWith('[-') ? new DeletedTextRun(edit) : piece.startsWith('{+') ? new InsertedTextRun(edit) : new TextRun(piece);
  });
  const children = parts.map((part) => {
    if ('title' in part) return new Paragraph({ heading: HeadingLevel.TITLE, children: runs(part.title) });
    if ('heading' in part) return new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(part.heading) });
    if ('text' in part) return new Paragraph({ children: runs(part.text) });
    if ('item' in part) return new Paragraph({ bullet: { level: 0 }, children: runs(part.item) });
    return new Table({
      rows: part.rows.map((row, index) => new TableRow({
        tableHeader: index === 0,
        children: row.map((cell) => new TableCell({ children: [new Paragraph({ alignment: AlignmentType.LEFT, children: runs(cell) })] })),
      })),
    });
  });
  return madeThen(new Uint8Array(await Packer.toBuffer(new Document({ title, creator: 'Somebody', sections: [{ children }] }))));
}

/** docx dates its files today. */
function madeThen(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const core = strFromU8(parts['docProps/core.xml']!).replace(/(<dcterms:\w+ xsi:type="dcterms:W3CDTF">)[^<]*/g, `$1${MADE.toISOString()}`);
  return zipSync({ ...parts, 'docProps/core.xml': strToU8(core) }, { mtime: MADE });
}
