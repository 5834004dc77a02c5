import { wouldBeReadTheSame } from '../matching/read-again';
import { readingsOf, type Readings } from '../matching/weigh';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';

/** So many readings stay known, of those asked for last: all of a book's few thousand figures, in some twenty megabytes. What is forgotten has to be read again at the second sight, and whenever a new figure is heard far off. */
const MOST_KEPT = 1_200_000;

/** All that the figures of a draft may be about, read once for each and kept from edit to edit, as far as memory allows. */
export class KeptReadings {
  private young = new Map<Assertion, Readings>();
  private old = new Map<Assertion, Readings>();
  private left = MOST_KEPT / 2;

  constructor(private readonly around: Surroundings, private readonly base: FactBase) {}

  readonly of = (assertion: Assertion): Readings => {
    const known = this.young.get(assertion);
    if (known) return known;
    const readings = this.old.get(assertion) ?? readingsOf(assertion, this.around, this.base);
    this.left -= readings.scores.length;
    if (this.left < 0) {
      [this.old, this.young] = [this.young, new Map()];
      this.left = MOST_KEPT / 2;
    }
    this.young.set(assertion, readings);
    return readings;
  };

  /** Whether what is kept of a figure holds, though the paragraphs beside its own are others now. */
  holds(assertion: Assertion): boolean {
    const known = this.young.get(assertion) ?? this.old.get(assertion);
    return known !== undefined && wouldBeReadTheSame(assertion, known, this.around, this.base);
  }
}
