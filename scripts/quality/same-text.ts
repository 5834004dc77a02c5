const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, k: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, b: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12 };

/** A number in digits and the word or letters behind it that scale it. */
export const NUMBER = String.raw`(?<digits>\d[\d,]*(?:\.\d+)?)\s?(?<scale>thousand|million|billion|trillion|bn|mn|tn|[kmb])?\b`;

/** The numbers in a text, first those in digits, then the small ones in words. Deliberately simple: it must not share the engine's mistakes. */
export function numbersIn(text: string): number[] {
  const lower = text.toLowerCase();
  const inDigits = [...lower.matchAll(new RegExp(NUMBER, 'gu'))].map(({ groups }) => Number.parseFloat(groups!['digits']!.replaceAll(',', '')) * (SCALES[groups!['scale'] ?? ''] ?? 1));
  const inWords = (lower.match(/[a-z]+/gu) ?? []).map((word) => SMALL.indexOf(word)).filter((number) => number >= 0);
  return [...inDigits, ...inWords];
}

const ROUNDING_ERROR = 1e-9;

/** Whether two texts say the same, but for capitals, spaces, emphasis and the way numbers are written. */
export function saySame(a: string, b: string): boolean {
  if (plain(a) === plain(b)) return true;
  const [these, those] = [numbersIn(a), numbersIn(b)];
  return these.length > 0 && these.length === those.length && these.every((number, at) => Math.abs(number - those[at]!) <= ROUNDING_ERROR * Math.max(1, Math.abs(number)));
}

/** A text without what makes no difference to what it says. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[\s*_`]+/gu, ' ').replaceAll('us$', '$').replace(/per ?cent/gu, '%').replaceAll(' %', '%').trim();
}
