import { rememberLast } from '../claims/remember';
import { atFirstSight, type Company, type Stated } from '../matching/company';
import { MOST_ANCHORS, weightOf } from '../matching/surroundings';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf } from '../verdicts/fact-base';
import type { Around } from './around';
import type { Ledger } from './ledger';
import type { Unit } from './unit';

/** The company of a draft's figures at first sight; who listens to it is known (see `Ledger.listen`), and need not be noted down. */
export function firstCompany(around: Around, ledger: Ledger): Company {
  const unitOf = rememberLast((assertion: Assertion) => around.unit(assertion));
  return { ...atFirstSight(around), saidElsewhere: (assertion, fact) => Number(ledger.isSaidElsewhere(unitOf(assertion), fact)) };
}

/** The company of a draft's figures at second sight, as matching/company.ts has it, from what is kept of each unit; good until a unit changes. */
export function lastingCompany(around: Around, ledger: Ledger): Company {
  const places = new WeakMap<Stated, ReadonlyMap<string, number>>();
  const statedBy = (assertion: Assertion): Stated => around.unit(assertion).stated?.get(assertion) ?? new Map<Fact, number>();
  const placesOf = (assertion: Assertion): ReadonlyMap<string, number> => {
    const stated = statedBy(assertion);
    let own = places.get(stated);
    if (!own) places.set(stated, own = placesIn(stated));
    return own;
  };
  const totals = (assertions: readonly Assertion[]): ReadonlyMap<string, number> => {
    const sums = new Map<string, number>();
    for (const one of assertions) for (const [place, likelihood] of placesOf(one)) sums.set(place, (sums.get(place) ?? 0) + weightOf(one) * likelihood);
    return sums;
  };
  const unitOf = rememberLast((assertion: Assertion) => around.unit(assertion));
  // What the other figures of its sentence state, as far as they are likely to.
  const saidBeside = rememberLast((assertion: Assertion) => around.sentence(assertion).flatMap((other) => (other === assertion ? [] : [statedBy(other)])));
  const others = rememberLast((assertion: Assertion) => totals(around.sentence(assertion).filter((other) => other !== assertion)));
  const beside = rememberLast((assertion: Assertion) => around.beside(assertion).map(totals));
  return {
    anchors: (assertion, fact) => {
      const own = others(assertion);
      return own.size === 0 ? 0 : Math.min(MOST_ANCHORS, own.get(placeOf(fact)) ?? 0);
    },
    neighbours: (assertion, fact) => {
      const groups = beside(assertion);
      if (groups.length === 0) return 0;
      const place = placeOf(fact);
      let sum = 0;
      for (const group of groups) sum += group.get(place) ?? 0;
      return Math.min(MOST_ANCHORS, sum);
    },
    saidByOther: (assertion, fact) => {
      let most = 0;
      for (const stated of saidBeside(assertion)) most = Math.max(most, stated.get(fact) ?? 0);
      return most;
    },
    saidElsewhere: (assertion, fact) => ledger.saidElsewhere(unitOf(assertion), fact),
  };
}

function placesIn(stated: Stated): Map<string, number> {
  const places = new Map<string, number>();
  for (const [fact, likelihood] of stated) {
    const place = placeOf(fact);
    places.set(place, (places.get(place) ?? 0) + likelihood);
  }
  return places;
}

/** What the sentences beside a unit hear of it: by each of its figures, where in the sources it likely stands, and how likely. */
export const placesStated = ({ assertions, stated }: Unit): PlacesStated => assertions.map((assertion) => placesIn(stated?.get(assertion) ?? new Map<Fact, number>()));

export type PlacesStated = readonly ReadonlyMap<string, number>[];

/** Whether the sentences beside hear the same, to the last digit. */
export const isSame = (a: PlacesStated, b: PlacesStated): boolean =>
  a.length === b.length && a.every((places, at) => places.size === b[at]!.size && [...places].every(([place, likelihood]) => b[at]!.get(place) === likelihood));

/** What the others hear of a unit: each fact that one of its figures is likely enough to mean, and how likely that is. */
export function likelyIn({ stated }: Unit): ReadonlyMap<Fact, number> {
  const likely = new Map<Fact, number>();
  for (const own of stated?.values() ?? []) for (const [fact, likelihood] of own) likely.set(fact, Math.max(likely.get(fact) ?? 0, likelihood));
  return likely;
}

/** Whether the same figures are as likely as before to mean the same facts, to the last digit. */
export const statesTheSame = (a: ReadonlyMap<Assertion, Stated>, b: ReadonlyMap<Assertion, Stated>): boolean =>
  a.size === b.size && [...a].every(([assertion, own]) => own.size === b.get(assertion)?.size && [...own].every(([fact, likelihood]) => b.get(assertion)!.get(fact) === likelihood));
