import type { Span } from '../vocabulary';
import { HEADS_OF_SOMETHING, isRoleNoun, TITLES, TITLES_BEFORE_NAMES } from './lexicon/role-titles';
import type { Name } from './names';
import { rememberText } from './remember';
import { isRoleVerb, rolesByVerb } from './roles-by-verb';
import { ofSpelling, type Word } from './words';

/** "Alibaba's chief executive, Eddie Wu": a title, who holds it, and in what. */
export interface RoleMention extends Span {
  /** As written: "chief executive". */
  readonly title: string;
  readonly holder: Name;
  readonly of?: Name;
  /** "its chief executive": held in whatever the sentence is about. */
  readonly ofTopic: boolean;
  /** Said by a verb ("runs", "co-founded"): true to the source or not, no office was named. */
  readonly byVerb: boolean;
}

interface Title extends Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const TITLE_WORDS = new Map<string, string[][]>();
for (const title of TITLES) {
  const words = title.split(' ');
  const same = TITLE_WORDS.get(words[0]!) ?? [];
  same.push(words);
  TITLE_WORDS.set(words[0]!, same);
}

const COPULAS = new Set(['is', 'was', 'became', 'becomes', 'remains', 'been', 'elected', 'appointed', 'named', 'made', 'chosen']);
const BEFORE_TITLE = new Set(['one', 'of', 'other', 'the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'former', 'current', 'new', 'longtime', 'then', 'acting', 'company', "company's", 'group', 'firm', 'who', 'has', 'been', 'is', 'was', 'now', 'until', 'recently', 'also', 'at', 'present', 'currently', 'still', 'long', 'today', 'previously']);
const TITLE_QUALIFIERS = 4;
const MOST_SPELLINGS = 20_000;

/**
 * The titles that one sentence gives to people. `isPerson` tells whether a name may hold an office (a company may not).
 * Offsets as in `words`.
 */
export function findRoles(words: readonly Word[], names: readonly Name[], isPerson: (name: Name) => boolean): RoleMention[] {
  if (names.length === 0 || !words.some(mayTellRole)) return [];
  const roles: RoleMention[] = [];
  const nameAt = new Map<number, Name>();
  for (const name of names) for (let i = name.from; i < name.to; i++) nameAt.set(i, name);
  for (const title of findTitles(words, nameAt)) {
    const holder = holderAfter(words, title, nameAt, isPerson) ?? holderBefore(words, title, nameAt, isPerson);
    if (!holder) continue;
    const of = organisationOf(words, title, nameAt, isPerson);
    roles.push({ start: title.start, end: title.end, title: title.text, holder, byVerb: false, ofTopic: /^(?:its|their)$/u.test(words[title.from - 1]?.lower ?? '') || (words[title.from - 1]?.possessive === true && !nameAt.has(title.from - 1)), ...(of && of !== holder ? { of } : {}) });
  }
  roles.push(...rolesByVerb(words, nameAt, isPerson));
  return roles;
}

/** Whether an office may be told where this word stands. */
const mayTellRole = ofSpelling(({ lower }): boolean => titlesBeginning(lower).length > 0 || isRoleNoun(lower) || isRoleVerb(lower));

function findTitles(words: readonly Word[], nameAt: ReadonlyMap<number, Name>): Title[] {
  const titles: Title[] = [];
  let at = 0;
  while (at < words.length) {
    const listed = titleAt(words, at);
    const length = listed?.length ?? (nameAt.has(at) ? 0 : isRoleNoun(words[at]!.lower) ? 1 : 0);
    if (length === 0) { at++; continue; }
    let from = at;
    let to = at + length;
    // "deputy energy minister", "senior policy adviser": lower-case qualifiers in front belong to the title.
    if (!nameAt.has(at)) while (from > 0 && at - from < TITLE_QUALIFIERS && isQualifier(words[from - 1]!) && !nameAt.has(from - 1)) from--;
    while (to < words.length && isRoleNoun(words[to]!.lower) && !nameAt.has(to)) to++;
    // "chief innovation officer": no list has all that a chief may be of.
    if (words[to - 1]!.lower === 'chief' && words[to + 1]?.lower === 'officer' && isQualifier(words[to]!)) to += 2;
    // "the minister for health", "its head of research"
    to += complementAt(words, to, nameAt);
    const last = words[to - 1]!;
    const end = last.possessive ? last.end - 2 : last.end;
    titles.push({ from, to, start: words[from]!.start, end, text: words.slice(from, to).map((word) => word.text).join(' ') });
    at = to;
  }
  return titles;
}

/** Length in words of what a title is of, "for health", "of research", "of the opposition", behind its last word; 0 where it is of nothing, or of more than a title tells. */
function complementAt(words: readonly Word[], to: number, nameAt: ReadonlyMap<number, Name>): number {
  if (!HEADS_OF_SOMETHING.has(words[to - 1]!.lower) || words[to - 1]!.possessive || !/^(?:for|of)$/u.test(words[to]?.lower ?? '')) return 0;
  const first = words[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  let end = first;
  while (words[end] && isQualifier(words[end]!) && !nameAt.has(end)) end++;
  const isWhole = end > first && end - first <= COMPLEMENT && !nameAt.has(end) && !/^[’']$|^of$/u.test(words[end]?.text ?? '') && words[end]?.possessive !== true && words[end]?.capital !== true;
  if (isWhole) return end - to;
  return first === to + 1 && end > first ? 2 : 0;
}

const COMPLEMENT = 2;

const NO_TITLES: readonly string[][] = [];

/** The listed titles that begin with a word, in lower case, as it is written, and as a plural. */
const titlesBeginning = rememberText((first: string) => {
  const [own, plural] = [TITLE_WORDS.get(first), TITLE_WORDS.get(first.replace(/s$/u, ''))];
  return own || plural ? [...(own ?? []), ...(plural ?? [])] : NO_TITLES;
}, MOST_SPELLINGS);

/** The listed title that begins at a word; a plural ("one of its co-founders") is the same title. */
function titleAt(words: readonly Word[], at: number): string[] | undefined {
  const titles = titlesBeginning(words[at]!.lower);
  if (titles.length === 0) return undefined;
  return titles.find((title) => title.every((word, i) => words[at + i]?.lower === word || (i === title.length - 1 && words[at + i]?.lower === `${word}s`)));
}

const NO_QUALIFIERS = new Set('week month year day today yesterday when while after before since then now ago the a an its their his her our my your and or of for to by in at on with who is was has as said says told from that this than but while when where which'.split(' '));

function isQualifier(word: Word): boolean {
  return word.isWord && !word.capital && !word.possessive && !NO_QUALIFIERS.has(word.lower) && !COPULAS.has(word.lower) && !BEFORE_TITLE.has(word.lower) && /^[\p{L}-]+$/u.test(word.lower);
}

const LONGEST_COMPLEMENT = 6;
const VERB_OF_SPEECH = /^(?:said|says|who|which|that|when|while|was|is|were|are|has|had|have)$/u;
const HONORIFIC = /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|prof|professor)\.?$/u;

/** "CEO Eddie Wu", "chief executive, Eddie Wu", "chief executive of Alibaba, Eddie Wu". */
function holderAfter(words: readonly Word[], title: Title, nameAt: ReadonlyMap<number, Name>, isPerson: (name: Name) => boolean): Name | undefined {
  let at = title.to;
  if (words[title.to - 1]!.possessive) return undefined;
  if (/^(?:of|at|for)$/u.test(words[at]?.lower ?? '')) {
    const place = nameAt.get(words[at + 1]?.lower === 'the' ? at + 2 : at + 1);
    at = place ? place.to : at + 1;
    // "the head of its energy agency, Ilva Renn"
    if (!place) while (at - title.to <= LONGEST_COMPLEMENT && words[at]?.isWord && !VERB_OF_SPEECH.test(words[at]!.lower) && !nameAt.has(at)) at++;
    if (words[at]?.text !== ',') return undefined;
  }
  if (words[at]?.text === ',') {
    // "Anna Thorne, chief executive, Tor Brandt, …": a title that already has a holder in front keeps it.
    if (holderBefore(words, title, nameAt, isPerson)) return undefined;
    at++;
  }
  // "The general director is Ilva Renn", "its chair, the historian Ilva Renn", "its head, Colonel Ilva Renn"
  else if (/^(?:is|was)$/u.test(words[at]?.lower ?? '')) at++;
  if (words[at - 1]?.text === ',' && /^(?:the|an?)$/u.test(words[at]?.lower ?? '')) {
    at++;
    while (at - title.to <= LONGEST_COMPLEMENT && words[at] && isQualifier(words[at]!) && !nameAt.has(at)) at++;
    if (!isRoleNoun(words[at - 1]!.lower)) return undefined;
  }
  if ((HONORIFIC.test(words[at]?.lower ?? '') || TITLES_BEFORE_NAMES.has(words[at]?.lower ?? '')) && nameAt.get(at) === undefined) at++;
  const name = nameAt.get(at);
  return name && name.from === at && isPerson(name) ? name : undefined;
}

/** "Eddie Wu, the chief executive", "Eddie Wu is Alibaba's chief executive", "Eddie Wu (chief executive)". */
function holderBefore(words: readonly Word[], title: Title, nameAt: ReadonlyMap<number, Name>, isPerson: (name: Name) => boolean): Name | undefined {
  let at = title.from - 1;
  let joined = false;
  for (let steps = 0; at >= 0 && steps < 12; steps++, at--) {
    const word = words[at]!;
    // "Anna Thorne, co-founder and chief executive": titles of one holder.
    if (word.lower === 'and' && isRoleNoun(words[at - 1]?.lower ?? '')) {
      at--;
      while (at > 0 && (isRoleNoun(words[at - 1]!.lower) || isQualifier(words[at - 1]!)) && !nameAt.has(at - 1)) at--;
      continue;
    }
    const name = nameAt.get(at);
    if (name && isPerson(name) && !name.possessive) {
      // "Anna Thorne and Tor Brandt, chief executive and co-founder": which is whose cannot be told.
      const partner = words[name.from - 1]?.lower === 'and' ? nameAt.get(name.from - 2) : undefined;
      return joined && !(partner && isPerson(partner)) ? name : undefined;
    }
    if (name) { at = name.from; continue; }
    if (word.text === ',' || word.text === '(' || /^[–—-]$/u.test(word.text)) {
      if (joined && word.text !== ',') return undefined;
      joined = true;
    } else if (COPULAS.has(word.lower)) joined = true;
    // "Anna Thorne, 61, organist of St Ives"
    else if (/^\d{2}$/u.test(word.text) && words[at + 1]?.text === ',' && words[at - 1]?.text === ',') continue;
    else if (word.lower === 'to' && /^(?:rose|rises|risen|promoted|advanced|moved)$/u.test(words[at - 1]?.lower ?? '')) { joined = true; at--; }
    else if (word.lower === 'as') return doerBefore(words, at, nameAt, isPerson);
    // "Anna Thorne, the exchange's chief analyst"
    else if (word.possessive && !word.capital) continue;
    else if (!BEFORE_TITLE.has(word.lower)) return undefined;
  }
  return undefined;
}

/** What one does as the holder of an office: "joined us in October as head of finance", "rose to director". */
const DOES_AS = /^(?:join|arriv|start|beg[au]n|c[ao]me|serv|work|stay|carr(?:y|ie)|continu|return|retir|resign|step|quit|le(?:ft|ave)|t[ao]+k[es]*|appoint|name|elect|chose|choose|hire|install|confirm|promot|rose|rise|r[au]n|act|us|mov|remain|known|describ|led$|lead)/u;
const AS_REACH = 8;

/** Who does something as the holder of an office told behind "as": the name before the verb, or before "as" itself where nothing else stands between. */
function doerBefore(words: readonly Word[], as: number, nameAt: ReadonlyMap<number, Name>, isPerson: (name: Name) => boolean): Name | undefined {
  let does = false;
  for (let at = as - 1; at >= 0 && as - at <= AS_REACH; at--) {
    const name = nameAt.get(at);
    if (name && isPerson(name)) return (does || at === as - 1) && !name.possessive ? name : undefined;
    if (name) { at = name.from; continue; }
    // "Anna Thorne, who took over as artistic director"
    if (words[at]!.lower === 'who' && words[at - 1]?.text === ',' && nameAt.has(at - 2)) { does = true; at--; continue; }
    if (/^[,;:()—–.!?]$/u.test(words[at]!.text)) return undefined;
    does ||= DOES_AS.test(words[at]!.lower);
  }
  return undefined;
}

/** "Alibaba's chief executive", "Alibaba CEO", "chief executive of Alibaba". */
function organisationOf(words: readonly Word[], title: Title, nameAt: ReadonlyMap<number, Name>, isPerson: (name: Name) => boolean): Name | undefined {
  const after = words[title.to];
  if (after && /^(?:of|at|for)$/u.test(after.lower)) {
    const name = nameAt.get(words[title.to + 1]?.lower === 'the' ? title.to + 2 : title.to + 1);
    if (name && !isPerson(name)) return name;
  }
  for (let at = title.from - 1, steps = 0; at >= 0 && steps < 3; at--, steps++) {
    const name = nameAt.get(at);
    if (name) return isPerson(name) ? undefined : name;
    if (!BEFORE_TITLE.has(words[at]!.lower)) return undefined;
  }
  return undefined;
}

/** A title that stands alone in a table's cell, its holder at the head of the row: "| Anna Thorne | Chief executive of Estwick |". */
export function roleInCell(words: readonly Word[], names: readonly Name[], holder: Name, isPerson: (name: Name) => boolean): RoleMention | undefined {
  const nameAt = new Map<number, Name>();
  for (const name of names) for (let i = name.from; i < name.to; i++) nameAt.set(i, name);
  const [title] = findTitles(words, nameAt);
  if (!title || title.from > 0) return undefined;
  const next = words[title.to]?.text === ',' ? nameAt.get(title.to + 1) : undefined;
  const of = organisationOf(words, title, nameAt, isPerson) ?? next;
  return { start: title.start, end: title.end, title: title.text, holder, byVerb: false, ofTopic: false, ...(of ? { of } : {}) };
}
