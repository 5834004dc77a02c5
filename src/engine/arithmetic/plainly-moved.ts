import { segmentAt } from '../claims/passages';
import { COMPARED } from '../claims/lexicon/comparisons';
import { isTimeLike } from '../claims/times';
import { stemOf } from '../claims/words';
import { measured } from '../comparison/figures';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf, type FactBase } from '../verdicts/fact-base';
import type { Mention } from '../vocabulary';
import { askedHow, isOfIts, isOfThem } from './cues';
import type { Derivation } from './derivation';
import { isFormer } from './earlier';
import { hasMeasureOf, isAgainstOther } from './plain';
import { saidBeside } from './said-beside';
import { columnsMeant, type ColumnMeant } from './tables/columns-meant';
import { rowsNamedIn } from './tables/selection';
import { tableOf, tablesOf, type TableFacts } from './tables/table-facts';

/** "half of what it was", "three times its former size", "twice as many as last year": so much of its own earlier self. */
const OF_ITSELF = /^\s+(?:(?:of\s+)?(?:what (?:it|they|he|she|there|these)\b|(?:its|their|his|her)\s+(?:former|earlier|old|previous|original|size|level|number|height|peak)\b)|as \p{L}+(?:\s\p{L}+)? as (?:last|in \d{4}|(?:a|one|two|three|five|ten) (?:years?|months?|weeks?) (?:ago|before|earlier)|before)\b)/iu;
/** "tripled", "twofold" */
const TIMES_ITSELF = /^(?:(?:doubl|tripl|trebl|quadrupl|quintupl)(?:ed|ing)|\p{L}+fold)$/iu;
const MORE = new RegExp(`^(?:\\s+[\\p{L}-]+){0,2}?\\s+(?:${COMPARED})\\b`, 'iu');
const MOVED_BY = /\b(?:by|put on|puts on|gain(?:s|ed)?|lost|loses?|shed|added|adds?|up|down|(?:rise|fall|increase|drop|gain|loss|growth|jump|decline|cut) of)\s+$/iu;
/** "over its limit by 40" */
const FROM_AN_AIM = /\b(?:target|goal|aim|limit|ceiling|norm|forecast|plan(?:ned)?|budget|capacity|places)\b/iu;
/** What a sentence that goes on about the figure just told calls it. */
const IT = /\b(?:it|they|that|this|the (?:price|figure|number|total|sum|value|amount))\s+(?:(?:has|have|had|was|were|is|are)\s+)?(?:(?:more than|nearly|almost|about|also|even|since|again)\s+)*$/iu;
const AT_FIGURE = 1;
const JUST_BEFORE = 6;

/**
 * Whether the sentence tells by how much something moved, and this formula holds it against its own former value: the draft says the value that holds now, or
 * names the one row, and the source tells no other pair of a former and a present value there. "A sack is worth 90 crowns. In a year the price has
 * tripled", "Elm has shrunk to half of what it was in 2015".
 */
export function isPlainlyMoved(assertion: Assertion, { operation, facts, table, reasons }: Pick<Derivation, 'operation' | 'facts' | 'table' | 'reasons'>, around: Surroundings, base: FactBase): boolean {
  const [a, b, ...more] = facts;
  if (!a || !b || more.length > 0 || reasons?.['times more than'] === 1 || reasons?.['of two parts'] === 1 || (reasons?.['operand without a unit'] === 1 && operation !== 'multiple') || !asksForIt(operation, assertion) || isAgainstOther(assertion)) return false;
  if ((a.passage.cell === undefined) !== (b.passage.cell === undefined)) return false;
  if (table ? table.means !== 'row' : placeOf(a) !== placeOf(b) && !areNext(a, b)) return false;
  const pair = inTime(a, b, assertion);
  if (!pair || !hasMeasureOf(assertion, facts)) return false;
  return a.passage.cell ? isOnlyInRow(assertion, pair, operation, around, base) : isOnlyInProse(assertion, pair, around, base);
}

function asksForIt(operation: Derivation['operation'], { mention, passage }: Assertion): boolean {
  const { text } = passage.prose;
  const behind = text.slice(mention.end, passage.span.end);
  if (operation === 'multiple' || operation === 'share') return OF_ITSELF.test(behind) || (operation === 'multiple' && TIMES_ITSELF.test(text.slice(mention.start, mention.end)));
  if ((operation !== 'change' && operation !== 'difference') || askedHow(operation, mention, passage) < AT_FIGURE || isOfThem(mention, passage) || FROM_AN_AIM.test(text.slice(passage.span.start, passage.span.end))) return false;
  return passage.cell?.change === true || isOfIts(mention, passage) || MORE.test(behind) || MOVED_BY.test(text.slice(passage.span.start, startOf(mention)));
}

const startOf = ({ start, hedgeSpan }: Mention): number => Math.min(start, hedgeSpan?.start ?? start);

interface Pair {
  readonly now: Fact;
  readonly before: Fact;
}

const timesOf = ({ frame, passage }: Fact): string[] => [...frame.when, ...(passage.cell?.when ?? [])].flatMap(({ quantity: { date } }) => /\d{4}/u.exec(date ?? '') ?? []);

