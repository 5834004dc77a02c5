import { kinshipsOf, type Kinship } from '../claims/lexicon/relatives';
import { remember } from '../claims/remember';
import type { FactBase } from '../verdicts/fact-base';
import { familiesIn, relativeIn, type Families } from './kin';
import type { Profile } from './profile';

/** The terms of a clause of the sources, by number, and what each weighs: by itself, and times its rarity. */
interface Clause {
  readonly profile: Profile;
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  readonly telling: Float64Array;
}

/** A term of the sources, and what the draft's sentence that is asked about says of it: the term itself, a relative of it perhaps, or nothing. */
interface Term {
  readonly term: string;
  readonly kin: readonly Kinship[];
  /** The sentence for which the rest holds. */
  of: Profile | undefined;
  said: number | undefined;
  mayHaveRelative: boolean;
}

/**
 * How much of the sources' clauses a sentence of the draft says. The results are those that `shareTo` (likeness.ts) has for each, to the last digit; but a term is
 * looked up once for a sentence, in however many clauses it stands. Below `least` a term speaks for a clause, not against it.
 */
export class ClausesSaid {
  private readonly terms: Term[] = [];
  private readonly numberOf = new Map<string, number>();

  constructor(private readonly base: Pick<FactBase, 'weightOf'>, private readonly least: number) {}

  /** How much of a clause a sentence says, 0 to 1. */
  shareOf(clause: Profile, sentence: Profile): number {
    const { terms, weights, telling, profile } = this.ready(clause);
    const families = familiesIn(sentence);
    let [shared, all] = [0, 0];
    for (let at = 0; at < terms.length; at++) {
      const term = this.terms[terms[at]!]!;
      if (term.of !== sentence) lookUp(term, sentence, families);
      if (term.said !== undefined) shared += telling[at]! * term.said;
      else if (term.mayHaveRelative) {
        const relative = relativeIn(term.kin, profile, families);
        // What the two have in common is no rarer than the commoner of them.
        if (relative) shared += Math.min(telling[at]!, weights[at]! * this.base.weightOf(relative.term)) * relative.weight;
      }
      if (term.said !== undefined || weights[at]! > this.least) all += telling[at]!;
    }
    return all === 0 ? 0 : Math.min(1, shared / all);
  }

  private readonly ready = remember((profile: Profile): Clause => {
    const weights = Float64Array.from(profile.values());
    return { profile, terms: Int32Array.from(profile.keys(), (term) => this.number(term)), weights, telling: Float64Array.from(profile, ([term, weight]) => weight * this.base.weightOf(term)) };
  });

  private number(term: string): number {
    const number = this.numberOf.get(term) ?? this.terms.push({ term, kin: kinshipsOf(term), of: undefined, said: undefined, mayHaveRelative: false }) - 1;
    this.numberOf.set(term, number);
    return number;
  }
}

function lookUp(term: Term, sentence: Profile, families: Families): void {
  term.of = sentence;
  term.said = sentence.get(term.term);
  term.mayHaveRelative = term.said === undefined && term.kin.some(({ family }) => families.has(family));
}
