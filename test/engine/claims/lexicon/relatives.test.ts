import assert from 'node:assert/strict';
import { MEASURES } from '../../../../src/engine/claims/lexicon/measures';
import { COUNTERPARTS } from '../../../../src/engine/claims/lexicon/directions';
import { families, kinshipsOf, phrasesIn, termOf } from '../../../../src/engine/claims/lexicon/relatives';
import { stemOf, wordsOf } from '../../../../src/engine/claims/words';

const all = families();
const nameOf = (family: number): string => all[family]!.members.join(' ');
/** The families that two words share, and how much the words have in common there. */
const shared = (a: string, b: string) => kinshipsOf(termOf(a)).flatMap((one) => kinshipsOf(termOf(b)).filter(({ family }) => family === one.family).map(({ family, strength }) => ({ family, strength: strength * one.strength })));
const inCommon = (a: string, b: string): number => Math.max(0, ...shared(a, b).map(({ strength }) => strength));

describe('The families of related words', () => {
  it('hold two words or more, in lower case', () => {
    for (const { members, loose } of all) {
      assert.ok(members.length + loose.length >= 2, members.join(' '));
      for (const word of [...members, ...loose]) assert.match(word, /^[a-z][a-z0-9' -]*$/);
    }
  });

  it('hold no word twice', () => {
    for (const { members, loose } of all) {
      const words = [...members, ...loose];
      assert.deepEqual(words.filter((word, at) => words.indexOf(word) !== at), [], members.join(' '));
    }
  });

  it('know each of their words, in any of its forms', () => {
    all.forEach(({ members, loose }, family) => {
      for (const word of [...members, ...loose]) assert.ok(kinshipsOf(termOf(word)).some((one) => one.family === family), `${word} in "${nameOf(family)}"`);
    });
    assert.ok(inCommon('voters', 'balloting') > 0);
    assert.ok(inCommon('dying', 'undertakers') > 0);
  });

  it('find each of their phrases', () => {
    for (const word of all.flatMap(({ members, loose }) => [...members, ...loose]).filter((one) => one.includes(' '))) {
      assert.ok(phrasesIn(wordsOf(word)).some(({ meaning }) => meaning === termOf(word)), word);
    }
  });

  it('do not make alike what goes up and what goes down', () => {
    for (const [ups, downs] of COUNTERPARTS) ups.forEach((up, at) => {
      const down = downs[at]!;
      if (stemOf(up) !== stemOf(down)) assert.deepEqual(shared(up, down).map(({ family }) => nameOf(family)), [], `${up} and ${down}`);
    });
  });

  it('take in the measures by the head of their name', () => {
    assert.ok(Object.keys(MEASURES).some((concept) => kinshipsOf(`#${concept}`).length > 0));
    assert.ok(kinshipsOf('#deaths').some(({ family }) => kinshipsOf(termOf('undertaker')).some((one) => one.family === family)));
  });
});

const share = (a: string, b: string): number => Math.max(0, ...kinshipsOf(a).flatMap((one) => kinshipsOf(b).flatMap((other) => (one.family === other.family ? [one.strength * other.strength] : []))));

describe('Measures of one kind', () => {

  it('have less in common than a measure and its kind', () => {
    assert.ok(share('#operating profit', '#profit') >= 0.5);
    assert.ok(share('#operating profit', '#gross profit') <= 0.25);
  });
});

describe('Words that have to do with each other', () => {
  const related = `grant taxpayer · undertaker death · suckle nurse · deliver due · cost expense · staff workforce · classification point · voter turnout · rain wet · goal striker · patient ward · factory works ·
    lorry haulage · midwife birth · inmate cell · pupil classroom · turbine wind_farm · farmer tractor · spectator stadium · reader library · judge trial · tenant landlord · borrow loan`;
  for (const pair of related.split('·').map((row) => row.trim().split(/\s+/).map((word) => word.replaceAll('_', ' ')))) {
    it(`${pair[0]!} and ${pair[1]!}`, () => assert.ok(inCommon(pair[0]!, pair[1]!) >= 0.25));
  }
});

describe('Words that must not be confused', () => {
  const apart = `birth death · import export · arrival departure · win defeat · win draw · profit loss · revenue profit · revenue cost · supply demand · gold silver · teacher nurse · rain snow · flood drought · hot cold · urban rural ·
    buyer seller · mother undertaker · guilty acquittal · arrest conviction · immigration emigration · hire layoff · open close · deposit debt · men women · marriage divorce · inflation gdp · passenger cargo · bus train · wheat rice ·
    doctor nurse · pupil teacher · cattle pig · film book · singer actor · solar wind · oil coal · start end · fast slow · north south · rise fall · approve reject · attack defence · minimum maximum · before after`;
  for (const pair of apart.split('·').map((row) => row.trim().split(/\s+/))) {
    it(`${pair[0]!} and ${pair[1]!}`, () => assert.ok(inCommon(pair[0]!, pair[1]!) < 0.5, shared(pair[0]!, pair[1]!).map(({ family }) => nameOf(family)).join(' · ')));
  }
});
