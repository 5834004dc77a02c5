/** How patterns are written here: laid out over several lines, built from word lists, with named groups. */

/**
 * A regular expression from a template whose white space (and whatever follows " # " in a line) doesn't count, so that it can be laid
 * out. Values are put in as they are. The last value may be the flags (only letters); "g" is the default. Write `\s` for a space.
 */
export function pattern(parts: TemplateStringsArray, ...values: string[]): RegExp {
  const last = parts.raw.length - 1;
  const flagged = values.length === last && last > 0 && parts.raw[last] === '' && /^[dgimsuy]{1,6}$/.test(values[last - 1] ?? '');
  const count = flagged ? last - 1 : last;
  let source = '';
  for (let i = 0; i <= count; i++) source += stripped(parts.raw[i] ?? '') + (i < count ? values[i] ?? '' : '');
  return new RegExp(source, flagged ? values[last - 1] : 'g');
}

/** A piece of a pattern, laid out like one, to be put into others. */
export function piece(parts: TemplateStringsArray, ...values: string[]): string {
  return parts.raw.map((part, i) => stripped(part) + (values[i] ?? '')).join('');
}

function stripped(part: string): string {
  return part.replace(/\s#\s.*$/gm, '').replace(/\s+/g, '');
}

/**
 * Alternatives from a word list, the longest that fits; spaces match any white space. Words that begin alike share their beginning
 * ("k(?:m|g|ilo(?:metre|gram))"), so that a long list costs no more than a short one.
 */
export function anyOf(words: Iterable<string>): string {
  return alternatives([...new Set(words)]);
}

function alternatives(words: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const [first = ''] = word;
    const rests = byFirst.get(first);
    if (rests) rests.push(word.slice(first.length));
    else byFirst.set(first, [word.slice(first.length)]);
  }
  const branches = [...byFirst].filter(([first]) => first !== '').map(([first, rests]) => {
    return literal(first) + (rests.length === 1 ? literal(rests[0] ?? '') : alternatives(rests));
  });
  if (branches.length === 0) return '';
  // A word that ends here comes last, since a longer one is preferred.
  return byFirst.has('') ? `(?:${branches.join('|')})?` : `(?:${branches.join('|')})`;
}

const MEANING_MORE = /[.*+?^${}()|[\]\\/ ]/;
const literal = (word: string): string => (MEANING_MORE.test(word) ? word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, String.raw`\s`) : word);

const LETTERS = /[a-z\u00df-\u024f]+/g;

/**
 * The tokens (see `Recognizer.needs`) that tell of these words or signs: of each its sign, or else its last letters, perhaps with other letters `before`
 * them (a pattern's source). Takes lower case.
 */
export function tokensOf(words: Iterable<string>, before = ''): RegExp {
  const [endings, signs] = [new Set<string>(), new Set<string>()];
  for (const word of words) {
    const sign = word.replace(LETTERS, '').replace(/[\s.-]/g, '');
    if (sign !== '') signs.add(sign.charAt(0));
    else endings.add(word.match(LETTERS)!.at(-1)!);
  }
  return new RegExp([...(endings.size > 0 ? [`(?<![a-z])${before}${anyOf(endings)}(?![a-z])`] : []), ...(signs.size > 0 ? [anyOf(signs)] : [])].join('|'));
}

/** No letter and no digit before here, or after here. For lower-case text. */
export const START = String.raw`(?<![a-z\u00df-\u024f\d])`;
export const END = String.raw`(?![a-z\u00df-\u024f\d])`;

/** What stands between a number and its unit: nothing, a space or a hyphen. */
export const GAP = String.raw`(?:\s|-)?`;
/** Any dash that joins two ends of a range. */
export const DASH = String.raw`\s?[-–—−‐‑]\s?`;
