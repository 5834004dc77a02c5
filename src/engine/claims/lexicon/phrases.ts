import type { Span } from '../../vocabulary';
import { ofSpelling, stemOf, type Word } from '../words';

/** A phrase of a lexicon, found in words, and what it stands for. Offsets as in the words. */
export interface PhraseHit extends Span {
  readonly meaning: string;
}

/** Finds the phrases of a lexicon, in any of their words' forms. */
export interface PhraseFinder {
  /** The phrases that the words hold, in order, without overlaps; the longest wins. */
  readonly findIn: (words: readonly Word[]) => PhraseHit[];
  /** What a single word stands for. Takes lower case. */
  readonly meaningOf: (word: string) => string | undefined;
}

interface Phrase {
  readonly stems: readonly string[];
  readonly meaning: string;
}

const NONE: readonly Phrase[] = [];

const partsOf = (lower: string): readonly string[] => (lower.includes('-') ? lower.split('-').filter((part) => part !== '') : [lower]);

/**
 * A finder for these phrases. A hyphen is as good as a space, on both sides: "kick off" is found in "kick-off". Of a compound, a phrase
 * takes all or nothing. Where two entries hold the same phrase, the first counts.
 */
export function phraseFinder(entries: Iterable<readonly [phrase: string, meaning: string]>): PhraseFinder {
  const byFirst = new Map<string, Phrase[]>();
  for (const [phrase, meaning] of entries) {
    const stems = phrase.split(/[\s-]+/u).map(stemOf);
    const same = byFirst.get(stems[0]!) ?? [];
    if (!same.some((one) => one.stems.join(' ') === stems.join(' '))) same.push({ stems, meaning });
    byFirst.set(stems[0]!, same);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);

  const beginningWith = ofSpelling(({ lower }): readonly Phrase[] => byFirst.get(stemOf(partsOf(lower)[0] ?? '')) ?? NONE);
  const findIn = (words: readonly Word[]): PhraseHit[] => {
    const hits: PhraseHit[] = [];
    let at = 0;
    while (at < words.length) {
      const start = words[at]!;
      let next = at + 1;
      if (start.isWord) for (const { stems, meaning } of beginningWith(start)) {
        const end = endOf(stems, words, at);
        if (end === undefined) continue;
        hits.push({ meaning, start: start.start, end: words[end - 1]!.end });
        next = end;
        break;
      }
      at = next;
    }
    return hits;
  };
  return { findIn, meaningOf: (word) => byFirst.get(stemOf(word))?.find(({ stems }) => stems.length === 1)?.meaning };
}

/** The index behind the last word of the phrase that begins at a word; undefined if another word is in the way, or a word ends later than the phrase. */
function endOf(stems: readonly string[], words: readonly Word[], from: number): number | undefined {
  let matched = 0;
  for (let at = from; at < words.length; at++) {
    const word = words[at]!;
    if (!word.isWord) return undefined;
    for (const part of partsOf(word.lower)) if (stemOf(part) !== stems[matched++]) return undefined;
    if (matched === stems.length) return at + 1;
  }
  return undefined;
}
