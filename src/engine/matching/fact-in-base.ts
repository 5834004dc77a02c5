import { tellsAge } from '../claims/ages';
import { remember } from '../claims/remember';
import { measured } from '../comparison/figures';
import type { Fact } from '../sources/fact';
import { placeOf, type FactBase } from '../verdicts/fact-base';
import { figureIn } from '../verdicts/wording';

/** What the base tells of a fact, worked out once: a fact is held against every figure of a draft. */
export interface FactInBase {
  /** Ids of the entities whose figure it is. */
  readonly owners: ReadonlySet<string>;
  /** The figures of its sentence or row, itself among them. */
  readonly together: readonly Fact[];
  /** Those of them that it may be taken for: of its kind, and another value. Of very many those around it, so that a list of numbers does not cost its length squared. */
  readonly rivals: readonly Fact[];
  /** A value that no longer holds, beside the one that does. */
  readonly isSuperseded: boolean;
  /** It tells how old somebody is. */
  readonly isAge: boolean;
}

export const factIn = (base: FactBase, fact: Fact): FactInBase => factsIn(base)(fact);

const factsIn = remember((base: FactBase) => remember((fact: Fact): FactInBase => {
  const together = base.byPlace.get(placeOf(fact)) ?? [];
  const mention = figureIn(fact);
  return {
    owners: new Set(fact.frame.who.flatMap((who) => who.entity ?? [])), together,
    rivals: around(fact, together).filter((rival) => isRival(fact, rival)),
    isSuperseded: fact.frame.former && together.some((other) => other !== fact && !other.frame.former && isOfItsKind(fact, other)),
    isAge: mention !== undefined && tellsAge(mention, fact.passage),
  };
}));

const MOST_RIVALS = 40;

function around(fact: Fact, all: readonly Fact[]): readonly Fact[] {
  if (all.length <= MOST_RIVALS) return all;
  const from = Math.max(0, all.indexOf(fact) - MOST_RIVALS / 2);
  return all.slice(from, from + MOST_RIVALS);
}

function isRival(fact: Fact, rival: Fact): boolean {
  const [own, other] = [measured(fact.figure), measured(rival.figure)];
  if (rival === fact || other?.dimension !== own?.dimension || (rival.figure.quantity.date === undefined) !== (fact.figure.quantity.date === undefined)) return false;
  return !(own && other && own.value === other.value && own.low === other.low);
}

const isOfItsKind = ({ figure }: Fact, other: Fact): boolean =>
  (figure.quantity.date !== undefined ? other.figure.quantity.date !== undefined : measured(other.figure)?.dimension === measured(figure)?.dimension);
