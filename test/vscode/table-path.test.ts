import { tablePath } from '../../src/vscode/table-path';
import { equal } from './support/assert';

describe('A new fact table', () => {
  it('has its ending once, whatever a dialog makes of the name', () => {
    for (const name of ['reef', 'reef.json', 'reef.facts', 'reef.facts.json', 'reef.facts.json.facts.json', 'reef.facts.json.json']) equal(tablePath(`/desk/${name}`), '/desk/reef.facts.json');
    equal(tablePath('/desk/reef.2024'), '/desk/reef.2024.facts.json');
  });
});
