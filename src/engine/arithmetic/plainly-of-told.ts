import type { Passage } from '../claims/passages';
import { stemOf } from '../claims/words';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf, type FactBase } from '../verdicts/fact-base';
import { figureIn } from '../verdicts/wording';
import type { Derivation } from './derivation';
import { isAgainstOther } from './plain';
import { stemsFrom } from './plain-share';
import type { ToldOperands } from './told-operands';

const OF_ALL = /^\s+of\s+(?:all\b(?!\s+(?:that|this|those|these|but)\b)|everything\b|everybody\b|everyone\b|the (?:whole|total|entire|lot)\b|total\b)/iu;
const OF = /^\s+of\s/iu;
/** "a third as many as Elm": a share of another's figure. */
const AS_MANY = /^\s+as \p{L}+(?:\s\p{L}+)? as\b/iu;

/**
 * Whether the sentence asks for this very formula because it tells one operand and names the other: "€74m, a third of all takings", of a table with a
 * total; "2.8 million, three times what Elm had", where the source tells what Elm had; "612 homes. Half of them are let".
 */
export function isPlainlyOfTold(assertion: Assertion, { first, second }: ToldOperands, { operation, facts, table, reasons }: Pick<Derivation, 'operation' | 'facts' | 'table' | 'reasons'>, around: Surroundings, base: FactBase): boolean {
  const [a, b, ...more] = facts;
  if (!a || !b || more.length > 0 || reasons?.['operand without a unit'] === 1 || reasons?.['of two parts'] === 1 || [a, b].some(({ frame }) => frame.change)) return false;
  const { mention, passage } = assertion;
  const rest = passage.prose.text.slice(mention.end, passage.span.end);
  if (operation === 'share' && first?.has(a) && !AS_MANY.test(rest)) return a.passage.cell ? isTotal(a, b) && OF_ALL.test(rest) : OF.test(rest) && isOnlyOther(a, b, base) && isNamed(b, assertion);
  if (operation === 'share' && second?.has(b)) return !around.saidByOther(assertion, a) && (a.passage.cell ? isOtherOfRow(a, b, passage, base) : areNear(a, b) && isOnlyOneNamed(a, b, assertion, base));
  if (operation === 'multiple' && second?.has(b)) return !around.saidByOther(assertion, a) && isOtherOfTwo(a, b, assertion, base);
  return (operation === 'multiple' || (operation === 'share' && AS_MANY.test(rest))) && first?.has(a) === true && isOfNamedOther(a, b, assertion, table);
}

const sameUnit = (a: Fact, b: Fact): boolean => a.figure.kind === b.figure.kind && a.figure.quantity.unit === b.figure.quantity.unit;

/** The table's total of the column in which the first stands. */
const isTotal = ({ passage: { cell, column } }: Fact, { passage: b }: Fact): boolean => b.cell !== undefined && b.cell.table === cell?.table && b.column === column && b.cell.table.rows[b.row!] === 'total';

/** The source's sentence tells just these two figures of their unit. */
const isOnlyOther = (a: Fact, b: Fact, { byPlace }: FactBase): boolean =>
  a.passage.cell === undefined && sameUnit(a, b) && placeOf(a) === placeOf(b) && !a.frame.former && !b.frame.former && (byPlace.get(placeOf(a)) ?? []).filter((other) => sameUnit(a, other)).length === 2;

/** "A year costs 90 crowns. On Elm it is four times that": the source's sentence tells these two of their unit, and the draft says before the figure what stands beside the first. */
function isOtherOfTwo(a: Fact, b: Fact, { mention, passage }: Assertion, { byPlace }: FactBase): boolean {
  if (a.passage.cell || !sameUnit(a, b) || placeOf(a) !== placeOf(b) || a.frame.former || b.frame.former || (byPlace.get(placeOf(a)) ?? []).filter((other) => sameUnit(a, other)).length !== 2) return false;
  const said = stemsFrom(passage, passage.span.start, mention.start);
  return inCommon(said, stemsBeside(a, true)) > inCommon(said, stemsBeside(b, true));
}

/** Of one sentence of the source, or of one and the next. */
const areNear = (a: Fact, b: Fact): boolean =>
  a.passage.cell === undefined && sameUnit(a, b) && a.evidence.source === b.evidence.source && a.passage.block === b.passage.block && a.place >= b.place && a.place - b.place <= 1 && !a.frame.former && !b.frame.former;

