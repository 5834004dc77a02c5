/** An entry of front matter's `sources:` that the writer is in the middle of. */
export interface TypedSource {
  /** What stands before the caret, without a quotation mark. */
  readonly typed: string;
  /** The whole entry as it stands, quotation marks included: what a completion takes the place of. UTF-16 offsets into the draft. */
  readonly start: number;
  readonly end: number;
  /** The list is in brackets, where commas and brackets need quotation marks. */
  readonly flow: boolean;
}

const FENCE = /^\uFEFF?---[ \t]*\r?$/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/;
/** No front matter is longer than this many lines; what comes after is not looked at on each key. */
const MOST_LINES = 500;

/**
 * The entry of `sources:` in the front matter in which an offset of a draft lies: the value after the colon, an entry of a list in brackets, or a list item.
 * Works line by line, since what is being typed is seldom valid YAML; the closing fence need not be there yet. Undefined anywhere else.
 */
export function typedSource(draft: string, offset: number): TypedSource | undefined {
  const lines = draft.slice(0, offset).split('\n');
  if (lines.length < 2 || lines.length > MOST_LINES || !FENCE.test(lines[0]!) || lines.slice(1, -1).some((line) => CLOSING.test(line))) return undefined;
  const key = lines.findLastIndex((line, at) => at > 0 && /^[^\s#-]/.test(line) && !/^[\]}]/.test(line));
  const head = /^(?:sources|"sources"|'sources')[ \t]*:(?=[ \t\r]|$)/.exec(lines[key] ?? '');
  if (head === null) return undefined;
  const keyStart = lines.slice(0, key).reduce((length, line) => length + line.length + 1, 0);
  const value = draft.slice(keyStart + head[0].length, offset);
  const flow = /^\s*\[/.test(value);
  const before = flow ? lastFlowEntry(value) : lastBlockEntry(value, key === lines.length - 1);
  if (before === undefined) return undefined;
  const start = offset - before.length;
  const quote = /^["']/.exec(before)?.[0] ?? '';
  return { typed: before.slice(quote.length), start, end: entryEnd(draft, offset, quote, flow), flow };
}

/** What stands in a list in brackets after the last comma that is not in quotation marks; undefined after the closing bracket or in a comment. */
function lastFlowEntry(value: string): string | undefined {
  const match = /^\s*\[(?:[^\][,"'#]|(?<=\S)#|"[^"]*"|'[^']*'|,)*?(?<=[[,])\s*(?<entry>"[^"]*|'[^']*|[^\s\][,"'#][^\][,#]*|)$/.exec(value);
  return match?.groups!['entry'];
}

/** What stands after the last dash that begins a line or, on the key's own line, after the colon; undefined in a comment or where a list item would need its dash first. */
function lastBlockEntry(value: string, onKeyLine: boolean): string | undefined {
  const line = onKeyLine ? /^[ \t]+(?<entry>.*)$/.exec(value) : /\n[ \t]*-[ \t]+(?<entry>[^\n]*)$/.exec(value);
  const entry = line?.groups!['entry'];
  if (entry === undefined || /^#|\s#|^(["']).*\1./.test(entry)) return undefined;
  return entry;
}

/** The entry's end: its closing quotation mark or, without one, where the next entry, a comment or the line's end comes. */
function entryEnd(draft: string, offset: number, quote: string, flow: boolean): number {
  const rest = /^[^\r\n]*/.exec(draft.slice(offset))![0];
  if (quote !== '') {
    const closing = rest.indexOf(quote);
    if (closing >= 0) return offset + closing + 1;
  }
  const plain = (flow ? /^[^,\]]*?(?=\s*(?:[,\]]|\s#|$))/ : /^.*?(?=\s*(?:\s#|$))/).exec(rest);
  return offset + (plain?.[0].length ?? 0);
}
