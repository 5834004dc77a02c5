import { COMPARED } from '../claims/lexicon/comparisons';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion } from '../sources/fact';
import type { Derivation, Operation } from './derivation';
import { haveHeadWord, sameSeries } from './kin';

const COMPARING: ReadonlySet<Operation> = new Set(['change', 'share', 'multiple', 'difference']);

/**
 * Whether a formula holds two cells of a table against each other that have nothing to do with each other or with the sentence: of two rows
 * neither of which the draft tells, or of one row under heads of different things ("Won" and "Goals"). Rows and columns that a sentence means are
 * reckoned with by themselves (table.ts); of all others some pair comes to any figure.
 */
export function isOfStrangers(assertion: Assertion, { operation, facts, table }: Pick<Derivation, 'operation' | 'facts' | 'table'>, around: Surroundings): boolean {
  const [a, b, ...more] = facts;
  if (table || !a || !b || more.length > 0 || !COMPARING.has(operation) || !a.passage.cell || a.passage.cell.table !== b.passage.cell?.table) return false;
  if (facts.some((fact) => around.saidByOther(assertion, fact))) return false;
  if (a.passage.row === b.passage.row) return !sameSeries(a, b) && !haveHeadWord(a.passage, b.passage);
  return !facts.some((fact) => around.saidElsewhere(assertion, fact));
}

/** "a third of what it was", "twice its former size": the same thing at another time. */
const OF_ITSELF = /^\s+(?:of\s+)?(?:what (?:it|they|he|she|there)\b|(?:its|their|his|her)\s+(?:former|earlier|old|previous|original|size|level|number|height|peak)\b)/iu;
const THAN_OTHERS = new RegExp(`^\\s+(?:\\p{L}+\\s+){0,2}?(?:${COMPARED}|over|on)\\b`, 'iu');

/**
 * Whether a formula holds two things of a table's column against each other where the words speak of one and the same ("has shrunk to half of what
 * it was", "lost a third of its traffic"): what something changed by is told of itself, unless the words compare it.
 */
export function isOfTwoThings({ mention, passage }: Assertion, { operation, facts: [a, b, ...more] }: Pick<Derivation, 'operation' | 'facts'>): boolean {
  if (!a || !b || more.length > 0 || a.passage.cell === undefined || a.passage.cell.table !== b.passage.cell?.table || a.passage.column !== b.passage.column || a.passage.row === b.passage.row) return false;
  if ([a, b].some(({ passage: { row, cell } }) => cell!.table.rows[row!] !== 'item' || cell!.table.rowSeries[row!] !== undefined)) return false;
  const rest = passage.prose.text.slice(mention.end, passage.span.end);
  return operation === 'change' ? !THAN_OTHERS.test(rest) : (operation === 'share' || operation === 'multiple') && OF_ITSELF.test(rest);
}
