import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { draftOf } from './manuscript';
import type { Measured } from './measure.mjs';
import { measureApart, shown } from './run';

const WORDS = 2500;

/** By the number of facts, what was measured of us. */
export type FactsMeasured = Readonly<Record<string, (Measured & { readonly facts?: number }) | null>>;

/** Measures us on one draft against articles with ever more facts. */
export function measureFacts(counts: readonly number[]): FactsMeasured {
  const folder = path.resolve('.bench');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'draft-facts.md');
  writeFileSync(file, draftOf(WORDS, counts[0]!));
  return Object.fromEntries(counts.map((count) => {
    const measured = measureApart(['dist/bench/us.mjs', file, String(count)]) ?? null;
    console.log(`${count} facts: ${measured ? `${shown(measured.first)} ms first, ${shown(measured.edit.middle.p95)} ms an edit` : 'not done in time'}`);
    return [String(count), measured] as const;
  }));
}

/** The table, in markdown. */
export function factsTable(measured: FactsMeasured): string {
  const counts = Object.keys(measured).map(Number).sort((a, b) => a - b);
  const least = measured[counts[0]!]?.edit.middle.p50;
  const rows = counts.map((count) => {
    const one = measured[count];
    return one ? `| ${(one.facts ?? count).toLocaleString('en-GB')} | ${shown(one.first)} | ${shown(one.edit.middle.p50)} / ${shown(one.edit.middle.p95)} | ${least === undefined ? '–' : `× ${shown(one.edit.middle.p50 / least)}`} | ${shown(one.held)} |` : `| ${count.toLocaleString('en-GB')} | not done in time | | | |`;
  });
  return `| facts | first check | edit in the middle, p50 / p95 | of an edit with the fewest | heap MB |\n|---:|---:|---:|---:|---:|\n${rows.join('\n')}`;
}
