import type { Issue, Span } from '../vocabulary';
import { isoDate } from './iso-date';
import { readYaml } from './seldom';
import type { FrontMatterValues } from './yaml';

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
  const fenced = fencedIn(text);
  if (fenced === undefined) return NONE;
  const { start, end, yaml, behind } = fenced;
  if (yaml === undefined) return { ...NONE, end: behind };
  const excess = excessOf(yaml);
  if (excess !== undefined) return { ...NONE, end: behind, yaml: { start, end }, issues: [invalid(0, start, `Front matter of ${excess} is not read.`)] };
  const values = readYaml(yaml);
  return values ? placed(values, { start, end }, behind) : NONE;
}

/** Whether a text begins with front matter that takes the reader of YAML. */
export function needsYaml(text: string): boolean {
  const yaml = fencedIn(text)?.yaml;
  return yaml !== undefined && excessOf(yaml) === undefined;
}

/** What stands between fences at the top of a file, its YAML if it is that, and where the closing fence's line ends. */
function fencedIn(text: string): (Span & { readonly yaml?: string; readonly behind: number }) | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  const fence = opening.groups!.fence!;
  const start = opening[0].length;
  const closing = CLOSINGS[fence]!;
  closing.lastIndex = start;
  const close = closing.exec(text);
  if (close === null) return undefined;
  const span = { start, end: close.index, behind: close.index + close[0].length };
  return fence === '+++' ? span : { ...span, yaml: text.slice(start, close.index) };
}

function excessOf(yaml: string): string | undefined {
  if (yaml.length > LONGEST) return `more than ${LONGEST} characters`;
  return depthOf(yaml) > DEEPEST ? `more than ${DEEPEST} levels` : undefined;
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

/** Puts what was read at its place in the file. */
function placed({ title, date, sources, faults }: FrontMatterValues, yaml: Span, end: number): FrontMatter {
  const inFile = (span: Span): Span => ({ start: yaml.start + span.start, end: yaml.start + span.end });
  const issues: Issue[] = faults.map((fault) => {
    const { start, end } = inFile(fault);
    return invalid(start, end, `The front matter is not valid YAML: ${fault.message}`);
  });
  const named = sources.flatMap((source) => {
    if (source.name !== undefined) return [{ name: source.name, span: inFile(source) }];
    issues.push({ code: 'front-matter.sources', message: 'Front matter "sources" takes a file name or a list of file names.', ...inFile(source) });
    return [];
  });
  const day = isoDate(date ?? '');
  return {
    end, yaml, ...(title === undefined ? {} : { title }), ...(day === undefined ? {} : { date: day }),
    sources: named.map(({ name }) => name), sourceSpans: named.map(({ span }) => span), issues,
  };
}

function invalid(start: number, end: number, message: string): Issue {
  return { code: 'front-matter.invalid', message, start, end };
}
