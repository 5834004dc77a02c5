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
    return { start, end: Math.max(start + 1, Math.min(to, yaml.length)), message };
  });
  const value = (key: string): unknown => (isMap(root) ? root.get(key, true) : undefined);
  return { title: plainText(value('title')), date: plainText(value('date')), sources: sourcesIn(value('sources')), faults };
}

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
