import { placesAbout } from '../matching/places-alike';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';

/** Sentences (or rows) of the sources whose figures may be reckoned with, and figures in all: more of either, and chance finds a formula for anything. */
const MOST_PLACES = 5;
const MOST_OPERANDS = 28;

/**
 * The facts that a draft's sentence may have been reckoned from: those of the source's sentences and rows that speak of the same things or state
 * the same figures, likeliest first.
 */
export function operandsFor(assertion: Assertion, around: Surroundings, base: FactBase): readonly Fact[] {
  return placesAbout(assertion, around, base, MOST_PLACES).flatMap(({ facts }) => facts).filter((fact) => fact.figure.quantity.low === undefined).slice(0, MOST_OPERANDS);
}
