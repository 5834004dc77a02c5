/** Multiples and fractions said in another size: "doubled" → "tripled", "a third" → "two-thirds", "one in five" → "one in six". */
import { MULTIPLYING_VERBS } from '../lexicon/numbers';
import { inWords, plainDigits } from '../lexicon/write-numbers';
import { fractionOf } from '../show';

const ENDINGS = ['ed', 'ing', 's', ''] as const;

/** `value` in place of `written`, a multiple or fraction of the kind told by `unit`; undefined where `written` is neither in words nor a share. */
export function rewriteRatio(written: string, value: number, unit: string | undefined): string | undefined {
  const lower = written.toLowerCase();
  if (unit === '%') return `${plainDigits(value)}%`;
  if (unit === 'times') return multiple(lower, value);
  return inSo(lower, value) ?? slash(lower, value) ?? (/\d|\b(?:in|out)\b/.test(lower) ? undefined : share(lower, value));
}

function multiple(lower: string, value: number): string | undefined {
  const verb = inflected(lower, value);
  if (verb !== undefined) return verb;
  const words = Number.isInteger(value) && value >= 1 && value <= 20 ? inWords(value) : undefined;
  if (lower.endsWith('fold')) return words === undefined || /\d/.test(lower) ? `${plainDigits(value)}-fold` : lower.includes('-') ? `${words}-fold` : `${words}fold`;
  if (lower === 'twice' || lower === 'thrice') return value === 2 ? 'twice' : `${words ?? (value % 1 === 0.5 && value < 20 ? `${inWords(Math.floor(value))} and a half` : plainDigits(value))} times`;
  if (/^(?:half|double|triple|treble)$/.test(lower) && value > 1) return `${words ?? plainDigits(value)} times`;
  return undefined;
}

/** The verb for another multiple in the same form: "doubled" → "quadrupled", "halving" → "doubling". */
function inflected(lower: string, value: number): string | undefined {
  for (const [verb] of Object.entries(MULTIPLYING_VERBS)) {
    const ending = ENDINGS.find((candidate) => form(verb, candidate) === lower);
    if (ending === undefined) continue;
    const wanted = Object.entries(MULTIPLYING_VERBS).find(([, times]) => times === value)?.[0];
    return wanted === undefined ? undefined : form(wanted, ending);
  }
  return undefined;
}

const form = (verb: string, ending: (typeof ENDINGS)[number]): string => (ending === 'ed' || ending === 'ing' ? verb.slice(0, -1) : verb) + ending;

/** "one in five", "nine out of 10", "three-in-five": same bottom where it fits, else one in another number. */
function inSo(lower: string, value: number): string | undefined {
  const match = /^(?<top>[a-z\d]+)(?<middle>[\s-](?:[a-z]+\s)?(?:in|out[\s-]of)[\s-](?:every[\s-])?)(?<bottom>[a-z\d]+)$/.exec(lower)?.groups;
  if (match === undefined) return undefined;
  const { top = '', middle = '', bottom = '' } = match;
  for (const below of [numberOf(bottom), ...Array.from({ length: 99 }, (_, i) => i + 2)]) {
    const above = value * below;
    if (below > 1 && Math.abs(above - Math.round(above)) < 1e-9 && above >= 1 && above < below) return like(top, Math.round(above)) + middle + like(bottom, below);
  }
  return undefined;
}

const numberOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : COUNTED.get(text) ?? NaN);
const like = (text: string, count: number): string => (/\d/.test(text) ? String(count) : inWords(count) ?? String(count));
const COUNTED = new Map(Array.from({ length: 100 }, (_, i): [string, number] => [inWords(i + 1) ?? '', i + 1]));

/** "3/4" → "2/3". */
function slash(lower: string, value: number): string | undefined {
  if (!/^\d+\s?\/\s?\d+$/.test(lower)) return undefined;
  for (let below = 2; below <= 100; below++) if (Math.abs(value * below - Math.round(value * below)) < 1e-9) return `${Math.round(value * below)}/${below}`;
  return undefined;
}

/** "a third", "third", "two-thirds", "half": with the article only where there was one, or where none was needed. */
function share(lower: string, value: number): string | undefined {
  const fraction = fractionOf(value);
  if (fraction === undefined || value >= 1) return undefined;
  const joined = lower.includes('-') || !/\s/.test(lower) || /^an?\s/.test(lower) ? fraction : fraction.replace('-', ' ');
  const article = /^an?\s/.test(fraction);
  // "a [third] lower": behind an article that isn't ours only a fraction with an article fits, and it leaves its own away.
  if (/^[a-z]+$/.test(lower) && lower !== 'half') return article ? fraction.replace(/^an?\s/, '') : undefined;
  if (/^one[\s-]/.test(lower) && article) return `one${lower.charAt(3)}${fraction.replace(/^an?\s/, '')}`;
  return joined;
}
