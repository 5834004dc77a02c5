// Writes l10n/bundle.l10n.json, the English words that translators start from, and tells which words of which language are missing or no longer used:
//   npm run localise
import { readFileSync, writeFileSync } from 'node:fs';
import { shellFiles } from './words.mjs';

/** @returns {Record<string, string>} */
const read = (/** @type {string} */ name) => JSON.parse(readFileSync(name, 'utf8'));

const words = [...new Set(shellFiles().flatMap(({ translated }) => translated))].sort();
writeFileSync('l10n/bundle.l10n.json', `${JSON.stringify(Object.fromEntries(words.map((word) => [word, word])), null, 2)}\n`);

for (const language of ['de', 'zh-cn']) {
  tell(`l10n/bundle.l10n.${language}.json`, words);
  tell(`package.nls.${language}.json`, Object.keys(read('package.nls.json')));
}

/** @param {string} name @param {readonly string[]} wanted */
function tell(name, wanted) {
  const there = Object.keys(read(name));
  for (const key of wanted) if (!there.includes(key)) console.log(`${name} has nothing for ${JSON.stringify(key)}`);
  for (const key of there) if (!wanted.includes(key)) console.log(`${name} has ${JSON.stringify(key)}, which is not used`);
}
