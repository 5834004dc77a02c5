import { kinshipsOf } from '../claims/lexicon/relatives';
import { NEARLY } from './kin';
import type { Profile } from './profile';

/** Which profiles have a term, by number, and how much each. */
export interface Posting {
  readonly of: number[];
  readonly weight: number[];
}

/** Which profiles have a term of a family, which one, and how much each; of one profile, in its own order. */
export interface FamilyPosting extends Posting {
  readonly term: number[];
}

/** The profiles of many things, listed by their terms and by the families of these: what has nothing in common with a sentence need not be looked at. */
export interface Postings<T> {
  readonly items: readonly T[];
  readonly byTerm: ReadonlyMap<string, Posting>;
  readonly byFamily: ReadonlyMap<number, FamilyPosting>;
  /** The terms that belong to a family, and their numberOf. */
  readonly relatives: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
}

/** The things of all sources, source by source, each with a number of its own. */
export interface Collection<T> {
  readonly parts: readonly Postings<T>[];
  readonly items: readonly T[];
  readonly profileOf: (item: T) => Profile;
  readonly numberOf: ReadonlyMap<T, number>;
}

export function collectionOf<T>(parts: readonly Postings<T>[], profileOf: (item: T) => Profile): Collection<T> {
  const items = parts.flatMap((part) => part.items);
  return { parts, items, profileOf, numberOf: new Map(items.map((item, at) => [item, at] as const)) };
}

/** Lists the profiles of some things. */
export function postingsOf<T>(items: readonly T[], profileOf: (item: T) => Profile): Postings<T> {
  const byTerm = new Map<string, Posting>();
  const byFamily = new Map<number, FamilyPosting>();
  const relatives: string[] = [];
  const numberOf = new Map<string, number>();
  items.forEach((item, at) => {
    for (const [term, weight] of profileOf(item)) {
      const own = byTerm.get(term) ?? { of: [], weight: [] };
      byTerm.set(term, own);
      own.of.push(at);
      own.weight.push(weight);
      for (const { family, strength } of kinshipsOf(term)) {
        const number = numberOf.get(term) ?? relatives.push(term) - 1;
        numberOf.set(term, number);
        const list = byFamily.get(family) ?? { of: [], weight: [], term: [] };
        byFamily.set(family, list);
        list.of.push(at);
        list.weight.push(weight * strength * NEARLY);
        list.term.push(number);
      }
    }
  });
  return { items, byTerm, byFamily, relatives, numberOf };
}
