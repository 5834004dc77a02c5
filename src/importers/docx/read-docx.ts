// mammoth (BSD-2-Clause, released in 2025): knows Word's styles, numbering, tables and tracked changes; insertions count, deletions do not.
import { decodeXML } from 'entities';
import mammoth from 'mammoth';
import type { Fault, Imported, ImportedText } from '../imported';
import { isoDay } from '../iso-day';
import { toMarkdown } from './to-markdown';
import { MOST_MB, partsOf, textOfPart, zipped } from './unzip';

/** Styles beyond mammoth's own that say what a paragraph is. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** Compound files hold old .doc documents, and new ones under a password. */
const COMPOUND_FILE = [0xD0, 0xCF, 0x11, 0xE0];

/** Reads a DOCX as markdown: see `toMarkdown`. Title and date come from its metadata. Never rejects. */
export async function readDocx(bytes: Uint8Array): Promise<Imported> {
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) return ENCRYPTED;
  const parts = partsOf(bytes);
  if (parts === 'huge') return { code: 'source.too-long', fault: `The Word file unpacks to more than ${MOST_MB} MB of text, the most that is read; split it and name the parts.` };
  if (parts === 'damaged') return DAMAGED;
  try {
    // One of the two is what mammoth asks for, in Node and in a browser.
    const archive = zipped(parts);
    const input = { buffer: archive, arrayBuffer: archive.buffer };
    const { value } = await mammoth.convertToHtml(input, { styleMap: STYLES, includeEmbeddedStyleMap: false, convertImage: NO_PICTURES });
    const text = toMarkdown(value);
    return text.trim() === '' ? NO_TEXT : { text, ...metadataOf(textOfPart(parts, 'docProps/core.xml')) };
  } catch {
    return DAMAGED;
  }
}

const NO_PICTURES = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
const ENCRYPTED: Fault = { code: 'source.encrypted', fault: 'The file is encrypted, or in the old .doc format; save it as .docx without a password and name that file.' };
const DAMAGED: Fault = { code: 'source.damaged', fault: 'The Word file is damaged, or is no Word file; open it in another program and save it anew as .docx.' };
const NO_TEXT: Fault = { code: 'source.no-text', fault: 'The Word file has no text.' };

/** Dublin Core in the package's core properties (ECMA-376, part 2): when it was last changed, else when it was made. */
function metadataOf(core: string): Omit<ImportedText, 'text'> {
  const title = decodeXML(valueOf(core, 'dc:title')).trim();
  const date = isoDay(valueOf(core, 'dcterms:modified')) ?? isoDay(valueOf(core, 'dcterms:created'));
  return { ...(title === '' ? {} : { title }), ...(date === undefined ? {} : { date }) };
}

function valueOf(xml: string, tag: string): string {
  return new RegExp(`<${tag}\\b[^>]*>(?<value>[^<]{0,500})</${tag}>`).exec(xml)?.groups?.value ?? '';
}
