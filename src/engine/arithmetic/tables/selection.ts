import type { Passage } from '../../claims/passages';
import { remember } from '../../claims/remember';
import { shareOf, termsSaid } from '../../matching/labels';
import type { Surroundings } from '../../matching/surroundings';
import type { Assertion } from '../../sources/fact';
import type { FactBase } from '../../verdicts/fact-base';
import type { Label, TableFacts } from './table-facts';

/** How a sentence comes to mean some of a table's rows: all of them; those of a category it names; those it names one by one; those that the context named; or those that were spoken of just before. */
export type Means = 'all' | 'category' | 'named' | 'context' | 'recent' | 'others';

/** Rows of a table that a sentence may mean together. */
export interface Selection {
  readonly means: Means;
  readonly rows: readonly number[];
  /** As a writer reads it: "Fuel: natural gas"; empty for all. */
  readonly words: string;
}

/** The rows that a sentence may mean. */
export interface Meant {
  /** Rows named one by one, by the sentence or by what it carries on from: candidates for "it". */
  readonly single: readonly number[];
  readonly together: readonly Selection[];
  /** Of the rows named one by one, those that the sentence itself names. */
  readonly said: ReadonlySet<number>;
}

const NAMED = 0.55;
const MOST_LABELS = 400;
const MOST_SINGLE = 8;
const MOST_NAMED = 40;
const RECENT = 24;

/** Which rows of the table the figure's sentence may mean. */
export function rowsMeant(assertion: Assertion, facts: TableFacts, around: Surroundings, base: FactBase): Meant {
  const { passage, frame } = assertion;
  const own = [...labelsNamed(passage, facts, base), ...labelsSaid(new Set(frame.who.flatMap((who) => (who.entity !== undefined && !who.distant ? [`@${who.entity}`] : []))), facts, base)];
  const context = passage.context.flatMap((one) => labelsNamed(one, facts, base));
  const rowsIn = (labels: readonly Label[]): number[] => unique(labels.flatMap(({ rows }) => (rows.length === 1 ? rows : [])));
  const byTime = passage.mentions.flatMap(({ quantity: { date } }) => (date === undefined ? [] : facts.byTime.get(date) ?? []));
  const said = unique([...rowsIn(own), ...byTime]);
  const recent = recentRows(assertion, facts, around, base);
  const together: Selection[] = [{ means: 'all', rows: facts.items, words: '' }];
  const add = (means: Means, rows: readonly number[], words: string): void => {
    if (rows.length < 2 || rows.length > MOST_NAMED && means !== 'category' || together.some((one) => one.rows.length === rows.length && one.rows.every((row, i) => row === rows[i]))) return;
    together.push({ means, rows, words });
  };
  const categories = own.filter(({ rows }) => rows.length > 1 && rows.length < facts.items.length);
  for (const category of categories) add('category', category.rows, wordsOf(category, facts));
  for (const [i, a] of categories.entries()) for (const b of categories.slice(i + 1)) {
    add('category', a.column === b.column ? inOrder([...a.rows, ...b.rows]) : a.rows.filter((row) => b.rows.includes(row)), `${wordsOf(a, facts)}, ${wordsOf(b, facts)}`);
  }
  for (const { term, rows } of wordsShared(termsAround(passage), facts)) add('category', rows, `with “${term.replace(/^[@#]/u, '')}”`);
  add('named', inOrder(said), '');
  for (const category of context.filter(({ rows }) => rows.length > 1 && rows.length < facts.items.length).slice(0, 3)) add('context', category.rows, wordsOf(category, facts));
  // "… fraud … the electronic kind … The damage is": rows that have a word in common with the one spoken of.
  for (const { term, rows } of wordsShared(new Set(facts.labels.filter(({ rows: [only, more] }) => more === undefined && recent.last.includes(only!)).flatMap(({ sayings }) => sayings.flat())), facts)) {
    if (rows.length <= MOST_SINGLE) add('context', rows, `with “${term.replace(/^[@#]/u, '')}”`);
  }
  add('recent', inOrder(recent.block), '');
  add('recent', inOrder(recent.before), '');
  add('recent', inOrder([...recent.block, ...said]), '');
  if (said.length > 0 && said.length < facts.items.length / 2) add('others', facts.items.filter((row) => !said.includes(row)), 'all others');
  return { single: unique([...said, ...rowsIn(context), ...recent.last]).slice(0, MOST_SINGLE), together, said: new Set(said) };
}

