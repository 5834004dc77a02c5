import { remember } from '../claims/remember';
import { measured } from '../comparison/figures';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import { isNamed } from './plainly-of-told';
import type { ToldOperands } from './told-operands';

/** So many sentences of a source say what it is about, and how much there is in all. */
const LEAD = 4;
const MOST_NAMED = 12;
/** Among more, what has a word in common is no longer telling. */
const MOST_LOOKED_AT = 300;

/**
 * What a part that the draft tells may be held against, wherever it stands: what the leads of the sources tell in its unit ("4,660 from one country, a
 * quarter of all", of the total with which the article opens), and what the draft names behind the share ("£60,000, 20 times her advance").
 */
export function wholesFor(assertion: Assertion, { first }: ToldOperands, base: FactBase): readonly Fact[] {
  if (!first || first.size === 0) return [];
  const dimensions = new Set([...first].map(({ figure }) => measured(figure)?.dimension));
  const alike = inProse(base).filter(({ figure }) => dimensions.has(measured(figure)?.dimension));
  const named = alike.length > MOST_LOOKED_AT ? [] : alike.filter((fact) => fact.place >= LEAD && isNamed(fact, assertion));
  return [...alike.filter(({ place }) => place < LEAD), ...(named.length <= MOST_NAMED ? named : [])];
}

const inProse = remember((base: FactBase): readonly Fact[] => base.facts.filter(({ passage, figure, frame }) => !passage.cell && figure.quantity.value !== undefined && !frame.former));
