/**
 * Units where they stand in marked text. The lists of their names and symbols are looked up by their words: as alternatives of a regular
 * expression, hundreds of them several times over, they would take longer to be compiled than a short draft to be read.
 */
import { UNIT_NAMES, UNIT_SYMBOLS } from '../lexicon/units';
import { END, pattern } from '../pattern';

/** A unit's name ("metric tonnes"), or its symbol and where that ends; `end` is behind its power, too. */
export interface UnitWords {
  readonly name?: string;
  readonly symbolEnd?: number;
  readonly end: number;
}

const WHITE = /\s/g;
const NONE: readonly number[] = [];

/** Words of a lexicon, the longest that fits first. */
class Lexicon {
  private readonly words: ReadonlySet<string>;
  /** How long the words are that begin with two characters, or are one, the longest first. */
  private readonly lengths = new Map<string, readonly number[]>();

  constructor(words: Iterable<string>) {
    this.words = new Set(words);
    for (const word of this.words) {
      const first = word.slice(0, 2);
      this.lengths.set(first, [...new Set([...(this.lengths.get(first) ?? []), word.length])].sort((a, b) => b - a));
    }
  }

  /** The ends of the words that begin at a place, the longest first; white space of any kind is a space. */
  endsAt(text: string, at: number): readonly number[] {
    const longer = this.lengths.get(text.slice(at, at + 2).replace(WHITE, ' '));
    const hasOne = this.words.has(text.charAt(at));
    if (!longer && !hasOne) return NONE;
    const ends: number[] = [];
    const stretch = longer ? text.slice(at, at + longer[0]!).replace(WHITE, ' ') : '';
    for (const length of longer ?? NONE) if (length > 1 && length <= stretch.length && this.has(stretch.slice(0, length))) ends.push(at + length);
    if (hasOne) ends.push(at + 1);
    return ends;
  }

  /** "square-foot" is "square foot". */
  private has(words: string): boolean {
    return this.words.has(words) || (words.length > 3 && words.includes('-') && this.words.has(words.replaceAll('-', ' ')));
  }
}

const NAMES = new Lexicon(UNIT_NAMES.keys());
/** In lower case, as marked text is. */
const SYMBOLS = new Lexicon([...UNIT_SYMBOLS.keys(), 'c', 'f'].map((symbol) => symbol.toLowerCase()));
/** "a" is hardly ever the ampere. */
const ARTICLE = /a(?=[\s-][a-z])/y;

function symbolEnds(text: string, at: number): readonly number[] {
  const ends = SYMBOLS.endsAt(text, at);
  return ends.length === 0 || endOf(ARTICLE, text, at) === undefined ? ends : ends.filter((end) => end > at + 1);
}

/** m², m3, s−1, m^2 */
const POWER = String.raw`(?:(?:\s?\^|\s?(?=[-−–⁻]))?[-−–⁻+]?[\d¹²³⁴⁵⁶⁷⁸⁹\uE005]\uE000{0,2})`;
const WORD_END = pattern`(?: ${END} | (?<=[°º]) )${'y'}`;
const SYMBOL_END = pattern`${POWER}? (?: ${END} | (?<=[°º]) )${'y'}`;

/** Where a sticky pattern ends that matches at a place. */
function endOf(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}

function firstEnd(ends: readonly number[], text: string, behind: RegExp): number | undefined {
  for (const at of ends) {
    const end = endOf(behind, text, at);
    if (end !== undefined) return end;
  }
  return undefined;
}

const known = (name: string): string => (UNIT_NAMES.has(name) ? name : name.replaceAll('-', ' '));

/** The unit that begins at a place, if one does. */
export function unitAt(text: string, at: number): UnitWords | undefined {
  for (const end of NAMES.endsAt(text, at)) if (endOf(WORD_END, text, end) !== undefined) return { name: known(text.slice(at, end).replace(/\s+/g, ' ')), end };
  for (const symbolEnd of symbolEnds(text, at)) {
    const end = endOf(SYMBOL_END, text, symbolEnd);
    if (end !== undefined) return { symbolEnd, end };
  }
  return undefined;
}

/** Symbols that are rather words where they stand behind a year. */
const WORDS = new Set(['in', 'a', 'at', 'as', 's', 'd', 'h', 't', 'l', 'b', 'f', 'c', 'A']);

/** Whether a symbol of a unit stands behind the number that ends at a place: "1811 K", "1500 m". */
export function followedBySymbol({ text, marked }: { readonly text: string; readonly marked: string }, end: number): boolean {
  const at = /\s/.test(marked.charAt(end)) ? end + 1 : end;
  const symbolEnd = unitAt(marked, at)?.symbolEnd;
  const written = symbolEnd === undefined ? '' : text.slice(at, symbolEnd);
  return UNIT_SYMBOLS.has(written) && !WORDS.has(written);
}

const TIME = '(?:second|minute|hour|day|week|month|year|sec|min|hr|h|s|d|yr|yrs|wk|a)';
const OTHER = '(?:person|people|capita|head|unit|patient|dose|cell|inhabitants?|inhabitant|animal|sample)';
const OVER = /\s?\/\s?/y;
const TIMES = /\s?[·⋅×]\s?/y;
const PER = /\sper\s/y;
const SPACE = /\s/y;
const MAYBE_POWER = pattern`${POWER}? ${END}${'y'}`;
const PLAIN_END = pattern`${END}${'y'}`;
const BELOW = pattern`(?: ${TIME} | ${OTHER} ) ${POWER}? ${END}${'y'}`;
const TIME_BELOW = pattern`(?: second | minute | hour ) ${END}${'y'}`;
/** "s−1": what a unit is divided by. */
const INVERSE = String.raw`(?:\s?\^?[-−–⁻][\d¹²³⁴\uE005]\uE000{0,2})(?![\w])`;
const INVERTED = pattern`${INVERSE}${'y'}`;
const TIME_INVERTED = pattern`${TIME} ${INVERSE}${'y'}`;
const MOST_FURTHER = 3;

/** Where the units end that follow the unit which ends at a place, to divide or multiply it: "/m3", " per litre", " m−2", "·kg-1". */
export function furtherEnd(text: string, unitEnd: number): number {
  let end = unitEnd;
  for (let count = 0; count < MOST_FURTHER; count++) {
    const next = nextEnd(text, end);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

function nextEnd(text: string, at: number): number | undefined {
  const over = endOf(OVER, text, at);
  const divided = over === undefined ? undefined : firstEnd(symbolEnds(text, over), text, MAYBE_POWER) ?? firstEnd(NAMES.endsAt(text, over), text, MAYBE_POWER) ?? endOf(BELOW, text, over);
  if (divided !== undefined) return divided;
  const times = endOf(TIMES, text, at);
  const multiplied = times === undefined ? undefined : firstEnd(symbolEnds(text, times), text, MAYBE_POWER);
  if (multiplied !== undefined) return multiplied;
  const space = endOf(SPACE, text, at);
  const inverted = space === undefined ? undefined : firstEnd(symbolEnds(text, space), text, INVERTED) ?? endOf(TIME_INVERTED, text, space);
  if (inverted !== undefined) return inverted;
  const per = endOf(PER, text, at);
  return per === undefined ? undefined : firstEnd(symbolEnds(text, per), text, PLAIN_END) ?? firstEnd(NAMES.endsAt(text, per), text, PLAIN_END) ?? endOf(TIME_BELOW, text, per);
}
