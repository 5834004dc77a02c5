import type { Issue, Source, SourceInput } from '../engine';
import type { Fault, Imported, Importers } from '../importers';
import { decode } from './decode';
import { formatOf, signatureOf, tooLarge } from './formats';

/** What reading a source asks of its surroundings. */
export interface Reading {
  readonly engine: { readonly readSource: (input: SourceInput) => Source | Promise<Source> };
  /** The readers of PDF, DOCX and pages, a bundle of its own that is loaded when first asked for; rejects where it cannot be. */
  readonly importers: () => Promise<Importers>;
}

/** The most characters of prose that are read, a book of a thousand pages, and the most rows of a table: seconds of work, for which a writer can wait. */
const LONGEST = 3_000_000;
const MOST_ROWS = 100_000;

/**
 * Reads a source of any format from its bytes; `id` is its name, whose extension tells the format. Never rejects: what cannot be read has
 * exactly one issue, in words for the writer, and no facts. Offsets of the evidence count in `source.text`: the decoded file, or, where
 * `source.readingCopy` is set, that copy. Ask `tooLarge` before reading the bytes.
 */
export async function readSourceFile(id: string, bytes: Uint8Array, { engine, importers }: Reading): Promise<Source> {
  const unread = async ({ code, fault }: Fault): Promise<Source> => {
    const issues: readonly Issue[] = [{ start: 0, end: 0, code, message: fault }];
    return { ...await engine.readSource({ id, text: '' }), issues };
  };
  const format = formatOf(id);
  const excess = tooLarge(id, bytes.length);
  if (excess !== undefined) return unread({ code: 'source.too-large', fault: excess });
  if (bytes.length === 0) return unread(EMPTY);
  const read = format === 'pdf' || format === 'docx' ? await importedWith(importers, (all) => (format === 'pdf' ? all.readPdf(bytes) : all.readDocx(bytes))) : textOf(bytes);
  if ('fault' in read) return unread(read);
  const length = tooLong(id, read.text);
  if (length !== undefined) return unread({ code: 'source.too-long', fault: length });
  if (format === 'text') return engine.readSource({ id, ...read });
  if (format !== 'page') return { ...await engine.readSource({ id, ...read }), readingCopy: read.text };
  // Where the library that finds articles cannot be had, the engine's own reading of the page serves.
  const article = await importers().then((all) => all.findArticle(read.text)).catch(() => undefined);
  return engine.readSource(article === undefined ? { id, ...read } : { id, ...read, article });
}

const EMPTY: Fault = { code: 'source.empty', fault: 'The file is empty.' };

/** The text of a file that is text. */
function textOf(bytes: Uint8Array): Imported {
  const text = decode(bytes)?.text;
  const signature = signatureOf(bytes);
  if (signature !== undefined) return { code: 'source.not-text', fault: `The file is ${signature}, not the text that its name promises.` };
  if (text === undefined) return { code: 'source.not-text', fault: 'The file is not text.' };
  return text.trim() === '' ? EMPTY : { text };
}

/** Why a text is not read though its file may be: a page's scripts and a table's cells are not read like prose. */
function tooLong(id: string, text: string): string | undefined {
  if (formatOf(id) === 'page') return undefined;
  if (!/\.[ct]sv$/i.test(id)) return text.length <= LONGEST ? undefined : `The text is longer than ${LONGEST / 1_000_000} million characters, the most that is read; split it and name the parts.`;
  let rows = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) rows++;
  return rows <= MOST_ROWS ? undefined : `The table has more than ${MOST_ROWS.toLocaleString('en')} rows, the most that are read; split it and name the parts.`;
}

async function importedWith(importers: () => Promise<Importers>, use: (all: Importers) => Promise<Imported>): Promise<Imported> {
  try {
    return await use(await importers());
  } catch (error) {
    return { code: 'source.not-here', fault: `PDF and Word files cannot be read here (${error instanceof Error ? error.message : String(error)}); save the text as .md or .txt and name that file.` };
  }
}
