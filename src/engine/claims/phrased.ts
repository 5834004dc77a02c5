import { phrasesIn } from './lexicon/relatives';
import type { Passage } from './passages';
import { remember } from './remember';

/** The phrases of a passage that stand for a word or belong to a family: "called off" says "cancel" beside its own words. */
export const phrasesOf = remember((passage: Passage) => phrasesIn(passage.words));
