import type { Name } from '../claims/names';
import type { Passage } from '../claims/passages';

/** Whether a sentence of the source speaks of what the draft names, by a word of the name: "the museum raised it" may well be the Estwick Museum. */
export function isDescribed({ text }: Name, { words }: Passage): boolean {
  const own = new Set(text.toLowerCase().split(' ').filter((word) => word.length >= TELLING));
  return words.some(({ lower, capital }, at) => own.has(lower) && !capital && /^(?:the|its|their|this|that)$/u.test(words[at - 1]?.lower ?? ''));
}
const TELLING = 4;
