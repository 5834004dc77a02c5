import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const SOURCE = `Ferries made 2.14 million trips between January and June, after 1.93 million in 2030. The harbour board charges 60 cents for each trip.

The anchors, each of about 60 kilograms, were sold. There were 18 anchors.

The owners propose a dividend of 1.15 euros a share. There are 28.0 million shares.
`;

const judged = (draft: string): string[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: SOURCE })]), { today: '2031-05-02' })
  .claims.map(({ text, verdict, fix }) => `${text} ${verdict}${fix ? ` → ${fix.text}` : ''}`);

describe('What all come to', () => {
  it('is so much for each times how many there are, where the draft tells what it is for one', () => {
    assert.ok(judged('The board takes 60 cents from every trip, and that has filled its purse with €1.1m.').includes('€1.1m refuted → €1.3m'));
    assert.ok(judged('The dividend goes to €1.15 and costs €35.2 million.').includes('€35.2 million refuted → €32.2 million'));
  });
  it('or how many there are', () => assert.ok(judged('The 18 anchors together bring 1.8 tonnes to the scales.').some((claim) => claim.startsWith('1.8 tonnes refuted'))));
  it('is left alone where it is right', () => {
    for (const draft of ['The dividend goes to €1.15 and costs €32.2 million.', 'The 18 anchors together bring about 1.1 tonnes to the scales.']) assert.ok(judged(draft).every((claim) => !claim.includes('refuted')), draft);
  });
  it('is left alone where something else is told behind it', () => assert.ok(judged('The dividend goes to €1.15. A new quay costs €35.2 million.').every((claim) => !claim.includes('refuted'))));
});
