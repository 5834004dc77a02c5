// yaml: a document model that keeps comments and order when a value in it changes.
import { Document, isMap, isScalar, isSeq, type Node, Pair, parseDocument, Scalar, stringify, YAMLMap, YAMLSeq } from 'yaml';
import { readFrontMatter } from '../engine';

/** One replacement in a draft, in UTF-16 offsets, end exclusive. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The change that names other sources, or, in words for the writer, why there is none. */
export type Naming = { readonly replacement: Replacement } | { readonly problem: string };

/**
 * The change that makes the front matter of a draft name just these sources, in this order: those named before keep their place, their comments and the way they
 * are written, new ones come after them. Nothing outside the entry `sources` changes by a character; where there is no such entry or no front matter, it is made;
 * with no names, it goes.
 */
export function nameSources(draft: string, names: readonly string[]): Naming {
  const lineEnd = /\r\n/.test(draft) ? '\r\n' : '\n';
  const { end, yaml } = readFrontMatter(draft);
  if (end === 0 && names.length === 0) return replacing(0, 0, '', lineEnd);
  if (end === 0) {
    const at = draft.startsWith('\uFEFF') ? 1 : 0;
    return replacing(at, at, `---\n${listing(names)}---\n\n`, lineEnd);
  }
  if (!yaml) return { problem: 'its front matter is TOML, which is not read; write it in YAML, between lines of “---”' };
  const text = draft.slice(yaml.start, yaml.end);
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true });
  const root = document.contents;
  if (document.errors.length > 0 || (root !== null && !isMap(root))) return { problem: 'its front matter is not valid YAML; put that right first' };
  const pair = root?.items.find(({ key }) => isScalar(key) && key.value === 'sources');
  if (root?.flow === true) return { problem: 'its front matter is one pair of braces; write an entry a line' };
  if (!pair) return replacing(yaml.end, yaml.end, listing(names), lineEnd);
  const extent = extentOf(pair, text);
  const [start, stop] = [yaml.start + extent.start, yaml.start + extent.end];
  if (names.length > 0) return replacing(start, stop, rewritten(pair, names, text.slice(extent.start, extent.end)), lineEnd);
  const isAll = (text.slice(0, extent.start) + text.slice(extent.end)).trim() === '';
  return isAll ? replacing(draft.startsWith('\uFEFF') ? 1 : 0, end + (/^\r?\n/.exec(draft.slice(end))?.[0].length ?? 0), '', lineEnd) : replacing(start, stop, '', lineEnd);
}

/** A name as YAML writes it, with quotation marks where it needs them; `flow` in a list in brackets. */
export function sourceInYaml(name: string, flow: boolean): string {
  const options = { lineWidth: 0, flowCollectionPadding: false } as const;
  return flow ? stringify([name], { ...options, collectionStyle: 'flow' }).trim().slice(1, -1) : stringify(name, options).trim();
}

const replacing = (start: number, end: number, text: string, lineEnd: string): Naming => ({ replacement: { start, end, text: text.replace(/\r?\n/g, lineEnd) } });

/** An entry of its own: "sources:", then a name a line. */
function listing(names: readonly string[]): string {
  return names.length === 0 ? '' : new Document({ sources: names }).toString({ lineWidth: 0 });
}

/** From the key to the end of the last line with something of the value on it. */
function extentOf({ key, value }: Pair<unknown, unknown>, yaml: string): { start: number; end: number } {
  const [start, , afterKey] = rangeOf(key);
  const last = Math.max(afterKey, rangeOf(value)[1]);
  // A list in lines ends after its last line break, what ends within a line ends with that line.
  const lineBreak = yaml.indexOf('\n', yaml[last - 1] === '\n' ? last - 1 : last);
  return { start, end: lineBreak < 0 ? yaml.length : lineBreak + 1 };
}

function rangeOf(node: unknown): readonly [number, number, number] {
  return (node as Node | null)?.range ?? [0, 0, 0];
}

/** The entry with other names in it, in the style it was written in. */
function rewritten(pair: Pair<unknown, unknown>, names: readonly string[], written: string): string {
  const list = listOf(pair.value);
  const kept = list.items.filter((item) => names.includes(nameOf(item)));
  const already = new Set(kept.map(nameOf));
  list.items = [...kept, ...names.filter((name) => !already.has(name)).map((name) => new Scalar(name))];
  // What stands above the entry and below a list in lines stays where it is, outside of what is replaced.
  if (list.flow !== true) delete list.comment;
  const key = new Scalar(isScalar(pair.key) ? pair.key.value : 'sources');
  const map = new YAMLMap();
  // One name that was written without a list stays so.
  map.items.push(new Pair(key, isScalar(pair.value) && kept.length === 1 && list.items.length === 1 ? kept[0] : list));
  const indent = /\n(?<space> +)-/.exec(written)?.groups?.space?.length;
  return new Document(map).toString({ lineWidth: 0, indentSeq: !/^-/m.test(written), flowCollectionPadding: /\[\s/.test(written), ...(indent === undefined ? {} : { indent }) });
}

function nameOf(item: unknown): string {
  return isScalar(item) && typeof item.value === 'string' ? item.value.trim() : '';
}

/** The value as a list; a value that is nothing leaves it its comments. */
function listOf(value: unknown): YAMLSeq {
  if (isSeq(value)) return value;
  const list = new YAMLSeq();
  if (!isScalar(value)) return list;
  if (value.value !== null) list.items.push(value);
  else list.commentBefore = value.commentBefore ?? value.comment ?? null;
  return list;
}
