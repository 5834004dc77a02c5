import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const SOURCE = 'The institute’s yearbook, 15 January 2031\n\nThe lake of Estwick froze on 9 January 2031.';
const refutedIn = (draft: string): string[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: SOURCE })]), { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted').map(({ text }) => text);

describe('The day above a text', () => {
  it('is when it appeared, and nothing is held against it', () => assert.deepEqual(refutedIn('# A cold lake\n\n*Our weather column, 18 January 2031*\n\nIt was cold.'), []));
  it('is none within a sentence', () => assert.deepEqual(refutedIn('# A cold lake\n\nThe lake of Estwick froze on 8 January 2031.'), ['8 January 2031']));
});
