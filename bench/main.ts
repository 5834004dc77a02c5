// npm run bench [-- --peers --facts --own] [--sizes=2500,20000] [--counts=10,1000]: how long the jobs take that a writer waits for, beside peers doing theirs on the
// same text. Without flags, everything. Writes docs/performance.md; of parts that were not run it tells what was measured last on this machine. Asserts
// nothing, for machines differ and so does their mood. To see where the time goes: node --cpu-prof dist/bench/us.mjs .bench/draft-2500.md 500
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { factsTable, measureFacts, type FactsMeasured } from './facts-table';
import { measureOwn } from './own-tables';
import { measurePeers, peersTables, type PeersMeasured } from './peers-table';

interface Results {
  peers?: PeersMeasured;
  facts?: FactsMeasured;
  own?: string;
  /** When each part was measured, ISO dates. */
  when: Record<string, string>;
}

const KEPT = '.bench/results.json';
const flags = process.argv.slice(2);
const numbersIn = (flag: string, otherwise: readonly number[]): readonly number[] => flags.find((one) => one.startsWith(`--${flag}=`))?.split('=')[1]?.split(',').map(Number) ?? otherwise;
const isRun = (part: string): boolean => flags.includes(`--${part}`) || !flags.some((flag) => /^--(?:peers|facts|own)$/u.test(flag));

const results: Results = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Results) : { when: {} };
const today = new Date().toISOString().slice(0, 10);
if (isRun('peers')) {
  if (!existsSync('bench/node_modules')) execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: 'bench', stdio: 'inherit' });
  results.peers = { ...results.peers, ...measurePeers(numbersIn('sizes', [2500, 20_000, 100_000])) };
}
if (isRun('facts')) results.facts = { ...results.facts, ...measureFacts(numbersIn('counts', [10, 100, 1000, 10_000, 100_000])) };
if (isRun('own')) results.own = measureOwn();
for (const part of ['peers', 'facts', 'own']) if (isRun(part)) results.when[part] = today;
mkdirSync('.bench', { recursive: true });
writeFileSync(KEPT, JSON.stringify(results));

const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
writeFileSync('docs/performance.md', `# How fast it is

Written by \`npm run bench\` on ${today}: ${machine}. Each row is measured in a process of its own, one after the other, on the same text: a draft
in markdown with headings, lists, tables, quotations, notes, links, code and comments, made by a generator with a fixed seed (\`bench/manuscript.ts\`). Times are
milliseconds of work (processor time of the process), since a machine may be busy with other things; the first check is a process's very first, cold.
${results.peers ? `
## Beside others (${results.when['peers'] ?? today})

The peers do other jobs than this one: they parse, spell, or look at style; none checks facts. An edit is one more letter in a word, after which the peer checks the
whole text again, as its own editor extension does. The yardstick is compromise’s plain parse. We check against an article of 500 facts. Heap: what is held after all this, less what was
held before the first check; growth: the first check against that of the smallest draft.

${peersTables(results.peers)}
` : ''}${results.facts ? `
## By the number of facts (${results.when['facts'] ?? today})

A draft of 2,500 words.

${factsTable(results.facts)}
` : ''}${results.own ? `
## Loading and reading (${results.when['own'] ?? today})

${results.own}
` : ''}`);
