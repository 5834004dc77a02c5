import { remember, rememberLast } from '../claims/remember';
import type { Passage } from '../claims/passages';
import type { Assertion, Fact } from '../sources/fact';
import { placeAt, type FactBase } from '../verdicts/fact-base';
import { numbersOf, sentencesIn } from './held-against';
import type { Reach, Surroundings } from './surroundings';

/** A sentence or row of the sources. */
export interface Place {
  readonly place: string;
  /** All places are numbered in the order of the sources. */
  readonly number: number;
  readonly facts: readonly Fact[];
  /** Its passages, by their numbers (see `numbersOf`). */
  readonly passages: readonly number[];
  /** Whose its figures are: ids of known entities. */
  readonly owners: ReadonlySet<string>;
  /** The sentences before and after it, of its own paragraph. */
  readonly beside: readonly Place[];
}

const ANCHOR = 0.6;
const NEIGHBOUR = 0.2;

/** What the sentences and rows of the sources have to do with a figure. */
export interface About {
  /** How alike the place is to the figure's sentence. */
  readonly likenessOf: (place: Place) => number;
  /** How much it has to do with the figure: it speaks of the same things, or states the figures around it. */
  readonly relevanceOf: (place: Place, likeness: number) => number;
  /** The `most` places that have the most to do with it, of those that have anything to do with it. */
  readonly places: (most: number) => readonly Place[];
}

/** `reach`: whether the sentences before and after the figure's have a say. */
export function aboutFigure(assertion: Assertion, around: Surroundings, base: FactBase, reach: Reach): About {
  const { mostAlike, likenessOf } = placesAlike(base)(assertion.passage);
  const anchored = around.placesAround(assertion, reach);
  // The rows above and below in a table of the draft measure something else.
  const neighbour = assertion.passage.kind === 'cell' || reach === 'its sentence' ? 0 : NEIGHBOUR;
  const relevanceOf = ({ place, facts }: Place, likeness: number): number =>
    (anchored.has(place) ? likeness + ANCHOR * around.anchors(assertion, facts[0]!) + neighbour * around.neighbours(assertion, facts[0]!) : likeness);
  return {
    likenessOf, relevanceOf,
    places: (most) => {
      const known = placesIn(base);
      const best = new Best(most);
      for (const place of anchored) {
        const one = known.get(place);
        if (one) best.add(one, relevanceOf(one, likenessOf(one)));
      }
      // Beside those that state figures around it only the most alike can be among them.
      for (const one of mostAlike(most, anchored)) best.add(one, likenessOf(one));
      return best.places;
    },
  };
}

/** The places with the highest scores above 0, so many of those that it is given, the highest first; of equal ones those in the order of their names. */
export class Best {
  readonly places: Place[] = [];
  private readonly scores: number[] = [];

  constructor(private readonly most: number) {}

  add(one: Place, score: number): void {
    const { places, scores } = this;
    if (score <= 0 || (places.length === this.most && !this.isBehind(this.most - 1, one, score))) return;
    let at = places.length === this.most ? this.most - 1 : places.length;
    for (; at > 0 && this.isBehind(at - 1, one, score); at--) {
      places[at] = places[at - 1]!;
      scores[at] = scores[at - 1]!;
    }
    places[at] = one;
    scores[at] = score;
  }

  private isBehind(at: number, one: Place, score: number): boolean {
    const own = this.scores[at]!;
    return own < score || (own === score && this.places[at]!.place > one.place);
  }
}

