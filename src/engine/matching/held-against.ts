import { CONTEXT_WEIGHT } from '../claims/about';
import type { Passage } from '../claims/passages';
import { remember, rememberLast } from '../claims/remember';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import { alikeTo, shareTo, sideOf } from './likeness';
import { profileOf } from './profile';

/** What a figure of the draft has in common with the passages and facts of the sources, 0 to 1. */
export interface Held {
  /** How much of the figure's clause the passage says. */
  readonly clauseIn: (passage: Passage) => number;
  /** How much of the words right around the figure the passage says. */
  readonly nearIn: (passage: Passage) => number;
  /** How alike the figure's sentence and the passage are. */
  readonly alikeTo: (passage: Passage) => number;
  /** How alike the two clauses are, and the words right around the two figures; and how much of those around the draft's figure stand around the fact's. */
  readonly clauses: (fact: Fact) => number;
  readonly near: (fact: Fact) => number;
  readonly nearInNear: (fact: Fact) => number;
}

/** A figure held against the sources. Each passage is looked at once, whatever number of facts and formulas are in it. */
export const heldAgainst = (assertion: Assertion, base: FactBase): Held => heldIn(base)(assertion);

const heldIn = remember((base: FactBase) => {
  const sentences = sentencesIn(base);
  return rememberLast(({ frame, passage }: Assertion): Held => {
    const clause = sideOf(frame.terms, base);
    const near = sideOf(frame.near, base);
    return {
      clauseIn: keptBy((other) => shareTo(clause, profileOf(other), CONTEXT_WEIGHT)),
      nearIn: keptBy((other) => shareTo(near, profileOf(other))),
      alikeTo: sentences(passage),
      clauses: (fact) => alikeTo(clause, fact.frame.terms),
      near: (fact) => alikeTo(near, fact.frame.near),
      nearInNear: (fact) => shareTo(near, fact.frame.near),
    };
  });
});

/** How alike a sentence of the draft is to each passage of the sources; what was found for its one figure serves the others. */
export const sentencesIn = remember((base: FactBase) => rememberLast((passage: Passage) => {
  const mine = sideOf(profileOf(passage), base);
  return keptBy((other) => alikeTo(mine, profileOf(other)));
}));

function keptBy(compute: (passage: Passage) => number): (passage: Passage) => number {
  const known = new Map<Passage, number>();
  return (passage) => {
    let value = known.get(passage);
    if (value === undefined) known.set(passage, value = compute(passage));
    return value;
  };
}
