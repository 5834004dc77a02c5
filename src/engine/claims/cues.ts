import type { Passage } from './passages';
import { rememberLast } from './remember';
import { ofSpelling } from './words';

/**
 * The words without which a clue (see clues.ts) cannot be there. Most sentences hold none of a clue's words, and each figure would try its pattern in
 * vain: so a word is asked once for each spelling which clues it may belong to, and a pattern is tried only where one of its words stands. A part of a
 * word will do ("year" in "half-yearly"): what is found here too often costs a little time, what is missed would be lost.
 */
const WORDS_OF = {
  rate: /year|month|week|day|quarter|hour|annual|daily|p\.a/iu,
  former: /\b(?:from|instead|rather|longer|after|against|versus|vs|compare|up|down|previous|earlier|once|formerly|had)/iu,
  formerTime: /\b(?:instead|rather|longer|originally|against)/iu,
  meant: /\b(?:had|have)\b/iu,
  supposed: /\b(?:den(?:y|ied|ies)|if|unless|whether|rumou?red|would|had|originally|initially|earlier|previously|first|should|ought|nobody|no|some|critics|analysts|speculat|suppose|imagine|fictional|hypothetical|myth)/iu,
  negated: /\b(?:not|never|neither|nor|could|might|no|without|rather|instead|far)\b|n[’']t\b/iu,
  hearsay: /\b(?:say|said|rumou?rs?|rumou?red|whispered|word|legend|gossip)\b/iu,
  past: /\b(?:spent|invested|paid|poured|sank|splashed|ploughed|plowed|pumped|lost|shed|had|was|were|did|last|previous|past|far|date|ago|prior|before)/iu,
  bygone: /\b(?:past|last|previous|preceding|ago)\b/iu,
  part: /\b(?:first|second|third|fourth|final|year|far|initial|start|of|rest|remaining|remainder)/iu,
  respective: /\brespectively\b/iu,
} as const;

export type Cue = keyof typeof WORDS_OF;

const BIT = Object.fromEntries(Object.keys(WORDS_OF).map((cue, at) => [cue, 1 << at])) as Readonly<Record<Cue, number>>;
const TESTS = Object.entries(WORDS_OF).map(([, words], at) => [words, 1 << at] as const);

const cuesOf = ofSpelling(({ text }): number => TESTS.reduce((cues, [words, bit]) => (words.test(text) ? cues | bit : cues), 0));

const cuesIn = rememberLast(({ words }: Passage): number => {
  let cues = 0;
  for (const word of words) cues |= cuesOf(word);
  return cues;
});

/** Whether a passage has a word of this clue: without, there is no use in looking for it. */
export const mayTell = (cue: Cue, passage: Passage): boolean => (cuesIn(passage) & BIT[cue]) !== 0;
