import { CONTEXT_WEIGHT } from '../claims/about';
import { askedHow, directionSaid } from '../arithmetic/cues';
import type { Derivation } from '../arithmetic/derivation';
import type { Missed, Reckoned } from '../arithmetic/derive';
import type { Assertion } from '../sources/fact';
import { placeOf, type FactBase } from '../verdicts/fact-base';
import type { Features } from './features';
import { alike, shareIn } from './likeness';
import { reasonsAmong, reasonsOfOperands } from './operand-reasons';
import { profileOf } from './profile';
import type { Surroundings } from './surroundings';

/** The reasons for and against the draft's figure having been reckoned in this way from these facts. */
export function featuresOfDerivation(assertion: Assertion, derivation: Derivation | Missed, reckoned: Reckoned, around: Surroundings, base: FactBase): Features {
  const { mention, frame, passage } = assertion;
  const { operation, facts } = derivation;
  const how = 'how' in derivation ? derivation.how : undefined;
  const features: Record<string, number> = how === undefined ? { derived: 1, [`derived ${operation}`]: 1 } : { missed: 1, [`missed ${operation}`]: 1, [`missed by ${how}`]: 1 };
  const set = (name: string, value: number): void => { if (value !== 0) features[name] = value; };
  const mean = (of: (fact: Derivation['facts'][number]) => number): number => facts.reduce((sum, fact) => sum + of(fact), 0) / facts.length;
  const asked = askedHow(operation, mention, passage);
  if (asked > 0) { features['asked'] = 1; features[`asked ${operation}`] = 1; }
  const said = directionSaid(mention, passage);
  if (said && derivation.direction && (operation === 'change' || operation === 'difference')) features[said === derivation.direction ? 'derived direction same' : 'derived direction other'] = 1;
  set('derived chance', Math.min(1, Math.max(-3, Math.log10(reckoned.chance(operation) + 1e-9))));
  set('operands near', mean((fact) => shareIn(frame.near, profileOf(fact.passage), base)));
  const mine = profileOf(passage);
  set('operands clause', mean((fact) => shareIn(frame.terms, profileOf(fact.passage), base, CONTEXT_WEIGHT)));
  set('operands alike', mean((fact) => alike(mine, profileOf(fact.passage), base)));
  set('operands said', mean((fact) => Number(around.saidByOther(assertion, fact))));
  set('operands said elsewhere', mean((fact) => Number(around.saidElsewhere(assertion, fact))));
  set('operands anchored', mean((fact) => Math.min(1, around.anchors(assertion, fact))));
  if (facts.length > 1) {
    if (new Set(facts.map(placeOf)).size === 1) features['operands together'] = 1;
    if (new Set(facts.map((fact) => fact.passage.column)).size === 1 && facts[0]!.passage.column !== undefined) features['operands one column'] = 1;
    const [a, ...others] = facts;
    if (others.every((b) => b.frame.noun.some((stem) => a!.frame.noun.includes(stem)))) features['operands noun'] = 1;
    if (others.every((b) => b.frame.measures[0] !== undefined && a!.frame.measures.includes(b.frame.measures[0]))) features['operands measure'] = 1;
    if (others.some((b) => b.frame.measures[0] !== undefined && a!.frame.measures[0] !== undefined && !a!.frame.measures.includes(b.frame.measures[0]))) features['operands measures differ'] = 1;
    if (others.some((b) => b.frame.former !== a!.frame.former)) features['operands old and new'] = 1;
  }
  set('operands of measure', mean((fact) => Number(frame.measures.some((measure) => fact.frame.measures.includes(measure)))));
  set('operands of owner', mean((fact) => Number(frame.who[0]?.entity !== undefined && fact.frame.who.some((who) => who.entity === frame.who[0]!.entity))));
  if (facts.length > 2) features['operands three'] = 1;
  for (const [reason, value] of Object.entries({ ...derivation.reasons, ...reasonsOfOperands(assertion, derivation, asked, around, base), ...(how === undefined ? reasonsAmong(derivation, reckoned.agreeing, assertion) : reasonsAmong(derivation, reckoned.missed, assertion)) })) {
    set(reason, value);
    // What is enough to confirm is not enough to object.
    if (how !== undefined && FOR_OBJECTING.has(reason)) set(`missed: ${reason}`, value);
  }
  if (derivation.table) {
    const { means, named, oneRow } = derivation.table;
    features[`table ${means}`] = 1;
    if (oneRow && means !== 'row' && means !== 'below' && operation !== 'share') features['table, one row named'] = 1;
    features[`table ${operation}`] = 1;
    set('table column named', named);
  }
  return features;
}

/** The reasons that count otherwise where the result is another than the draft's. */
const FOR_OBJECTING = new Set(['asked how near', 'asked plainly', 'all operands said', 'operands far apart', 'other formulas', 'weakest operand, clause']);
