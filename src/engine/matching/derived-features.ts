import { askedHow, directionSaid } from '../arithmetic/cues';
import type { Derivation } from '../arithmetic/derivation';
import type { Missed, Reckoned } from '../arithmetic/derive';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf, type FactBase } from '../verdicts/fact-base';
import { heldAgainst } from './held-against';
import { reasonsAmong, reasonsOfOperands } from './operand-reasons';
import type { Tell } from './reasons';
import type { Surroundings } from './surroundings';

/** Tells the reasons for and against the draft's figure having been reckoned in this way from these facts. */
export function tellOfDerivation(assertion: Assertion, derivation: Derivation | Missed, reckoned: Reckoned, around: Surroundings, base: FactBase, tell: Tell): void {
  const { mention, frame, passage } = assertion;
  const { operation, facts } = derivation;
  const how = 'how' in derivation ? derivation.how : undefined;
  if (how === undefined) { tell('derived', 1); tell(`derived ${operation}`, 1); }
  else { tell('missed', 1); tell(`missed ${operation}`, 1); tell(`missed by ${how}`, 1); }
  const mean = (of: (fact: Fact) => number): number => facts.reduce((sum, fact) => sum + of(fact), 0) / facts.length;
  const asked = askedHow(operation, mention, passage);
  if (asked > 0) { tell('asked', 1); tell(`asked ${operation}`, 1); }
  const said = derivation.direction && (operation === 'change' || operation === 'difference') ? directionSaid(mention, passage) : undefined;
  if (said) tell(said === derivation.direction ? 'derived direction same' : 'derived direction other', 1);
  tell('derived chance', Math.min(1, Math.max(-3, Math.log10(reckoned.chance(operation) + 1e-9))));
  const held = heldAgainst(assertion, base);
  tell('operands near', mean((fact) => held.nearIn(fact.passage)));
  tell('operands clause', mean((fact) => held.clauseIn(fact.passage)));
  tell('operands alike', mean((fact) => held.alikeTo(fact.passage)));
  tell('operands said', mean((fact) => Number(around.saidByOther(assertion, fact))));
  tell('operands said elsewhere', mean((fact) => Number(around.saidElsewhere(assertion, fact))));
  tell('operands anchored', mean((fact) => Math.min(1, around.anchors(assertion, fact))));
  if (facts.length > 1) tellOfSeveral(facts, tell);
  tell('operands of measure', mean((fact) => Number(frame.measures.some((measure) => fact.frame.measures.includes(measure)))));
  const owner = frame.who[0]?.entity;
  tell('operands of owner', mean((fact) => Number(owner !== undefined && fact.frame.who.some((who) => who.entity === owner))));
  if (facts.length > 2) tell('operands three', 1);
  const others = how === undefined ? reckoned.agreeing : reckoned.missed;
  for (const reasons of [derivation.reasons, reasonsOfOperands(assertion, derivation, asked, around, base), reasonsAmong(derivation, others, assertion)]) {
    for (const reason in reasons) {
      tell(reason, reasons[reason]!);
      // What is enough to confirm is not enough to object.
      if (how !== undefined && FOR_OBJECTING.has(reason)) tell(`missed: ${reason}`, reasons[reason]!);
    }
  }
  if (derivation.table) {
    const { means, named, oneRow } = derivation.table;
    tell(`table ${means}`, 1);
    if (oneRow && means !== 'row' && means !== 'below' && operation !== 'share') tell('table, one row named', 1);
    tell(`table ${operation}`, 1);
    tell('table column named', named);
  }
}

/** What several operands have to do with each other. */
function tellOfSeveral(facts: readonly Fact[], tell: Tell): void {
  const [a, ...others] = facts;
  const { column } = a!.passage;
  const [measure] = a!.frame.measures;
  if (others.every((b) => placeOf(b) === placeOf(a!))) tell('operands together', 1);
  if (column !== undefined && others.every((b) => b.passage.column === column)) tell('operands one column', 1);
  if (others.every((b) => b.frame.noun.some((stem) => a!.frame.noun.includes(stem)))) tell('operands noun', 1);
  if (others.every((b) => b.frame.measures[0] !== undefined && a!.frame.measures.includes(b.frame.measures[0]))) tell('operands measure', 1);
  if (others.some((b) => b.frame.measures[0] !== undefined && measure !== undefined && !a!.frame.measures.includes(b.frame.measures[0]))) tell('operands measures differ', 1);
  if (others.some((b) => b.frame.former !== a!.frame.former)) tell('operands old and new', 1);
}

/** The reasons that count otherwise where the result is another than the draft's. */
const FOR_OBJECTING = new Set(['asked how near', 'asked plainly', 'all operands said', 'operands far apart', 'other formulas', 'weakest operand, clause']);
