import type { World } from './world';

/** No article or draft comes near this; what does is a mistake (a disk image, a log) that would hold up the rest of the run. */
export const LIMIT_MB = 20;
const LIMIT = LIMIT_MB * 1_000_000;

/** A file's bytes, or in one line what is wrong with it and what to do. */
export type FileBytes = { readonly bytes: Uint8Array } | { readonly problem: string };

/** A file's text, or in one line what is wrong with it and what to do. */
export type FileText = { readonly text: string } | { readonly problem: string };

/** Reads a draft, or standard input for `-`. A byte order mark stays in the text, so that offsets are those of the file. Never throws. */
export async function readText(path: string, world: World): Promise<FileText> {
  const file = await readBytes(path, LIMIT, world);
  return 'problem' in file ? file : decode(file.bytes);
}

/** The bytes of a file, or of standard input for `-`; of a file over the limit, none. Never throws. */
export async function readBytes(path: string, limit: number, world: World): Promise<FileBytes> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path)) return { problem: 'nothing is fetched from the network; save the page as .html and name that file' };
  try {
    return { bytes: await (path === '-' ? world.readStdin(limit) : world.readFile(path, limit)) };
  } catch (error) {
    return { problem: fileProblem(error, limit) };
  }
}

/** Drafts are written to as well as read: guessing at another encoding would spoil the rest of the file. */
function decode(bytes: Uint8Array): FileText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return { text };
  } catch {
    // No text, then: bytes that are no UTF-8 are as unreadable to us as a picture.
  }
  return { problem: 'is not UTF-8 text; save it as plain text in UTF-8 and name that file' };
}

/** What an error of the file system means to the person at the keyboard. */
export function fileProblem(error: unknown, limit = LIMIT): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'ENOENT': return 'there is no such file; check its name and the folder you are in';
    case 'ENOTDIR': return 'there is no such file: part of its path is not a folder; check the path';
    case 'EISDIR': return 'is a folder; name the files in it';
    case 'EACCES': case 'EPERM': return 'permission denied; check who may read and write it';
    case 'EFBIG': return `is larger than ${limit / 1_000_000} MB, the most that is read; split it and name the parts`;
    default: return `cannot be used (${code}); check the file and try again`;
  }
}
