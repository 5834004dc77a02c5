import { withoutAccents } from '../claims/accents';
import type { Name } from '../claims/names';
import type { Passage } from '../claims/passages';
import { remember } from '../claims/remember';
import type { Evidence } from '../vocabulary';
import type { FactBase } from './fact-base';

/** Where the sources have a name that they do not use as one: a part of a longer one, or of "the Leeds-based grocer". */
export function namedInPassing({ text }: Name, base: FactBase): Evidence | undefined {
  const words = plain(text).split(' ');
  return indexOf(base).get(words[0]!)?.find(({ said }) => said.includes(` ${words.join(' ')} `))?.evidence;
}

/** "Builders need bricks": a capital at the start of a sentence is that of any word, if the sources or the draft's own sentence have it without, or it is the plural of what people do. */
export function isOrdinary({ text, from, to }: Name, { words }: Passage, base: FactBase): boolean {
  const opens = from === 0 || /^[“"‘'([—–:•…]$|[.!?]$/u.test(words[from - 1]?.text ?? '');
  if (!opens || to - from > 1) return false;
  const lower = text.toLowerCase();
  return ORDINARY.test(lower) || lowerIn(base).has(lower) || lowerIn(base).has(lower.replace(/s$/u, '')) || words.some((word) => word.text === lower);
}

/** Plurals of nouns that are made of verbs and of other nouns: "borrowings", "commissions", "payments", "householders", "tourists". */
const ORDINARY = /^(?:men|women|children|tariffs)$|(?:\p{L}{3}ings|[st]ions|ments|(?:hold|work|mak|own|build|earn|pay|buy|driv|leav|go|teach|farm)ers|ists|nesses|ances|ences|ships|ities)$/u;

interface Said {
  readonly said: string;
  readonly evidence: Evidence;
}

const MOST_OF_A_WORD = 40;

const plain = (text: string): string => withoutAccents(text.toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The sentences and rows of the sources by the words that they have with a capital. */
const indexOf = remember(({ statements }: FactBase): ReadonlyMap<string, readonly Said[]> => {
  const index = new Map<string, Said[]>();
  for (const { passages, evidence } of statements) {
    for (const { words, prose, span } of passages) {
      const one = { said: ` ${plain(prose.text.slice(span.start, span.end))} `, evidence };
      for (const { text, capital } of words) {
        if (!capital) continue;
        for (const part of text.split('-')) {
          const key = plain(part.replace(/[’']s?$/u, ''));
          const known = /^\p{Lu}/u.test(part) ? index.get(key) ?? [] : undefined;
          if (known === undefined || known.length >= MOST_OF_A_WORD) continue;
          known.push(one);
          index.set(key, known);
        }
      }
    }
  }
  return index;
});

/** The words that the sources have without a capital. */
const lowerIn = remember(({ statements }: FactBase): ReadonlySet<string> => new Set(statements.flatMap(({ passages }) => passages.flatMap(({ words }) => words.flatMap(({ text, lower }) => (/^\p{Ll}/u.test(text) ? [lower] : []))))));
