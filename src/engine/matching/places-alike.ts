import type { Passage } from '../claims/passages';
import { remember } from '../claims/remember';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import { alike } from './likeness';
import { profileOf } from './profile';
import type { Surroundings } from './surroundings';

/** A sentence or row of the sources, and how alike it is to a passage of the draft. */
export interface Place {
  readonly place: string;
  readonly facts: readonly Fact[];
  readonly likeness: number;
}

const ANCHOR = 0.6;
const NEIGHBOUR = 0.2;

/** How much a sentence or row of the sources has to do with a figure: it speaks of the same things, or states the figures around it. */
export function relevance({ likeness, facts }: Place, assertion: Assertion, around: Surroundings): number {
  const [first] = facts;
  // The rows above and below in a table of the draft measure something else.
  const neighbour = assertion.passage.kind === 'cell' ? 0 : NEIGHBOUR;
  return likeness + ANCHOR * around.anchors(assertion, first!) + neighbour * around.neighbours(assertion, first!);
}

/** The `most` sentences and rows that have the most to do with a figure, of those that have anything to do with it. */
export function placesAbout(assertion: Assertion, around: Surroundings, base: FactBase, most: number): readonly Place[] {
  const { ranked, byPlace } = placesAlike(base)(assertion.passage);
  // Beside those that state figures around it only the most alike can be among them.
  const anchored = around.placesAround(assertion);
  const rest: Place[] = [];
  for (const one of ranked) {
    if (rest.length >= most) break;
    if (!anchored.has(one.place)) rest.push(one);
  }
  const known = [...[...anchored].flatMap((place) => byPlace.get(place) ?? []), ...rest].map((one) => ({ one, score: relevance(one, assertion, around) }));
  return known.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || (a.one.place < b.one.place ? -1 : 1)).slice(0, most).map(({ one }) => one);
}

/** How alike each place of the sources is to a passage of the draft, the most alike first; kept for the passage's other figures. */
export const placesAlike = remember((base: FactBase) => remember((passage: Passage): { readonly ranked: readonly Place[]; readonly byPlace: ReadonlyMap<string, Place> } => {
  const mine = profileOf(passage);
  const places = [...base.byPlace].map(([place, facts]): Place => ({ place, facts, likeness: Math.max(...[...new Set(facts.map((fact) => fact.passage))].map((other) => alike(mine, profileOf(other), base))) }));
  return { ranked: [...places].sort((a, b) => b.likeness - a.likeness || (a.place < b.place ? -1 : 1)), byPlace: new Map(places.map((one) => [one.place, one] as const)) };
}));
