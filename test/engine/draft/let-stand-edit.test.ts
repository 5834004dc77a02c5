import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, gather, letStandEdit, readMarkdown, readSource, type Claim, type Scope } from '../../../src/engine';

const facts = gather([readSource({ id: 'source.md', text: '# Ferries\n\nBrightwater Ferries carried 1,200 passengers a day in 2024. Its chief executive is Mara Alder. It spent £4.2m on boats in 2024.\n' })]);
const judge = (text: string): readonly Claim[] => check({ path: 'draft.md', text }, facts).claims;
const refuted = (text: string): readonly Claim[] => judge(text).filter(({ verdict }) => verdict === 'refuted');

/** The draft once its first finding is let stand. */
function letStand(text: string, scope: Scope, reason?: string): string {
  const [claim] = refuted(text);
  assert.ok(claim, `nothing is refuted in ${text}`);
  const edit = letStandEdit(text, claim, scope, reason);
  assert.ok(edit, `no comment would do in ${text}`);
  return text.slice(0, edit.at) + edit.text + text.slice(edit.at);
}

const wrong = 'Brightwater Ferries carried 1,500 passengers a day in 2024, and spent £5.9m on boats in 2024.';

describe('letStandEdit', () => {
  it('lets one figure stand, and none of its sentence besides', () => {
    const text = letStand(wrong, 'here');
    assert.equal(text, wrong.replace('1,500', '1,500<!-- stet -->'));
    assert.deepEqual(refuted(text).map((claim) => claim.text), ['£5.9m']);
    assert.equal(judge(text).find((claim) => claim.text.startsWith('1,500'))?.code, 'unknown.let-stand');
  });

  it('lets a paragraph stand, and none besides', () => {
    const text = letStand(`${wrong}\n\n${wrong}\n`, 'block', 'the harbour master counted');
    assert.equal(text, `${wrong} <!-- stet: the harbour master counted -->\n\n${wrong}\n`);
    assert.equal(refuted(text).length, 2);
    assert.deepEqual(readMarkdown(text).letStand.map(({ reason }) => reason), ['the harbour master counted']);
  });

  it('lets a whole file stand, from its top on, behind the front matter', () => {
    assert.equal(letStand(`---\ntitle: Boats\n---\n\n${wrong}\n`, 'file', 'a parody'), `---\ntitle: Boats\n---\n<!-- factcheck-disable-file: a parody -->\n\n\n${wrong}\n`);
    assert.equal(letStand(`\uFEFF${wrong}`, 'file'), `\uFEFF<!-- factcheck-disable-file -->\n\n${wrong}`);
    assert.deepEqual(refuted(letStand(`${wrong}\r\n\r\n${wrong}`, 'file')), []);
  });

  it('lets a row of a table stand', () => {
    const table = '| Company | Passengers a day in 2024 |\n| --- | --- |\n| Brightwater Ferries | 1,500 |\n';
    assert.equal(letStand(table, 'block', 'a | b'), table.replace('1,500', '1,500 <!-- stet: a / b -->'));
    assert.equal(letStand(table, 'here'), table.replace('1,500', '1,500<!-- stet -->'));
  });

  it('finds its place in headings, lists, quotations and marks', () => {
    for (const text of [`## ${wrong} ##`, `${wrong}\n====`, `- ${wrong}\n- More.`, `> ${wrong}`, wrong.replace('1,500', '**1,500**'), wrong.replace('1,500', '[1,500](https://example.org)'), `${wrong.slice(0, -1)}`]) {
      for (const scope of ['here', 'block', 'file'] as const) assert.ok(refuted(letStand(text, scope)).length < refuted(text).length, `${scope}: ${text}`);
    }
  });

  it('does nothing outside of all blocks', () => {
    assert.equal(letStandEdit('```\n1,500\n```', { start: 4, end: 9 }, 'here'), undefined);
  });

  it('takes any reason, and lets the draft say what it said', () => {
    const reason = fc.string({ unit: fc.constantFrom('-', '>', '<', '!', '|', '\\', '\n', ':', 'a', ' ', '`', '*', '\u2028', '"') });
    fc.assert(fc.property(reason, fc.constantFrom<Scope>('here', 'block', 'file'), fc.constantFrom(wrong, `| A | B |\n|---|---|\n| Brightwater Ferries passengers a day in 2024 | 1,500 |`), (reason, scope, draft) => {
      const at = draft.indexOf('1,500');
      const edit = letStandEdit(draft, { start: at, end: at + 5 }, scope, reason);
      assert.ok(edit, JSON.stringify(reason));
      assert.doesNotMatch(edit.text.trimEnd(), /[\r\n]/);
    }));
  });
});
