import { readingsOf, type Readings } from '../matching/weigh';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';

/** So many readings stay known, of those asked for last: all of a book's few thousand figures, in some twenty megabytes. What is forgotten has to be read again at the second sight, and whenever a new figure is heard far off. */
const MOST_KEPT = 1_200_000;

/** All that the figures of a draft may be about, read once for each and kept from edit to edit, as far as memory allows; a figure whose surroundings change is another one. */
export function keepReadings(around: Surroundings, base: FactBase): (assertion: Assertion) => Readings {
  let young = new Map<Assertion, Readings>();
  let old = new Map<Assertion, Readings>();
  let left = MOST_KEPT / 2;
  return (assertion) => {
    const known = young.get(assertion);
    if (known) return known;
    const readings = old.get(assertion) ?? readingsOf(assertion, around, base);
    left -= readings.scores.length;
    if (left < 0) {
      [old, young] = [young, new Map()];
      left = MOST_KEPT / 2;
    }
    young.set(assertion, readings);
    return readings;
  };
}
