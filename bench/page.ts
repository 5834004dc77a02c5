import { editorTables } from './editor-table';
import { factsTable } from './facts-table';
import { goalsTable } from './goals';
import { ownTables } from './own-tables';
import { peersTables } from './peers-table';
import type { Part, Results } from './results';
import { shown, shownEdit } from './run';

/** docs/performance.md, from what was measured last. */
export function performancePage(results: Results): string {
  const { peers, facts, memory, own, editor } = results;
  const section = (part: Part, title: string, ...paragraphs: readonly string[]): string[] => {
    const run = results.when[part];
    return run ? [`## ${title}`, `*${run.date}, ${run.machine}*`, ...paragraphs] : [];
  };
  return `${[
    '# How fast it is',
    `Written by \`npm run bench\`, which can be run part by part (\`-- --peers --sizes=2500\`, see \`bench/main.ts\`); each part says when and where it was run last. Each row is
measured in a process of its own, one after the other, on the same text: a draft in markdown with headings, lists, tables, quotations, notes, links, code and
comments, made by a generator with a fixed seed (\`bench/manuscript.ts\`). Times are milliseconds of work (processor time of the process) unless they are said to be on the
clock, since a machine may be busy with other things; the first check is a process’s very first, cold. A row that was cut short says so, and has what was known by then.`,
    '## What is aimed at',
    goalsTable(results),
    ...(peers ? section('peers', 'Beside others', `The peers do other jobs than this one: they parse, spell, or look at style; none checks facts. An edit is one more letter in a word, after which the peer checks the
whole text again, as its own editor extension does. The yardstick is compromise’s plain parse. We check against an article of 500 facts. Heap: what is held after all this, less
what was held before the first check; growth: the first check against that of the smallest draft.`, peersTables(peers)) : []),
    ...(facts ? section('facts', 'By the number of facts', 'A draft of 2,500 words.', factsTable(facts)) : []),
    ...(memory ? section('memory', 'Memory', `A draft of 100,000 words against 10,000 facts${memory.cut === undefined ? '' : ` (${memory.cut})`}: the first check takes ${shown(memory.first)} ms, an edit in the middle
${shownEdit(memory.edit?.middle)} ms (p50 / p95); then ${shown(memory.held)} MB more are held than before the first check, and the process had ${shown(memory.peak)} MB at its largest.`) : []),
    ...(own ? section('own', 'Loading and reading', ownTables(own)) : []),
    ...(editor ? section('editor', 'In the real VS Code', editorTables(editor)) : []),
  ].join('\n\n')}\n`;
}
