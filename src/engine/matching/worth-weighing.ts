import { rowsMeant } from '../arithmetic/tables/selection';
import { tableOf, tablesOf } from '../arithmetic/tables/table-facts';
import type { Table } from '../claims/tables/table';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf, type FactBase } from '../verdicts/fact-base';
import { candidatesAmong, ofItsKind, type Candidate, type OfItsKind } from './candidates';
import { aboutFigure } from './places-alike';
import { saysNothing } from './profile';
import type { Surroundings } from './surroundings';

/** From so many facts on, those that nobody speaks of are left out, even where the sentence names no row. */
const MANY = 2500;

/**
 * The candidates worth weighing: where a sentence names rows of a table, or goes on about some, the cells of its other rows are not, but for the
 * first that says the same (the figure may be another row's), so that a table's length changes no verdict.
 */
export function worthWeighing(assertion: Assertion, around: Surroundings, base: FactBase): readonly Candidate[] {
  if (base.facts.length > MOST_WEIGHED && tablesOf(base).length === 0 && !saysNothing(assertion.passage)) {
    const kind = ofItsKind(assertion, base.facts, around.now);
    if (kind.facts.length >= MANY) return nearestOfMany(assertion, around, base);
    const some = kind.facts.length > MOST_WEIGHED && !kind.isMixed ? nearestOfSome(kind, assertion, around, base) : undefined;
    if (some) return some;
  }
  return nearest(rowsWorthWeighing(around.candidates(assertion), assertion, around, base), assertion, around, base);
}

/** So many are weighed: in no labelled draft would more change a verdict, and what a figure may be about is not to be sought among ten thousand. */
const MOST_WEIGHED = 120;
/** They are sought in so many sentences and rows: most tell figures of other kinds. */
const MOST_PLACES = 300;

/** Of thousands of facts those that say the same, and those of the sentences that have the most to do with the figure, sought by what they have in common with it. */
function nearestOfMany(assertion: Assertion, around: Surroundings, base: FactBase): readonly Candidate[] {
  const same = around.states(assertion);
  const near = aboutFigure(assertion, around, base, 'its sentence').places(MOST_WEIGHED).flatMap(({ facts }) => facts.filter((fact) => !same.has(fact)));
  return candidatesAmong(assertion, [...same, ...near].slice(0, 2 * MOST_WEIGHED), around.now).slice(0, MOST_WEIGHED);
}

/** Of very many candidates those that say the same, and those of the sentences that have the most to do with the figure. */
function nearest(candidates: readonly Candidate[], assertion: Assertion, around: Surroundings, base: FactBase): readonly Candidate[] {
  if (candidates.length <= MOST_WEIGHED) return candidates;
  const equal: Candidate[] = [];
  const placed = new Map<string, Candidate[]>(aboutFigure(assertion, around, base, 'its sentence').places(MOST_PLACES).map(({ place }) => [place, []] as const));
  const others: Candidate[] = [];
  for (const candidate of candidates) (candidate.comparison === 'equal' ? equal : placed.get(placeOf(candidate.fact)) ?? others).push(candidate);
  return [...equal, ...[...placed.values()].flat(), ...others].slice(0, MOST_WEIGHED);
}

/** What `nearest` gives, found without a comparison with all of hundreds; undefined where there are no more than are weighed anyhow. */
function nearestOfSome({ facts, candidate }: OfItsKind, assertion: Assertion, around: Surroundings, base: FactBase): readonly Candidate[] | undefined {
  const found: Candidate[] = [];
  const seen = new Set<Fact>();
  const add = (fact: Fact): void => {
    if (seen.has(fact)) return;
    seen.add(fact);
    const one = candidate(fact);
    if (one) found.push(one);
  };
  for (const fact of around.states(assertion)) add(fact);
  for (const place of aboutFigure(assertion, around, base, 'its sentence').places(MOST_PLACES)) {
    place.facts.forEach(add);
    if (found.length > MOST_WEIGHED) break;
  }
  for (let at = 0; at < facts.length && found.length <= MOST_WEIGHED; at++) add(facts[at]!);
  return found.length > MOST_WEIGHED ? found.slice(0, MOST_WEIGHED) : undefined;
}

function rowsWorthWeighing(candidates: readonly Candidate[], assertion: Assertion, around: Surroundings, base: FactBase): readonly Candidate[] {
  if (tablesOf(base).length === 0) return candidates;
  const strangers = new Map<Table, Candidate>();
  const worth = candidates.filter((candidate) => {
    const { cell, row } = candidate.fact.passage;
    const facts = cell && row !== undefined && cell.table.rows[row] === 'item' ? tableOf(cell.table, base) : undefined;
    if (!facts) return true;
    const { said, nearest, carried } = rowsMeant(assertion, facts, around, base);
    if (said.has(row!) || nearest.has(row!) || carried.has(row!)) return true;
    if (said.size === 0 && nearest.size === 0) return candidates.length < MANY || candidate.comparison !== 'different';
    const known = strangers.get(cell!.table);
    if (candidate.comparison === 'equal' && (!known || candidate.fact.evidence.start < known.fact.evidence.start)) strangers.set(cell!.table, candidate);
    return false;
  });
  return strangers.size === 0 ? worth : [...worth, ...strangers.values()];
}
