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
  const { mostAlike, likenessOf } = placesAlike(base)(assertion.passage);
  const known = placesIn(base);
  // Beside those that state figures around it only the most alike can be among them.
  const anchored = around.placesAround(assertion);
  const scored = [...[...anchored].flatMap((place) => known.get(place) ?? []), ...mostAlike(most, anchored)].map((one) => ({ one, score: relevance(one, likenessOf(one), assertion, around) }));
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

/** How alike the places of the sources are to a passage of the draft; kept for the passage's other figures. */
export const placesAlike = remember((base: FactBase) => rememberLast((passage: Passage): PlacesAlike => {
  const { of, some } = sentencesIn(base)(passage);
  const likenessOf = ({ passages }: Place): number => passages.reduce((most, other) => Math.max(most, of(other)), 0);
  const known = placeByPassage(base);
  const alike = [...new Set(some().map((other) => known.get(other)!))];
  const likenesses = Float64Array.from(alike, likenessOf);
  return { likenessOf, mostAlike: (most, except) => mostOf(alike, likenesses, most + except.size).filter(({ place }) => !except.has(place)).slice(0, most) };
}));

export interface PlacesAlike {
  readonly likenessOf: (place: Place) => number;
  /** The places that are alike at all, the most alike first: so many, without those named. */
  readonly mostAlike: (most: number, except: ReadonlySet<string>) => readonly Place[];
}

const placeByPassage = remember((base: FactBase): ReadonlyMap<Passage, Place> => new Map([...placesIn(base).values()].flatMap((place) => place.passages.map((passage) => [passage, place] as const))));

/** The most alike, in order. Only those are put in order that are as alike as the last of so many: of an archive's places thousands have a word in common with any sentence. */
function mostOf(places: readonly Place[], likenesses: Float64Array, most: number): Place[] {
  const least = places.length > most ? likenesses.slice().sort().at(-most)! : 0;
  const best: { readonly one: Place; readonly likeness: number }[] = [];
  for (const [at, likeness] of likenesses.entries()) if (likeness > 0 && likeness >= least) best.push({ one: places[at]!, likeness });
  return best.sort((a, b) => b.likeness - a.likeness || (a.one.place < b.one.place ? -1 : 1)).map(({ one }) => one);
}
