import type { Claim, Fix, Span } from '../vocabulary';

/**
 * What a correction comes to, to be read beside its claim. Where it changes the words behind a figure ("a month"), the figure belongs to it: “€7m a year”, not
 * “year” alone. Undefined where nothing is plainly right.
 */
export function correctedWords({ fix, start, end, actual = '' }: Pick<Claim, 'fix' | 'start' | 'end' | 'actual'>): string | undefined {
  if (!fix || (fix.start < end && start < fix.end)) return fix?.text;
  return [...actual.split(' ').slice(0, -fix.text.split(' ').length), fix.text].join(' ');
}

/** The corrections of some claims that can all be made at once, in the order of the draft: one that overlaps a later one is left out. */
export function fittingFixes(claims: readonly Claim[]): Fix[] {
  const fitting: Fix[] = [];
  for (const fix of claims.flatMap(({ fix }) => fix ?? []).toSorted((a, b) => b.start - a.start)) {
    if (fix.end <= (fitting.at(-1)?.start ?? Infinity)) fitting.push(fix);
  }
  return fitting.reverse();
}

/** A text with corrections made; they are in order and do not overlap. */
export function withFixes(text: string, fixes: readonly Fix[]): string {
  return fixes.reduceRight((fixed, fix) => fixed.slice(0, fix.start) + fix.text + fixed.slice(fix.end), text);
}

/** As many times the corrected draft is judged again; drafts come to rest after one or two. */
const MOST_ROUNDS = 6;

/**
 * The corrections of a draft after which there is nothing left to correct, so that a second run changes nothing. What a correction brings to light is
 * corrected too; a correction whose own words are objected to again was not plainly right, and is not made. Offsets count in `text`; `judge` gives the
 * claims of a text.
 */
export function settledFixes(text: string, judge: (text: string) => readonly Claim[]): Fix[] {
  const refused: Span[] = [];
  let fixes: Fix[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const further = fittingFixes(judge(withFixes(text, fixes))).map((fix) => inOriginal(fix, fixes));
    if (further.length === 0) return fixes;
    for (const fix of further) {
      const before = fixes.filter((one) => overlap(one, fix));
      refused.push(...before);
      fixes = fixes.filter((one) => !before.includes(one));
      if (!refused.some((span) => overlap(span, fix))) fixes.push(fix);
    }
    fixes.sort((a, b) => a.start - b.start);
    // What is refused is found again each time.
    if (further.every((fix) => refused.some((span) => overlap(span, fix)))) return fixes;
  }
  return [];
}

/** A correction of the corrected text, in the offsets of the text before. */
function inOriginal(fix: Fix, fixes: readonly Fix[]): Fix {
  let { start, end } = fix;
  for (const made of fixes) {
    const growth = made.text.length - (made.end - made.start);
    if (made.start + made.text.length <= start) [start, end] = [start - growth, end - growth];
    else if (made.start < end) [start, end] = [Math.min(start, made.start), Math.max(end - growth, made.end)];
  }
  return { start, end, text: fix.text };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
