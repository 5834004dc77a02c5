import type { Issue, Source, SourceInput } from '../engine';
import type { Imported, Importers } from '../importers';
import { decode } from './decode';
import { formatOf, signatureOf, tooLarge } from './formats';

/** What reading a source asks of its surroundings. */
export interface Reading {
  readonly engine: { readonly readSource: (input: SourceInput) => Source };
  /** The readers of PDF, DOCX and pages, a bundle of its own that is loaded when first asked for; rejects where it cannot be. */
  readonly importers: () => Promise<Importers>;
}

/** The most characters that are read out of a source; a book of a thousand pages has three million. */
const LONGEST = 20_000_000;

/**
 * Reads a source of any format from its bytes; `id` is its name, whose extension tells the format. Never rejects: what cannot be read has
 * exactly one issue, in words for the writer, and no facts. Offsets of the evidence count in `source.text`: the decoded file, or, where
 * `source.readingCopy` is set, that copy. Ask `tooLarge` before reading the bytes.
 */
export async function readSourceFile(id: string, bytes: Uint8Array, { engine, importers }: Reading): Promise<Source> {
  const format = formatOf(id);
  const unread = (code: string, message: string): Source => {
    const issues: readonly Issue[] = [{ start: 0, end: 0, code, message }];
    return { ...engine.readSource({ id, text: '' }), issues };
  };
  const excess = tooLarge(id, bytes.length);
  if (excess !== undefined) return unread('source.too-large', excess);
  if (bytes.length === 0) return unread('source.empty', 'The file is empty.');
  if (format === 'pdf' || format === 'docx') {
    const imported = await importedWith(importers, (all) => (format === 'pdf' ? all.readPdf(bytes) : all.readDocx(bytes)));
    if ('fault' in imported) return unread(imported.code, imported.fault);
    const { text, title, date } = imported;
    if (text.length > LONGEST) return unread('source.too-long', TOO_LONG);
    const source = engine.readSource({ id, text, ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }) });
    return { ...source, readingCopy: text };
  }
  const text = decode(bytes)?.text;
  const signature = signatureOf(bytes);
  if (signature !== undefined && (text === undefined || signature !== 'a picture')) return unread('source.not-text', `The file is ${signature}, not the text that its name promises.`);
  if (text === undefined) return unread('source.not-text', 'The file is not text.');
  if (text.length > LONGEST) return unread('source.too-long', TOO_LONG);
  if (text.trim() === '') return unread('source.empty', 'The file is empty.');
  if (format === 'text') return engine.readSource({ id, text });
  // Where the library that finds articles cannot be had, the engine's own reading of the page serves.
  const article = await importers().then((all) => all.findArticle(text)).catch(() => undefined);
  return engine.readSource(article === undefined ? { id, text } : { id, text, article });
}

const TOO_LONG = `The text is longer than ${LONGEST / 1_000_000} million characters, the most that is read; split it and name the parts.`;

async function importedWith(importers: () => Promise<Importers>, use: (all: Importers) => Promise<Imported>): Promise<Imported> {
  try {
    return await use(await importers());
  } catch (error) {
    return { code: 'source.not-here', fault: `PDF and Word files cannot be read here (${error instanceof Error ? error.message : String(error)}); save the text as .md or .txt and name that file.` };
  }
}
