/**
 * Labelled cases: a folder with a draft, its sources, and the truth about each claim of the draft, written as marks in the draft
 * (test/cases, see scripts/case-marks.mjs) or beside it in a labels.json.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gather, readSource, type FactBase, type Span } from '../../src/engine';
import { importers } from '../../src/importers';
import { readSourceFile } from '../../src/library/read-source-file';
import { readCase, type Label as WrittenLabel } from '../case-marks.mjs';

/** The truth about one claim, with its place in the draft. */
export interface Label extends WrittenLabel, Span {
  /** Where the text stands that stands once in the draft. */
  readonly context: Span;
  /** Text of the source that proves it. */
  readonly evidence?: string;
  /** Careful checkers could differ about it. */
  readonly borderline?: boolean;
}

export interface LabelledCase {
  readonly name: string;
  readonly draft: string;
  readonly labels: readonly Label[];
  /** The sources' texts as they are on disk, in the order of their names. */
  readonly sources: readonly { readonly id: string; readonly text: string }[];
  readonly facts: FactBase;
}

const DRAFT = 'draft.md';
const LABELS = 'labels.json';

/** The folders of all cases in a folder, itself among them, sorted; none where there is no such folder. */
export function caseFolders(root: string): string[] {
  if (!existsSync(root)) return [];
  if (existsSync(path.join(root, DRAFT))) return [root];
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => path.join(root, name)).sort().flatMap(caseFolders);
}

/** Reads a case the way the terminal reads a draft and its sources. Rejects where a file is missing or a mark cannot be read. */
export async function readLabelledCase(folder: string): Promise<LabelledCase> {
  const written = readFileSync(path.join(folder, DRAFT), 'utf8');
  const labelFile = path.join(folder, LABELS);
  const { draft, claims } = existsSync(labelFile)
    ? { draft: written, claims: (JSON.parse(readFileSync(labelFile, 'utf8')) as { readonly claims: readonly WrittenLabel[] }).claims }
    : readCase(written);
  const files = readdirSync(folder).filter((file) => /^source[.-]/u.test(file)).sort();
  const bytes = files.map((file) => readFileSync(path.join(folder, file)));
  const reading = { engine: { readSource }, importers: () => Promise.resolve(importers) };
  const sources = await Promise.all(files.map((file, at) => readSourceFile(file, bytes[at]!, reading)));
  return {
    name: path.basename(folder), draft, facts: gather(sources),
    labels: claims.map((claim) => placed(claim, draft)),
    sources: files.map((id, at) => ({ id, text: bytes[at]!.toString('utf8') })),
  };
}

function placed(label: WrittenLabel, draft: string): Label {
  const from = draft.indexOf(label.in);
  const start = from + label.in.indexOf(label.span);
  return { ...label, start, end: start + label.span.length, context: { start: from, end: from + label.in.length } };
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
