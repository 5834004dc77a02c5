import { CONTEXT_WEIGHT } from '../claims/about';
import type { Passage } from '../claims/passages';
import { remember, rememberLast } from '../claims/remember';
import type { Assertion } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import { alike, shareIn } from './likeness';
import { profileOf } from './profile';

/** What a figure of the draft has in common with the passages of the sources, 0 to 1. */
export interface Held {
  /** How much of the figure's clause the passage says. */
  readonly clauseIn: (passage: Passage) => number;
  /** How much of the words right around the figure the passage says. */
  readonly nearIn: (passage: Passage) => number;
  /** How alike the figure's sentence and the passage are. */
  readonly alikeTo: (passage: Passage) => number;
}

/** A figure held against the passages of the sources; each is looked at once, whatever number of facts and formulas are in it. */
export const heldAgainst = (assertion: Assertion, base: FactBase): Held => heldIn(base)(assertion);

const heldIn = remember((base: FactBase) => {
  const sentences = sentencesIn(base);
  return rememberLast(({ frame, passage }: Assertion): Held => ({
    clauseIn: keptBy((other) => shareIn(frame.terms, profileOf(other), base, CONTEXT_WEIGHT)),
    nearIn: keptBy((other) => shareIn(frame.near, profileOf(other), base)),
    alikeTo: sentences(passage),
  }));
});

/** How alike a sentence of the draft is to each passage of the sources; what was found for its one figure serves the others. */
export const sentencesIn = remember((base: FactBase) => rememberLast((passage: Passage) => {
  const mine = profileOf(passage);
  return keptBy((other) => alike(mine, profileOf(other), base));
}));

function keptBy(compute: (passage: Passage) => number): (passage: Passage) => number {
  const known = new Map<Passage, number>();
  return (passage) => {
    let value = known.get(passage);
    if (value === undefined) known.set(passage, value = compute(passage));
    return value;
  };
}
