// yaml: reads YAML 1.2 into nodes that keep their places, so that faults and values have exact spans.
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Issue, Span } from '../vocabulary';
import { isoDate } from './iso-date';

export interface FrontMatter {
  /** Offset just after the closing fence's line; 0 where there is no front matter. */
  readonly end: number;
  /** The YAML between its fences; absent where there is no front matter or it is TOML. */
  readonly yaml?: Span;
  readonly title?: string;
  /** ISO, `2025-07-21`. */
  readonly date?: string;
  readonly sources: readonly string[];
  /** Where each of `sources` stands in the file, quotation marks included. */
  readonly sourceSpans: readonly Span[];
  readonly issues: readonly Issue[];
}

const OPENING = /^\uFEFF?(?<fence>---|\+\+\+)[ \t]*(?:\r\n?|\n)/;
const CLOSINGS: Readonly<Record<string, RegExp>> = {
  '---': /(?<![^\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/g,
  '+++': /(?<![^\r\n])\+\+\+[ \t]*(?:\r\n?|\n|$)/g,
};
/** No writer's front matter is longer or nested deeper; what is may be meant to keep the reader busy. */
const LONGEST = 50_000;
const DEEPEST = 100;

const NONE: FrontMatter = { end: 0, sources: [], sourceSpans: [], issues: [] };

/**
 * Reads the front matter at the very start of a file: `title`, `date` and `sources` of YAML between `---` lines. TOML between `+++`
 * lines is known for what it is, but not read. Issues: `front-matter.invalid` (YAML that does not parse), `front-matter.sources`
 * (neither text nor a list of texts). Never throws.
 */
export function readFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (opening === null) return NONE;
  const fence = opening.groups!.fence!;
  const from = opening[0].length;
  const closing = CLOSINGS[fence]!;
  closing.lastIndex = from;
  const close = closing.exec(text);
  if (close === null) return NONE;
  const end = close.index + close[0].length;
  if (fence === '+++') return { ...NONE, end };
  const yaml = text.slice(from, close.index);
  const excess = yaml.length > LONGEST ? `more than ${LONGEST} characters` : depthOf(yaml) > DEEPEST ? `more than ${DEEPEST} levels` : undefined;
  if (excess === undefined) return readYaml(yaml, from, end);
  return { ...NONE, end, yaml: { start: from, end: close.index }, issues: [invalid(0, from, `Front matter of ${excess} is not read.`)] };
}

/** At least as deep as the YAML nests: the parser recurses, and beyond the stack some engines do not throw but die. */
function depthOf(yaml: string): number {
  let brackets = 0;
  let deepest = 0;
  for (const character of yaml) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++brackets);
    else if (character === ']' || character === '}') brackets--;
  }
  // In blocks, each level takes a column, be it of space or of "- ".
  const columns = yaml.match(/^[ \t]*(?:[-?:][ \t]+)*/gm)?.map((indent) => indent.length) ?? [];
  return deepest + Math.max(0, ...columns) / 2;
}

function readYaml(yaml: string, offset: number, end: number): FrontMatter {
  const document = parseDocument(yaml, { prettyErrors: false, stringKeys: true });
  const root = document.contents;
  // Two rules with prose between them are no front matter.
  if (!isMap(root) && yaml.trim() !== '' && !/^\s*(?:#.*\s+)*[\w-]+[ \t]*:/.test(yaml)) return NONE;

  // One fault is told; those after it are mostly its echoes. A fault at the very end is shown at the last character.
  const issues = document.errors.slice(0, 1).map(({ pos: [from, to], message }) => {
    const start = Math.max(0, Math.min(from, yaml.trimEnd().length - 1));
    return invalid(offset + start, offset + Math.max(start + 1, Math.min(to, yaml.length)), `The front matter is not valid YAML: ${message}`);
  });
  const value = (key: string): unknown => (isMap(root) ? root.get(key, true) : undefined);
  const title = plainText(value('title'));
  const date = isoDate(plainText(value('date')) ?? '');
  const sources = readSources(value('sources'), offset, issues);
  return { end, yaml: { start: offset, end: offset + yaml.length }, ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }), ...sources, issues };
}

/** Strings as they are; numbers, dates and the like as they are written. */
function plainText(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null || node.value === undefined) return undefined;
  const text = typeof node.value === 'string' ? node.value : node.source ?? String(node.value);
  return text.trim() || undefined;
}

function readSources(node: unknown, offset: number, issues: Issue[]): Pick<FrontMatter, 'sources' | 'sourceSpans'> {
  const empty = node === undefined || node === null || (isScalar(node) && node.value === null);
  const entries: readonly unknown[] = empty ? [] : isSeq(node) ? node.items : [node];
  const sources: string[] = [];
  const sourceSpans: Span[] = [];
  for (const entry of entries) {
    if (isScalar(entry) && typeof entry.value === 'string' && entry.value.trim() !== '') {
      sources.push(entry.value.trim());
      sourceSpans.push(spanOf(entry, offset));
    } else issues.push({ code: 'front-matter.sources', message: 'Front matter "sources" takes a file name or a list of file names.', ...spanOf(entry, offset) });
  }
  return { sources, sourceSpans };
}

function spanOf(node: unknown, offset: number): Span {
  const [start, end] = (node as Node | null)?.range ?? [0, 0, 0];
  return { start: offset + start, end: offset + end };
}

function invalid(start: number, end: number, message: string): Issue {
  return { code: 'front-matter.invalid', message, start, end };
}
