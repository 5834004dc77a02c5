import { tellsAge } from '../claims/ages';
import { remember, rememberApart } from '../claims/remember';
import { measured, type Figure } from '../comparison/figures';
import type { Fact } from '../sources/fact';
import { placeOf, type FactBase } from '../verdicts/fact-base';
import { figureIn } from '../verdicts/wording';
import { numbersOfFact, type FactNumbers } from './held-against';
import { readValue, type ReadValue } from './values';

/** What the base tells of a fact, worked out once: a fact is held against every figure of a draft. */
export interface FactInBase extends FactNumbers {
  /** Ids of the entities whose figure it is. */
  readonly owners: readonly string[];
  /** The figures of its sentence or row, itself among them. */
  readonly together: readonly Figure[];
  /** The facts of these that it may be taken for: of its kind, and another value. Of very many those around it, so that a list of numbers does not cost its length squared. */
  readonly rivals: readonly Fact[];
  /** A value that no longer holds, beside the one that does. */
  readonly isSuperseded: boolean;
  /** It tells how old somebody is. */
  readonly isAge: boolean;
  readonly read: ReadValue;
}

export const factIn = (base: FactBase, fact: Fact): FactInBase => factsIn(base)(fact);

const factsIn = remember((base: FactBase) => rememberApart((fact: Fact): FactInBase => {
  const together = base.byPlace.get(placeOf(fact)) ?? [];
  const mention = figureIn(fact);
  const { number, passageNumber } = numbersOfFact(fact, base);
  return {
    number, passageNumber,
    owners: ownersOf(fact), together: together.map(({ figure }) => figure),
    rivals: around(fact, together).filter((rival) => isRival(fact, rival)),
    isSuperseded: fact.frame.former && together.some((other) => other !== fact && !other.frame.former && isOfItsKind(fact, other)),
    isAge: mention !== undefined && tellsAge(mention, fact.passage),
    read: readValue(fact),
  };
}));

function ownersOf({ frame: { who } }: Fact): readonly string[] {
  const owners: string[] = [];
  for (const { entity } of who) if (entity !== undefined && !owners.includes(entity)) owners.push(entity);
  return owners;
}

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
