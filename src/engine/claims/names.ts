import type { Entity, Span } from '../vocabulary';
import { isLight } from './lexicon/measures';
import { likeness } from './likeness';
import { conceptOf } from './measured';
import type { Word } from './words';
import { TITLES_BEFORE_NAMES } from './lexicon/role-titles';
import { DEMONYMS, SENTENCE_OPENERS } from './lexicon/openers';

/**
 * A name found in prose. `entity` is the id of the known entity it names; a name that no source knows has none.
 * `misspelt` holds the known spelling that the writer most likely meant.
 */
export interface Name extends Span {
  readonly text: string;
  /** Indices into the sentence's words, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly entity?: string;
  readonly misspelt?: string;
  readonly possessive: boolean;
  /** "the e-commerce group": a description, not a proper name. */
  readonly description: boolean;
}

interface Alias {
  readonly words: readonly string[];
  readonly entity: string;
  readonly text: string;
  /** Which of the words must stand capitalised. */
  readonly capitals: readonly boolean[];
  /** One word that is not the whole name: "Ma". */
  readonly short: boolean;
  readonly person: boolean;
  /** False for a description: "the Chinese group". */
  readonly proper: boolean;
}

const SPLIT = /[\s]+/u;
const CONNECTORS = new Set(['of', 'de', 'la', 'le', 'van', 'von', 'der', 'den', 'al', 'el', 'bin', 'da', 'di', 'du', 'del', 'della', 'dos', 'das', 'des', 'do', 'los', 'las', 'ten', 'ter', 'af', 'av', 'zu', 'ibn', '&', '+']);
/** "Bank of England" is one name, "Anna Thorne of Estwick" two. */
const OF_INSTITUTIONS = new Set('bank university house ministry department council institute republic isle lake court chamber federation union state kingdom school college museum museums theatre gulf bay cape board office bureau church order league association society academy port city county town village'.split(' '));
const plainWord = (word: string): string => word.toLowerCase().replace(/[’']s$/u, '').replace(/[’]/gu, "'");

const straight = (lower: string): string => lower.replace(/’/gu, "'");

function added<K>(lists: Map<K, Alias[]>, key: K, alias: Alias): void {
  const list = lists.get(key);
  if (list) list.push(alias);
  else lists.set(key, [alias]);
}

/** The names that the sources know, ready to be looked up word by word. */
export class Gazetteer {
  readonly #byWords = new Map<string, Alias[]>();
  /** For a first word, how many words the names have that begin with it, the longest first. */
  readonly #lengths = new Map<string, number[]>();
  readonly #properByLength = new Map<number, Alias[]>();
  readonly #properWords = new Set<string>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) {
      for (const text of [entity.name, ...entity.aliases]) {
        const words = text.split(SPLIT).map(plainWord).filter(Boolean);
        const first = words[0];
        if (first === undefined) continue;
        const alias = { words, entity: entity.id, text, capitals: text.split(SPLIT).filter(Boolean).map((word) => /^\p{Lu}/u.test(word)), proper: /^\p{Lu}/u.test(text), short: words.length === 1 && text !== entity.name && entity.name.includes(' '), person: entity.type === 'person' };
        added(this.#byWords, words.join(' '), alias);
        const lengths = this.#lengths.get(first) ?? [];
        if (!lengths.includes(words.length)) this.#lengths.set(first, [...lengths, words.length].sort((a, b) => b - a));
        if (alias.proper) {
          added(this.#properByLength, words.length, alias);
          for (const word of words) this.#properWords.add(word);
        }
      }
    }
    for (const list of this.#byWords.values()) list.sort((a, b) => (a.text < b.text ? -1 : 1));
  }

  /** The longest known name that begins at word `at`. */
  startingAt(words: readonly Word[], at: number): Alias | undefined {
    const first = words[at];
    if (!first) return undefined;
    for (const length of this.#lengths.get(straight(first.lower)) ?? []) {
      if (at + length > words.length) continue;
      const key = words.slice(at, at + length).map((word) => straight(word.lower)).join(' ');
      const known = this.#byWords.get(key)?.find((alias) =>
        (alias.proper || length > 1 || !first.capital || at === 0) && alias.capitals.every((capital, i) => !capital || words[at + i]!.capital));
      if (known) return known;
    }
    return undefined;
  }

  /** "The Thornes": the person whose surname this is the plural of, or whose family of that name the sources know. */
  familyOf(lower: string): string | undefined {
    const one = /^\p{L}{4,}s$/u.test(lower) ? this.#byWords.get(lower.slice(0, -1))?.find(({ proper, short, person }) => proper && (short || person)) : undefined;
    return one?.entity;
  }

  /** The known proper name that differs from these words by a slip of the keys, if there is exactly one. */
  meantBy(words: readonly string[], initial: boolean): Alias | undefined {
    if (words.every((word) => this.#properWords.has(word))) return undefined;
    let best: Alias | undefined;
    let bestDistance = Infinity;
    let tied = false;
    for (const alias of this.#properByLength.get(words.length) ?? []) {
      const distance = likeness(words, alias.words, initial, alias.person);
      if (distance === undefined || distance === 0) continue;
      if (distance < bestDistance) [best, bestDistance, tied] = [alias, distance, false];
      else if (distance === bestDistance && best?.entity !== alias.entity) tied = true;
    }
    return tied ? undefined : best;
  }
}

/**
 * Finds the names in one sentence's words: known ones by their aliases, misspelt ones by likeness, and other capitalised runs as unknown.
 * `titleCase`: in a headline where every word is capitalised, capitals prove nothing and only known names are found. `isLabel`: in the cell
 * at the head of a table's row, a capitalised word that is no everyday one is a name though it comes first.
 */
export function findNames(words: readonly Word[], gazetteer: Gazetteer, titleCase = false, isLabel = false): Name[] {
  const label = isLabel && isNameLabel(words);
  const dateline = datelineOf(words);
  const names: Name[] = [];
  let at = 0;
  while (at < words.length) {
    const slip = titleCase ? undefined : misspeltAt(words, at, gazetteer);
    if (at < dateline) { at++; continue; }
    if (slip) {
      names.push(nameOf(words, at, at + slip.length, slip));
      at += slip.length;
      continue;
    }
    const known = gazetteer.startingAt(words, at);
    const length = known ? known.words.length + (known.proper && !titleCase ? ownCapitals(words, at + known.words.length, gazetteer) : 0)
      : titleCase ? 0 : capitalRun(words, at, gazetteer, label);
    if (length === 0) { at++; continue; }
    names.push(known && length === known.words.length
      ? nameOf(words, at, at + length, { entity: known.entity, description: !known.proper })
      : unknownName(words, at, at + length, gazetteer));
    at += length;
  }
  return names;
}

/** "Kestrel" or "Harbour Lights", but not "Revenue" or "Market value". */
const isNameLabel = (words: readonly Word[]): boolean =>
  words.length > 0 && words.every((word) => word.isWord && (word.capital || /^\d+$/u.test(word.text)) && !isLight(word.lower) && conceptOf(word.lower) === undefined && !SENTENCE_OPENERS.has(word.lower));

const SHORT_LINE = 8;

/** "PORT NORTH, May 3 (Wire) — …": where a report was filed is nobody's name. Number of words to pass over. */
function datelineOf(words: readonly Word[]): number {
  if (!/^\p{Lu}[\p{Lu}.’'-]+$/u.test(words[0]?.text ?? '') || words[0]!.text.length < 3) return 0;
  // "PORT EAST, 4 May" on a line of its own.
  if (words.length <= SHORT_LINE && words.some((word) => word.text === ',') && words.some((word) => /\d/u.test(word.text)) && words.every((word) => !word.isWord || /^[\p{Lu}\d]/u.test(word.text))) return words.length;
  for (let at = 1; at < Math.min(words.length, 16); at++) {
    if (/^[—–]$/u.test(words[at]!.text) || (words[at]!.text === '-' && words[at]!.start > words[at - 1]!.end)) return at;
    if (/^[.!?:;]$/u.test(words[at]!.text)) return 0;
  }
  return 0;
}

const LONGEST_SLIP = 3;

/** "Eddy Wu" where the sources know Eddie Wu, though "Wu" alone is known too: several capitalised words that together are a known name but for a slip. */
function misspeltAt(words: readonly Word[], at: number, gazetteer: Gazetteer): { length: number; entity: string; misspelt: string; description: false } | undefined {
  if (!words[at]!.capital || SENTENCE_OPENERS.has(words[at]!.lower)) return undefined;
  let longest = 0;
  while (longest < LONGEST_SLIP && words[at + longest]?.capital && words[at + longest]!.isWord && !(longest > 0 && words[at + longest - 1]!.possessive)) longest++;
  for (let length = longest; length >= 2; length--) {
    const run = words.slice(at, at + length).map((word) => word.lower);
    const exact = gazetteer.startingAt(words, at);
    if (exact && exact.words.length >= length) return undefined;
    const meant = gazetteer.meantBy(run, false);
    if (meant) return { length, entity: meant.entity, misspelt: meant.text, description: false };
  }
  return undefined;
}

/** How many more capitalised words belong to a known name and make another name of it: 1 in "Meta Verified", 0 in "Meta Chief Executive". */
function ownCapitals(words: readonly Word[], at: number, gazetteer: Gazetteer): number {
  let end = at;
  while (end < words.length && !words[end - 1]!.possessive) {
    const word = words[end]!;
    if (!word.isWord || !word.capital || SENTENCE_OPENERS.has(word.lower) || gazetteer.startingAt(words, end)) break;
    end++;
  }
  return end - at;
}

/** Length in words of the capitalised run at `at`: 2 for "Tencent Holdings", 0 where no name begins. */
function capitalRun(words: readonly Word[], at: number, gazetteer: Gazetteer, label: boolean): number {
  const first = words[at]!;
  if (!first.capital || !first.isWord || (!label && isOpener(words, at))) return 0;
  // "Judge Anna Thorne": the title is no part of the name.
  if (!label && TITLES_BEFORE_NAMES.has(first.lower) && isNamePart(words[at + 1]) && isNamePart(words[at + 2])) return 0;
  let end = at + 1;
  // "Eddie Ma" is another than Ma: a first name in front makes a short form part of another name.
  while (end < words.length && !words[end - 1]!.possessive && (gazetteer.startingAt(words, end)?.short ?? true)) {
    const word = words[end]!;
    const next = words[end + 1];
    if (word.isWord && word.capital && !SENTENCE_OPENERS.has(word.lower)) end++;
    else if (CONNECTORS.has(word.lower) && next?.capital && next.isWord && (word.lower !== 'of' || OF_INSTITUTIONS.has(words[end - 1]!.lower))) end += 2;
    // "Marie de la Cour"
    else if (CONNECTORS.has(word.lower) && next && CONNECTORS.has(next.lower) && word.lower !== 'of' && words[end + 2]?.capital) end += 3;
    // "the Federation of the Straits"
    else if (word.lower === 'of' && next?.lower === 'the' && OF_INSTITUTIONS.has(words[end - 1]!.lower) && isNamePart(words[end + 2])) end += 3;
    else break;
  }
  return end - at;
}

const isNamePart = (word: Word | undefined): boolean => word !== undefined && word.isWord && word.capital && !SENTENCE_OPENERS.has(word.lower);

/** What a name at the start of a sentence is followed by: "Tencent will", "Baidu plans". */
const ACTS = /^(?:will|would|has|had|is|was|can|could|may|might|plans?|said|says?|also|too|spent|spends?|bought|sold|earned|lost|made|makes|wants?|aims?|expects?|intends?|hopes?|needs?|reported|announced|\p{L}{3,}ed|\p{L}{3,}s|and|,|:|\()$/u;

/** A capital at the start of a sentence proves nothing for an everyday word. */
function isOpener(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  const startsSentence = at === 0 || before === undefined || /^[“"‘'([—–:•…]$/u.test(before.text) || /[.!?]$/u.test(before.text);
  if (SENTENCE_OPENERS.has(word.lower) || DEMONYMS.has(word.lower) || /^\p{Lu}+-\p{Ll}/u.test(word.text)) return true;
  const next = words[at + 1];
  const goesOn = next !== undefined && CONNECTORS.has(next.lower) && next.lower !== 'of' && (words[at + 2]?.capital ?? false);
  return startsSentence && !word.possessive && !next?.capital && !goesOn && !(next && ACTS.test(next.lower));
}

function unknownName(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): Name {
  const run = words.slice(from, to).map((word) => word.lower);
  const startsSentence = from === 0;
  const family = run.length === 1 ? gazetteer.familyOf(run[0]!) : undefined;
  if (family !== undefined) return nameOf(words, from, to, { entity: family, description: false });
  const meant = startsSentence && run.length === 1 && run[0]!.length <= 5 && !words[from]!.possessive ? undefined : gazetteer.meantBy(run, startsSentence);
  if (meant) return nameOf(words, from, to, { entity: meant.entity, misspelt: meant.text, description: false });
  return nameOf(words, from, to, { description: false });
}

function nameOf(words: readonly Word[], from: number, to: number, more: Pick<Name, 'entity' | 'misspelt' | 'description'>): Name {
  const first = words[from]!;
  const last = words[to - 1]!;
  const end = last.possessive ? last.end - (/[’']s$/iu.test(last.text) ? 2 : 1) : last.end;
  return {
    start: first.start, end, from, to, possessive: last.possessive,
    text: words.slice(from, to).map((word, i) => (i === to - from - 1 && last.possessive ? word.text.replace(/[’']s?$/u, '') : word.text)).join(' '),
    ...more,
  };
}
