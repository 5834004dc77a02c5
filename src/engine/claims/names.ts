import type { Span } from '../vocabulary';
import { Gazetteer } from './gazetteer';
import { isLight } from './lexicon/measures';
import { conceptOf } from './measured';
import type { Word } from './words';
import { TITLES_BEFORE_NAMES } from './lexicon/role-titles';
import { DEMONYMS, SENTENCE_OPENERS } from './lexicon/openers';

export { Gazetteer };

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

const CONNECTORS = new Set(['of', 'de', 'la', 'le', 'van', 'von', 'der', 'den', 'al', 'el', 'bin', 'da', 'di', 'du', 'del', 'della', 'dos', 'das', 'des', 'do', 'los', 'las', 'ten', 'ter', 'af', 'av', 'zu', 'ibn', '&', '+']);
/** "Bank of England" is one name, "Anna Thorne of Estwick" two. */
const OF_INSTITUTIONS = new Set('bank university house ministry department council institute republic isle lake court chamber federation union state kingdom school college museum museums theatre gulf bay cape board office bureau church order league association society academy port city county town village'.split(' '));

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
  const family = run.length === 1 ? gazetteer.familyOf(run[0]!) ?? gazetteer.peopleOf(run[0]!) : undefined;
  if (family !== undefined) return nameOf(words, from, to, { entity: family, description: false });
  const meant = startsSentence && run.length === 1 && run[0]!.length <= 5 && !words[from]!.possessive ? undefined : gazetteer.meantBy(run, startsSentence);
  if (meant) return nameOf(words, from, to, { entity: meant.entity, misspelt: meant.text, description: false });
  return nameOf(words, from, to, { description: false });
}

function nameOf(words: readonly Word[], from: number, to: number, more: Pick<Name, 'entity' | 'misspelt' | 'description'>): Name {
  const first = words[from]!;
  const last = words[to - 1]!;
  const end = last.possessive ? last.end - (/[’']s$/iu.test(last.text) ? 2 : 1) : last.end;
  let text = '';
  for (let at = from; at < to; at++) {
    const written = words[at]!.text;
    text += (at > from ? ' ' : '') + (at === to - 1 && last.possessive ? written.replace(/[’']s?$/u, '') : written);
  }
  const { entity, misspelt, description } = more;
  const name = { start: first.start, end, from, to, possessive: last.possessive, text, description };
  return entity === undefined ? name : misspelt === undefined ? { ...name, entity } : { ...name, entity, misspelt };
}
