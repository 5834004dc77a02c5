// Makes the VSIX: node scripts/package.mjs [--out FILE]
//
// Everything is bundled, so no node_modules go in; what the bundled libraries ask for in return, their licences, goes in as one file.
// The README's picture is put into the packaged README itself: VS Code shows it without a network, and no address has to be made up for it.
import { createVSIX } from '@vscode/vsce';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const project = fileURLToPath(new URL('..', import.meta.url));
/** What libraries carry along of others, and do not name in their own licence. */
const CONTAINED = { unpdf: 'Contains PDF.js, copyright Mozilla Foundation, under the Apache License, Version 2.0.' };
const { name, version } = readJson('package.json');
const { values } = parseArgs({ options: { out: { type: 'string', default: `${name}-${version}.vsix` } } });

execFileSync(process.execPath, ['esbuild.mjs', '--minify'], { cwd: project, stdio: 'inherit' });
writeFileSync(inProject('dist/README.md'), withPicturesInside(readFileSync(inProject('README.md'), 'utf8')));
writeFileSync(inProject('dist/third-party-licenses.txt'), licences());

const packagePath = path.resolve(values.out);
await createVSIX({
  cwd: project,
  packagePath,
  dependencies: false,
  readmePath: 'dist/README.md',
  rewriteRelativeLinks: false,
  allowMissingRepository: true, // It is not decided yet where the project will live.
});
console.log(`${path.relative(process.cwd(), packagePath)}: ${(statSync(packagePath).size / 1000).toFixed(0)} kB`);

/** Relative pictures become data URLs. @param {string} markdown */
function withPicturesInside(markdown) {
  return markdown.replace(/(?<=!\[[^\]]*\]\()(?!\w+:)([^)\s]+\.png)(?=\))/g, (file) => `data:image/png;base64,${readFileSync(inProject(file)).toString('base64')}`);
}

/** The licence of every package that may be in the bundles: those the lockfile does not mark as needed for development only. */
function licences() {
  const { packages } = readJson('package-lock.json');
  return Object.entries(packages)
    .filter(([folder, entry]) => folder !== '' && !entry.dev && !entry.optional && !entry.devOptional)
    .map(([folder, entry]) => {
      const library = folder.split('node_modules/').at(-1);
      return `${library} ${entry.version} (${entry.license})\n\n${licenceIn(folder)}\n${library in CONTAINED ? `\n${CONTAINED[library]}\n` : ''}`;
    })
    // Some name the Apache License without its words; here they are once for all.
    .concat(readFileSync(inProject('node_modules/playwright-core/LICENSE'), 'utf8'))
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** A library's licence file, or the section of its README that holds the licence. @param {string} folder */
function licenceIn(folder) {
  const files = readdirSync(inProject(folder));
  const file = files.find((candidate) => /^licen[cs]e/i.test(candidate));
  if (file !== undefined) return readFileSync(inProject(path.join(folder, file)), 'utf8').trim();
  const readme = files.find((candidate) => /^readme/i.test(candidate));
  const section = readme === undefined ? undefined : /^#+ Licen[cs]e\s+(?<words>.*)/ims.exec(readFileSync(inProject(path.join(folder, readme)), 'utf8'))?.groups?.words;
  if (section === undefined) throw new Error(`${folder} brings no licence along`);
  return section.trim();
}

/** @param {string} file */
function inProject(file) {
  return path.join(project, file);
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(inProject(file), 'utf8'));
}
