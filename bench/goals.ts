import { factsRatio } from './facts-table';
import { kilobytesAtFirst } from './own-tables';
import { AS_ONE_WRITES, ofTheYardstick, slowest } from './peers-table';
import type { Results } from './results';
import { shown } from './run';

const MANY_FACTS = 100_000;
const [SHORT, LONG] = [2500, 100_000];

interface Goal {
  readonly figure: string;
  readonly goal: string;
  readonly most: number;
  readonly measured: number | undefined;
  readonly unit: string;
}

function goals({ peers, facts, memory, own, editor }: Results): readonly Goal[] {
  const ours = (words: number): NonNullable<Results['peers']>[string][string] | undefined => peers?.[words]?.[AS_ONE_WRITES];
  const [short, long] = [ours(SHORT), ours(LONG)];
  const article = own?.imports.find(({ format }) => format === 'md')?.result;
  return [
    { figure: 'first check of 100,000 words, of compromise’s plain parse', goal: '0.20', most: 0.2, measured: ofTheYardstick(peers?.[LONG], AS_ONE_WRITES), unit: '' },
    { figure: 'first check of 2,500 words, of compromise’s plain parse', goal: '0.20', most: 0.2, measured: ofTheYardstick(peers?.[SHORT], AS_ONE_WRITES), unit: '' },
    { figure: 'one edit at 2,500 words, p95, wherever it is slowest', goal: '3 ms', most: 3, measured: slowest(short), unit: ' ms' },
    { figure: 'one more sentence with a figure at 2,500 words, p95', goal: '3 ms', most: 3, measured: short?.sentence?.p95, unit: ' ms' },
    { figure: 'one edit at 100,000 words, p95, wherever it is slowest', goal: '10 ms', most: 10, measured: slowest(long), unit: ' ms' },
    { figure: 'growth of the first check for 40 × the words', goal: '42 ×', most: 42, measured: long?.first === undefined || short?.first === undefined ? undefined : long.first / short.first, unit: ' ×' },
    { figure: 'one edit with 100,000 facts, of one with 10', goal: '2 ×', most: 2, measured: facts && factsRatio(facts, MANY_FACTS), unit: ' ×' },
    { figure: 'heap growth at 100,000 words and 10,000 facts', goal: '80 MB', most: 80, measured: memory?.held, unit: ' MB' },
    { figure: '500 words against an article of 800, both read afresh, on the clock', goal: '30 ms', most: 30, measured: own?.afresh?.clock, unit: ' ms' },
    { figure: 'activation, with a stand-in for the editor', goal: '30 ms', most: 30, measured: own && own.activation.load + own.activation.activate, unit: ' ms' },
    { figure: 'activation in the real VS Code', goal: '30 ms', most: 30, measured: editor?.host?.activation.all, unit: ' ms' },
    { figure: 'code read before the first check, minified', goal: '500 KB', most: 500, measured: own && kilobytesAtFirst(own), unit: ' KB' },
    { figure: 'an article of 1 MB read into facts', goal: '1,500 ms', most: 1500, measured: article?.read.work, unit: ' ms' },
  ];
}

/** What is aimed at, and how far it is reached; in markdown. */
export function goalsTable(results: Results): string {
  const rows = goals(results).map(({ figure, goal, most, measured, unit }) => `| ${figure} | ≤ ${goal} | ${measured === undefined ? '–' : `${shown(measured)}${unit}`} | ${measured === undefined ? 'not measured' : measured <= most ? 'yes' : 'no'} |`);
  return `| | aimed at | measured | reached |\n|---|---:|---:|---|\n${rows.join('\n')}`;
}