/** Which of the two is the former: by its words or its column, or by the year that the draft says; undefined where it is open, or the draft tells of another year. */
function inTime(a: Fact, b: Fact, { passage }: Assertion): Pair | undefined {
  const years = passage.mentions.flatMap(({ quantity: { date } }) => /^\d{4}/u.exec(date ?? '') ?? []);
  const [x, y] = [timesOf(a), timesOf(b)];
  if (years.some((year) => ![...x, ...y].includes(year) && x.length + y.length > 0)) return undefined;
  if (isFormer(a) !== isFormer(b)) return isFormer(a) ? { now: b, before: a } : { now: a, before: b };
  const [year, ...others] = years;
  if (year === undefined || others.length > 0 || x.includes(year) === y.includes(year)) return undefined;
  return x.includes(year) ? { now: b, before: a } : { now: a, before: b };
}

const areNext = (a: Fact, b: Fact): boolean => a.evidence.source === b.evidence.source && a.passage.block === b.passage.block && Math.abs(a.place - b.place) === 1;

const dimensionOf = ({ figure }: Fact): string | undefined => measured(figure)?.dimension;

/** The source's sentence tells these two of their kind, and the draft says the present one right here or just before. */
function isOnlyInProse(assertion: Assertion, { now, before: then }: Pair, around: Surroundings, { byPlace }: FactBase): boolean {
  const dimension = dimensionOf(now);
  const alike = [...new Set([placeOf(now), placeOf(then)])].flatMap((place) => byPlace.get(place) ?? []).filter((other) => other === then || dimensionOf(other) === dimension);
  return alike.length === 2 && alike.includes(now) && !now.frame.former && !now.frame.change 
    && (saidBeside(assertion, around)(now) || isSaidLast(assertion, now, around) || isOfYearSaid(assertion, then));
}

/** "half of what it was in 1955": the former is told of that very year. */
function isOfYearSaid({ mention, passage }: Assertion, then: Fact): boolean {
  if (!OF_ITSELF.test(passage.prose.text.slice(mention.end, passage.span.end))) return false;
  const told = new Set(timesOf(then));
  return passage.mentions.some(({ start, quantity: { date } }) => start >= mention.end && date !== undefined && told.has(date));
}

/** The only figure of its unit in the sentence before, where this one tells none. */
function isSaidLast(assertion: Assertion, now: Fact, around: Surroundings): boolean {
  const { passage, mention } = assertion;
  if (!IT.test(passage.prose.text.slice(passage.span.start, startOf(mention)))) return false;
  const isAlike = ({ mention: { kind, quantity: { unit } } }: Assertion): boolean => kind === now.figure.kind && unit === now.figure.quantity.unit;
  if (around.sentence(assertion).some((other) => other !== assertion && isAlike(other))) return false;
  const before = around.before(assertion, JUST_BEFORE).filter((other) => other.passage !== passage && other.passage.block === passage.block && !isTimeLike(other.mention));
  const last = before.filter((other) => other.passage === before.at(-1)!.passage && isAlike(other));
  return last.length === 1 && around.states(last[0]!).has(now);
}

/** The draft names this one row, and no other of its columns that it may measure by tells of two times. */
function isOnlyInRow(assertion: Assertion, { now, before: then }: Pair, operation: Derivation['operation'], around: Surroundings, base: FactBase): boolean {
  const facts = tableOf(now.passage.cell!.table, base);
  const [row, column] = [now.passage.row!, now.passage.column!];
  if (!facts || then.passage.row !== row || then.passage.cell?.table !== facts.table) return false;
  const [own, ...more] = rowsNamedIn(assertion.passage, base)[tablesOf(base).indexOf(facts)] ?? [];
  if (own !== row || more.length > 0) return false;
  const dimension = operation === 'difference' ? dimensionOf(now) : undefined;
  const pairs = columnsMeant(assertion, facts, around, base).filter(({ column: one }) => (dimension === undefined || one.dimension === dimension) && thenOf(one, facts, row).length > 0);
  const named = pairs.filter((one) => isNamedHere(assertion, one) || isSaidHere(assertion, one, row, around));
  const [only, ...others] = named.length > 0 ? named : pairs;
  return only !== undefined && others.length === 0 && only.column.at === column && (thenOf(only.column, facts, row).length === 1 || assertion.passage.mentions.some(({ quantity: { date } }) => timesOf(then).includes(/^\d{4}/u.exec(date ?? '')?.[0] ?? '')));
}

/** What the row tells of earlier times in the column's series. */
const thenOf = ({ series, age, dimension, byRow }: ColumnMeant['column'], { columns }: TableFacts, row: number): Fact[] =>
  series === undefined || age !== 0 || !byRow.has(row) ? [] : columns.flatMap((other) => (other.series === series && other.dimension === dimension && (other.age ?? 0) > 0 ? other.byRow.get(row)?.fact ?? [] : []));

/** A word of the column's head stands in the figure's clause. */
function isNamedHere({ mention, passage }: Assertion, { column: { heads } }: ColumnMeant): boolean {
  const segment = segmentAt(passage, mention.start);
  const stems = new Set(heads.flatMap(({ words }) => words.filter(({ isWord, lower }) => isWord && lower.length > 2).map(({ lower }) => stemOf(lower))));
  return passage.words.some(({ isWord, lower }, at) => isWord && passage.segments.of[at] === segment && stems.has(stemOf(lower)));
}

/** Another figure of its clause is the row's in this column. */
function isSaidHere(assertion: Assertion, { column }: ColumnMeant, row: number, around: Surroundings): boolean {
  const fact = column.byRow.get(row)?.fact;
  const { passage, mention } = assertion;
  const segment = segmentAt(passage, mention.start);
  return fact !== undefined && around.sentence(assertion).some((other) => other !== assertion && other.passage === passage && segmentAt(passage, other.mention.start) === segment && around.states(other).has(fact));
}
