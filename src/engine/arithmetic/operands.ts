import { isBare } from './operand';
import { remember } from '../claims/remember';
import { measured } from '../comparison/figures';
import { heldAgainst } from '../matching/held-against';
import { besideIt, placesAbout, placesAlike, placesIn, relevance, type Place } from '../matching/places-alike';
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
 * the same figures, and of those beside them, likeliest first.
 */
export function operandsFor(assertion: Assertion, around: Surroundings, base: FactBase): readonly Fact[] {
  const said = new Set([...saidBefore(assertion, around)].map(placeOf));
  const owner = assertion.frame.who[0]?.entity;
  const { nearIn } = heldAgainst(assertion, base);
  const { likenessOf } = placesAlike(base)(assertion.passage);
  const score = (one: Place): number => {
    const likeness = likenessOf(one);
    return relevance(one, likeness, assertion, around) + (said.has(one.place) ? SAID : 0)
      + (likeness === 0 ? 0 : NEAR * one.passages.reduce((most, passage) => Math.max(most, nearIn(passage)), 0) + (owner !== undefined && one.owners.has(owner) ? OWNER : 0));
  };
  const places = placesIn(base);
  const sought = new Set([...placesAbout(assertion, around, base, MOST_SOUGHT), ...[...said].map((place) => places.get(place)!)]);
  const own = new Map<Place, number>();
  for (const one of sought) own.set(one, score(one));
  for (const one of sought) for (const other of besideIt(one, base)) if (!own.has(other)) own.set(other, score(other));
  const ranked = [...own].map(([one, score]) => ({ one, score: score + BESIDE * besideIt(one, base).reduce((most, other) => Math.max(most, (own.get(other) ?? 0) - score), 0) }));
  return ranked.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || (a.one.place < b.one.place ? -1 : 1))
    .slice(0, MOST_PLACES).flatMap(({ one }) => one.facts).slice(0, MOST_OPERANDS);
}

/** So many figures of a unit in all sources are few enough to be held against each other wherever they stand. */
const MOST_RARE = 6;

/**
 * The facts of a figure's own unit, where the sources' prose has only a few of it: "660 kg heavier" is reckoned from the two masses told, though pages
 * lie between them. None for what is told in every paragraph (counts, money, shares, times).
 */
export function rareAlike({ mention: { kind, quantity } }: Assertion, base: FactBase): readonly Fact[] {
  if (kind !== 'measure' || quantity.value === undefined) return [];
  const dimension = measured({ kind, quantity: { ...quantity, value: 1 } })?.dimension;
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
  const near = [...around.before(assertion, RECENT).filter(({ passage }) => passage.block === assertion.passage.block && passage.cell === undefined), ...around.sentence(assertion).filter((other) => other !== assertion)];
  const stated = statedBy(around);
  return new Set(near.flatMap(stated));
}

/** The facts that a figure states, where they are few. Kept: each figure is asked for by those behind it. */
const statedBy = remember((around: Surroundings) => remember((other: Assertion): readonly Fact[] => {
  const facts = around.states(other);
  return facts.size <= FEW ? [...facts] : [];
}));
