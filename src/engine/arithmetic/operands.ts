import { isBare } from './operand';
import { remember, rememberApart } from '../claims/remember';
import { measure, measured } from '../comparison/figures';
import { heldAgainst } from '../matching/held-against';
import { aboutFigure, Best, placesIn, type Place } from '../matching/places-alike';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion, Fact } from '../sources/fact';
import { placeAt, placeOf, type FactBase } from '../verdicts/fact-base';

/** Sentences (or rows) of the sources whose figures may be reckoned with, and figures in all: more of either, and chance finds a formula for anything. */
const MOST_PLACES = 7;
const MOST_OPERANDS = 34;
/** So many are looked at more closely. */
const MOST_SOUGHT = 30;
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
 * the same figures, and of those beside them, likeliest first. `before`: what has just been said (see `saidBefore`).
 */
export function operandsFor(assertion: Assertion, before: ReadonlySet<Fact>, around: Surroundings, base: FactBase): readonly Fact[] {
  const said = new Set<string>();
  for (const fact of before) said.add(placeOf(fact));
  const owner = assertion.frame.who[0]?.entity;
  const { nearAt } = heldAgainst(assertion, base);
  const about = aboutFigure(assertion, around, base, 'beside it');
  const scoreOf = (one: Place): number => {
    const likeness = about.likenessOf(one);
    const score = about.relevanceOf(one, likeness) + (said.has(one.place) ? SAID : 0);
    if (likeness === 0) return score;
    let near = 0;
    for (const number of one.passages) near = Math.max(near, nearAt(number));
    return score + (NEAR * near + (owner !== undefined && one.owners.has(owner) ? OWNER : 0));
  };
  const places = placesIn(base);
  const known = scoresIn(base);
  const turn = ++known.turn;
  const { scores, scored } = known;
  const looked: Place[] = [];
  const lookAt = (one: Place): void => {
    if (scored[one.number] === turn) return;
    scored[one.number] = turn;
    scores[one.number] = scoreOf(one);
    looked.push(one);
  };
  about.places(MOST_SOUGHT).forEach(lookAt);
  for (const place of said) lookAt(places.get(place)!);
  for (let at = 0, sought = looked.length; at < sought; at++) looked[at]!.beside.forEach(lookAt);
  const best = new Best(MOST_PLACES);
  for (const one of looked) {
    const own = scores[one.number]!;
    let ahead = 0;
    for (const { number } of one.beside) ahead = Math.max(ahead, (scored[number] === turn ? scores[number]! : 0) - own);
    best.add(one, own + BESIDE * ahead);
  }
  const operands: Fact[] = [];
  for (const { facts } of best.places) for (const fact of facts) if (operands.length < MOST_OPERANDS) operands.push(fact);
  return operands;
}

/** What the places of a base score for the last figure that asked, by their numbers; and in which turn each was looked at. */
const scoresIn = remember((base: FactBase) => ({ scores: new Float64Array(placesIn(base).size), scored: new Int32Array(placesIn(base).size), turn: 0 }));

/** So many figures of a unit in all sources are few enough to be held against each other wherever they stand. */
const MOST_RARE = 6;

/**
 * The facts of a figure's own unit, where the sources' prose has only a few of it: "660 kg heavier" is reckoned from the two masses told, though pages
 * lie between them. None for what is told in every paragraph (counts, money, shares, times).
 */
export function rareAlike({ mention: { kind, quantity } }: Assertion, base: FactBase): readonly Fact[] {
  if (kind !== 'measure' || quantity.value === undefined) return [];
  const dimension = measure({ kind, quantity: { ...quantity, value: 1 } })?.dimension;
  const alike = (dimension === undefined ? [] : byDimension(base).get(dimension === 'angle' ? 'temperature' : dimension)) ?? [];
  return alike.length <= MOST_RARE ? alike.flatMap((fact) => [fact, ...bareBeside(fact, base)]) : [];
}

/** "minus 0.6 degrees; 20 years earlier it had been minus 1.9": the unit is told once. */
const bareBeside = ({ evidence: { source }, place, passage }: Fact, base: FactBase): readonly Fact[] => [place, place + 1].flatMap((at) => (base.byPlace.get(placeAt(source, at)) ?? []).filter(isBare)).filter((other) => other.passage.block === passage.block);

const byDimension = remember((base: FactBase): ReadonlyMap<string, readonly Fact[]> => {
  const groups = new Map<string, Fact[]>();
  for (const fact of base.facts) {
    const { kind, quantity } = fact.figure;
    const dimension = kind === 'measure' && quantity.value !== undefined ? measured(fact.figure)?.dimension : undefined;
    if (dimension === undefined) continue;
    const group = groups.get(dimension);
    if (group) group.push(fact);
    else groups.set(dimension, [fact]);
  }
  return groups;
});

/** The facts that the figures just before, of the same paragraph or list, and those of its own sentence state. */
export function saidBefore(assertion: Assertion, around: Surroundings): ReadonlySet<Fact> {
  const facts = new Set<Fact>();
  const stated = statedBy(around);
  const addOf = (other: Assertion): void => { for (const fact of stated(other)) facts.add(fact); };
  for (const other of around.before(assertion, RECENT)) if (other.passage.block === assertion.passage.block && other.passage.cell === undefined) addOf(other);
  for (const other of around.sentence(assertion)) if (other !== assertion) addOf(other);
  return facts;
}

/** The facts that a figure states, where they are few. Kept: each figure is asked for by those behind it. */
const statedBy = remember((around: Surroundings) => rememberApart((other: Assertion): readonly Fact[] => {
  const facts = around.states(other);
  return facts.size <= FEW ? [...facts] : [];
}));
