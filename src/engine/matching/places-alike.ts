import { remember, rememberLast } from '../claims/remember';
import type { Passage } from '../claims/passages';
import type { Assertion, Fact } from '../sources/fact';
import { placeAt, type FactBase } from '../verdicts/fact-base';
import { sentencesIn } from './held-against';
import type { Surroundings } from './surroundings';

/** A sentence or row of the sources. */
export interface Place {
  readonly place: string;
  readonly facts: readonly Fact[];
  readonly passages: readonly Passage[];
  /** Whose its figures are: ids of known entities. */
  readonly owners: ReadonlySet<string>;
}

const ANCHOR = 0.6;
const NEIGHBOUR = 0.2;

/** How much a sentence or row of the sources has to do with a figure: it speaks of the same things, or states the figures around it. */
export function relevance({ facts: [first] }: Place, likeness: number, assertion: Assertion, around: Surroundings): number {
  // The rows above and below in a table of the draft measure something else.
  const neighbour = assertion.passage.kind === 'cell' ? 0 : NEIGHBOUR;
  return likeness + ANCHOR * around.anchors(assertion, first!) + neighbour * around.neighbours(assertion, first!);
}

/** The `most` sentences and rows that have the most to do with a figure, of those that have anything to do with it. */
export function placesAbout(assertion: Assertion, around: Surroundings, base: FactBase, most: number): readonly Place[] {
  const { ranked, likenessOf } = placesAlike(base)(assertion.passage);
  const known = placesIn(base);
  // Beside those that state figures around it only the most alike can be among them.
  const anchored = around.placesAround(assertion);
  const rest: Place[] = [];
  for (const one of ranked) {
    if (rest.length >= most) break;
    if (!anchored.has(one.place)) rest.push(one);
  }
  const scored = [...[...anchored].flatMap((place) => known.get(place) ?? []), ...rest].map((one) => ({ one, score: relevance(one, likenessOf(one), assertion, around) }));
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || (a.one.place < b.one.place ? -1 : 1)).slice(0, most).map(({ one }) => one);
}

/** All places by their names. */
export const placesIn = remember((base: FactBase): ReadonlyMap<string, Place> => new Map([...base.byPlace].map(([place, facts]) => [place, {
  place, facts, passages: [...new Set(facts.map(({ passage }) => passage))], owners: new Set(facts.flatMap(({ frame: { who } }) => who.flatMap(({ entity }) => entity ?? []))),
}])));

/** The sentences before and after a place, of its own paragraph. */
export const besideIt = (place: Place, base: FactBase): readonly Place[] => neighboursIn(base)(place);

const neighboursIn = remember((base: FactBase) => remember(({ facts: [first] }: Place): readonly Place[] => {
  const { evidence: { source }, place, passage } = first!;
  if (passage.cell) return [];
  return [place - 1, place + 1].flatMap((at) => {
    const other = placesIn(base).get(placeAt(source, at));
    return other && !other.facts[0]!.passage.cell && other.facts[0]!.passage.block === passage.block ? [other] : [];
  });
}));

/** How alike the places of the sources are to a passage of the draft, and those that are alike at all, the most alike first; kept for the passage's other figures. */
export const placesAlike = remember((base: FactBase) => rememberLast((passage: Passage): { readonly ranked: readonly Place[]; readonly likenessOf: (place: Place) => number } => {
  const alikeTo = sentencesIn(base)(passage);
  const likenessOf = ({ passages }: Place): number => passages.reduce((most, other) => Math.max(most, alikeTo(other)), 0);
  const alike = [...placesIn(base).values()].map((place) => ({ place, likeness: likenessOf(place) })).filter(({ likeness }) => likeness > 0);
  return { ranked: alike.sort((a, b) => b.likeness - a.likeness || (a.place.place < b.place.place ? -1 : 1)).map(({ place }) => place), likenessOf };
}));
