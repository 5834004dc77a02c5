/** Wildcards at the start of a name leave out names that begin with a dot: those are hidden. */
const NOT_HIDDEN = String.raw`(?!\.)`;
const FOLDERS = `(?:${NOT_HIDDEN}[^/]+/)*`;
const BELOW = `(?:/${NOT_HIDDEN}[^/]+)*`;
const ALL_BELOW = `(?:${NOT_HIDDEN}[^/]+${BELOW})?`;

/**
 * Tells which names, with “/” between folders, a glob stands for, as its writer knows it from other tools (the test holds it to picomatch): `*` and `?` within a
 * folder, `**` across folders, `[a-z]` and `[!a-z]`, `{a,b}` also within each other, `{1..3}`. Everything else means itself, and so do brackets without an end;
 * what stands in square brackets may also be meant word for word. A name costs time that grows with its length to the power of the `*` in a folder's part.
 */
export function globMatcher(glob: string): (name: string) => boolean {
  try {
    const pattern = new RegExp(`^(?:${sourceOf(glob)})$`);
    return (name) => pattern.test(name);
  } catch {
    return () => false; // a range that runs backwards, or brackets that overlap
  }
}

function sourceOf(glob: string): string {
  const closing = closingBraces(glob);
  const groups: { readonly end: number; readonly isAtStart: boolean }[] = [];
  let source = '';
  let isAtStart = true;
  for (let at = 0; at < glob.length; at++) {
    const rest = glob.slice(at);
    const wasAtStart: boolean = isAtStart;
    const [stars = '', set = '', range = ''] = [/^\*+/, /^\[[!^]?\]?[^\]]*\]/, /^\{\w\.\.\w\}/].map((token) => token.exec(rest)?.[0]);
    const group = groups.at(-1);
    isAtStart = rest.startsWith('/');
    at += Math.max(1, stars.length, set.length, range.length) - 1;
    if (wasAtStart && stars === '**' && glob[at + 1] === '/') {
      source += FOLDERS;
      isAtStart = true;
      at++;
    } else if (wasAtStart && stars === '**' && (at === glob.length - 1 || at + 1 === group?.end || (group && glob[at + 1] === ','))) {
      // “a/**” stands for “a” too, “*/**” for nothing above the folders.
      source = source.endsWith('/') && !source.endsWith('*?/') ? source.slice(0, -1) + BELOW : source + ALL_BELOW;
    } else if (stars !== '') source += `${wasAtStart ? NOT_HIDDEN : ''}[^/]*?`;
    else if (rest.startsWith('?')) source += wasAtStart ? '[^./]' : '[^/]';
    else if (set !== '') source += setOf(set);
    else if (range !== '') source += `[${range[1]!}-${range[4]!}]`;
    else if (closing.has(at)) {
      groups.push({ end: closing.get(at)!, isAtStart: wasAtStart });
      source += '(?:';
      isAtStart = wasAtStart;
    } else if (group && rest.startsWith(',')) {
      source += '|';
      ({ isAtStart } = group);
    } else if (group?.end === at) {
      groups.pop();
      source += ')';
    } else if (rest.startsWith('\\') && rest.length > 1) source += literal(glob[++at]!);
    else source += literal(glob[at]!);
  }
  return source;
}

const literal = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|-]/g, String.raw`\$&`);

/** `[!a-c]` as an expression; or these very characters. */
function setOf(set: string): string {
  const { not, members } = /^\[(?<not>[!^]?)(?<members>[^]*)\]$/.exec(set)!.groups!;
  return `(?:${literal(set)}|[${not === '' ? '' : '^/'}${members!.replace(/[\\[\]^]/g, String.raw`\$&`)}])`;
}

/** Where each brace opens that has an end and a comma in between, and where that end is. */
function closingBraces(glob: string): ReadonlyMap<number, number> {
  const open: { readonly at: number; hasComma: boolean }[] = [];
  const closing = new Map<number, number>();
  for (let at = 0; at < glob.length; at++) {
    const last = open.at(-1);
    if (glob[at] === '{') open.push({ at, hasComma: false });
    else if (glob[at] === ',' && last) last.hasComma = true;
    else if (glob[at] === '}' && last && open.pop() && last.hasComma) closing.set(last.at, at);
  }
  return closing;
}