/** "It loses 0.12 mm a year, and ceramics a third of that": the row tells just two figures of the unit, and the draft says the head of the other. */
function isOtherOfRow(a: Fact, b: Fact, { words, span }: Passage, { byPlace }: FactBase): boolean {
  if (!sameUnit(a, b) || placeOf(a) !== placeOf(b) || a.passage.cell?.table !== b.passage.cell?.table || (byPlace.get(placeOf(a)) ?? []).filter((other) => sameUnit(a, other)).length !== 2) return false;
  const heads = new Set(a.passage.heads.filter(({ row }) => row !== a.passage.row).flatMap(stemsOfHead));
  for (const other of b.passage.heads) for (const stem of stemsOfHead(other)) heads.delete(stem);
  return words.some(({ isWord, lower, start }) => isWord && start >= span.start && heads.has(stemOf(lower)));
}

/** "Ceramic-lined" is said by "ceramics" too. */
const stemsOfHead = ({ words }: Passage): string[] => words.filter(({ isWord }) => isWord).flatMap(({ lower }) => lower.split('-').map(stemOf)).filter((stem) => stem.length > 2);

const REACH = 5;

/** Stems of the words of a figure's own clause, those right behind it and, if asked for, right before. */
function stemsBeside(fact: Fact, alsoBefore: boolean): ReadonlySet<string> {
  const own = figureIn(fact);
  if (!own || fact.passage.cell) return new Set();
  const { prose: { text }, span } = fact.passage;
  const behind = /^[^,;.:()]*/u.exec(text.slice(own.end, span.end))![0].length;
  const before = alsoBefore ? /[^,;.:()]*$/u.exec(text.slice(span.start, own.start))![0].length : 0;
  return new Set([...[...stemsFrom(fact.passage, own.end, own.end + behind)].slice(0, REACH), ...[...stemsFrom(fact.passage, own.start - before, own.start)].slice(-REACH)]);
}

const saidBehind = ({ mention, passage }: Assertion): ReadonlySet<string> => stemsFrom(passage, mention.end, clauseEnd(passage, mention.end));
const clauseEnd = ({ prose: { text }, span }: Passage, from: number): number => from + /^[^,;.:()]*/u.exec(text.slice(from, span.end))![0].length;

/** What the draft calls the whole, the source says beside the figure. */
export const isNamed = (whole: Fact, assertion: Assertion): boolean => haveCommon(saidBehind(assertion), stemsBeside(whole, true));

/** What the draft says of the part, the source says right behind this figure, and behind no other of its sentence as much of it. */
function isOnlyOneNamed(part: Fact, whole: Fact, assertion: Assertion, { byPlace }: FactBase): boolean {
  const said = saidBehind(assertion);
  const alike = [...new Set([placeOf(part), placeOf(whole)])].flatMap((place) => byPlace.get(place) ?? []).filter((other) => other !== whole && sameUnit(other, part));
  const mine = inCommon(said, stemsBeside(part, false));
  return mine > 0 && alike.every((other) => other === part || inCommon(said, stemsBeside(other, true)) < mine);
}

const inCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((stem) => b.has(stem)).length;

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const stem of a) if (b.has(stem)) return true;
  return false;
}

/** What a cell's row is labelled with. */
const labelsOf = ({ passage: { heads, row } }: Fact): string[] => heads.filter((head) => head.row === row).map(({ prose }) => prose.text.toLowerCase());

/** Of two rows that have several labels each, one label is the same: "Elm | wheat", "Oak | wheat". */
function areOfOneKind(a: Fact, b: Fact): boolean {
  const own = labelsOf(a);
  return own.length < 2 || labelsOf(b).some((label) => own.includes(label));
}

/** "three times what Elm had": the words behind name another than the first figure's, and the second figure is that other's, of the same measure or in the same column. */
function isOfNamedOther(a: Fact, b: Fact, assertion: Assertion, table: Derivation['table']): boolean {
  const { mention, passage, frame } = assertion;
  const to = clauseEnd(passage, mention.end);
  if (!sameUnit(a, b) || passage.mentions.some(({ start, end, quantity: { date } }) => date !== undefined && start >= mention.end && end <= to)) return false;
  if (table && !isAgainstOther(assertion)) return false;
  if (table) return table.means === 'named' && table.twoRows === true && a.passage.column === b.passage.column;
  if (a.passage.cell && (a.passage.cell.table !== b.passage.cell?.table || a.passage.column !== b.passage.column || !areOfOneKind(a, b))) return false;
  const others = passage.names.filter(({ entity, start, description }) => entity !== undefined && !description && start >= mention.end && start < to).map(({ entity }) => entity!);
  const [other, ...more] = [...new Set(others)];
  if (other === undefined || more.length > 0 || a.frame.former || b.frame.former) return false;
  const own = a.frame.who.flatMap(({ entity }) => entity ?? []);
  return !own.includes(other) && b.frame.who.some(({ entity }) => entity === other) && frame.per === undefined
    && (a.passage.cell !== undefined || (a.frame.measures.length > 0 ? a.frame.measures.some((measure) => b.frame.measures.includes(measure)) : a.frame.noun.some((stem) => b.frame.noun.includes(stem))));
}
