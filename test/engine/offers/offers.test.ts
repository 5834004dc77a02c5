import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, completionsFor, gather, offersAt, readSource, typedBefore, type Offer } from '../../../src/engine';

const article = `# Brightwater Ferries has a good year

Brightwater Ferries carried 4,120 passengers a day in 2024, 3.7% more than in 2023. It spent $53 billion on boats. Mara Alder, chief executive of Norhaven, said so. The oldest boat weighs 12 tonnes.

| Harbour | Boats |
|---|---|
| Eskwater | 17 |
`;
const facts = gather([readSource({ id: 'ferries.md', text: article })]);

/** What is offered at the end of a line of a draft that has other words before it. */
const offered = (line: string, draft = ''): readonly Offer[] => {
  const text = `${draft}\n\n${line}`;
  return offersAt(text, text.length, facts) ?? [];
};
const texts = (offers: readonly Offer[]): string[] => offers.map(({ text }) => text);
/** What would be put into the draft, once something has been typed. */
const completed = (line: string, draft = ''): string[] => {
  const typed = typedBefore(line);
  return typed ? completionsFor(offered(line, draft), typed).map(({ text }) => text) : [];
};

describe('What the sources offer', () => {
  it('is what the sentence at the caret is about first', () => {
    assert.equal(texts(offered('The line carried as many passengers as '))[0], '4,120');
    assert.equal(texts(offered('For its new boats it spent '))[0], '$53 billion');
  });

  it('holds names in their right spelling, with their roles, last', () => {
    const offers = offered('');
    const mara = offers.find(({ text }) => text === 'Mara Alder');
    assert.deepEqual([mara?.kind, mara?.role], ['name', 'chief executive of Norhaven']);
    assert.ok(offers.findLastIndex(({ kind }) => kind !== 'name') < offers.findIndex(({ kind }) => kind === 'name'));
  });

  const styles: readonly (readonly [draft: string, wanted: string])[] = [
    ['It cost $7bn.', '$53bn'], ['It cost US$7 billion.', 'US$53 billion'], ['It cost seven billion dollars.', 'fifty-three billion dollars'], ['It cost €7bn.', '$53bn'],
    ['It rose by 4 per cent.', '3.7 per cent'], ['It rose by 4 percent.', '3.7 percent'], ['There were 2 300 of them.', '4 120'], ['It weighed 5t.', '12t'],
  ];
  for (const [draft, wanted] of styles) it(`is written like “${draft}”`, () => assert.ok(texts(offered('', draft)).includes(wanted), texts(offered('', draft)).join(' | ')));

  it('is written as the source does where the draft has nothing like it', () => {
    assert.deepEqual(['4,120', '3.7%', '$53 billion', '12 tonnes', '17'].filter((text) => !texts(offered('')).includes(text)), []);
  });

  it('is nothing where no words of the draft stand', () => {
    for (const [text, at] of [['---\ntitle: x\n---\n', 11], ['```\ncode\n```\n', 6], ['`code`', 3], ['<!-- note -->', 7], ['[x](y)', 5]] as const) assert.equal(offersAt(text, at, facts), undefined, text);
  });

  it('says where each offer comes from', () => {
    for (const { evidence, text } of offered('')) assert.ok(evidence.length > 0 && evidence.every(({ source }) => source === 'ferries.md'), text);
  });

  it('is supported, in whatever style, where it is put into the source’s own sentence', () => {
    const style = fc.constantFrom('$7bn', 'US$7 million', '$7', 'seven dollars', 'seven billion dollars', '7 million dollars', '€7,000', '£7.25');
    fc.assert(fc.property(fc.array(style, { maxLength: 3 }), (own) => {
      const draft = own.map((figure) => `Elsewhere somebody paid ${figure}.\n\n`).join('');
      const money = offered('For its boats it spent ', draft).find(({ kind }) => kind === 'money');
      assert.ok(money);
      const { claims } = check({ path: 'draft.md', text: `${draft}Brightwater Ferries spent ${money.text} on boats.` }, facts);
      assert.equal(claims.find(({ text }) => text === money.text)?.verdict, 'supported', `${money.text} after ${own.join(', ')}`);
    }), { numRuns: 40 });
  });

  it('comes without fail, at any place of any text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'M', ' ', '5', '$', '%', '.', '*', '`', '\n', '|', '-', '#', '<', '\uE000', '\ud800') }), fc.nat(), (text, place) => {
      const at = place % (text.length + 1);
      const offers = offersAt(text, at, facts);
      const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
      const typed = typedBefore(line);
      for (const { replaces, text: completion } of offers && typed ? completionsFor(offers, typed) : []) assert.ok(replaces <= line.length && completion !== '');
    }), { numRuns: 300 });
  });
});

describe('What is completed', () => {
  it('goes on with the sign or the digits that were typed', () => {
    assert.deepEqual(completed('It spent $'), ['$53 billion']);
    assert.deepEqual(completed('It spent $5'), ['$53 billion']);
    assert.deepEqual(completed('It carried 4,1'), ['4,120']);
    assert.deepEqual(completed('It spent $7'), []);
  });

  it('takes the form that was begun, where the draft’s own is another', () => {
    assert.deepEqual(completed('It spent $', 'It cost seven billion dollars.'), ['$53 billion']);
  });

  it('goes on with the letters of a name, whatever capitalised words stand before it', () => {
    assert.deepEqual(completed('So said Mar'), ['Mara Alder']);
    assert.deepEqual(completed('So said Mara A'), ['Mara Alder']);
    assert.deepEqual(completed('In Esk'), ['Eskwater']);
  });

  it('is nothing for an ordinary word, nor for what is complete', () => {
    for (const line of ['It sp', 'mar', 'Ma', 'In Ed', 'Mara Alder', 'Mara Alder said', 'It spent $53', 'It spent $53 b', 'It spent $53 billion', 'It carried 4,120']) assert.deepEqual(completed(line), line === 'It spent $53' ? ['$53 billion'] : [], line);
  });
});
