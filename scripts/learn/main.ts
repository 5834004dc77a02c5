// npm run learn [-- [--refuted N] [--unknown N] [--l2 N] [--rounds N] [--out FILE] [FOLDER…]]
// Learns how much each reason counts from the labelled cases in the folders (left out: all sets of test/cases), and writes
// src/engine/matching/weights.ts and the table in docs/weighing.md; with --out only that file. The same cases and engine give the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Features } from '../../src/engine/matching/reasons';
import { caseFolders, readLabelledCase } from '../labelled/cases';
import { replaceBlock } from '../labelled/marked-block';
import { fit, USUAL } from './fit';
import { madeErrorsIn } from './made-errors';
import { reasonsTable } from './in-words';
import { fitObjections, objectionsOf } from './objections';
import { samplesOf, type Sample } from './samples';
import { weightsFile } from './weights-file';

const WEIGHTS = 'src/engine/matching/weights.ts';
const EXPLAINED = 'docs/weighing.md';
const USUAL_SETS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];

const number = (standard: number) => ({ type: 'string', default: String(standard) }) as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, refuted: number(USUAL.refuted), unknown: number(USUAL.unknown), l2: number(USUAL.l2), rounds: number(USUAL.rounds) },
});
const options = { refuted: Number(values.refuted), unknown: Number(values.unknown), l2: Number(values.l2), rounds: Number(values.rounds) };
for (const [name, value] of Object.entries(options)) if (!(value >= 0)) throw new Error(`--${name} wants a number`);
const roots = positionals.length > 0 ? positionals : USUAL_SETS.map((set) => path.join('test/cases', set));

const cases = await Promise.all(roots.flatMap((root, at) => caseFolders(root).map(async (folder) => ({ set: at, one: await readLabelledCase(folder) }))));
if (cases.length === 0) throw new Error(`no labelled cases in ${roots.join(', ')}`);
const of = (table: Sample['table'], list: readonly Sample[]): Sample[] => list.filter((sample) => sample.table === table);
const weighing = (list: readonly Sample[]): { figure: Features; time: Features } => ({ figure: fit(of('figure', list), options), time: fit(of('time', list), options) });

// What the first look finds is among the reasons of the second.
const labelled = cases.flatMap(({ one }) => samplesOf(one, undefined));
const atFirstLook = weighing(labelled);
// Two halves: what weights learned from the one make of the other shows when an objection is right.
const halves: [Sample[], Sample[]] = [[], []];
for (const { set, one } of cases) halves[set % 2]!.push(...samplesOf(one, atFirstLook), ...madeErrorsIn(one).flatMap((made) => samplesOf(made, atFirstLook)));
const samples = halves.flat();
const objections = [...objectionsOf(halves[1], weighing(halves[0])), ...objectionsOf(halves[0], weighing(halves[1]))];
// A reason that only errors made on purpose have is no reason that a draft has shown.
const ofShown = (table: Sample['table'], weights: Features): Features => {
  const shown = new Set(of(table, labelled).flatMap(({ readings }) => readings.flatMap(({ features }) => Object.keys(features))));
  return Object.fromEntries(Object.entries(weights).filter(([name]) => shown.has(name)));
};
const { figure, time } = weighing(samples);
const weights = { figure: ofShown('figure', figure), time: ofShown('time', time), objection: fitObjections(objections) };

writeFileSync(values.out ?? WEIGHTS, weightsFile(weights, roots.map((root) => path.relative('test/cases', root).replaceAll(path.sep, '/'))));
if (values.out === undefined) writeFileSync(EXPLAINED, replaceBlock(readFileSync(EXPLAINED, 'utf8'), 'reasons', reasonsTable(weights)));
console.log(`learned from ${of('figure', samples).length} figures, ${of('time', samples).length} dates and durations and ${objections.length} objections in ${roots.join(', ')}`);
