/** How a source has to be read: as it is, as a page of which the article counts, or after an importer has made text of it. */
export type Format = 'text' | 'page' | 'pdf' | 'docx';

/** What a source's name may end in, for pickers and globs. */
export const SOURCE_EXTENSIONS = ['md', 'markdown', 'txt', 'html', 'htm', 'csv', 'tsv', 'pdf', 'docx', 'facts.json', 'facts.csv'] as const;

const MB = 1_000_000;
/** No article or table comes near this, and what does (a log, a database) would hold up everything else. Of PDF and DOCX, most bytes are pictures. */
const LARGEST: Readonly<Record<Format, number>> = { text: 20 * MB, page: 20 * MB, pdf: 100 * MB, docx: 100 * MB };

/** The format that a file's name promises. */
export function formatOf(name: string): Format {
  const lower = name.toLowerCase();
  if (lower.endsWith('.pdf')) return 'pdf';
  if (lower.endsWith('.docx')) return 'docx';
  return /\.x?html?$/u.test(lower) ? 'page' : 'text';
}

/** The most bytes that are read of a file with this name. */
export function mostBytes(name: string): number {
  return LARGEST[formatOf(name)];
}

/** Why a file of so many bytes is not read, to be asked before it is; undefined where it may be. */
export function tooLarge(name: string, bytes: number): string | undefined {
  const most = mostBytes(name);
  return bytes <= most ? undefined : `The file is larger than ${most / MB} MB, the most that is read; split it and name the parts.`;
}

/** First bytes of files that people take for sources, with what they are. */
const SIGNATURES: readonly { readonly is: string; readonly bytes: string }[] = [
  { is: 'a PDF', bytes: '%PDF-' },
  { is: 'a zip archive (as .docx and .xlsx files are)', bytes: 'PK\u0003\u0004' },
  { is: 'an old Office file, or an encrypted new one', bytes: '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1' },
  { is: 'a Rich Text file', bytes: '{\\rtf' },
  { is: 'a picture', bytes: '\u0089PNG' },
  { is: 'a picture', bytes: '\u00FF\u00D8\u00FF' },
  { is: 'a picture', bytes: 'GIF89a' },
];

/** What a file is, by its first bytes, where that is none of the texts we read as they are: "a PDF". */
export function signatureOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find((signature) => head.startsWith(signature.bytes))?.is;
}
