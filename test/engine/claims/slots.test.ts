import assert from 'node:assert/strict';
import { readMarkdown } from '../../../src/engine';
import { Gazetteer } from '../../../src/engine/claims/names';
import { passagesOf } from '../../../src/engine/claims/passages';
import { sameSlot, slotsOf } from '../../../src/engine/claims/slots';

const slots = (text: string, under: string): ReturnType<typeof slotsOf> => {
  const [passage] = passagesOf(readMarkdown(text), new Gazetteer([]));
  return slotsOf(passage!.names.find((name) => name.text === under)!, passage!);
};
const isSame = (a: [text: string, name: string], b: [text: string, name: string]): boolean => slots(...a).some((slot) => slots(...b).some((other) => sameSlot(slot, other)));

describe('The place of a name in its sentence', () => {
  it('is the preposition before it and the word that hangs on', () => assert.deepEqual(slots('She leases 40 of them from Ardent Quays.', 'Ardent Quays'), [{ by: 'from', heads: ['leas'] }]));
  it('is the same whatever stands between', () => assert.ok(isSame(['Tolven leases forty barges from Ardent Quays.', 'Ardent Quays'], ['The 40 that it leases from the Luma Trust are old.', 'Luma Trust'])));
  it('is the same in and at a place', () => assert.ok(isSame(['The mill in Estwick burned.', 'Estwick'], ['A mill at Norhaven shut.', 'Norhaven'])));
  it('is the same for subjects of one verb', () => assert.ok(isSame(['The ferry is old: Ardent Quays insures it.', 'Ardent Quays'], ['It is Luma Trust, which insures ships.', 'Luma Trust'])));
  it('is the same for who does a thing and whom it is done by', () => {
    assert.ok(isSame(['The mill was built in 1820 by Ola Brandt.', 'Ola Brandt'], ['It was Tor Linnet who built the mill.', 'Tor Linnet']));
    assert.ok(isSame(['Luma Trust lends them a barge.', 'Luma Trust'], ['Barges are provided by Ardent Quays.', 'Ardent Quays']));
  });
  it('is the same for those told to be the same', () => {
    assert.ok(isSame(['She left with a guide named Ola Brandt.', 'Ola Brandt'], ['It was her guide, Tor Linnet, who fell.', 'Tor Linnet']));
    assert.ok(isSame(['Ola Brandt, the second heir, sold it.', 'Ola Brandt'], ['It went to the second heir, Tor Linnet of Estwick.', 'Tor Linnet']));
    assert.ok(!isSame(['Ola Brandt, the second heir, sold it.', 'Ola Brandt'], ['It went to the first heir, Tor Linnet of Estwick.', 'Tor Linnet']));
  });
  it('is another behind another preposition', () => assert.ok(!isSame(['Tolven leases barges from Ardent Quays.', 'Ardent Quays'], ['Tolven leases barges to Luma Trust.', 'Luma Trust'])));
  it('is another on another word', () => assert.ok(!isSame(['Tolven buys barges from Ardent Quays.', 'Ardent Quays'], ['Tolven hears little from Luma Trust.', 'Luma Trust'])));
  it('is none where a mark parts the name from the words before', () => assert.deepEqual(slots('Barges were old, from Ardent Quays.', 'Ardent Quays'), []));
});
