import assert from 'node:assert/strict';
import { readNamesSetting } from '../../src/library';

describe('the setting of names to ignore', () => {
  it('is a list of names', () => {
    assert.deepEqual(readNamesSetting(['Eddy Wu', ' Orbell ']), { names: ['Eddy Wu', 'Orbell'] });
    assert.deepEqual([readNamesSetting(undefined), readNamesSetting([])], [{ names: [] }, { names: [] }]);
  });

  it('serves as far as it can be used, and says what is wrong', () => {
    assert.deepEqual(readNamesSetting(['Eddy Wu', 7, '']).names, ['Eddy Wu']);
    for (const value of ['Eddy Wu', 7, {}, ['Eddy Wu', 7]]) assert.match(readNamesSetting(value).problem ?? '', /^It takes a list of names/);
  });
});