const wordsOf = ({ column, text }: Label, { table }: TableFacts): string => {
  const head = table.heads[column]?.at(-1)?.prose.text ?? '';
  return head === '' ? text : `${head}: ${text}`;
};

/** The labels that a passage's own words name. */
function labelsNamed(passage: Passage, facts: TableFacts, base: FactBase): Label[] {
  return labelsSaid(termsAround(passage), facts, base);
}

const termsAround = remember((passage: Passage): ReadonlySet<string> => new Set([passage, ...passage.heads].flatMap((one) => [...termsSaid(one)])));

function labelsSaid(mine: ReadonlySet<string>, facts: TableFacts, base: FactBase): Label[] {
  const seen = new Set<Label>();
  for (const term of mine) for (const label of facts.byTerm.get(term)?.slice(0, MOST_LABELS) ?? []) seen.add(label);
  return [...seen].filter((label) => label.sayings.some((terms) => shareOf(terms, (term) => Number(mine.has(term)), base.weightOf) >= NAMED))
    .sort((a, b) => a.rows[0]! - b.rows[0]! || a.column - b.column);
}

/** "all thefts": rows whose labels have a word of the sentence in common, though they say more. */
function wordsShared(mine: ReadonlySet<string>, facts: TableFacts): { term: string; rows: number[] }[] {
  return [...mine].flatMap((term) => {
    const labels = facts.byTerm.get(term) ?? [];
    const rows = inOrder(labels.flatMap((label) => label.rows));
    return labels.length > 1 && labels.length <= MOST_NAMED && rows.length < facts.items.length ? [{ term, rows }] : [];
  });
}

/** The rows that the draft spoke of just before: in the figure's block, in the table or list before it, in the sentence before. */
function recentRows(assertion: Assertion, facts: TableFacts, around: Surroundings, base: FactBase): { block: number[]; before: number[]; last: number[] } {
  const earlier = around.before(assertion, RECENT);
  const rowsOf = rowsSpokenOf(facts, around, base);
  const { block } = assertion.passage;
  const inBlock = earlier.filter((other) => other.passage.block === block && other.passage !== assertion.passage);
  const previous = earlier.findLast((other) => other.passage.block < block)?.passage;
  const isRun = (other: Assertion): boolean => previous !== undefined && (other.passage.block === previous.block || (previous.kind !== 'cell' && other.passage.context.length > 0 && other.passage.context.at(-1) === previous.context.at(-1)));
  const before = earlier.filter((other) => other.passage.block < block && isRun(other));
  return { block: unique(inBlock.flatMap(rowsOf)), before: unique(before.flatMap(rowsOf)), last: unique((inBlock.length > 0 ? inBlock : before).slice(-3).flatMap(rowsOf)) };
}

/** The rows that an earlier figure's sentence named or whose figure it stated. */
const rowsSpokenOf = (facts: TableFacts, around: Surroundings, base: FactBase) => (other: Assertion): number[] => {
  const named = rowsNamedBy(facts)(other.passage, base);
  if (named.length > 0) return named;
  const stated = around.candidates(other).flatMap(({ fact, comparison }) => (comparison === 'equal' && fact.passage.cell?.table === facts.table && facts.table.rows[fact.passage.row!] === 'item' ? [fact.passage.row!] : []));
  return stated.length === 1 ? stated : [];
};

const rowsNamedBy = remember((facts: TableFacts) => {
  const known = new WeakMap<Passage, number[]>();
  return (passage: Passage, base: FactBase): number[] => {
    let rows = known.get(passage);
    if (!rows) known.set(passage, rows = unique(labelsNamed(passage, facts, base).flatMap((label) => (label.rows.length === 1 ? label.rows : []))));
    return rows;
  };
});

const unique = (rows: readonly number[]): number[] => [...new Set(rows)];
const inOrder = (rows: readonly number[]): number[] => unique(rows).sort((a, b) => a - b);
