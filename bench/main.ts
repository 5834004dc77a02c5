// npm run bench [-- --peers --facts --memory --own --editor] [--sizes=2500,20000] [--rows=compromise,draft] [--counts=10,1000] [--patience=SECONDS]
//   how long the jobs take that a writer waits for, beside peers doing theirs on the same text: peers (drafts of so many words, --sizes; --rows names some rows
//   alone), facts (articles with so many facts, --counts), memory (100,000 words, 10,000 facts), own (activation, bundles, imports), editor (in a real VS Code).
//   Without the name of a part, all of them. Keeps what was measured in bench/results.json and writes docs/performance.md from that. Asserts nothing, for machines differ
//   and so does their mood.
// npm run bench -- --profile [--sizes=2500] [--counts=500]: measures nothing, but tells where our time goes and what we allocate.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { measureEditor } from './editor-table';
import { measureFacts } from './facts-table';
import { draftOf } from './manuscript';
import { measureOwn } from './own-tables';
import { performancePage } from './page';
import { measurePeers } from './peers-table';
import { profile } from './profile';
import { hereAndNow, keepResults, PARTS, readResults, type Part } from './results';
import { measureApart, PATIENCE, shown, workFolder, type Found } from './run';

const [MEMORY_WORDS, MEMORY_FACTS] = [100_000, 10_000];

const flags = process.argv.slice(2);
const valuesOf = (flag: string): readonly string[] | undefined => flags.find((one) => one.startsWith(`--${flag}=`))?.split('=')[1]?.split(',');
const numbersOf = (flag: string, otherwise: readonly number[]): readonly number[] => valuesOf(flag)?.map(Number) ?? otherwise;
const isNamed = (part: string): boolean => flags.includes(`--${part}`);
const isRun = (part: Part): boolean => isNamed(part) || !PARTS.some(isNamed);

const [patience = PATIENCE] = numbersOf('patience', [PATIENCE]);
if (isNamed('profile')) profile(numbersOf('sizes', [2500])[0]!, numbersOf('counts', [500])[0]!);
else measureAll();

/** Runs the parts that are asked for; what is known is kept after each, for some take long. */
function measureAll(): void {
  const results = readResults();
  const after = (part: Part): void => {
    results.when[part] = hereAndNow();
    keepResults(results);
    writeFileSync('docs/performance.md', performancePage(results));
  };
  if (isRun('own')) {
    results.own = measureOwn();
    after('own');
  }
  if (isRun('editor')) {
    const editor = measureEditor(Math.max(patience, 2 * PATIENCE));
    if (editor) {
      results.editor = editor;
      after('editor');
    }
  }
  if (isRun('facts')) {
    results.facts = measureFacts(numbersOf('counts', [10, 100, 1000, 10_000, 100_000]), patience, results.facts ?? {});
    after('facts');
  }
  if (isRun('memory')) {
    results.memory = measureMemory();
    after('memory');
  }
  if (isRun('peers')) {
    if (!existsSync('bench/node_modules')) execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: 'bench', stdio: 'inherit' });
    for (const words of numbersOf('sizes', [2500, 20_000, 100_000])) {
      results.peers = measurePeers([words], valuesOf('rows') ?? [], patience, results.peers ?? {});
      after('peers');
    }
  }
}

function measureMemory(): Found {
  const file = path.join(workFolder(), 'draft-memory.md');
  writeFileSync(file, draftOf(MEMORY_WORDS, MEMORY_FACTS));
  const found = measureApart(['dist/bench/us.mjs', file, String(MEMORY_FACTS)], patience);
  console.log(`${MEMORY_WORDS} words, ${MEMORY_FACTS} facts: ${shown(found.held)} MB held${found.cut === undefined ? '' : `; ${found.cut}`}`);
  return found;
}
