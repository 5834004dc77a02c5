// node dist/bench/afresh.mjs: checks drafts of 500 words against articles of 800, each pair read for the first time, in a process that has warmed to such work;
// prints the medians in milliseconds, of work (processor time, other threads' included) and on the clock.
import { check, gather, readSource } from '../src/engine';
import { pairOf } from './manuscript';

/** It takes so many until the times stay as they are. */
const [WARMING, MEASURED] = [150, 51];

const workSoFar = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function once(nth: number): { readonly work: number; readonly clock: number } {
  const { article, draft } = pairOf(nth);
  const [work, clock] = [workSoFar(), performance.now()];
  check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'article.md', text: article })]), { today: '2026-03-01' });
  return { work: workSoFar() - work, clock: performance.now() - clock };
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

for (let nth = 0; nth < WARMING; nth++) once(nth);
const times = Array.from({ length: MEASURED }, (_, nth) => once(WARMING + nth));
console.log(JSON.stringify({ work: median(times.map(({ work }) => work)), clock: median(times.map(({ clock }) => clock)) }));
