import { kinshipsOf, type Kinship } from '../claims/lexicon/relatives';
import type { FactBase } from '../verdicts/fact-base';
import { familiesIn, relativeIn, type Families } from './kin';
import type { Collection } from './postings';
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
export class ClausesSaid<T> {
  private readonly terms: Term[] = [];
  private readonly numberOf = new Map<string, number>();
  private readonly clauses: (Clause | undefined)[];

  constructor(private readonly things: Collection<T>, private readonly base: Pick<FactBase, 'weightOf'>, private readonly least: number) {
    this.clauses = Array.from({ length: things.items.length });
  }

  /** How much a sentence says of the clause of this number, 0 to 1. */
  by(sentence: Profile): (number: number) => number {
    const families = familiesIn(sentence);
    return (number) => this.shareOf(this.clauses[number] ??= this.ready(number), sentence, families);
  }

  private shareOf({ terms, weights, telling, profile }: Clause, sentence: Profile, families: Families): number {
    let shared = 0;
    let all = 0;
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

  private ready(number: number): Clause {
    const profile = this.things.profiles[number]!;
    const clause = { profile, terms: new Int32Array(profile.size), weights: new Float64Array(profile.size), telling: new Float64Array(profile.size) };
    let at = 0;
    profile.forEach((weight, term) => {
      clause.terms[at] = this.number(term);
      clause.weights[at] = weight;
      clause.telling[at++] = weight * this.base.weightOf(term);
    });
    return clause;
  }

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
