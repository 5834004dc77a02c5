import type { Assertion, Fact } from '../sources/fact';
import { placeOf, type FactBase } from '../verdicts/fact-base';
import type { Passage } from '../claims/passages';
import { remember } from '../claims/remember';
import { alike, shareIn } from '../matching/likeness';
import { profileOf } from '../matching/profile';
import type { Surroundings } from '../matching/surroundings';

/** Sentences (or rows) of the sources whose figures may be reckoned with, and figures in all: more of either, and chance finds a formula for anything. */
const MOST_PLACES = 7;
const MOST_OPERANDS = 34;
const ANCHOR = 0.6;
const NEIGHBOUR = 0.2;
/** What the words right around the figure say counts beside what its whole sentence says. */
const NEAR = 0.5;
const OWNER = 0.1;
/** What the paragraph has just said is often reckoned with: "It was 11.6 billion. … The price has thus risen by 41%." */
const SAID = 0.4;
const RECENT = 10;
/** A figure that so many facts state says of none of them that it is meant. */
const FEW = 3;
/** "It took 46 million. In 2021 it had been 38 million.": the sentence beside one that speaks of the same goes on about it. */
const BESIDE = 0.5;

/**
 * The facts that a draft's sentence may have been reckoned from: those of the source's sentences and rows that speak of the same things or state
 * the same figures, and of those beside them, likeliest first.
 */
export function operandsFor(assertion: Assertion, around: Surroundings, base: FactBase): readonly Fact[] {
  const said = new Set([...saidBefore(assertion, around)].map(placeOf));
  const likeness = placesAlike(base)(assertion.passage);
  // The rows above and below in a table of the draft measure something else.
  const neighbour = assertion.passage.kind === 'cell' ? 0 : NEIGHBOUR;
  const owner = assertion.frame.who[0]?.entity;
  const scored = [...base.byPlace].map(([place, facts]) => {
    const [first] = facts;
    const alikeness = likeness.get(place) ?? 0;
    const own = alikeness + ANCHOR * around.anchors(assertion, first!) + neighbour * around.neighbours(assertion, first!)
      + (alikeness > 0 ? NEAR * Math.max(...passagesIn(facts).map((passage) => shareIn(assertion.frame.near, profileOf(passage), base))) : 0)
      + (said.has(place) ? SAID : 0)
      + (owner !== undefined && alikeness > 0 && facts.some(({ frame }) => frame.who.some(({ entity }) => entity === owner)) ? OWNER : 0);
    return { place, facts, first: first!, own };
  });
  const ranked = scored.map((one, at) => ({ ...one, score: one.own + BESIDE * Math.max(0, ...[scored[at - 1], scored[at + 1]].map((other) => (other && isBeside(one.first, other.first) ? other.own - one.own : 0))) }));
  return ranked.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || (a.place < b.place ? -1 : 1))
    .slice(0, MOST_PLACES).flatMap(({ facts }) => facts).slice(0, MOST_OPERANDS);
}

/** The facts that the figures just before, of the same paragraph or list, and those of its own sentence state. */
export function saidBefore(assertion: Assertion, around: Surroundings): ReadonlySet<Fact> {
  const near = [...around.before(assertion, RECENT).filter(({ passage }) => passage.block === assertion.passage.block && passage.cell === undefined), ...around.sentence(assertion).filter((other) => other !== assertion)];
  const stated = statedBy(around);
  return new Set(near.flatMap(stated));
}

/** The facts that a figure states, where they are few. Kept: each figure is asked for by those behind it. */
const statedBy = remember((around: Surroundings) => remember((other: Assertion): readonly Fact[] => {
  const facts = around.candidates(other).filter(({ comparison }) => comparison === 'equal').map(({ fact }) => fact);
  return facts.length <= FEW ? facts : [];
}));

const passagesIn = remember((facts: readonly Fact[]): readonly Passage[] => [...new Set(facts.map(({ passage }) => passage))]);

const isBeside = (a: Fact, b: Fact): boolean => a.evidence.source === b.evidence.source && a.passage.cell === undefined && b.passage.cell === undefined && Math.abs(a.place - b.place) === 1 && a.passage.block === b.passage.block;

/** How alike each place of the sources is to a passage of the draft; kept for the passage's other figures. */
const placesAlike = remember((base: FactBase) => remember((passage: Passage) => {
  const mine = profileOf(passage);
  return new Map([...base.byPlace].map(([place, facts]) => [place, Math.max(...passagesIn(facts).map((other) => alike(mine, profileOf(other), base)))] as const));
}));
