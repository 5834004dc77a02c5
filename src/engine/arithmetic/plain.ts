import { LESS_THAN, MORE_THAN } from '../claims/lexicon/comparisons';
import { segmentAt, type Passage } from '../claims/passages';
import { stemOf } from '../claims/words';
import { measured, stepOf, type Figure } from '../comparison/figures';
import { digitsOf } from '../comparison/slips';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf, type FactBase } from '../verdicts/fact-base';
import { askedHow, isOfThem } from './cues';
import type { Derivation } from './derivation';
import { isFormer } from './earlier';
import { isPlainShare } from './plain-share';
import { saidBeside } from './said-beside';

/** How near the word must stand that asks: at the figure itself; for sums in its clause. */
const AT_FIGURE = 1;
const IN_CLAUSE = 0.6;
const NAMED_COLUMN = 0.5;

/**
 * Whether a sentence asks for this very formula: a word at the figure asks for the operation, and its operands are plainly the ones named. They are
 * all told by the other figures of the sentence ("27,900 here and 18,350 there, a gap of"), or one is and the source tells the former value beside
 * it ("by seven seats, to 27", after 35), or of a multiple the only other figure of its kind. What a plain formula comes to counts before whatever else happens to come to the draft's figure.
 */
export function isPlain(assertion: Assertion, { operation, facts, table, reasons }: Pick<Derivation, 'operation' | 'facts' | 'table' | 'reasons'>, around: Surroundings, base: FactBase): boolean {
  const { mention, passage } = assertion;
  if (reasons?.['operand without a unit'] === 1 || reasons?.['times more than'] === 1) return false;
  if (reasons?.['age at death'] === 1 || reasons?.['asked for plainly'] === 1 || table?.plainly) return true;
  if (isCategorysCell(passage, { operation, ...(table ? { table } : {}) })) return true;
  const said = facts.filter((fact) => around.saidByOther(assertion, fact));
  const asked = askedHow(operation, mention, passage);
  if (operation === 'sum') return asked >= IN_CLAUSE && facts.length > 1 && said.length === facts.length && (table === undefined || table.means === 'named') && isEverySame(assertion, facts, around);
  if (asked < AT_FIGURE || facts.length !== 2 || (table !== undefined && table.means !== 'row' && table.means !== 'named')) return false;
  const [a, b] = [facts[0]!, facts[1]!];
  if (operation === 'share') return reasons?.['of two parts'] !== 1 && isPlainShare(assertion, a, b, around, base);
  if (!sameUnit(a, b) || !hasMeasureOf(assertion, facts)) return false;
  const inClause = saidBeside(assertion, around);
  if (operation === 'multiple' && !isAgainstOther(assertion) && inClause(a) && areOnlyTwo(a, b, base) && !around.saidByOther(assertion, b)) return true;
  const moved = (now: Fact, then: Fact): boolean => isFormer(then) && !isFormer(now) && placeOf(now) === placeOf(then) && inClause(now) && !isAgainstOther(assertion);
  if (operation === 'change') return moved(a, b);
  const areSaid = said.length === 2 && !isOfThem(mention, passage) && said.some(inClause) && isEverySame(assertion, facts, around, a.figure);
  return operation === 'difference' ? moved(a, b) || moved(b, a) || areSaid : operation === 'multiple' && (areSaid || moved(a, b));
}

/** A row of the draft's own table that is headed by a category of the source's, in a column headed like the source's: "East | 3 | 14.5 km²". The sum is asked for by the heads. */
export const isCategorysCell = ({ kind }: Passage, { operation, table }: Pick<Derivation, 'operation' | 'table'>): boolean => operation === 'sum' && kind === 'cell' && table?.means === 'category' && table.named >= NAMED_COLUMN;

const BETWEEN_THEM = /^[^.;:]{0,40}?\b(?:between them|together|combined|in all|altogether|all told)\b/iu;
const TOGETHER = /\b(?:together|combined|jointly|between them)\b[^.;:]{0,60}$|\b(?:adds?|added) up to (?:\p{L}+ )?$/iu;
const MANY_DIGITS = 4;
const MOST_ADDED = 4;

/**
 * "Elm and Oak scored 1,189 between them" for 1,179: of the rows named, one digit off in four is no chance, nor one in three where the column is plain; so of as
 * many rows as the sentence says ("the five schools have 4,898 pupils").
 */
export function isSlippedSum({ mention, passage }: Assertion, { operation, table, facts }: Pick<Derivation, 'operation' | 'table' | 'facts'>, slip: string | undefined): boolean {
  if (operation !== 'sum' || table === undefined || facts.length < 2 || (slip !== 'digit' && slip !== 'transposition')) return false;
  const { prose: { text }, span } = passage;
  const isPlainColumn = table.named >= NAMED_COLUMN || table.onlyColumn === true;
  if (digitsOf(mention.quantity.value ?? 0).length < (isPlainColumn ? MANY_DIGITS - 1 : MANY_DIGITS)) return false;
  const isTogether = BETWEEN_THEM.test(text.slice(mention.end, span.end)) || TOGETHER.test(text.slice(span.start, mention.start));
  return (table.means === 'named' && facts.length <= MOST_ADDED && isTogether) || (facts.length <= MOST_NUMBERED && saysSoMany(passage, mention, facts.length));
}

