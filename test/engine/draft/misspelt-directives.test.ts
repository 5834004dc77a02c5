import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DIRECTIVES, misspeltDirectives } from '../../../src/engine/draft/misspelt-directives';
import { readMarkdown } from '../../../src/engine/draft/markdown';

const fixed = (text: string): string => misspeltDirectives(text).toReversed().reduce((all, { fix }) => (fix ? all.slice(0, fix.start) + fix.text + all.slice(fix.end) : all), text);

describe('misspelt directives', () => {
  const cases: readonly (readonly [written: string, meant: string | undefined])[] = [
    ['stett', 'stet'], ['stte', 'stet'], ['Stest', 'stet'], ['ste', 'stet'], ['factcheck-disable-lines', 'factcheck-disable-line'], ['factcheck-disabel', 'factcheck-disable'],
    ['factcheck-disable-nextline', undefined], ['factcheck-disable-next-lines', 'factcheck-disable-next-line'], ['fact-check-disable', 'factcheck-disable'], ['factchek-disable-file', 'factcheck-disable-file'],
    ['factcheck-enabled', 'factcheck-enable'], ['factcheck_disable_line', 'factcheck-disable-line'],
  ];
  for (const [written, meant] of cases) {
    it(meant === undefined ? `are not found in ${written}, which is read` : `are found in ${written}: ${meant}`, () => {
      const text = `Words. <!-- ${written} -->`;
      assert.deepEqual(misspeltDirectives(text).map((one) => [text.slice(one.start, one.end), one.meant]), meant === undefined ? [] : [[written, meant]]);
    });
  }

  it('are told of where nothing is near', () => {
    assert.deepEqual(misspeltDirectives('<!-- factcheck-ignore-everything -->').map(({ written, meant, fix }) => [written, meant, fix]), [['factcheck-ignore-everything', undefined, undefined]]);
  });

  it('are right words with a reason that lacks its colon', () => {
    assert.equal(fixed('Words. <!-- stet his own words -->'), 'Words. <!-- stet: his own words -->');
    assert.equal(fixed('Words. <!-- factcheck-disable-line he said so himself -->'), 'Words. <!-- factcheck-disable-line: he said so himself -->');
  });

  it('keep the reason when they are put right', () => {
    assert.equal(fixed('Words. <!--stett : agreed: yes-->'), 'Words. <!--stet : agreed: yes-->');
  });

  it('are no notes to oneself, no code, no front matter, and nothing that is read as it is', () => {
    const silent = ['set', 'step 2', 'test', 'steep', 'setup', 'todo', 'factcheck', 'fact check this', 'factcheck: ask Ann', 'fact-check this', 'stet', 'STET: why', 'factcheck disable next line', 'factcheckdisableline', '', 'a stett', 'factcheck-this', 'see https://example.org'];
    for (const words of silent) assert.deepEqual(misspeltDirectives(`Words. <!-- ${words} -->\n\n<!-- ${words} -->`), [], words);
    assert.deepEqual(misspeltDirectives('---\nx: <!-- stett -->\n---\n\n`<!-- stett -->`\n\n```\n<!-- stett -->\n```\n'), []);
  });

  it('let something stand once they are put right, and are found no more', () => {
    const slip = fc.constantFrom(...DIRECTIVES.filter((one) => one !== 'factcheck-enable')).chain((name) => fc.nat(name.length - 2).map((at) => name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2)));
    fc.assert(fc.property(slip, fc.constantFrom('', ': why', ' : why not'), (written, reason) => {
      const text = fixed(`Sold 40.\n\nSold 50. <!-- ${written}${reason} -->\nSold 60.\n`);
      assert.deepEqual(misspeltDirectives(text), []);
      assert.ok(readMarkdown(text).letStand.length > 0, text);
    }));
  });
});
