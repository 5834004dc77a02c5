// npm run bench: how long the jobs take that a writer waits for. Prints; asserts nothing, for machines differ and so does their mood.
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
// A well-known English parser, as a yardstick: what one plain read of the same words costs in the same process. Nothing of it is shipped.
import nlp from 'compromise';
import { Bench, type Statistics } from 'tinybench';
import { check, gather, readSource } from '../src/engine';
import { bundledSource } from '../src/facts';
import { measureActivation } from './activation';
import { measureImports } from './imports';
import * as texts from './texts';

const today = '2025-11-22';
const sampleFile = readdirSync('samples').filter((file) => file.endsWith('.md')).toSorted()[0]!;
const sample = readFileSync(`samples/${sampleFile}`, 'utf8');
const bundled = gather([bundledSource()]);
const article = texts.article(800);
const draft = texts.draft(500);

/** What is measured: a name, the goal in milliseconds if there is one, the words that are read, and one round. */
interface Job {
  readonly name: string;
  readonly goal?: number;
  readonly words: number;
  readonly run: (round: number) => unknown;
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

const sampleLines = sample.match(/\.$/gm)?.length ?? 1;
const jobs: readonly Job[] = [
  { name: `full check of samples/${sampleFile}`, goal: 20, words: wordsIn(sample), run: (round) => check({ path: sampleFile, text: texts.varied(sample, round) }, bundled, { today }) },
  { name: 'its check again after a keystroke', goal: 10, words: wordsIn(sample), run: (round) => check({ path: sampleFile, text: texts.varied(sample, round, Math.floor(sampleLines / 2)) }, bundled, { today }) },
  {
    name: 'a 500-word draft against an 800-word article, both from scratch', words: wordsIn(article) + wordsIn(draft),
    run: (round) => check({ path: 'draft.md', text: texts.varied(draft, round) }, gather([readSource({ id: 'article.md', text: texts.varied(article, round) })]), { today }),
  },
  { name: 'yardstick: compromise parses the sample', words: wordsIn(sample), run: (round) => nlp(texts.varied(sample, round)) },
  { name: 'yardstick: compromise parses that article and draft', words: wordsIn(article) + wordsIn(draft), run: (round) => nlp(`${texts.varied(article, round)}\n${texts.varied(draft, round)}`) },
];

// The machine may be busy with other things for a while: each job is measured several times, in turns, and its quietest turn counts.
const TURNS = 3;
let round = 0;
const quietest = new Map<string, Statistics>();
for (let turn = 0; turn < TURNS; turn++) {
  const bench = new Bench({ time: 500, warmupTime: turn === 0 ? 500 : 50 });
  for (const job of jobs) bench.add(job.name, () => void job.run(round++));
  await bench.run();
  for (const { name, result } of bench.tasks) {
    if (!('latency' in result)) throw new Error(`${name} failed`, { cause: 'error' in result ? result.error : result.state });
    if (result.latency.p50 < (quietest.get(name)?.p50 ?? Infinity)) quietest.set(name, result.latency);
  }
}

const yardstick = (words: number): number | undefined => quietest.get(jobs.find((job) => job.name.startsWith('yardstick') && job.words === words)?.name ?? '')?.p50;
const milliseconds = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

console.log(`${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
console.table(Object.fromEntries(jobs.map(({ name, goal, words }) => {
  const { p50, p99 } = quietest.get(name)!;
  const unit = yardstick(words);
  return [name, {
    words, 'median ms': milliseconds(p50), '99th percentile ms': milliseconds(p99), 'goal ms': goal ?? '',
    'times the yardstick': unit === undefined ? '' : (p50 / unit).toFixed(2),
  }];
})));

const PROCESSES = 9;
const { load, activate } = measureActivation(PROCESSES);
console.log(`activation, median of ${PROCESSES} fresh processes: ${milliseconds(load)} ms to load the bundle + ${milliseconds(activate)} ms in activate() (goal: 100 ms together)`);

console.log('large sources, from bytes to facts (of a spreadsheet, rows) and on to a sentence’s verdicts, each in a process of its own, in milliseconds (goal: 2000)');
console.table(Object.fromEntries(measureImports().map(({ format, result }) => [format, result === undefined ? { read: 'not done in time' } : {
  kB: result.kilobytes.toFixed(0), facts: result.facts, read: result.read.clock.toFixed(0), 'its work': result.read.work.toFixed(0), 'first check': result.checked.clock.toFixed(0), 'its work ': result.checked.work.toFixed(0), 'both again': result.again.toFixed(0),
}])));
