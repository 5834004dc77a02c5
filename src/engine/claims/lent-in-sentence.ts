import type { Mention } from '../vocabulary';
import { inOneCurrency } from './one-currency';

const AGAINST = /\b(?:against|from|after|versus|vs\.?|compared (?:with|to)|up on|down on|down from|up from)\s+(?:(?:about|around|some|roughly|nearly|almost|just|only)\s+)?$/iu;
const MORE = /^\s+(?:more|less|longer|shorter|taller|higher|lower|heavier|lighter|faster|slower|wider|deeper|warmer|cooler)\s+than\b/iu;
const NO_NOUN = /^\s*(?:[.,;:)—–]|$|(?:in|a|for|from|to|on|of|over|by|last|this|next|and|but|at|before|as|since|under|during|until|with|the|an|per|each|earlier)\b)/iu;

/** Another of the same: "Norhaven 48,600", "Estwick's 79", "and nine for Sudholm". */
const ANOTHER = /(?:\p{Lu}[\p{L}\p{N}.-]*|\p{Lu}[\p{L}-]*(?:['’]s|s['’])|(?:^|[\s,;])and)\s+(?:(?:only|just|about|some|nearly|almost)\s+)?$/u;
/** The former level behind the new one; a change ("fell by 5%, after 8") has none. */
const OLD_LEVEL = /,\s+(?:(?:up|down)\s+from|after|against|compared with|from)\s+$/iu;
const CHANGED = /\b(?:by|(?:rose|fell|grew|shrank|gained|lost|dropped|climbed|jumped|slipped|up|down))\s+(?:(?:about|around|some|nearly|almost|only|just|more than|less than)\s+)?$/iu;
const LEVELS = 5;
/** "71 of 100 points": the first is of the second's unit. */
const OF_SO_MANY = /^\s+(?:out )?of\s+(?:a\s+)?$/u;
/** What is said again of another is of about the same size. */
const SIZE = 30;

/**
 * The figures of one sentence with the units that they leave to each other: "310 GWh, against 540 the year before", "84 metres long, 23 more than
 * the old ones", "Norhaven shipped 300 tonnes, Sudholm 250", "71 of 100 points".
 */
export function lentInSentence(mentions: readonly Mention[], text: string): readonly Mention[] {
  const own = inOneCurrency(mentions, text);
  let lender: Mention | undefined;
  return own.map((mention, at) => {
    if (!isBare(mention)) {
      if (LENDING.has(mention.kind)) lender = mention;
      else if (mention.kind === 'count') lender = undefined;
      return mention;
    }
    const next = own[at + 1];
    if (next?.kind === 'points' && OF_SO_MANY.test(text.slice(mention.end, next.start))) { lender = next; return lent(mention, next); }
    const [before, after] = [text.slice(Math.max(0, mention.start - 40), mention.start), text.slice(mention.end)];
    const isDigits = /\d$/u.test(text.slice(mention.start, mention.end));
    const isOld = isDigits && AGAINST.test(before) && NO_NOUN.test(after);
    const isLonger = isDigits && lender?.kind === 'measure' && MORE.test(after);
    if (lender && (isOld || isLonger) && (lender.kind === 'measure' || lender.kind === 'money')) return isSmall(lender) ? lent(mention, lender) : mention;
    if (isDigits && NO_NOUN.test(after)) {
      // "28 hours on average, after 19", "38% of the shore, after 31": only where nothing but a mark parts the two times, for "after 40" may be anything.
      const level = own[at - 1];
      const isBefore = OLD_LEVEL.test(before) || (level !== undefined && /^\s+from\s+$/u.test(text.slice(level.end, mention.start)) && /\b(?:to|at)\s+(?:(?:about|around|only|just|nearly|almost)\s+)?$/iu.test(text.slice(0, level.start)));
      if (level && (level.kind === 'duration' || level.kind === 'percent') && isBefore && isOfLikeSize(mention, level, LEVELS) && !CHANGED.test(text.slice(Math.max(0, level.start - 30), level.start))) return lent(mention, level);
    }
    if (lender && ANOTHER.test(before) && NO_NOUN.test(after) && isOfLikeSize(mention, lender)) return lent(mention, lender);
    if (!ANOTHER.test(before) && !isOld) lender = undefined;
    return mention;
  });
}

const LENDING: ReadonlySet<Mention['kind']> = new Set(['measure', 'money', 'duration', 'points']);

const isBare = ({ kind, quantity }: Mention): boolean => kind === 'count' && quantity.unit === undefined && quantity.value !== undefined;

const lent = (mention: Mention, { kind, quantity: { unit } }: Mention): Mention => ({ ...mention, kind, quantity: { ...mention.quantity, ...(unit === undefined ? {} : { unit }) } });

const isSmall = ({ quantity: { value = 0 } }: Mention): boolean => value < LARGE;

const isOfLikeSize = ({ quantity: { value: a = 0 } }: Mention, { quantity: { value: b = 0 } }: Mention, size = SIZE): boolean => b < LARGE && a > 0 && b > 0 && a < b * size && b < a * size;

/** "$3.4 billion, from 2.9": the scale may be left out too, and then nothing is sure. */
const LARGE = 1e6;
