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

/**
 * How much of the sources' clauses a sentence of the draft says. The results are those that `shareTo` (likeness.ts) has for each, to the last digit; but a sentence's
 * terms are looked up once among those of all clauses, which are numbers from then on. Below `least` a term speaks for a clause, not against it.
 */
export class ClausesSaid<T> {
  /** The terms of the clauses that were asked about so far: their numbers, their kinships by these, and the numbers of those that belong to a family. */
  private readonly kin: (readonly Kinship[])[] = [];
  private readonly numberOf = new Map<string, number>();
  private readonly ofFamily = new Map<number, number[]>();
  private readonly clauses: (Clause | undefined)[];
  /** The sentence that is asked about, and in which turn; by the terms' numbers the turns in which a sentence said the term itself, and how much of it, or had one of its family. */
  private sentence: Profile = new Map();
  private families: Families = new Map();
  private turn = 0;
  private readonly saidIn: number[] = [];
  private readonly said: number[] = [];
  private readonly relatedIn: number[] = [];

  constructor(private readonly things: Collection<T>, private readonly base: Pick<FactBase, 'weightOf'>, private readonly least: number) {
    this.clauses = Array.from({ length: things.items.length });
  }

  /** How much a sentence says of the clause of this number, 0 to 1. */
  by(sentence: Profile): (number: number) => number {
    return (number) => {
      if (sentence !== this.sentence) this.lookUp(sentence);
      return this.shareOf(this.clauses[number] ??= this.ready(number));
    };
  }

  private lookUp(sentence: Profile): void {
    this.turn++;
    this.sentence = sentence;
    this.families = familiesIn(sentence);
    for (const [term, weight] of sentence) {
      const number = this.numberOf.get(term);
      if (number === undefined) continue;
      this.saidIn[number] = this.turn;
      this.said[number] = weight;
    }
    for (const family of this.families.keys()) for (const number of this.ofFamily.get(family) ?? []) this.relatedIn[number] = this.turn;
  }

  private shareOf({ terms, weights, telling, profile }: Clause): number {
    const { turn, saidIn, said, relatedIn, least } = this;
    let shared = 0;
    let all = 0;
    for (let at = 0; at < terms.length; at++) {
      const number = terms[at]!;
      const isSaid = saidIn[number] === turn;
      if (isSaid) shared += telling[at]! * said[number]!;
      else if (relatedIn[number] === turn) {
        const relative = relativeIn(this.kin[number]!, profile, this.families);
        // What the two have in common is no rarer than the commoner of them.
        if (relative) shared += Math.min(telling[at]!, weights[at]! * this.base.weightOf(relative.term)) * relative.weight;
      }
      if (isSaid || weights[at]! > least) all += telling[at]!;
    }
    return all === 0 ? 0 : Math.min(1, shared / all);
  }

  private ready(number: number): Clause {
    const profile = this.things.profiles[number]!;
    const clause = { profile, terms: new Int32Array(profile.size), weights: new Float64Array(profile.size), telling: new Float64Array(profile.size) };
    let at = 0;
    profile.forEach((weight, term) => {
      clause.terms[at] = this.numberOf.get(term) ?? this.number(term);
      clause.weights[at] = weight;
      clause.telling[at++] = weight * this.base.weightOf(term);
    });
    return clause;
  }

  /** Numbers a term that no clause had so far, and asks the sentence for it. */
  private number(term: string): number {
    const kin = kinshipsOf(term);
    const number = this.kin.push(kin) - 1;
    const weight = this.sentence.get(term);
    this.numberOf.set(term, number);
    this.saidIn.push(weight === undefined ? 0 : this.turn);
    this.said.push(weight ?? 0);
    this.relatedIn.push(kin.some(({ family }) => this.families.has(family)) ? this.turn : 0);
    for (const { family } of kin) {
      const own = this.ofFamily.get(family);
      if (own) own.push(number);
      else this.ofFamily.set(family, [number]);
    }
    return number;
  }
}
