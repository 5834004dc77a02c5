/**
 * The one door to the importers: they make text of bytes that the engine cannot read itself. A bundle of its own, because the libraries
 * for it weigh more than all the rest; each of them runs only when its format is met.
 */
import type { Span } from '../engine';

/** What was read out of a file, or, in one sentence for the writer, why nothing was. */
export type Imported =
  | { readonly text: string; readonly title?: string; /** ISO. */ readonly date?: string }
  | { readonly code: string; readonly fault: string };

export interface Importers {
  /** Plain text, paragraphs parted by blank lines, with a line `— page 2 —` where a page begins. Never rejects. */
  readonly readPdf: (bytes: Uint8Array) => Promise<Imported>;
  /** Markdown: headings, paragraphs, lists and tables, with tracked changes accepted. Never rejects. */
  readonly readDocx: (bytes: Uint8Array) => Promise<Imported>;
  /** The stretches of a page that are its article, in order, as offsets into the HTML; undefined where it has none that could be told. Never throws. */
  readonly findArticle: (html: string) => readonly Span[] | undefined;
}
