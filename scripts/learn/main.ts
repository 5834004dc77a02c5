// npm run learn [-- [--all] [--refuted N] [--unknown N] [--l2 N] [--rounds N] [--out FILE] [FOLDER…]]
// Learns how much each reason counts from the labelled cases in the folders (left out: test/cases/a and c; --all: all of test/cases), and writes
// src/engine/matching/weights.ts and the table in docs/weighing.md; with --out only that file. The same cases and engine give the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { caseFolders, readLabelledCase } from '../labelled/cases';
import { replaceBlock } from '../labelled/marked-block';
import { fit, USUAL } from './fit';
import { reasonsTable } from './in-words';
import { samplesOf, type Sample } from './samples';
import { weightsFile } from './weights-file';

const WEIGHTS = 'src/engine/matching/weights.ts';
const EXPLAINED = 'docs/weighing.md';
const USUAL_SETS = ['a', 'c'];

const number = (standard: number) => ({ type: 'string', default: String(standard) }) as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, out: { type: 'string' }, refuted: number(USUAL.refuted), unknown: number(USUAL.unknown), l2: number(USUAL.l2), rounds: number(USUAL.rounds) },
});
const options = { refuted: Number(values.refuted), unknown: Number(values.unknown), l2: Number(values.l2), rounds: Number(values.rounds) };
for (const [name, value] of Object.entries(options)) if (!(value >= 0)) throw new Error(`--${name} wants a number`);
const sets = values.all ? ['a', 'b', 'c', 'd'] : USUAL_SETS;
const roots = positionals.length > 0 ? positionals : sets.map((set) => path.join('test/cases', set));

const samples: Sample[] = [];
for (const folder of roots.flatMap(caseFolders)) samples.push(...samplesOf(await readLabelledCase(folder)));
if (samples.length === 0) throw new Error(`no labelled cases in ${roots.join(', ')}`);
const [figures, times] = (['figure', 'time'] as const).map((table) => samples.filter((sample) => sample.table === table)) as [Sample[], Sample[]];
const weights = { figure: fit(figures, options), time: fit(times, options) };

writeFileSync(values.out ?? WEIGHTS, weightsFile(weights, roots.map((root) => path.relative('test/cases', root).replaceAll(path.sep, '/'))));
if (values.out === undefined) writeFileSync(EXPLAINED, replaceBlock(readFileSync(EXPLAINED, 'utf8'), 'reasons', reasonsTable(weights)));
console.log(`learned from ${figures.length} figures and ${times.length} dates and durations in ${roots.join(', ')}`);
