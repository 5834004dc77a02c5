import assert from 'node:assert/strict';
import { hasOperandsAsked } from '../../../src/engine/verdicts/operands-asked';
import { readFigures } from '../../helpers/read-figures';

const MEDALS = '| Club | Gold | All |\n|---|---:|---:|\n| Estwick | 7 | 16 |\n| Norhaven | 4 | 9 |\n';

/** Whether a formula over these figures of the source is one that the words behind the draft's figure ask for. */
function asked(draft: string, figure: string, source: string, operands: readonly string[]): boolean {
  const { figure: own, fact } = readFigures(draft, source);
  return hasOperandsAsked(own(figure), { facts: operands.map((written) => fact(written)) });
}

describe('The operands of a formula', () => {
  it('are another’s too where the words name another', () => {
    const draft = 'Its medals are seven more than Norhaven has.';
    assert.ok(!asked(draft, 'seven', MEDALS, ['16', '7']), 'both of one row');
    assert.ok(asked(draft, 'seven', MEDALS, ['16', '9']));
  });

  it('have an aim among them where the words tell of one', () => {
    const draft = 'Inflation is still 1.1 percentage points above the target.';
    const source = 'Inflation slowed to 3.1% from 3.4%.\n\nThe bank aims at 2%.';
    assert.ok(!asked(draft, '1.1 percentage points', source, ['3.1%', '3.4%']));
    assert.ok(asked(draft, '1.1 percentage points', source, ['3.1%', '2%']));
  });
});
