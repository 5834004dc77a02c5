import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gather, quotation, readSource, type Evidence } from '../../../src/engine';

/** All that a source states, each as it is quoted, figures in brackets. */
function quoted(id: string, text: string): string[] {
  const base = gather([readSource({ id, text })]);
  return base.facts.map(({ evidence }) => shown([evidence], base));
}
const shown = (evidence: readonly Evidence[], base: Parameters<typeof quotation>[1]): string => quotation(evidence, base).map(({ text, isFigure }) => (isFigure ? `[${text}]` : text)).join('');

describe('quotation', () => {
  it('marks the very figure in its sentence, and no part of another', () => {
    assert.deepEqual(quoted('ferries.md', 'The line carried **5** ships\nand 25 boats, not 5 boats.'), [
      'The line carried [5] ships and 25 boats, not 5 boats.', 'The line carried 5 ships and [25] boats, not 5 boats.', 'The line carried 5 ships and 25 boats, not [5] boats.',
    ]);
  });

  it('marks several figures of one sentence', () => {
    const base = gather([readSource({ id: 'ferries.txt', text: 'The line carried 5 ships and 25 boats.' })]);
    assert.equal(shown(base.facts.map(({ evidence }) => evidence), base), 'The line carried [5] ships and [25] boats.');
  });

  it('gives the cells of a row, whatever kind of table it stands in', () => {
    const row = 'Brightwater, “Inc” · [53]';
    assert.deepEqual(quoted('ferries.csv', 'Line,Boats\r\n"Brightwater, “Inc”",53\r\n'), [row]);
    assert.deepEqual(quoted('ferries.md', '| Line | Boats |\n|---|---|\n| *Brightwater*, “Inc” | **53** |\n'), [row]);
    assert.deepEqual(quoted('ferries.html', '<article><h1>Boats</h1><p>All of them.</p><table><tr><th>Line</th><th>Boats</th></tr><tr><td><b>Brightwater</b>, &ldquo;Inc&rdquo;</td><td>53</td></tr></table></article>'), [row]);
  });

  it('leaves out the middle of a wide row', () => {
    const head = Array.from({ length: 20 }, (_, at) => `c${at}`).join(',');
    assert.equal(quoted('wide.csv', `${head}\nBrightwater,${'x,'.repeat(15)}53,y,z,y\n`).at(-1), 'Brightwater · … · x · x · [53] · y · z · …');
  });

  it('quotes of a long sentence what is around its figure', () => {
    const [text] = quoted('long.txt', `The line ${'went on and on and '.repeat(40)} carried 5,317 ships${' and on and on'.repeat(40)}.`);
    assert.ok(text!.length < 400 && text!.startsWith('…') && text!.endsWith('…') && text!.includes('[5,317]'), text);
  });

  it('quotes nothing but what is there', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '5', '%', '.', '*', '[', '\n', '$', '—', '|') }), (text) => {
      const base = gather([readSource({ id: 'any.md', text })]);
      for (const { evidence, written } of base.facts) {
        const figures = quotation([evidence], base).filter(({ isFigure }) => isFigure);
        assert.ok(figures.length === 1 && (evidence.cell ? figures[0]!.text.includes(written) : figures[0]!.text === written), JSON.stringify([text, figures]));
      }
    }));
  });
});
