// Turns the labelled cases of test/cases into the scorer's form: node scripts/cases.mjs OUT_DIR
// Each case becomes OUT_DIR/<set>/<case>/, in place of what was there, with its sources, draft.md without marks, and labels.json. Stops at the first mark it cannot read.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCase } from './case-marks.mjs';

const [out] = process.argv.slice(2);
if (!out) {
  console.error('usage: node scripts/cases.mjs OUT_DIR');
  process.exit(2);
}
const root = fileURLToPath(new URL('../test/cases/', import.meta.url));
const folders = (folder) => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();

for (const set of folders(root)) {
  rmSync(path.join(out, set), { recursive: true, force: true });
  const counts = { cases: 0, claims: 0, refuted: 0 };
  for (const name of folders(path.join(root, set))) {
    const from = path.join(root, set, name);
    const to = path.join(out, set, name);
    try {
      const { draft, claims } = readCase(readFileSync(path.join(from, 'draft.md'), 'utf8'));
      const sources = readdirSync(from).filter((file) => /^source(?:-\d+)?\.(?:md|txt|html|csv)$/.test(file));
      if (sources.length === 0) throw new Error('no source');
      mkdirSync(to, { recursive: true });
      for (const file of sources) copyFileSync(path.join(from, file), path.join(to, file));
      writeFileSync(path.join(to, 'draft.md'), draft);
      writeFileSync(path.join(to, 'labels.json'), JSON.stringify({ claims }, null, 2) + '\n');
      counts.cases += 1;
      counts.claims += claims.length;
      counts.refuted += claims.filter(({ verdict }) => verdict === 'refuted').length;
    } catch (problem) {
      throw new Error(`${set}/${name}: ${problem.message}`, { cause: problem });
    }
  }
  console.log(`${set}: ${counts.cases} cases, ${counts.claims} claims, ${counts.refuted} of them refuted`);
}
