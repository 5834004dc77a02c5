// node --expose-gc dist/bench/us.mjs FILE FACTS [fresh]: measures this checker as peer.mjs measures the others, on the text of a file against an article with so many
// facts; with `fresh`, each check is one of its own, as on the command line.
import { readFileSync } from 'node:fs';
import { check, CheckSession, gather, readSource } from '../src/engine';
import { articleOf } from './manuscript';
import { measure } from './measure.mjs';

const [file, facts, way] = process.argv.slice(2);
const options = { today: '2026-03-01' };
const base = gather([readSource({ id: 'article.md', text: articleOf(Number(facts)) })]);
await measure(readFileSync(file!, 'utf8'), () => {
  const session = new CheckSession();
  return Promise.resolve((text) => (way === 'fresh' ? check({ path: 'draft.md', text }, base, options) : session.check({ path: 'draft.md', text }, base, options)));
}, (known) => console.log(JSON.stringify({ ...known, facts: base.facts.length })));
