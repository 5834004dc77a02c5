import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import type { Passage } from '../claims/passages';
import { remember } from '../claims/remember';
import { alike } from '../matching/likeness';
import { profileOf } from '../matching/profile';
import type { Surroundings } from '../matching/surroundings';

/** Sentences (or rows) of the sources whose figures may be reckoned with, and figures in all: more of either, and chance finds a formula for anything. */
const MOST_PLACES = 5;
const MOST_OPERANDS = 28;
const ANCHOR = 0.6;
const NEIGHBOUR = 0.2;

/**
 * The facts that a draft's sentence may have been reckoned from: those of the source's sentences and rows that speak of the same things or state
 * the same figures, likeliest first.
 */
export function operandsFor(assertion: Assertion, around: Surroundings, base: FactBase): readonly Fact[] {
  const likeness = placesAlike(base)(assertion.passage);
  // The rows above and below in a table of the draft measure something else.
  const neighbour = assertion.passage.kind === 'cell' ? 0 : NEIGHBOUR;
  const ranked = [...base.byPlace].map(([place, facts]) => {
    const [first] = facts;
    return { place, facts, score: (likeness.get(place) ?? 0) + ANCHOR * around.anchors(assertion, first!) + neighbour * around.neighbours(assertion, first!) };
  }).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || (a.place < b.place ? -1 : 1));
  return ranked.slice(0, MOST_PLACES).flatMap(({ facts }) => facts).filter((fact) => fact.figure.quantity.low === undefined).slice(0, MOST_OPERANDS);
}

/** How alike each place of the sources is to a passage of the draft; kept for the passage's other figures. */
const placesAlike = remember((base: FactBase) => remember((passage: Passage) => {
  const mine = profileOf(passage);
  return new Map([...base.byPlace].map(([place, facts]) => [place, Math.max(...[...new Set(facts.map((fact) => fact.passage))].map((other) => alike(mine, profileOf(other), base)))] as const));
}));
