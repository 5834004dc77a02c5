import { kinshipsOf } from '../claims/lexicon/relatives';
import { NEARLY } from './kin';
import type { Profile } from './profile';

/** Which profiles have a term, by number, and how much each. */
export interface Posting {
  readonly of: number[];
  readonly weight: number[];
}

/** The same of a term that is named by a number where it belongs to a family. */
export interface TermPosting extends Posting {
  readonly number: number | undefined;
}

/** Which profiles have a term of a family, which one, and how much each; of one profile, in its own order. */
export interface FamilyPosting extends Posting {
  readonly term: number[];
}

/** The profiles of many things, listed by their terms and by the families of these: what has nothing in common with a sentence need not be looked at. */
export interface Postings<T> {
  readonly items: readonly T[];
  readonly byTerm: ReadonlyMap<string, TermPosting>;
  readonly byFamily: ReadonlyMap<number, FamilyPosting>;
  /** The terms that belong to a family, by their numbers. */
  readonly relatives: readonly string[];
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
  const byTerm = new Map<string, TermPosting & { readonly families: readonly { readonly list: FamilyPosting; readonly strength: number }[] }>();
  const byFamily = new Map<number, FamilyPosting>();
  const relatives: string[] = [];
  const familyOf = (family: number): FamilyPosting => {
    let list = byFamily.get(family);
    if (!list) byFamily.set(family, list = { of: [], weight: [], term: [] });
    return list;
  };
  items.forEach((item, at) => profileOf(item).forEach((weight, term) => {
    let own = byTerm.get(term);
    if (!own) {
      const kin = kinshipsOf(term);
      own = { of: [], weight: [], number: kin.length === 0 ? undefined : relatives.push(term) - 1, families: kin.map(({ family, strength }) => ({ list: familyOf(family), strength })) };
      byTerm.set(term, own);
    }
    own.of.push(at);
    own.weight.push(weight);
    for (const { list, strength } of own.families) {
      list.of.push(at);
      list.weight.push(weight * strength * NEARLY);
      list.term.push(own.number!);
    }
  }));
  return { items, byTerm, byFamily, relatives };
}
