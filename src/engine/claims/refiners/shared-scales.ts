import type { Found, Refiner } from '../found';
import { tidy } from '../numerals/numeral';

const GAP = /^,?\s(?:and|or)\s$|^,\s$/;
const LARGE = 1e6;
/** An amount in millions that is told without the word has at most three figures before its point. */
const MOST_BARE = 1000;

/**
 * "$8.1, $7.9 and $7.2 million": amounts told in a row leave their scale to the last. Of two, "$3.6 and $4.1 million", the first needs a figure
 * behind its point as the last has; whole dollars and cents beside a sum in millions are their own.
 */
export const shareScales: Refiner = {
  name: 'scales told once for several amounts',
  refine: (found, { marked }) => {
    let scaled: Found[] | undefined;
    for (let last = found.length - 1; last > 0; last--) {
      const scale = scaleOf(found[last]!);
      if (scale === 1) continue;
      let first = last;
      while (first > 0 && isBare(found[first - 1]!, found[last]!) && GAP.test(marked.slice(found[first - 1]!.end, found[first]!.start))) first--;
      if (first === last || (last - first === 1 && !isAsFine(found[first]!, found[last]!))) continue;
      scaled ??= [...found];
      for (let at = first; at < last; at++) scaled[at] = times(scaled[at]!, scale);
      last = first;
    }
    return scaled ?? found;
  },
};

const scaleOf = ({ kind, numeral }: Found): number => (kind === 'money' && numeral !== undefined && numeral.scale >= LARGE ? numeral.scale : 1);

const isBare = (one: Found, last: Found): boolean =>
  one.kind === 'money' && one.quantity.unit === last.quantity.unit && one.numeral?.form === 'digits' && one.numeral.scale === 1 && Math.abs(one.numeral.value) < MOST_BARE && (one.step ?? 1) !== 0.01;

const isAsFine = (one: Found, last: Found): boolean => one.step === 0.1 && last.step !== undefined && last.numeral !== undefined && tidy(last.step / last.numeral.scale) === 0.1;

function times(found: Found, scale: number): Found {
  const { value } = found.quantity;
  if (value === undefined) return found;
  return {
    ...found, quantity: { ...found.quantity, value: tidy(value * scale) },
    ...(found.step === undefined ? {} : { step: tidy(found.step * scale) }), ...(found.numeral === undefined ? {} : { numeral: { ...found.numeral, value: tidy(found.numeral.value * scale), scale, plain: false } }),
  };
}