/** All places by their names. */
export const placesIn = remember((base: FactBase): ReadonlyMap<string, Place> => {
  const numbers = numbersOf(base);
  const places = new Map<string, Place & { readonly beside: Place[] }>();
  for (const [place, facts] of base.byPlace) {
    const passages: number[] = [];
    const owners = new Set<string>();
    for (const { passage, frame: { who } } of facts) {
      const number = numbers.get(passage)!;
      if (!passages.includes(number)) passages.push(number);
      for (const { entity } of who) if (entity !== undefined) owners.add(entity);
    }
    places.set(place, { place, number: places.size, facts, passages, owners, beside: [] });
  }
  for (const { facts: [first], beside } of places.values()) {
    const { evidence: { source }, place, passage } = first!;
    if (passage.cell) continue;
    for (const at of [place - 1, place + 1]) {
      const other = places.get(placeAt(source, at));
      const { cell, block } = other?.facts[0]!.passage ?? {};
      if (other && !cell && block === passage.block) beside.push(other);
    }
  }
  return places;
});

/** How alike the places of the sources are to a passage of the draft; kept for the passage's other figures. */
export const placesAlike = remember((base: FactBase) => {
  const { places, placeOf } = placesByPassage(base);
  const foundFor = new Int32Array(places.length);
  let turn = 0;
  return rememberLast((passage: Passage): PlacesAlike => {
    const { likenessAt, some } = sentencesIn(base)(passage);
    const likenessOf = ({ passages }: Place): number => {
      let most = 0;
      for (const number of passages) most = Math.max(most, likenessAt(number));
      return most;
    };
    turn++;
    const alike: Place[] = [];
    for (const number of some()) {
      const at = placeOf[number]!;
      if (foundFor[at] === turn) continue;
      foundFor[at] = turn;
      alike.push(places[at]!);
    }
    const likenesses = new Float64Array(alike.length);
    for (let at = 0; at < alike.length; at++) likenesses[at] = likenessOf(alike[at]!);
    // Put in order once for the figures of a sentence, each of which leaves out some others.
    let ordered: readonly Place[] = [];
    let upTo = 0;
    return {
      likenessOf,
      mostAlike: (most, except) => {
        if (most + except.size > upTo) ordered = mostOf(alike, likenesses, upTo = most + except.size);
        const found: Place[] = [];
        for (const one of ordered) {
          if (found.length === most) break;
          if (!except.has(one.place)) found.push(one);
        }
        return found;
      },
    };
  });
});

export interface PlacesAlike {
  readonly likenessOf: (place: Place) => number;
  /** The places that are alike at all, the most alike first: so many, without those named. */
  readonly mostAlike: (most: number, except: ReadonlySet<string>) => readonly Place[];
}

/** All places, and of each passage, by its number (see `numbersOf`), which of them it is of. */
const placesByPassage = remember((base: FactBase) => {
  const places = [...placesIn(base).values()];
  const placeOf = new Int32Array(numbersOf(base).size);
  for (const [at, { passages }] of places.entries()) for (const number of passages) placeOf[number] = at;
  return { places, placeOf };
});

/** Likenesses that lie in one of so many steps from 0 to 1 need not be told apart to find the highest. */
const STEPS = 512;
const stepOf = (likeness: number): number => Math.min(STEPS - 1, Math.floor(likeness * STEPS));

/** The most alike, in order. Only those are put in order that are as alike as the last of so many: of an archive's places thousands have a word in common with any sentence. */
function mostOf(places: readonly Place[], likenesses: Float64Array, most: number): Place[] {
  let least = 0;
  if (places.length > most) {
    const inStep = new Int32Array(STEPS);
    for (const likeness of likenesses) if (likeness > 0) inStep[stepOf(likeness)]!++;
    least = STEPS - 1;
    for (let count = inStep[least]!; count < most && least > 0; count += inStep[least]!) least--;
  }
  const best: { readonly one: Place; readonly likeness: number }[] = [];
  for (let at = 0; at < places.length; at++) if (likenesses[at]! > 0 && stepOf(likenesses[at]!) >= least) best.push({ one: places[at]!, likeness: likenesses[at]! });
  return best.sort((a, b) => b.likeness - a.likeness || (a.one.place < b.one.place ? -1 : 1)).map(({ one }) => one);
}
