import type { Name } from './names';
import type { Word } from './words';

/** "took over from", "succeeded", "replaces": what stands before the name of one who held an office. */
const SUCCEEDS = /^(?:succeed(?:s|ed|ing)?|replac(?:es|ed|ing)|follow(?:s|ed|ing)?)$/u;
const TAKES_OVER = /^(?:took|takes|taking|taken|take)$/u;

/** The names of those who, as the sentence says, held an office before its present holder. */
export const predecessorsIn = (words: readonly Word[], names: readonly Name[]): Name[] => names.filter(({ from }) => {
  const at = (back: number): string => words[from - back]?.lower ?? '';
  return SUCCEEDS.test(at(1)) || (at(1) === 'from' && at(2) === 'over' && TAKES_OVER.test(at(3)));
});
