// unpdf (MIT, with Mozilla's pdf.js inside, Apache-2.0; released in 2026): pdf.js as one module, with neither worker files nor a canvas to look for.
import { getDocumentProxy } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Fault, Imported, ImportedText } from '../imported';
import { isoDay } from '../iso-day';
import { linesOf, type Line, type Run } from './lines';
import { readingCopy } from './reading-copy';

const MOST_PAGES = 2000;
/** A report of 500 pages takes five seconds on a slow machine; what takes longer than this was made to. */
const MOST_MILLISECONDS = 20_000;

/** Reads the text out of a PDF: see `readingCopy`. Title and date come from its metadata. Never rejects. */
export async function readPdf(bytes: Uint8Array): Promise<Imported> {
  const deadline = Date.now() + MOST_MILLISECONDS;
  let document: PDFDocumentProxy | undefined;
  try {
    // pdf.js takes the bytes away from its caller, and takes no Buffer, so it gets a copy. It compiles no code from fonts; warnings about them are not for the writer.
    document = await inTime(getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, useSystemFonts: false, stopAtErrors: false }), deadline);
    if (document.numPages > MOST_PAGES) return { code: 'source.too-long', fault: `The PDF has ${document.numPages} pages; at most ${MOST_PAGES} are read. Split it and name the parts.` };
    const pages: Line[][] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await inTime(linesOfPage(document, number), deadline));
    const text = readingCopy(pages);
    return /\p{L}/u.test(text.replace(/^— page \d+ —$/gm, '')) ? { text, ...(await metadataOf(document)) } : NO_TEXT;
  } catch (error) {
    return faultOf(error);
  } finally {
    await document?.destroy().catch(() => undefined);
  }
}

const NO_TEXT: Fault = { code: 'source.no-text', fault: 'The PDF has no text, only pictures of its pages; run text recognition (OCR) on it, or save its text as .md or .txt.' };

async function linesOfPage(document: PDFDocumentProxy, number: number): Promise<Line[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return linesOf(items.flatMap((item): Run[] => {
    if (!('str' in item)) return [];
    const [, , c, d, x, y] = item.transform as [number, number, number, number, number, number];
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || item.height }];
  }));
}

async function metadataOf(document: PDFDocumentProxy): Promise<Omit<ImportedText, 'text'>> {
  const { info } = await document.getMetadata() as { info: { readonly Title?: unknown; readonly CreationDate?: unknown } };
  const title = typeof info.Title === 'string' ? info.Title.trim() : '';
  const date = isoDay(String(info.CreationDate ?? '').replace(/^D:(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3'));
  return { ...(isTitle(title) ? { title } : {}), ...(date === undefined ? {} : { date }) };
}

/** Programs leave the file's name, or their own, where the title belongs. */
function isTitle(title: string): boolean {
  return title !== '' && !/^(?:untitled|microsoft word - |\S+\.\w{2,5}$)/i.test(title);
}

class TooSlow extends Error {}

/** The promise's value, unless the time is up first. */
async function inTime<T>(promise: Promise<T>, deadline: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), Math.max(0, deadline - Date.now()));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** pdf.js names its errors. */
function faultOf(error: unknown): Fault {
  if (error instanceof TooSlow) return { code: 'source.too-long', fault: `The PDF takes longer than ${MOST_MILLISECONDS / 1000} seconds to read; split it and name the parts.` };
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return { code: 'source.encrypted', fault: 'The PDF is encrypted; save a copy without a password and name that file.' };
  return { code: 'source.damaged', fault: 'The PDF is damaged, or is no PDF; open it in another program and save it anew.' };
}
