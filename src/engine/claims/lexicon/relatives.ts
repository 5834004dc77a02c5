import { stemOf, type Word } from '../words';
import { MEASURES } from './measures';
import { canonicalWord, SYNONYM_PHRASES } from './synonyms';
import { directionOf } from './directions';
import { phraseFinder, type PhraseFinder, type PhraseHit } from './phrases';
import { EVENTS } from './relatives/events';
import { HEALTH_AND_SCHOOL } from './relatives/health-and-school';
import { LAND_AND_WEATHER } from './relatives/land-and-weather';
import { LAW_AND_STATE } from './relatives/law-and-state';
import { LEISURE } from './relatives/leisure';
import { MONEY_AND_WORK } from './relatives/money-and-work';
import { TRADE_AND_TECHNOLOGY } from './relatives/trade-and-technology';

const FIELDS = [MONEY_AND_WORK, TRADE_AND_TECHNOLOGY, LAW_AND_STATE, HEALTH_AND_SCHOOL, LAND_AND_WEATHER, LEISURE, EVENTS];

/**
 * Families of related words: what writers exchange for one another without its meaning the same everywhere. In the data a family ends with ";",
 * its members stand before "~", its looser relations (a kind or a part, the doer and the deed, the cause and the thing) behind it; "_" joins
 * the words of a phrase. A word may stand in several families, since it may mean several things. What must not be confused shares none.
 */
export const families = (): Family[] => FIELDS.flatMap((data) => data.trim().split(';').filter((row) => row.trim() !== '').map(familyOf));

/** Words that mean nearly the same, and words that have to do with them. */
export interface Family {
  readonly members: readonly string[];
  readonly loose: readonly string[];
}

/** A word's place in a family: the family's number, and how much the word belongs to it. */
export interface Kinship {
  readonly family: number;
  readonly strength: number;
}

/** How much a loose relation belongs to its family; two loose ones have the product of this in common. */
const LOOSE = 0.5;

function familyOf(row: string): Family {
  const [members = [], loose = []] = row.split('~').map((side) => side.trim().split(/\s+/).filter((word) => word !== '').map((word) => word.replaceAll('_', ' ')));
  return { members, loose };
}

const isPhrase = (word: string): boolean => word.includes(' ');
const stemsOf = (phrase: string): string => phrase.split(' ').map(stemOf).join(' ');
const meant = new Map(SYNONYM_PHRASES.map(([phrase, first]) => [stemsOf(phrase), first] as const));

/** The term under which a word or phrase is known: that of the word it means the same as; any other phrase's are its own words' stems. */
export function termOf(word: string): string {
  return stemsOf(isPhrase(word) ? meant.get(stemsOf(word)) ?? word : canonicalWord(word));
}

const NONE: readonly Kinship[] = [];

interface Index {
  readonly byTerm: ReadonlyMap<string, readonly Kinship[]>;
  readonly phrases: PhraseFinder;
}

/** Built when the first word is asked for: starting the extension should not wait for it. */
let index: Index | undefined;

function indexed(): Index {
  if (index) return index;
  const byTerm = new Map<string, Kinship[]>();
  const add = (term: string, family: number, strength: number): void => {
    const own = byTerm.get(term);
    if (!own) byTerm.set(term, [{ family, strength }]);
    else if (!own.some((one) => one.family === family)) own.push({ family, strength });
  };
  const all = families();
  all.forEach(({ members, loose }, family) => {
    for (const word of members) add(termOf(word), family, 1);
    for (const word of loose) add(termOf(word), family, LOOSE);
  });
  // A measure belongs where the head of its name does; one of several words is a kind of that ("operating profit" of profit): another figure.
  for (const concept of Object.keys(MEASURES)) {
    const share = isPhrase(concept) ? LOOSE : 1;
    for (const { family, strength } of byTerm.get(termOf(concept.split(' ').at(-1)!)) ?? NONE) add(`#${concept}`, family, strength * share);
  }
  // Which way something goes says nothing of what it is.
  const phrases = [...SYNONYM_PHRASES.filter(([, first]) => directionOf(first) === undefined).map(([phrase]) => phrase), ...all.flatMap(({ members, loose }) => [...members, ...loose]).filter(isPhrase)];
  index = { byTerm, phrases: phraseFinder(phrases.map((phrase) => [phrase, termOf(phrase)])) };
  return index;
}

/** The families of a term of a profile: a stem or a measure ("#revenue"); none of a name. */
export const kinshipsOf = (term: string): readonly Kinship[] => indexed().byTerm.get(term) ?? NONE;

/** The phrases among the words that mean the same as a word or belong to a family; their meaning is their term. */
export const phrasesIn = (words: readonly Word[]): PhraseHit[] => indexed().phrases.findIn(words);
