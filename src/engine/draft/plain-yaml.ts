import type { Span } from '../vocabulary';

/** What the lines of front matter say, as far as a draft's check wants to know. */
export interface FrontMatterValues {
  readonly title: string | undefined;
  readonly date: string | undefined;
  /** The entries of `sources`, quotation marks within their spans; one without a `name` is no file's name. */
  readonly sources: readonly (Span & { readonly name?: string })[];
  readonly faults: readonly (Span & { readonly message: string })[];
}

const KEY = /^(?<key>[A-Za-z_][\w-]*):(?: +(?<value>[^ ](?:.*[^ ])?))? *$/;
const ITEM = /^(?<indent> *)-(?<space> +)(?<value>[^ ](?:.*[^ ])?) *$/;
/** All but the spaces around it. */
const WORD = /[^ ](?:.*[^ ])?/;
const BLANK = /^ *(?:#.*)?$/;
/** Values that are text whoever reads them: in quotation marks without escapes, or plain words that no mark of YAML begins or is in. */
const QUOTED = /^(?:"(?<double>[^"\\]*)"|'(?<single>[^']*)')$/;
const PLAIN = /^[\p{L}\p{N}./“‘€£_](?!.*(?::(?:\s|$)| #))/u;
const IN_BRACKETS = /^[\p{L}\p{N}./“‘€£_][^[\]{}:#,"'\\]*$/u;
/** Plain words that YAML may take for something else than text: nothing, yes and no, and numbers. */
const NOT_TEXT = /^(?:null|true|false)$|^[\d.][\d._a-fox+-]*$|^\.(?:inf|nan)$/i;
/** What no line of plain front matter has in it. */
const ODD = /[^\P{C}\n\r]|[\u2028\u2029]|\r(?!\n)/u;

/**
 * Reads front matter as most writers have it: a line for each key, with words or a list of words behind or below it, and comments on lines of their own. Undefined
 * where there is anything else in it, which `readYaml` then reads; what both can read they read alike. Offsets are those in `yaml`. Takes one look at each line.
 */
export function readPlainYaml(yaml: string): FrontMatterValues | undefined {
  if (ODD.test(yaml)) return undefined;
  const values = new Map<string, Entry[]>();
  let list: { readonly entries: Entry[]; indent: number | undefined } | undefined;
  let start = 0;
  for (const line of yaml.split('\n')) {
    const text = line.replace(/\r$/, '');
    const item = ITEM.exec(text)?.groups;
    const pair = KEY.exec(text)?.groups;
    if (item) {
      const indent = item.indent!.length;
      const entry = entryOf(item.value!, start + indent + 1 + item.space!.length, PLAIN);
      if (!list || !entry || indent !== (list.indent ??= indent)) return undefined;
      list.entries.push(entry);
    } else if (pair) {
      const { key, value } = pair;
      const entries = value === undefined ? [] : entriesOf(value, start + text.indexOf(value, key!.length + 1));
      if (!entries || values.has(key!) || NOT_TEXT.test(key!)) return undefined;
      values.set(key!, entries);
      list = value === undefined ? { entries, indent: undefined } : undefined;
    } else if (!BLANK.test(text)) return undefined;
    start += line.length + 1;
  }
  return values.size === 0 && yaml.trim() !== '' ? undefined : told(values);
}

interface Entry extends Span {
  readonly text: string;
  readonly isText: boolean;
  readonly isInList: boolean;
}

function told(values: ReadonlyMap<string, readonly Entry[]>): FrontMatterValues | undefined {
  const only = (key: string): string | undefined => {
    const entry = values.get(key)?.[0];
    return entry?.isInList === false ? entry.text.trim() || undefined : undefined;
  };
  const sources = values.get('sources') ?? [];
  if (!sources.every(({ isText }) => isText)) return undefined;
  const named = sources.map(({ start, end, text }) => ({ start, end, ...(text.trim() !== '' && { name: text.trim() }) }));
  return { title: only('title'), date: only('date'), sources: named, faults: [] };
}

/** What stands behind a key: a value, or a list in brackets. */
function entriesOf(value: string, start: number): Entry[] | undefined {
  if (!value.startsWith('[')) {
    const entry = entryOf(value, start, PLAIN);
    return entry && [{ ...entry, isInList: false }];
  }
  if (!value.endsWith(']') || value.length < 3) return undefined;
  const entries: Entry[] = [];
  let at = start + 1;
  for (const part of value.slice(1, -1).split(',')) {
    const word = WORD.exec(part)?.[0];
    const entry = word === undefined ? undefined : entryOf(word, at + part.indexOf(word), IN_BRACKETS);
    if (!entry) return undefined;
    entries.push(entry);
    at += part.length + 1;
  }
  return entries;
}

function entryOf(written: string, start: number, plain: RegExp): Entry | undefined {
  const quoted = QUOTED.exec(written)?.groups;
  const text = quoted ? quoted.double ?? quoted.single! : written;
  if (!quoted && (!plain.test(written) || /^null$/i.test(written))) return undefined;
  return { start, end: start + written.length, text, isText: quoted !== undefined || !NOT_TEXT.test(written), isInList: true };
}
