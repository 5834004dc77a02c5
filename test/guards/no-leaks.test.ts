import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { leaks } from './leaks';

/** Planted leaks are put together here, lest this file be one. */
const at = (...parts: string[]): string => `/${parts.join('/')}`;
const registry = ['registry', 'npmjs', 'org'].join('.');

describe('the files of the project', () => {
  it('name no path of the machine they were made on, and no registry', () => {
    const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter((file) => file !== '');
    assert.ok(tracked.length > 50);
    assert.deepEqual(tracked.flatMap((file) => leaks(read(file)).map(({ line, text }) => `${file}:${line}: ${text}`)), []);
  });

  it('are guarded: each kind of leak is seen', () => {
    const planted = [
      `see ${at('home', 'ann', 'drafts')}`, `in ${at('Users', 'ann')}`, `"${at('work', 'main', 'src')}"`, `wrote ${at('tmp', 'x1')}`,
      `C:${['', 'Users', 'ann'].join('\\')}`, at('var', 'folders', 'zz'),
      JSON.stringify({ resolved: 'elsewhere' }), `see https://${registry}/mocha`, `registry${'='}https://example.com/`,
      ['npm', 'example', 'internal'].join('.'),
    ];
    assert.deepEqual(leaks(planted.join('\n')).map(({ line }) => line), planted.map((_, index) => index + 1));
  });

  it('may name addresses and folders of their own', () => {
    assert.deepEqual(leaks('https://example.com/home/ann\nsrc/work/x.ts\n/tmp\n"integrity": "sha512-x"\nthe npm registry'), []);
  });
});

/** A tracked file that was deleted but not yet committed has nothing to leak. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
