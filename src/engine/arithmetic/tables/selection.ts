import { segmentAt, wordIndexAt, type Passage } from '../../claims/passages';
import { remember } from '../../claims/remember';
import { stemsOf, termsByWord } from '../../claims/terms';
import { shareOf, termsSaid } from '../../matching/labels';
import type { Surroundings } from '../../matching/surroundings';
import type { Assertion } from '../../sources/fact';
import type { FactBase } from '../../verdicts/fact-base';
import { tablesOf, type Label, type TableFacts } from './table-facts';

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
  /** Of the rows named one by one, those that the sentence itself names, or whose figures it states. */
  readonly said: ReadonlySet<number>;
  /** Of these, those named the nearest to the figure; where the sentence names none before it, those carried on from the sentence before. */
  readonly nearest: ReadonlySet<number>;
  /** Rows of categories that the sentence names. */
  readonly categories: ReadonlySet<number>;
  /** Rows carried on from the sentence before. */
  readonly carried: ReadonlySet<number>;
}

const NAMED = 0.55;
const MOST_LABELS = 400;
const MOST_SINGLE = 8;
const MOST_NAMED = 40;
const RECENT = 24;

/** Which rows of the table the figure's sentence may mean. */
export function rowsMeant(assertion: Assertion, facts: TableFacts, around: Surroundings, base: FactBase): Meant {
  const known = meantBy(facts);
  let meant = known.get(assertion);
  if (!meant) known.set(assertion, meant = read(assertion, facts, around, base));
  return meant;
}

const meantBy = remember((_facts: TableFacts) => new WeakMap<Assertion, Meant>());

function read(assertion: Assertion, facts: TableFacts, around: Surroundings, base: FactBase): Meant {
  const { passage, frame } = assertion;
  const spoken = labelsNamed(passage, facts, base);
  // "Together cod and herring brought" goes on about nobody else.
  const namesSeveral = spoken.filter(({ rows }) => rows.length === 1).length > 1;
  const own = [...spoken, ...labelsSaid(new Set(frame.who.flatMap((who) => (who.entity !== undefined && !who.distant && !(namesSeveral && who.carried) ? [`@${who.entity}`] : []))), facts, base)];
  const context = passage.context.flatMap((one) => labelsNamed(one, facts, base));
  const rowsIn = (labels: readonly Label[]): number[] => unique(labels.flatMap(({ rows }) => (rows.length === 1 ? rows : [])));
  const byTime = passage.mentions.flatMap(({ quantity: { date } }) => (date === undefined ? [] : facts.byTime.get(date) ?? []));
  const anchored = rowsStated(around.sentence(assertion).filter((other) => other !== assertion), facts, around);
  const named = rowsIn(own);
  const said = unique([...named, ...byTime, ...(named.length > 0 ? [] : anchored)]);
  const recent = recentRows(assertion, facts, around, base);
  // Of an excerpt only those rows are whole that the sentence names one by one.
  const isWhole = !facts.table.excerpt;
  const together: Selection[] = isWhole ? [{ means: 'all', rows: facts.items, words: '' }] : [];
  const add = (means: Means, rows: readonly number[], words: string): void => {
    if (rows.length < 2 || !(isWhole || means === 'named' || means === 'recent') || rows.length > MOST_NAMED && means !== 'category' || together.some((one) => one.rows.length === rows.length && one.rows.every((row, i) => row === rows[i]))) return;
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
  if (said.length > 0 && said.length < facts.items.length / 2 && OTHERS.test(passage.prose.text.slice(passage.span.start, passage.span.end))) add('others', facts.items.filter((row) => !said.includes(row)), 'all others');
  const last = new Set(recent.last);
  return { nearest: nearestOf(assertion, own, last, byTime, anchored), categories: new Set(categories.flatMap(({ rows }) => rows)), carried: last, single: unique([...said, ...rowsIn(context), ...recent.last]).slice(0, MOST_SINGLE), together, said: new Set(said) };
}

const OTHERS = /\b(?:others?|another|rest|remain\w*|else|elsewhere|all but|except|apart from|besides|balance|combined|put together)\b/iu;

const wordsOf = ({ column, text }: Label, { table }: TableFacts): string => {
  const head = table.heads[column]?.at(-1)?.prose.text ?? '';
  return head === '' ? text : `${head}: ${text}`;
};

/** The labels that the words of a passage (and of its heads, if it is a cell) name. */
export function labelsNamed(passage: Passage, facts: TableFacts, base: FactBase): Label[] {
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

const OTHER_CLAUSE = 6;
const BEHIND = 1.6;

/** The rows named the nearest to the figure, in words: before it rather than behind, in its clause rather than in another; those carried on where none is named before it. */
function nearestOf({ mention, passage }: Assertion, labels: readonly Label[], carried: ReadonlySet<number>, byTime: readonly number[], anchored: readonly number[]): ReadonlySet<number> {
  const at = wordIndexAt(passage.words, mention.start);
  const segment = segmentAt(passage, mention.start);
  const gaps = new Map<number, number>();
  let isBefore = false;
  for (const { rows: [row, more], sayings: ways } of labels) {
    if (row === undefined || more !== undefined) continue;
    const terms = new Set(ways.flat());
    // Named by the heads of a draft's own table, or by a pronoun: right here.
    let least = Infinity;
    for (const [index, own] of sayingsByWord(passage).entries()) {
      if (!own.some((term) => terms.has(term))) continue;
      if (index < at) isBefore = true;
      least = Math.min(least, (index < at ? at - index : BEHIND * (index - at)) + (passage.segments.of[index] === segment ? 0 : OTHER_CLAUSE));
    }
    if (least === Infinity) { isBefore = true; least = passage.kind === 'cell' ? 0 : 2 * OTHER_CLAUSE; }
    gaps.set(row, Math.min(least, gaps.get(row) ?? Infinity));
  }
  const least = Math.min(...gaps.values());
  const nearest = [...gaps].flatMap(([row, gap]) => (gap === least ? [row] : []));
  if (nearest.length === 0) return new Set(byTime.length > 0 ? byTime : anchored.length > 0 ? anchored : carried);
  return new Set(isBefore || least <= OTHER_CLAUSE || carried.size === 0 ? nearest : carried);
}

const sayingsByWord = remember((passage: Passage): readonly (readonly string[])[] => passage.words.map((word, at) => {
  const isUnknown = passage.names.some((name) => name.entity === undefined && name.start <= word.start && word.end <= name.end + 2);
  return [...termsByWord(passage)[at]!, ...(isUnknown ? stemsOf(word) : [])];
}));

/** The rows whose figures these figures state, where each can be of one row alone. */
function rowsStated(others: readonly Assertion[], facts: TableFacts, around: Surroundings): number[] {
  return unique(others.flatMap((other) => {
    const rows = unique([...around.states(other)].flatMap(({ passage: { cell, row } }) => (cell?.table === facts.table && facts.table.rows[row!] === 'item' ? [row!] : [])));
    return rows.length === 1 ? rows : [];
  }));
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
  return rowsStated([other], facts, around);
};

/** The rows of each table of the sources that a passage of the draft names one by one: what figures behind it know of its words. */
export const rowsNamedIn = (passage: Passage, base: FactBase): readonly (readonly number[])[] => tablesOf(base).map((facts) => rowsNamedBy(facts)(passage, base));

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
