import { keyOfThing, NO_THING, type Pair } from '../inside';
import type { Unit } from './unit';

interface Figure {
  readonly unit: Unit;
  /** Its number among the unit's. */
  readonly nth: number;
}

/** The figures of a draft by what they may be of (see inside/two-values.ts), kept from edit to edit. */
export class Things {
  private readonly figures = new Map<string, Set<Figure>>();
  /** The things of which there are two figures. */
  private readonly twice = new Set<string>();
  private readonly of = new Map<Unit, readonly (readonly [string, Figure])[]>();

  enter(unit: Unit): void {
    const own = unit.assertions.flatMap((assertion, nth) => {
      const key = keyOfThing(assertion);
      return key === NO_THING ? [] : [[key, { unit, nth }] as const];
    });
    if (own.length === 0) return;
    this.of.set(unit, own);
    for (const [key, figure] of own) {
      const others = this.figures.get(key);
      if (others) others.add(figure);
      else this.figures.set(key, new Set([figure]));
      this.count(key);
    }
  }

  leave(unit: Unit): void {
    for (const [key, figure] of this.of.get(unit) ?? []) {
      this.figures.get(key)!.delete(figure);
      this.count(key);
    }
    this.of.delete(unit);
  }

  /** The only two figures of a thing, in the draft's order. */
  get pairs(): Pair[] {
    const pairs = [...this.twice].map((key) => [...this.figures.get(key)!].sort(inOrder));
    return pairs.sort(([a], [b]) => inOrder(a!, b!)).map(([first, second]) => ({ first: assertionOf(first!), second: assertionOf(second!) }));
  }

  private count(key: string): void {
    const { size } = this.figures.get(key)!;
    if (size === 2) this.twice.add(key);
    else this.twice.delete(key);
    if (size === 0) this.figures.delete(key);
  }
}

const inOrder = (a: Figure, b: Figure): number => a.unit.at - b.unit.at || a.nth - b.nth;
const assertionOf = ({ unit, nth }: Figure): Pair['first'] => unit.assertions[nth]!;
