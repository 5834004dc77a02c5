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

/** Alternatives from a word list, longest first so that no word hides a longer one; spaces match any white space. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, String.raw`\s`)).join('|')})`;
}

/** No letter and no digit before here, or after here. For lower-case text. */
export const START = String.raw`(?<![a-z\u00df-\u024f\d])`;
export const END = String.raw`(?![a-z\u00df-\u024f\d])`;

/** What stands between a number and its unit: nothing, a space or a hyphen. */
export const GAP = String.raw`(?:\s|-)?`;
/** Any dash that joins two ends of a range. */
export const DASH = String.raw`\s?[-–—−‐‑]\s?`;
