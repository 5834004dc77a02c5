// fflate (MIT, released in 2025, 8 kB of ours): inflates piece by piece, so that a small file which unpacks to a huge one is stopped on the way.
import { Unzip, UnzipInflate, UnzipPassThrough, strFromU8, zipSync, type UnzipFile, type Zippable } from 'fflate';

/** The text of a thousand pages, in XML; pictures are not unpacked. */
export const MOST_MB = 40;
const MOST = MOST_MB * 1_000_000;
const MOST_FILES = 5000;
/** Compressed bytes that are inflated between two looks at the size: they become at most a thousand times as many. */
const STEP = 16_384;

/** The XML parts of a DOCX by name, unpacked. `huge` where there is more of it than a document has; `damaged` where it is no whole zip archive. */
export type Parts = ReadonlyMap<string, Uint8Array> | 'huge' | 'damaged';

/** Unpacks the XML of a DOCX, whatever the archive says of its sizes. Never throws. */
export function partsOf(zip: Uint8Array): Parts {
  const parts = new Map<string, Uint8Array>();
  const open = new Set<string>();
  let size = 0;
  let files = 0;
  let damaged = false;
  const tooMuch = (): boolean => size > MOST || files > MOST_FILES;
  const enough = (): boolean => damaged || tooMuch();
  const unpack = (file: UnzipFile): void => {
    files++;
    if (!/\.(?:xml|rels)$/i.test(file.name) || tooMuch()) return;
    const chunks: Uint8Array[] = [];
    open.add(file.name);
    file.ondata = (error, chunk, final) => {
      damaged ||= error !== null;
      if (error !== null || tooMuch()) return;
      size += chunk.length;
      chunks.push(chunk);
      if (!final) return;
      parts.set(file.name, joined(chunks));
      open.delete(file.name);
    };
    file.start();
  };
  const unzip = new Unzip(unpack);
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < zip.length && !enough(); at += STEP) unzip.push(zip.subarray(at, at + STEP), at + STEP >= zip.length);
  } catch {
    damaged = true;
  }
  if (tooMuch()) return 'huge';
  return damaged || open.size > 0 || parts.size === 0 ? 'damaged' : parts;
}

/** The parts as an archive again, not compressed: what mammoth gets to open holds no surprise. */
export function zipped(parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [name, part] of parts) files[name] = [part, { level: 0 }];
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

export function textOfPart(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const part = parts.get(name);
  return part === undefined ? '' : strFromU8(part);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
