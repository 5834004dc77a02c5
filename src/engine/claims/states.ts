import type { Mention } from '../vocabulary';
import { wordIndexAt, type Passage } from './passages';
import { ofSpelling } from './words';

/** In which state a figure is told: asked for, expected, aimed at; a plain statement has none. */
export type State = 'sought' | 'expected' | 'aim';

/** Words before a figure that put it into a state, the nearest telling. Everyday English of reports; ours. */
const WORDS: Readonly<Record<State, RegExp>> = {
  sought: /^(?:ask(?:s|ed|ing)?|sought|seek(?:s|ing)?|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|want(?:s|ed|ing)?|call(?:s|ed|ing)?|propos(?:e|es|ed|al|als)|offer(?:s|ed|ing)?|bid(?:s|ding)?|claim(?:s|ed|ing)?|recommend(?:s|ed|ing)?|urge[sd]?)$/u,
  expected: /^(?:expect(?:s|ed|ing|ation|ations)?|forecast(?:s|ing|ed)?|predict(?:s|ed|ion|ions)?|project(?:s|ed|ion|ions)|estimat(?:e|es|ed)|outlook|guidance|anticipat(?:e|es|ed)|foresee[sn]?|foresaw|reckon(?:s|ed)?|analysts|likely|due|will|would|should|set|could|may|might)$/u,
  aim: /^(?:target(?:s|ed|ing)?|goal|goals|aim(?:s|ed|ing)?|objective|hop(?:e|es|ed|ing)|ambition|plan(?:s|ned|ning)?|pledge[sd]?|promis(?:e|es|ed)|intend(?:s|ed)?|want)$/u,
};
const REACH = 12;

/** The state that a word tells of; asked of the words before every figure, so it is kept. */
const stateTold = ofSpelling(({ lower }) => (['sought', 'expected', 'aim'] as const).find((state) => WORDS[state].test(lower)) ?? null);

/** The state of a figure, by the nearest word before it in its clause. */
export function stateOf(mention: Mention, passage: Passage): State | undefined {
  const at = wordIndexAt(passage.words, mention.start);
  const segment = passage.segments.of[at];
  for (let i = at - 1; i >= 0 && at - i <= REACH && passage.segments.of[i] === segment; i--) {
    const word = passage.words[i]!;
    if (word.lower === ';') break;
    const state = stateTold(word);
    if (state) return state;
  }
  return undefined;
}
