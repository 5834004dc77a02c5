import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('the README', () => {
  it('shows in the terminal what the program prints', () => {
    const examples = [...readme.matchAll(/^\$ echo '(?<draft>.*)' \| node dist\/cli\.js (?<argv>.*)\n(?<output>[^]*?)^```$/gm)];
    assert.ok(examples.length > 0);
    for (const { groups } of examples) {
      const { stdout } = spawnSync(process.execPath, ['dist/cli.js', ...groups!['argv']!.split(' ')], { input: `${groups!['draft']}\n`, encoding: 'utf8' });
      assert.equal(stdout, groups!['output']);
    }
  });

  it('names only scripts that package.json has', () => {
    const named = [...readme.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map((match) => match[1]!);
    assert.ok(named.length > 3);
    assert.deepEqual(named.filter((name) => !Object.hasOwn(scripts, name)), []);
  });

  it('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!\w+:)([^)#]+)\)/g)].map((match) => match[1]!);
    assert.ok(links.length > 2);
    assert.deepEqual(links.filter((file) => !existsSync(file)), []);
  });

  it('gives the commands that CI runs', () => {
    const commands = readFileSync('.ci/run', 'utf8').split('\n').filter((line) => line.startsWith('npm '));
    assert.ok(readme.includes(commands.join(' && ')), commands.join(' && '));
  });
});