const MOST_NUMBERED = 11;
/** "the five schools", before the figure and in its clause. */
const saysSoMany = (passage: Passage, { start }: Assertion['mention'], number: number): boolean =>
  passage.mentions.some(({ kind, end, quantity: { value, unit, hedge } }) => kind === 'count' && value === number && unit === undefined && hedge === undefined && end <= start && segmentAt(passage, end - 1) === segmentAt(passage, start));

const AGAINST = /^\W*(?:[\p{L}'’-]+\W+){0,3}?(?:than|as|ahead of|behind|above|below|short of|over)\W+(?!(?:much|many|big|large|high|great|common|often|long|far|heavy|fast)\b)(?<what>[^.;]*)/iu;
const EARLIER = /^(?:(?:an?|one|two|three|the|in|at|on|last|this|its|their|it|they|he|she|what|so|ever|back)\W+){0,3}(?:years?|months?|quarters?|weeks?|days?|decades?|seasons?|before|previous\w*|prior|same|then|last|start|beginning|end|far|had|has|was|were|used|now|\d{4}|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|may|jun\p{L}*|jul\p{L}*|aug\p{L}*|sep\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*|spring|summer|autumn|winter)\b/iu;

/** "27 seats, five more than the Greens": held against somebody else's figure, not against the former one. */
export function isAgainstOther({ mention, passage }: Assertion): boolean {
  const what = AGAINST.exec(passage.prose.text.slice(mention.end, passage.span.end))?.groups?.['what'];
  return what !== undefined && !EARLIER.test(what);
}

/** "97 buses, and 35 fewer drivers": what is counted is told of nowhere near the figures reckoned with. */
export function countsOthers({ frame, mention, passage }: Assertion, facts: readonly Fact[]): boolean {
  const own = frame.noun.filter((stem) => !COMPARATIVES.has(stem));
  const isTold = ({ frame: { noun }, passage: place }: Fact): boolean => noun.some((stem) => own.includes(stem)) || [place, ...place.heads].some(({ words }) => words.some(({ lower }) => own.includes(stemOf(lower))));
  return own.length > 0 && !BY.test(passage.prose.text.slice(passage.span.start, mention.start)) && facts.length > 1
    && facts.every(({ figure: { kind, quantity }, frame: { noun } }) => kind === 'count' && quantity.unit === undefined && noun.length === 0) && !facts.some(isTold);
}

const BY = /\bby\s+$/iu;
const COMPARATIVES = new Set([...MORE_THAN, ...LESS_THAN].map(stemOf));

/** What is measured and counted is the same: "sales rose to $40m from $30m, profit by $4m" is no difference of sales. */
export function hasMeasureOf(assertion: Assertion, facts: readonly Fact[]): boolean {
  const { frame } = assertion;
  const [measure] = frame.measures;
  if (measure !== undefined && facts.some((fact) => fact.frame.measures.length > 0) && !facts.some((fact) => fact.frame.measures.includes(measure))) return false;
  const counted = facts.flatMap((fact) => fact.frame.noun);
  if (countsOthers(assertion, facts)) return false;
  return frame.noun.length === 0 || counted.length === 0 || facts[0]!.figure.kind !== 'count' || frame.noun.some((stem) => counted.includes(stem)) || frame.change;
}

/** The source's sentence or row tells just these two figures of their unit. */
const areOnlyTwo = (a: Fact, b: Fact, { byPlace }: FactBase): boolean => placeOf(a) === placeOf(b) && (byPlace.get(placeOf(a)) ?? []).filter((other) => sameUnit(a, other)).length === 2;

const sameUnit = (a: Fact, b: Fact): boolean => a.figure.kind === b.figure.kind && a.figure.quantity.unit === b.figure.quantity.unit;

/** The formula takes in every figure of its kind that the sentence says. */
function isEverySame(assertion: Assertion, facts: readonly Fact[], around: Surroundings, figure: Figure = assertion.mention): boolean {
  const alike = around.sentence(assertion).filter(({ mention: { kind, quantity } }) => kind === figure.kind && quantity.unit === figure.quantity.unit);
  return alike.filter((other) => other !== assertion).length === facts.length;
}

/** How far off a result may be because its operands are rounded themselves, in the draft's unit: "$1.5bn, from $1.3bn" says little of the change. */
export function slackOf({ operation, facts, figure }: Derivation): number {
  const parts = facts.flatMap((fact) => {
    const { value } = measured(fact.figure) ?? {};
    // What is counted is counted to the last one, unless it is round.
    const half = fact.figure.kind === 'count' && stepOf(fact.figure) <= 1 ? 0 : (measured({ ...fact.figure, quantity: { ...fact.figure.quantity, value: stepOf(fact.figure) } })?.value ?? 0) / 2;
    return value === undefined ? [] : [{ value: Math.abs(value), half }];
  });
  const unit = measured({ kind: figure.kind, quantity: { ...figure.quantity, value: 1 } })?.value ?? 1;
  if (operation === 'sum' || operation === 'difference') return parts.reduce((sum, { half }) => sum + half, 0) / unit;
  const share = parts.reduce((sum, { value, half }) => sum + (value === 0 ? 0 : half / value), 0);
  const value = Math.abs(figure.quantity.value ?? 0);
  // A change of 5 % is the small difference of two large numbers.
  return operation === 'change' ? share * (value + (figure.kind === 'ratio' ? 1 : 100)) : share * value;
}
