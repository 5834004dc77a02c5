import type { Entity } from '../vocabulary';
import { umlautsWrittenOut, withoutAccents } from './accents';
import { isOfPeople, likeness } from './likeness';
import { rememberText } from './remember';
import type { Word } from './words';

/** One way to write a known name. */
export interface Alias {
  /** In lower case, without accents. */
  readonly words: readonly string[];
  /** In lower case, as the source writes them. */
  readonly written: readonly string[];
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

const MOST_UNKNOWN = 2000;
const SPLIT = /[\s]+/u;
const plainWord = (word: string): string => word.toLowerCase().replace(/[’']s$/u, '').replace(/[’]/gu, "'");

/** With straight apostrophes, and without accents: "Sao Paulo" is São Paulo. */
const straight = (lower: string): string => withoutAccents(lower.includes('’') ? lower.replace(/’/gu, "'") : lower);

function added<K>(lists: Map<K, Alias[]>, key: K, alias: Alias): void {
  const list = lists.get(key);
  if (list) list.push(alias);
  else lists.set(key, [alias]);
}

/** Whether the words from `at` on stand capitalised where the alias's do. */
function areCapital({ capitals }: Alias, words: readonly Word[], at: number): boolean {
  for (let i = 0; i < capitals.length; i++) if (capitals[i]! && !words[at + i]!.capital) return false;
  return true;
}

const ACCENT = /[^\u0000-\u007f’]/u;

/** Either of the two does without accents; who writes them writes the right ones. */
function areAccentsAlike({ written }: Alias, words: readonly Word[], at: number): boolean {
  if (!written.some((word) => ACCENT.test(word))) return true;
  const own = words.slice(at, at + written.length).map(({ lower }) => lower.replace(/’/gu, "'"));
  return own.every((word) => !ACCENT.test(word)) || own.every((word, i) => word.normalize('NFC') === written[i]!.normalize('NFC'));
}

/** The names that the sources know, ready to be looked up word by word. */
export class Gazetteer {
  readonly #byWords = new Map<string, Alias[]>();
  /** For a first word, how many words the names have that begin with it, the longest first. */
  readonly #lengths = new Map<string, number[]>();
  readonly #properByLength = new Map<number, Alias[]>();
  readonly #properWords = new Set<string>();
  /** Kept, for an unknown name is held against all that are known, and is often written again. */
  readonly #meantAtStart = rememberText((words: string) => this.#likest(words.split(' '), true), MOST_UNKNOWN);
  readonly #meantElsewhere = rememberText((words: string) => this.#likest(words.split(' '), false), MOST_UNKNOWN);

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) {
      for (const text of [entity.name, ...entity.aliases]) {
        const written = text.split(SPLIT).map(plainWord).filter(Boolean);
        this.#add(entity, text, written, written.map(withoutAccents));
        if (/[äöü]/u.test(text)) this.#add(entity, text, written, written.map(umlautsWrittenOut));
      }
    }
    for (const list of this.#byWords.values()) list.sort((a, b) => (a.text < b.text ? -1 : 1));
  }

  #add(entity: Entity, text: string, written: readonly string[], words: readonly string[]): void {
    const first = words[0];
    if (first === undefined) return;
    const alias = { words, written, entity: entity.id, text, capitals: text.split(SPLIT).filter(Boolean).map((word) => /^\p{Lu}/u.test(word)), proper: /^\p{Lu}/u.test(text), short: words.length === 1 && text !== entity.name && entity.name.includes(' '), person: entity.type === 'person' };
    added(this.#byWords, words.join(' '), alias);
    const lengths = this.#lengths.get(first) ?? [];
    if (!lengths.includes(words.length)) this.#lengths.set(first, [...lengths, words.length].sort((a, b) => b - a));
    if (!alias.proper) return;
    added(this.#properByLength, words.length, alias);
    for (const word of words) this.#properWords.add(word);
  }

  /** The longest known name that begins at word `at`. */
  startingAt(words: readonly Word[], at: number): Alias | undefined {
    const first = words[at];
    if (!first) return undefined;
    const lengths = this.#lengths.get(straight(first.lower));
    if (lengths) for (const length of lengths) {
      if (at + length > words.length) continue;
      let key = straight(first.lower);
      for (let i = 1; i < length; i++) key += ` ${straight(words[at + i]!.lower)}`;
      const aliases = this.#byWords.get(key);
      if (aliases) for (const alias of aliases) if ((alias.proper || length > 1 || !first.capital || at === 0) && areCapital(alias, words, at) && areAccentsAlike(alias, words, at)) return alias;
    }
    return undefined;
  }

  /** "The Thornes": the person whose surname this is the plural of, or whose family of that name the sources know. */
  familyOf(lower: string): string | undefined {
    const one = /^\p{L}{4,}s$/u.test(lower) ? this.#byWords.get(straight(lower.slice(0, -1)))?.find(({ proper, short, person }) => proper && (short || person)) : undefined;
    return one?.entity;
  }

  /** "The Norvians": the country or town whose people they are. */
  readonly peopleOf = rememberText((lower: string): string | undefined => {
    if (!/^\p{L}{4,}s$/u.test(lower)) return undefined;
    const word = straight(lower);
    const found = new Set((this.#properByLength.get(1) ?? []).flatMap(({ words: [place], person, entity }) => (!person && isOfPeople(word, place!) ? [entity] : [])));
    return found.size === 1 ? [...found][0] : undefined;
  }, MOST_UNKNOWN);

  /** The known proper name that differs from these words by a slip of the keys, if there is exactly one. */
  meantBy(words: readonly string[], initial: boolean): Alias | undefined {
    if (words.every((word) => this.#properWords.has(word))) return undefined;
    return (initial ? this.#meantAtStart : this.#meantElsewhere)(words.join(' '));
  }

  #likest(words: readonly string[], initial: boolean): Alias | undefined {
    let best: Alias | undefined;
    let bestDistance = Infinity;
    let tied = false;
    const plain = words.map(straight);
    const hasAccents = words.some((word) => ACCENT.test(word));
    for (const alias of this.#properByLength.get(words.length) ?? []) {
      const distance = hasAccents && alias.written.some((word) => ACCENT.test(word)) ? likeness(words, alias.written, initial, alias.person) : likeness(plain, alias.words, initial, alias.person);
      if (distance === undefined || distance === 0) continue;
      if (distance < bestDistance) [best, bestDistance, tied] = [alias, distance, false];
      else if (distance === bestDistance && best?.entity !== alias.entity) tied = true;
    }
    return tied ? undefined : best;
  }
}
