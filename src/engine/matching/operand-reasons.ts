import { askedHow } from '../arithmetic/cues';
import type { Derivation } from '../arithmetic/derivation';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf, type FactBase } from '../verdicts/fact-base';
import { heldAgainst } from './held-against';
import type { Features } from './reasons';
import type { Surroundings } from './surroundings';

/**
 * What speaks for or against these facts being the ones reckoned with: whether the sentence names every one of them, or only some; whether they are
 * told side by side, of one owner, of the time spoken of; and how near the word stands that asks for the operation. A formula of strangers agrees by chance.
 */
export function reasonsOfOperands(assertion: Assertion, { facts, plain }: Derivation, asked: number, around: Surroundings, base: FactBase): Features {
  const { frame } = assertion;
  const reasons: Record<string, number> = { 'asked how near': asked, ...(plain ? { 'asked plainly': 1 } : {}) };
  const each = (of: (fact: Fact) => number): number => Math.min(...facts.map(of));
  const held = heldAgainst(assertion, base);
  reasons['weakest operand, clause'] = each((fact) => held.clauseIn(fact.passage));
  reasons['weakest operand, near'] = each((fact) => held.nearIn(fact.passage));
  if (facts.every((fact) => isSaid(assertion, fact, around))) reasons['all operands said'] = 1;
  const owners = new Set(facts.map(({ frame: { who } }) => who[0]?.entity));
  const known = [...owners].filter((owner) => owner !== undefined);
  const named = new Set([...frame.named, ...frame.who.flatMap(({ entity }) => entity ?? [])]);
  if (owners.size > 1 && known.length === owners.size && known.every((owner) => named.has(owner))) reasons['owners several, all named'] = 1;
  if (known.some((owner) => !named.has(owner)) && named.size > 0) reasons['an owner not named'] = 1;
  if (frame.noun.length > 0) {
    const counted = facts.filter((fact) => fact.frame.noun.some((stem) => frame.noun.includes(stem))).length;
    if (counted > 0) reasons['result counts what they count'] = counted / facts.length;
  }
  if (facts.length > 1) {
    if (!stepwise(facts)) reasons['operands far apart'] = 1;
    if (facts.some((fact) => fact.frame.change)) reasons['operand is a change'] = 1;
  }
  const times = frame.when.flatMap(({ quantity: { date } }) => date ?? []);
  const told = facts.flatMap((fact) => fact.frame.when.flatMap(({ quantity: { date } }) => date ?? []));
  if (times.length > 0 && told.length > 0) reasons[times.some((time) => told.includes(time)) ? 'operands of its time' : 'operands of other times'] = 1;
  return reasons;
}

const isSaid = (assertion: Assertion, fact: Fact, around: Surroundings): boolean => around.saidByOther(assertion, fact) || around.saidElsewhere(assertion, fact);

/** One place, or places that follow each other. */
function stepwise(facts: readonly Fact[]): boolean {
  if (new Set(facts.map(placeOf)).size === 1) return true;
  const places = [...new Set(facts.map(({ place }) => place))].sort((a, b) => a - b);
  return new Set(facts.map(({ evidence }) => evidence.source)).size === 1 && places.every((place, at) => at === 0 || (places[at - 1] ?? place) + 1 === place);
}

/** How it stands among the formulas that come to the same: alone, the only one asked for, or one of many, of which chance may have made any. */
export function reasonsAmong(derivation: Derivation, others: readonly Derivation[], { mention, passage }: Assertion): Features {
  const asked = new Set([...new Set(others.map(({ operation }) => operation))].filter((operation) => askedHow(operation, mention, passage) > 0));
  const rivals = others.filter(({ operation }) => asked.has(operation));
  return {
    ...(others.length === 1 ? { 'only formula': 1 } : { 'other formulas': Math.log10(others.length) }),
    ...(rivals.length === 1 && rivals[0] === derivation ? { 'only formula asked for': 1 } : {}),
    ...(!asked.has(derivation.operation) && rivals.length > 0 ? { 'another formula asked for': 1 } : {}),
  };
}
