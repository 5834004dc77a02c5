// npm run quality [-- --check]               scores the checker on all labelled cases, prints the tables and writes them into README.md; with
//                                            --check writes nothing, and exits with 1 if the part about the cases of this repository would change
// npm run quality -- [--misses] FOLDER…      only prints the tables of the cases in these folders, with --misses also what went wrong
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../../src/engine';
import { caseFolders, readLabelledCase } from '../labelled/cases';
import { replaceBlock } from '../labelled/marked-block';
import { floor } from './floor';
import { score, together, type Tally } from './score';
import { byError, byKind, bySet, type Row } from './tables';

const README = 'README.md';
const OWN = 'test/cases';
/** The scorer's cases; they are not part of this repository, and what the README says of them stays where they are not there. */
const BESIDE = '../shared/eval/dev';
/** Sets of cases that nobody looks at who works on the engine, so that what they show holds for drafts of anyone's. */
const KEPT_ASIDE = ['m', 'o', 't', 'v'];
const isAside = (set: string): boolean => KEPT_ASIDE.includes(set);
/** The day on which all drafts are read that have no date of their own. */
const TODAY = '2026-11-22';

interface Scored {
  readonly tally: Tally;
  readonly floor: Tally;
  readonly misses: readonly string[];
}

async function scored(folders: readonly string[]): Promise<Scored> {
  const cases = await Promise.all(folders.flatMap(caseFolders).map(readLabelledCase));
  const scores = cases.map((one) => score(one, check({ path: 'draft.md', text: one.draft }, one.facts, { today: TODAY }).claims));
  return { tally: together(scores.map(({ tally }) => tally)), floor: together(cases.map((one) => score(one, floor(one)).tally)), misses: scores.flatMap(({ misses }) => misses) };
}

async function ownTables(): Promise<string> {
  const all = [...new Set(caseFolders(OWN).map((folder) => path.relative(OWN, folder).split(path.sep)[0]!))];
  const groups = [{ name: 'kept aside', of: all.filter(isAside) }, { name: 'worked on', of: all.filter((set) => !isAside(set)) }].filter(({ of }) => of.length > 0);
  const rows: Row[] = [];
  const floors: Row[] = [];
  for (const group of groups) {
    const result = await scored(group.of.map((set) => path.join(OWN, set)));
    rows.push({ name: group.name, tally: result.tally });
    floors.push({ name: `${group.name}: floor`, tally: result.floor });
  }
  const withFloors = (some: readonly Row[]): Row[] => some.flatMap((row, at) => [row, floors[at]!]);
  const named = rows.map((row, at) => ({ ...row, name: `${row.name} (${groups[at]!.of.map((set) => `\`${set}\``).join(', ')})` }));
  return [bySet(withFloors(named)), byError(withFloors(rows)), byKind(rows)].join('\n\n');
}

async function besideTables(): Promise<string> {
  const { tally, floor } = await scored([BESIDE]);
  return bySet([{ name: 'of other hands', tally }, { name: 'of other hands: floor', tally: floor }]);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } } });
if (positionals.length > 0) {
  const { tally, floor, misses } = await scored(positionals);
  const rows = [{ name: 'these', tally }, { name: 'floor', tally: floor }];
  console.log([...(values.misses ? [misses.join('\n')] : []), bySet(rows), byError(rows), byKind(rows)].join('\n\n'));
} else {
  const readme = readFileSync(README, 'utf8');
  const own = await ownTables();
  const written = replaceBlock(readme, 'quality', own);
  if (values.check) {
    if (written !== readme) {
      console.error('The quality tables in README.md are not what the checker does now: run npm run quality');
      process.exitCode = 1;
    }
  } else {
    const beside = existsSync(BESIDE) ? await besideTables() : undefined;
    writeFileSync(README, beside === undefined ? written : replaceBlock(written, 'quality beside', beside));
    console.log([own, ...(beside === undefined ? [] : [beside])].join('\n\n'));
  }
}
