/**
 * The one door to the importers: they make text of bytes that the engine cannot read itself. A bundle of its own, because the libraries
 * for it weigh more than all the rest; others name this room in types only, and each library runs only when its format is met.
 */
import type { Imported } from './imported';
import type { Span } from '../engine';

export type { Fault, Imported } from './imported';

export interface Importers {
  /** Plain text, paragraphs parted by blank lines, with a line `— page 2 —` where a page begins. Never rejects. */
  readonly readPdf: (bytes: Uint8Array) => Promise<Imported>;
  /** Markdown: headings, paragraphs, lists and tables, with tracked changes accepted. Never rejects. */
  readonly readDocx: (bytes: Uint8Array) => Promise<Imported>;
  /** The stretches of a page that are its article, in order, as offsets into the HTML; undefined where none can be told. Never rejects. */
  readonly findArticle: (html: string) => Promise<readonly Span[] | undefined>;
}

export const importers: Importers = {
  readPdf: async (bytes) => (await import('./pdf/read-pdf')).readPdf(bytes),
  readDocx: async (bytes) => (await import('./docx/read-docx')).readDocx(bytes),
  findArticle: async (html) => (await import('./page/find-article')).findArticle(html),
};
