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
  /** All that it has in common with a fact. */
  readonly to: (fact: Fact) => InCommon;
}

/** What a figure of the draft has in common with a fact, 0 to 1. */
export interface InCommon {
  /** `clauseIn` and `alikeTo` of the fact's passage. */
  readonly clauseIn: number;
  readonly alikeTo: number;
  /** How much of the fact's clause the figure's sentence says. */
  readonly clauseSaid: number;
  /** How alike the two clauses are, and the words right around the two figures; and how much of those around the draft's figure stand around the fact's. */
  readonly clauses: number;
  readonly near: number;
  readonly nearInNear: number;
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
  const [passages, clauses] = [allPassages(base), allClauses(base)];
  // Facts have the same numbers here as among the clauses.
  const nears = collectionOf(base.sources.map(nearIn), nearOf);
  const passageAt = Int32Array.from(clauses.items, ({ passage }) => passages.numberOf.get(passage)!);
  const [inPassages, nearInPassages] = [new Likenesses(passages, CONTEXT_WEIGHT), new Likenesses(passages, 0)];
  const [toClauses, toNear, inNear] = [new Likenesses(clauses), new Likenesses(nears), new Likenesses(nears, 0)];
  const sentences = sentencesIn(base);
  const said = clausesSaidIn(base);
  return rememberLast(({ frame, passage }: Assertion): Held => {
    const clause = sideOf(frame.terms, base);
    const near = sideOf(frame.near, base);
    const [clauseIn, alikeTo, clauseSaid] = [inPassages.find(clause), sentences(passage), said(passage)];
    const [clausesAlike, nearAlike, nearInNear] = [toClauses.find(clause), toNear.find(near), inNear.find(near)];
    return {
      clauseIn: clauseIn.of, nearIn: nearInPassages.find(near).of, alikeTo: alikeTo.of,
      to: (fact) => {
        const at = clauses.numberOf.get(fact);
        if (at === undefined) return { clauseIn: clauseIn.of(fact.passage), alikeTo: alikeTo.of(fact.passage), clauseSaid: 0, clauses: clausesAlike.of(fact), near: nearAlike.of(fact), nearInNear: nearInNear.of(fact) };
        const place = passageAt[at]!;
        return { clauseIn: clauseIn.at(place), alikeTo: alikeTo.at(place), clauseSaid: clauseSaid(fact, at), clauses: clausesAlike.at(at), near: nearAlike.at(at), nearInNear: nearInNear.at(at) };
      },
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
  return rememberLast((passage: Passage): ((fact: Fact, at: number) => number) => {
    const mine = profileOf(passage);
    const { hasAt } = clauses.find(sideOf(mine, base));
    return (fact, at) => (hasAt(at) ? said.shareOf(clauseOf(fact), mine) : 0);
  });
});
