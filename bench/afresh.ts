// node dist/bench/afresh.mjs: checks drafts of 500 words against articles of 800, each pair read for the first time, in a process that has warmed to such work;
// prints the median in milliseconds of work.
import { check, gather, readSource } from '../src/engine';
import { pairOf } from './manuscript';

const [WARMING, MEASURED] = [20, 21];

const workSoFar = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function once(nth: number): number {
  const { article, draft } = pairOf(nth);
  const start = workSoFar();
  check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'article.md', text: article })]), { today: '2026-03-01' });
  return workSoFar() - start;
}

for (let nth = 0; nth < WARMING; nth++) once(nth);
const times = Array.from({ length: MEASURED }, (_, nth) => once(WARMING + nth)).sort((a, b) => a - b);
console.log(JSON.stringify({ work: times[MEASURED >> 1] }));
