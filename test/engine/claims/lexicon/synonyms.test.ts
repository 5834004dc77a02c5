import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonicalWord, synonymPhrasesIn, SYNONYMS } from '../../../../src/engine/claims/lexicon/synonyms';
import { stemOf, wordsOf } from '../../../../src/engine/claims/words';

const stemsOf = (phrase: string): string => phrase.split(/[\s-]/).map(stemOf).join(' ');
const isPhrase = (word: string): boolean => /[\s-]/.test(word);
const meaningOf = (word: string): string => (isPhrase(word) ? synonymPhrasesIn(wordsOf(word)).map((hit) => hit.meaning).join(' + ') : canonicalWord(word));
const meaningsIn = (text: string): string[] => synonymPhrasesIn(wordsOf(text)).map((hit) => `${text.slice(hit.start, hit.end)} = ${hit.meaning}`);
const termOf = (word: string): string => stemOf(canonicalWord(word));

describe('The groups of synonyms', () => {
  it('hold two words or more, in lower case, the first of them a single word unless all are phrases', () => {
    for (const group of SYNONYMS) {
      assert.ok(group.length >= 2, group.join(' '));
      assert.ok(!isPhrase(group[0]!) || group.every(isPhrase), `"${group[0]!}" cannot be what a group meets in`);
      for (const word of group) assert.match(word, /^[a-z][a-z0-9' -]*$/);
    }
  });

  it('share no word, in any of its forms', () => {
    const groups = new Map<string, string>();
    for (const group of SYNONYMS) {
      for (const stems of group.map(stemsOf)) {
        assert.equal(groups.get(stems), undefined, `"${stems}" stands in "${group.join(' ')}" too`);
        groups.set(stems, group.join(' '));
      }
    }
  });

  it('meet in their first word', () => {
    for (const group of SYNONYMS) for (const word of group) assert.equal(meaningOf(word), group[0], word);
  });
});

describe('Words that paraphrase each other', () => {
  const meet = `acquired purchase buyer · sold sale selling · employees staff workforce · shops outlets stores · homes housing dwellings · movies films · matches fixtures games ·
    killed died deaths fatalities · injured wounded hurt · began started commenced · shut closure · postponed delayed · approved ratified · ballots votes · salaries wages · clients customers ·
    travellers passengers travelers · rainfall rain precipitation · earthquakes quakes tremors · lost loss lose · grew growth growing · chosen choice selected · arrived arrival arriving · lent loans ·
    weighed weight · tall height · wide width · deep depth · spoke speeches · harvests crops · jailed prisons imprisoned · thefts stolen stole · lawsuits sued · vaccinations vaccines vaccinated jabs ·
    doctors physicians · medicines drugs medication · organised organizing organisation · neighborhoods neighbourhood · colors colour · theaters theatre · married marriages wedding · viruses virus`;
  for (const words of meet.split('·').map((row) => row.trim().split(/\s+/))) {
    it(words.join(', '), () => assert.equal(new Set(words.map(termOf)).size, 1, words.map(termOf).join(' ')));
  }
});

describe('Words that tell figures apart', () => {
  const apart = `revenue profit margin earnings cost price · mean median average · gross net · arrivals departures · imports exports important · births deaths · urban rural · men women · before after ·
    wins defeats draws · general generate · university universe · authority author · product production productivity · customs customers · demonstrators demonstrate follow followers · responded respondents · effect effectiveness · listed listings · consumers consumption · conservative conservation ·
    prison prisoner · mining minerals · legislator legislation · medical medication · recess recession · depart department · users subscribers customers · arrests convictions sentences ·
    north south east west · students teachers · doctors nurses · wheat maize rice · rain snow · flood drought · inflation deflation · unemployed employed · undergraduate postgraduate ·
    buses trains trams cars · votes voters turnout seats · immigrants emigrants · status statue · news new · literacy literal · travel travellers · experience experiment · several severe ·
    plants planted · meet meeting · apartment department · killed injured missing · mother father · fertility mortality · rises falls · spending investment · buys sells · raise reduce`;
  for (const words of apart.split('·').map((row) => row.trim().split(/\s+/))) {
    it(words.join(', '), () => assert.equal(new Set(words.map(termOf)).size, words.length, words.map(termOf).join(' ')));
  }
});

describe('Phrases that mean the same as one word', () => {
  it('are found in any form and where they stand', () => assert.deepEqual(meaningsIn('It took over Ashgrove and laid off 40 people.'), ['took over = buy', 'laid off = layoff']));

  it('are found with a hyphen or without', () => {
    assert.deepEqual(meaningsIn('the kick-off'), ['kick-off = start']);
    assert.deepEqual(meaningsIn('kicked off'), ['kicked off = start']);
    assert.deepEqual(meaningsIn('solar-power plants'), ['solar-power = photovoltaic']);
  });

  it('are not found across a mark, nor in half a compound', () => {
    assert.deepEqual(meaningsIn('the tickets they took, over two days'), []);
    assert.deepEqual(meaningsIn('a heat wave-like pattern'), []);
  });
});

describe('Words unknown to the lexicon', () => {
  it('stay themselves', () => {
    for (const word of ['zither', 'constructor', '__proto__', 'tostring', '', '-', '42']) assert.equal(canonicalWord(word), word);
  });

  it('and all others lead to a word that leads no further', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom(...SYNONYMS.flat())), (word) => {
      const first = canonicalWord(word);
      assert.equal(canonicalWord(first), first);
    }));
  });
});
