import { CONTEXT_WEIGHT } from '../claims/about';
import type { Passage } from '../claims/passages';
import { remember, rememberLast } from '../claims/remember';
import type { Assertion, Fact } from '../sources/fact';
import type { Source } from '../sources/source';
import type { FactBase } from '../verdicts/fact-base';
import { ClausesSaid } from './clauses-said';
import { sideOf } from './likeness';
import { Likenesses, type Found } from './likenesses';
import { collectionOf, postingsOf } from './postings';
import { profileOf } from './profile';

/** What a figure of the draft has in common with the passages and facts of the sources, 0 to 1. */
export interface Held {
  /** How much of the figure's clause the passage says. */
  readonly clauseIn: (passage: Passage) => number;
  /** How much of the words right around the figure the passage says. */
  readonly nearIn: (passage: Passage) => number;
  /** How alike the figure's sentence and the passage are. */
  readonly alikeTo: (passage: Passage) => number;
  /** How much of the fact's clause the figure's sentence says. */
  readonly clauseSaid: (fact: Fact) => number;
  /** How alike the two clauses are, and the words right around the two figures; and how much of those around the draft's figure stand around the fact's. */
  readonly clauses: (fact: Fact) => number;
  readonly near: (fact: Fact) => number;
  readonly nearInNear: (fact: Fact) => number;
}

/** A figure held against the sources, of which those alone are looked at that have something in common with it. */
export const heldAgainst = (assertion: Assertion, base: FactBase): Held => heldIn(base)(assertion);

const clauseOf = ({ frame }: Fact): Fact['frame']['terms'] => frame.terms;
const nearOf = ({ frame }: Fact): Fact['frame']['near'] => frame.near;

/** Listed once for each source: where one changes, the others' lists stay. */
const passagesIn = remember(({ facts }: Source) => postingsOf([...new Set(facts.map(({ passage }) => passage))], profileOf));
const clausesIn = remember(({ facts }: Source) => postingsOf(facts, clauseOf));
const nearIn = remember(({ facts }: Source) => postingsOf(facts, nearOf));

const allPassages = remember(({ sources }: FactBase) => collectionOf(sources.map(passagesIn), profileOf));
const allClauses = remember(({ sources }: FactBase) => collectionOf(sources.map(clausesIn), clauseOf));

const heldIn = remember((base: FactBase) => {
  const passages = allPassages(base);
  const nears = collectionOf(base.sources.map(nearIn), nearOf);
  const [inPassages, nearInPassages] = [new Likenesses(passages, CONTEXT_WEIGHT), new Likenesses(passages, 0)];
  const [toClauses, toNear, inNear] = [new Likenesses(allClauses(base)), new Likenesses(nears), new Likenesses(nears, 0)];
  const sentences = sentencesIn(base);
  const said = clausesSaidIn(base);
  return rememberLast(({ frame, passage }: Assertion): Held => {
    const clause = sideOf(frame.terms, base);
    const near = sideOf(frame.near, base);
    return {
      clauseIn: inPassages.find(clause).of, nearIn: nearInPassages.find(near).of, alikeTo: sentences(passage).of, clauseSaid: said(passage),
      clauses: toClauses.find(clause).of, near: toNear.find(near).of, nearInNear: inNear.find(near).of,
    };
  });
});

/** How alike a sentence of the draft is to each passage of the sources; what was found for its one figure serves the others. */
export const sentencesIn = remember((base: FactBase) => {
  const passages = new Likenesses(allPassages(base));
  return rememberLast((passage: Passage): Found<Passage> => passages.find(sideOf(profileOf(passage), base)));
});

const clausesSaidIn = remember((base: FactBase) => {
  const clauses = new Likenesses(allClauses(base));
  const said = new ClausesSaid(base, CONTEXT_WEIGHT);
  return rememberLast((passage: Passage): ((fact: Fact) => number) => {
    const mine = profileOf(passage);
    const { has } = clauses.find(sideOf(mine, base));
    return (fact) => (has(fact) ? said.shareOf(clauseOf(fact), mine) : 0);
  });
});
