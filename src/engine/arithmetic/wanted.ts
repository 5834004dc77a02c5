import { PREPOSITIONS } from '../claims/about';
import { stemOf } from '../claims/words';
import type { Assertion, Fact } from '../sources/fact';
import { COMPARED } from '../claims/lexicon/comparisons';
import { UNIT_NAMES } from '../claims/lexicon/units';
import type { Mention } from '../vocabulary';
import { asksFor } from './cues';
import type { Wanted } from './operations/amounts';

const MOST_PIECES = 20;

/** Small whole numbers that the figure's sentence says besides. */
export const severalIn = ({ mention, passage }: Assertion): number[] => passage.mentions.flatMap(({ kind, quantity: { value, unit } }) => (kind === 'count' && unit === undefined && value !== undefined && value !== mention.quantity.value && Number.isInteger(value) && value >= 2 && value <= MOST_PIECES ? [value] : []));

const PER = /^\s*,?\s*(?:(?:for|to)\s+)?(?:an?|per|each|every)\s+(?:single\s+)?(\p{L}+)(?:[\s-](\p{L}+))?/iu;

/** What the words around the figure tell of the result wanted. */
export function wantedOf({ mention, passage, frame }: Assertion): Omit<Wanted, 'dimension' | 'said'> {
  const per = PER.exec(passage.prose.text.slice(mention.end, passage.span.end));
  const words = (per?.slice(1) ?? []).flatMap((word) => (word === undefined || PREPOSITIONS.has(word.toLowerCase()) ? [] : [word.toLowerCase()]));
  return { numbers: severalIn({ mention, passage, frame }), asks: (operation) => asksFor(operation, mention, passage), per: words.flatMap((word) => [word, stemOf(word), UNIT_NAMES.get(word)?.unit ?? word]), more: TIMES_MORE.test(passage.prose.text.slice(mention.end, passage.span.end)), ranks: mention.kind === 'count' && PLACES.test(passage.prose.text.slice(mention.end, passage.span.end)) };
}

const TIMES_MORE = new RegExp(`^\\s+(?:${COMPARED})\\b`, 'iu');
const PLACES = /^\s+(?:places?|spots?|positions?|rungs?|ranks?)\b/iu;

const NO_NOUN = new RegExp(`^\\s*(?:[.,;:)—–]|$|(?:${COMPARED}|short|a|an|per|each|in|of|from|than|and|but)\\b)`, 'iu');

/** "68 hectares, of which 47 stay open" */
const OF_WHICH = /\bof (?:which|them|these|those|that)\W+(?:\p{L}+\W+){0,2}$/iu;
/** "she was 75 when …", "at 24 or so, she", "aged 61" */
const AGED_BEFORE = /(?:\b(?:aged|at (?:the )?age(?: of)?|turned|turns|(?:died|dead|passed away) at)\s+|(?:^|[,;.]\s*(?:and |then, )?)at\s+)(?:(?:about|only|just|barely|nearly)\s+)?$/iu;
const AGED_BEHIND = /^(?:,)?\s+(?:when\s+(?:she|he|they|the|her|his|\p{Lu})|years? (?:old|of age)\b)/u;
const OLDEST = 120;

const LEAST_BARE_SUM = 1e6;

/**
 * A bare number leaves its unit to the figure before it ("27 crowns a month, or 324 a year", "39 km/h, 1.2 less than before"), a large one to the
 * sources' money, and degrees are told without their scale. The mention with that unit; undefined where it has a noun of its own, or nobody lends one.
 */
export function withLentUnit({ mention, passage, frame }: Assertion, pool: readonly Fact[]): Mention | undefined {
  const { kind, quantity } = mention;
  const inUnit = (own: Mention['kind'], unit: string): Mention => ({ ...mention, kind: own, quantity: { ...quantity, unit } });
  if (quantity.value === undefined || passage.kind === 'cell') return undefined;
  if (kind === 'measure' && quantity.unit === '°') return pool.some(({ figure }) => figure.quantity.unit === '°C') ? inUnit(kind, '°C') : undefined;
  if (kind !== 'count' || quantity.unit !== undefined) return undefined;
  const { prose: { text }, span } = passage;
  if (AGED_BEFORE.test(text.slice(span.start, mention.start)) || AGED_BEHIND.test(text.slice(mention.end, span.end))) return quantity.value <= OLDEST ? inUnit('duration', 'year') : undefined;
  const isPart = OF_WHICH.test(text.slice(span.start, mention.start));
  if (!isPart && (frame.noun.length > 1 || !NO_NOUN.test(text.slice(mention.end, span.end)))) return undefined;
  const lender = passage.mentions.findLast((other) => other.end <= mention.start && other.quantity.value !== undefined && other.kind !== 'count' && other.kind !== 'ordinal' && other.kind !== 'ratio' && other.quantity.unit !== undefined);
  // "4% more, 1.1 more than in May" are points.
  if (lender) return lender.kind === 'percent' ? inUnit('points', 'percentage point') : inUnit(lender.kind, lender.quantity.unit!);
  const [currency, other] = new Set(quantity.value < LEAST_BARE_SUM ? [] : pool.flatMap(({ figure }) => (figure.kind === 'money' ? figure.quantity.unit ?? [] : [])));
  return currency !== undefined && other === undefined ? inUnit('money', currency) : undefined;
}
