/** A file's text, and what it was taken to be written in, by the name that the Encoding Standard gives it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** What the bytes at a file's very start say about all others (https://encoding.spec.whatwg.org/#bom-sniff). */
const MARKS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [['utf-8', 0xEF, 0xBB, 0xBF], ['utf-16le', 0xFF, 0xFE], ['utf-16be', 0xFE, 0xFF]];

/** A page says what it is written in within its first 1,024 bytes (https://html.spec.whatwg.org/#charset). */
const DECLARED = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*(?<label>[\w.:-]+)/i;
const HEAD = 1024;

/** So much of a file tells whether it is text. */
const SAMPLE = 65_536;
/** One control character in so many bytes is still text (form feeds and escapes are not counted); pictures and programs have one in eight. */
const FEWEST_BYTES_A_CONTROL = 200;

/**
 * Bytes as text: by byte order mark; else UTF-8 where the bytes are that; else UTF-16 where every other byte is a NUL, as in Western
 * text; else what the page declares; else Windows-1252, which most other Western text is in (the web's rule, too:
 * https://encoding.spec.whatwg.org/#names-and-labels). A byte order mark stays in the text, so that offsets are those of the file.
 * Undefined for what is no text at all. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  const encoding = marked ?? sixteenBits(bytes);
  if (encoding !== undefined) return asText(decoded(bytes, encoding), encoding);
  if (controls(bytes) * FEWEST_BYTES_A_CONTROL > Math.min(bytes.length, SAMPLE)) return undefined;
  const utf8 = decoded(bytes, 'utf-8');
  if (isMostlyRight(utf8)) return asText(utf8, 'utf-8');
  const label = DECLARED.exec(decoded(bytes.subarray(0, HEAD), 'windows-1252'))?.groups?.label;
  const declared = label === undefined ? undefined : knownEncoding(label);
  const other = declared === undefined || declared.startsWith('utf-') ? 'windows-1252' : declared;
  if (other === 'windows-1252' && !isMostlyAscii(bytes)) return undefined;
  return asText(decoded(bytes, other), other);
}

/** Western languages write most of their letters without accents; pictures and archives do not. */
function isMostlyAscii(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, SAMPLE);
  return head.filter((byte) => byte >= 0x80).length * 2 < head.length;
}

/** Text has no NUL, whatever it is written in. */
function asText(text: string, encoding: string): Decoded | undefined {
  return text.includes('\u0000') ? undefined : { text, encoding };
}

function decoded(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  // Some versions of Node take Windows-1252 for Latin-1 (https://github.com/nodejs/node/issues/56542).
  return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009F]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!) : text;
}

/** Windows-1252 from 0x80 to 0x9F, https://encoding.spec.whatwg.org/index-windows-1252.txt; the five bytes it leaves out stay as they are. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** UTF-16 without a mark: Latin letters have a NUL for their other half. */
function sixteenBits(bytes: Uint8Array): string | undefined {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  const nuls = [0, 0];
  for (let at = 0; at < end; at++) if (bytes[at] === 0) nuls[at % 2]!++;
  const [even, odd] = nuls as [number, number];
  const [most, least] = [Math.max(even, odd), Math.min(even, odd)];
  if (end < 4 || most < end * 0.35 || least > end * 0.01) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function controls(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes.subarray(0, SAMPLE)) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0D) && byte !== 0x1B) count++;
  return count;
}

/** UTF-8 in which a stray byte or two went wrong is still UTF-8: the other characters beyond ASCII came out. */
function isMostlyRight(utf8: string): boolean {
  const replaced = utf8.split('\uFFFD').length - 1;
  if (replaced === 0) return true;
  let beyond = 0;
  for (let at = 0; at < utf8.length; at++) if (utf8.charCodeAt(at) > 0x7F) beyond++;
  return replaced * 10 <= beyond;
}

/** The standard's name for a label such as `latin1`; undefined where this machine has no such decoder. */
function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
