import { compareFigures } from '../verdicts/retrieve';
import type { Comparison, Figure } from '../comparison/figures';
import { figureOf } from '../verdicts/plausible';
import type { Assertion, Fact } from '../sources/fact';

/** A fact that can be compared with a figure of the draft. */
export interface Candidate {
  readonly fact: Fact;
  readonly comparison: Comparison;
}

/** All facts that can be compared with the figure, in the order of the facts. */
export function candidatesFor(figure: Figure, facts: readonly Fact[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const fact of facts) {
    const comparison = compareFigures(figure, fact.figure);
    if (comparison !== 'incomparable') candidates.push({ fact, comparison });
  }
  return candidates;
}

export const candidatesOf = ({ mention }: Assertion, facts: readonly Fact[]): Candidate[] => candidatesFor(figureOf(mention), facts);
