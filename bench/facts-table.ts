import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { draftOf } from './manuscript';
import { measureApart, shown, shownEdit, workFolder, type Found } from './run';

const WORDS = 2500;
/** The draft speaks of what the smallest article states, so that the same is found in each. */
const FEWEST = 10;

/** By the number of facts, what was measured of us. */
export type FactsMeasured = Readonly<Record<string, Found>>;

/** Measures us on one draft against articles with ever more facts; what is `known` of others stays. */
export function measureFacts(counts: readonly number[], patience: number, known: FactsMeasured): FactsMeasured {
  const file = path.join(workFolder(), 'draft-facts.md');
  writeFileSync(file, draftOf(WORDS, FEWEST));
  const all: Record<string, Found> = { ...known };
  for (const count of counts) {
    const found = measureApart(['dist/bench/us.mjs', file, String(count)], patience);
    all[count] = found;
    console.log(`${count} facts: ${shown(found.first)} ms first, ${shownEdit(found.edit?.middle)} ms an edit${found.cut === undefined ? '' : `; ${found.cut}`}`);
  }
  return all;
}

/** An edit in the middle with the most facts against one with the fewest; undefined unless both were measured. */
export function factsRatio(measured: FactsMeasured, most: number): number | undefined {
  const [few, many] = [measured[FEWEST]?.edit?.middle, measured[most]?.edit?.middle];
  return few && many && many.p50 / few.p50;
}

/** The table, in markdown. */
export function factsTable(measured: FactsMeasured): string {
  const counts = Object.keys(measured).map(Number).sort((a, b) => a - b);
  const least = measured[counts[0]!]?.edit?.middle?.p50;
  const rows = counts.map((count) => {
    const { facts, first, edit, held, cut } = measured[count]!;
    const ratio = least === undefined || edit?.middle === undefined ? '–' : `× ${shown(edit.middle.p50 / least)}`;
    return `| ${(facts ?? count).toLocaleString('en-GB')}${cut === undefined ? '' : ` (${cut})`} | ${shown(first)} | ${shownEdit(edit?.middle)} | ${ratio} | ${shown(held)} |`;
  });
  return `| facts | first check | edit in the middle, p50 / p95 | of an edit with the fewest | heap MB |\n|---:|---:|---:|---:|---:|\n${rows.join('\n')}`;
}
