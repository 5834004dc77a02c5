import { tellsAge } from '../claims/ages';
import { isInFront } from '../claims/places-told';
import { rememberLast } from '../claims/remember';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import { kindOf } from './kinds';

/**
 * Whether the draft tells its figure of somebody or something else than the source: of another person, of a place that no source names ("in Frome"), of the
 * average, the youngest or another one where the source says nothing of the sort, or of how old somebody was at an earlier time.
 * Asked of facts that differ from the figure.
 */
export function isOfOtherScope(assertion: Assertion, fact: Fact, base: FactBase): boolean {
  const { frame } = assertion;
  if (isOfOtherPerson(frame.who[0], fact.frame.who[0], base)) return true;
  if (fact.passage.kind === 'cell') return false;
  const { isElsewhere, inFront, words, isAgeThen } = scopeOf(assertion);
  return isElsewhere || (inFront !== undefined && !fact.frame.named.includes(inFront) && !fact.frame.who.some(({ entity }) => entity === inFront)) || (words.length > 0 && words.every((word) => !fact.evidence.text.toLowerCase().includes(word))) || (isAgeThen && !THEN.test(fact.evidence.text));
}

type Owner = Fact['frame']['who'][number] | undefined;

/** Both are known people, and the draft says in so many words whose figure it is. */
function isOfOtherPerson(own: Owner, their: Owner, base: FactBase): boolean {
  if (own?.entity === undefined || !own.stated || their?.entity === undefined || own.entity === their.entity) return false;
  return kindOf(own.entity, base) === 'person' && kindOf(their.entity, base) === 'person';
}

const PLACED = /\b(?:in|at|near|around|outside)\s+(?:the\s+)?$/iu;
const ONE_OF_MANY = /\b(average|mean|median|typical|youngest|oldest|national|nationwide|another|earlier|similar)\b/giu;
const THEN = /\b(?:when|aged|at the age of|debut|will be|turns)\b/iu;

/** What a figure's clause says of a place that no source knows, of one among many, and of an age at some earlier time. */
const scopeOf = rememberLast(({ mention, passage }: Assertion): { readonly isElsewhere: boolean; readonly inFront: string | undefined; readonly words: readonly string[]; readonly isAgeThen: boolean } => {
  const { names, words, prose: { text }, span } = passage;
  const [first] = names;
  const clause = text.slice(span.start, mention.start).split(/[;:,]/u).at(-1)!;
  return {
    isElsewhere: names.some((name) => name.entity === undefined && !name.description && name.start < mention.start && PLACED.test(text.slice(span.start, name.start))),
    inFront: first?.entity !== undefined && first.start < mention.start && first.from > 0 && first.from <= 2 && isInFront(words, first.from) ? first.entity : undefined,
    words: [...clause.matchAll(ONE_OF_MANY)].map(([word]) => word.toLowerCase()),
    isAgeThen: tellsAge(mention, passage) && (/^(?: years old)?,? (?:when|as)\b/u.test(text.slice(mention.end, span.end)) || /\b(?:at (?:the age of )?|will (?:soon )?be |turns )$/u.test(text.slice(span.start, mention.start))),
  };
});
