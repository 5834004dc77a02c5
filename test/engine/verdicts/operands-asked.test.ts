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

  it('are of the time that the words name, if any of them is told of a time', () => {
    const draft = 'That is 14 points more than in 2023.';
    const source = 'In 2025 45% of firms were attacked, compared with 39% in 2024 and 31% in 2023.';
    assert.ok(!asked(draft, '14 points', source, ['45%', '39%']));
    assert.ok(asked(draft, '14 points', source, ['45%', '31%']));
  });

  it('are of two times where something is held against the year before', () => {
    const table = '| Jail | Places | Inmates 2024 | Inmates 2023 |\n|---|---:|---:|---:|\n| Estwick | 3340 | 3474 | 3400 |\n';
    const draft = 'It holds 74 more than a year before.';
    assert.ok(!asked(draft, '74', table, ['3474', '3340']));
    assert.ok(asked(draft, '74', table, ['3474', '3400']));
  });
});
