import { measure } from '../comparison/figures';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import { columnsMeant } from './tables/columns-meant';
import { counts } from './tables/counting';
import { Reckoner, type TableOutcome } from './tables/outcomes';
import { ranks } from './tables/ranking';
import { rowsMeant } from './tables/selection';
import { tablesOf } from './tables/table-facts';
import { severalIn } from './wanted';

/** Tables asked for one figure, and outcomes of one table: more of either, and chance finds a formula for anything. */
const MOST_TABLES = 3;
const MOST_OUTCOMES = 900;

/**
 * What the tables of the sources give for a figure of the draft: totals, averages and shares of a column, changes and differences between the
 * columns of a series and the rows that the sentence names, counts of rows, ranks. Of an excerpt from a
 * longer table nothing is told that asks for all its rows. Only rows and columns that the sentence means are tried.
 */
export function* tableOutcomes(assertion: Assertion, around: Surroundings, base: FactBase): Generator<TableOutcome> {
  const { mention, passage } = assertion;
  if (mention.quantity.value === undefined) return;
  const own = measure({ kind: mention.kind, quantity: { ...mention.quantity, value: 1 } });
  if (!own) return;
  const tables = tablesOf(base).map((facts) => ({ facts, meant: rowsMeant(assertion, facts, around, base) }));
  const ranking = tables.map((one) => ({ ...one, score: one.meant.said.size + one.meant.together.length + 0.5 * one.meant.single.length })).sort((a, b) => b.score - a.score);
  for (const { facts, meant } of ranking.slice(0, MOST_TABLES)) {
    const columns = columnsMeant(assertion, facts, around, base);
    let tried = 0;
    const outcomes = mention.kind === 'ordinal' ? (facts.table.excerpt ? [] : ranks(mention, passage, facts, meant, columns)) : new Reckoner(facts, meant, columns, mention.kind === 'points' ? 'points' : own.dimension, own.value!, severalIn(assertion), passage).outcomes();
    for (const outcome of outcomes) {
      if (tried++ >= MOST_OUTCOMES) break;
      yield outcome;
    }
    if (mention.kind === 'count' && !facts.table.excerpt) yield* counts(mention, passage, facts, meant, columns);
  }
}

/** The ranks that the rows of a sentence have in the sources' tables, by the columns that it may measure by; the likeliest first. */
export function* ranksOf(assertion: Assertion, around: Surroundings, base: FactBase): Generator<TableOutcome> {
  for (const outcome of tableOutcomes(assertion, around, base)) if (outcome.operation === 'rank' && !outcome.unlike) yield outcome;
}
