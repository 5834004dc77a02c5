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
  /** How much of the words right around the figure the passage says; and the same of the passage of this number (see `numbersOf`). */
  readonly nearIn: (passage: Passage) => number;
  readonly nearAt: (number: number) => number;
  /** How alike the figure's sentence and the passage are. */
  readonly alikeTo: (passage: Passage) => number;
  /** All that it has in common with a fact, given the numbers of the fact and of its passage; good until the next fact is asked about. */
  readonly to: (fact: Fact, numbers: FactNumbers) => Readonly<InCommon>;
}

/** By which numbers a fact and its passage are known here; undefined where no source of the base lists it. */
export interface FactNumbers {
  readonly number: number | undefined;
  readonly passageNumber: number | undefined;
}

/** What a figure of the draft has in common with a fact, 0 to 1. */
class InCommon {
  /** `clauseIn` and `alikeTo` of the fact's passage. */
  clauseIn = 0;
  alikeTo = 0;
  /** How much of the fact's clause the figure's sentence says. */
  clauseSaid = 0;
  /** How alike the two clauses are, and the words right around the two figures; and how much of those around the draft's figure stand around the fact's. */
  clauses = 0;
  near = 0;
  nearInNear = 0;
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

/** The numbers of the base's passages, and of a fact of it. */
export const numbersOf = (base: FactBase): ReadonlyMap<Passage, number> => allPassages(base).numberOf;
export const numbersOfFact = (fact: Fact, base: FactBase): FactNumbers => ({ number: allClauses(base).numberOf.get(fact), passageNumber: numbersOf(base).get(fact.passage) });

const heldIn = remember((base: FactBase) => {
  // Facts have the same numbers among the clauses and among the words near to them.
  const [passages, clauses, nears] = [allPassages(base), allClauses(base), collectionOf(base.sources.map(nearIn), nearOf)];
  const [inPassages, nearInPassages] = [new Likenesses(passages, CONTEXT_WEIGHT), new Likenesses(passages)];
  const [toClauses, toNear] = [new Likenesses(clauses), new Likenesses(nears)];
  const sentences = sentencesIn(base);
  const said = clausesSaidIn(base);
  // One for all: a figure is held against hundreds of facts, one after the other.
  const common = new InCommon();
  return rememberLast(({ frame, passage }: Assertion): Held => {
    const clause = sideOf(frame.terms, base);
    const near = sideOf(frame.near, base);
    const [inClause, inNear] = [inPassages.find(clause), nearInPassages.find(near)];
    const [alike, clauseSaid] = [sentences(passage), said(passage)];
    const [clausesAlike, nearAlike] = [toClauses.find(clause), toNear.find(near)];
    return {
      clauseIn: inClause.shareOf, nearIn: inNear.shareOf, nearAt: inNear.shareAt, alikeTo: alike.likenessOf,
      to: (fact, { number, passageNumber }) => {
        const isListed = number !== undefined && passageNumber !== undefined;
        common.clauseIn = isListed ? inClause.shareAt(passageNumber) : inClause.shareOf(fact.passage);
        common.alikeTo = isListed ? alike.likenessAt(passageNumber) : alike.likenessOf(fact.passage);
        common.clauseSaid = isListed ? clauseSaid(number) : 0;
        common.clauses = isListed ? clausesAlike.likenessAt(number) : clausesAlike.likenessOf(fact);
        common.near = isListed ? nearAlike.likenessAt(number) : nearAlike.likenessOf(fact);
        common.nearInNear = isListed ? nearAlike.shareAt(number) : nearAlike.shareOf(fact);
        return common;
      },
    };
  });
});

/** A passage of the draft made ready to be held against the sources. */
const readyIn = remember((base: FactBase) => rememberLast((passage: Passage) => sideOf(profileOf(passage), base)));

/** How alike a sentence of the draft is to each passage of the sources; what was found for its one figure serves the others. */
export const sentencesIn = remember((base: FactBase) => {
  const passages = new Likenesses(allPassages(base));
  return rememberLast((passage: Passage): Found<Passage> => passages.find(readyIn(base)(passage)));
});

/** How much of a fact's clause a sentence of the draft says, by the fact's number. */
const clausesSaidIn = remember((base: FactBase) => {
  const clauses = new Likenesses(allClauses(base));
  const said = new ClausesSaid(allClauses(base), base, CONTEXT_WEIGHT);
  return rememberLast((passage: Passage): ((number: number) => number) => {
    const sharesSaid = said.by(profileOf(passage));
    if (clauses.looksAtAll) return sharesSaid;
    const { hasAt } = clauses.find(readyIn(base)(passage));
    return (number) => (hasAt(number) ? sharesSaid(number) : 0);
  });
});
