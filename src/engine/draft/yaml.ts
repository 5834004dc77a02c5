// yaml: reads YAML 1.2 into nodes that keep their places, so that faults and values have exact spans.
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Span } from '../vocabulary';

/** What the lines of front matter say, as far as a draft's check wants to know. */
export interface FrontMatterValues {
  readonly title: string | undefined;
  readonly date: string | undefined;
  /** The entries of `sources`, quotation marks within their spans; one without a `name` is no file's name. */
  readonly sources: readonly (Span & { readonly name?: string })[];
  readonly faults: readonly (Span & { readonly message: string })[];
}

/** Reads the values of any front matter, with the faults of one that cannot be read. Undefined for what is none, as prose between two rules. Offsets are those in `yaml`. */
export function readYaml(yaml: string): FrontMatterValues | undefined {
  const document = parseDocument(yaml, { prettyErrors: false, stringKeys: true });
  const root = document.contents;
  if (!isMap(root) && yaml.trim() !== '' && !/^\s*(?:#.*\s+)*[\w-]+[ \t]*:/.test(yaml)) return undefined;

  // One fault is told; those after it are mostly its echoes. A fault at the very end is shown at the last character.
  const faults = document.errors.slice(0, 1).map(({ pos: [from, to], message }) => {
    const start = Math.max(0, Math.min(from, yaml.trimEnd().length - 1));
    return { start, end: Math.max(start + 1, Math.min(to, yaml.length)), message: message.startsWith('Nested mappings') ? 'A value with a colon in it needs quotation marks.' : message };
  });
  const values = { ...valuesOf(root), faults };
  if (faults.length === 0) return values;
  // One line's fault may take the lines below it along: what the others say by themselves still counts.
  const apart = entriesOf(yaml).map(({ start, text }) => moved(valuesOf(parseDocument(text, { prettyErrors: false, stringKeys: true }).contents), start));
  const of = <K extends keyof Values>(key: K): Values[K] | undefined => apart.map((one) => one[key]).find((one) => one !== undefined);
  return {
    title: of('title') ?? values.title ?? writtenTitle(yaml), date: of('date') ?? values.date,
    sources: values.sources.length > 0 ? values.sources : apart.find(({ sources }) => sources.length > 0)?.sources ?? [], faults,
  };
}

type Values = Omit<FrontMatterValues, 'faults'>;

function valuesOf(root: unknown): Values {
  const value = (key: string): unknown => (isMap(root) ? root.get(key, true) : undefined);
  const sources = sourcesIn(value('sources'));
  const meant = ['source', 'Sources', 'Source'].map(value).find((node) => node !== undefined);
  return { title: plainText(value('title')), date: plainText(value('date')), sources: value('sources') === undefined ? filesIn(meant) : sources };
}

/** `source:` or `Sources:`, as slips for `sources:`: only what is named like a file, for others say there which newspaper or site a text is from. */
function filesIn(node: unknown): FrontMatterValues['sources'] {
  const sources = sourcesIn(node);
  return sources.every(({ name }) => name !== undefined && isFileName(name)) ? sources : [];
}

const isFileName = (name: string): boolean => !name.includes('://') && /\.(?:md|markdown|txt|html?|csv|tsv|pdf|docx|json)$|[*?]/iu.test(name);

/** The stretches of front matter that begin with a key at the start of a line, each with the lines that belong to it. */
function entriesOf(yaml: string): { readonly start: number; readonly text: string }[] {
  const starts = [...yaml.matchAll(/^[\w-]+[ \t]*:(?=\s|$)/gm)].slice(0, MOST_ENTRIES).map(({ index }) => index);
  return starts.map((start, at) => ({ start, text: yaml.slice(start, starts[at + 1] ?? yaml.length) }));
}

/** No writer's front matter has more keys. */
const MOST_ENTRIES = 200;

const moved = (values: Values, by: number): Values => ({ ...values, sources: values.sources.map((one) => ({ ...one, start: one.start + by, end: one.end + by })) });

/** `title: The bridge: a story`, which wants quotation marks, is plain to a reader. */
const writtenTitle = (yaml: string): string | undefined => /^title[ \t]*:[ \t]+([^"'\s[{|>&*!%@`#].*?)[ \t]*$/m.exec(yaml)?.[1];

/** Strings as they are; numbers, dates and the like as they are written. */
function plainText(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null || node.value === undefined) return undefined;
  const text = typeof node.value === 'string' ? node.value : node.source ?? String(node.value);
  return text.trim() || undefined;
}

function sourcesIn(node: unknown): FrontMatterValues['sources'] {
  const empty = node === undefined || node === null || (isScalar(node) && node.value === null);
  const entries: readonly unknown[] = empty ? [] : isSeq(node) ? node.items : [node];
  return entries.map((entry) => {
    const [start, end] = (entry as Node | null)?.range ?? [0, 0, 0];
    const name = isScalar(entry) && typeof entry.value === 'string' ? entry.value.trim() : '';
    return { start, end, ...(name !== '' && { name }) };
  });
}
