import type { Mention } from '../vocabulary';
import { inOneCurrency } from './one-currency';

const AGAINST = /\b(?:against|from|after|versus|vs\.?|compared (?:with|to)|up on|down on|down from|up from)\s+(?:(?:about|around|some|roughly|nearly|almost|just|only)\s+)?$/iu;
const MORE = /^\s+(?:more|less|longer|shorter|taller|higher|lower|heavier|lighter|faster|slower|wider|deeper|warmer|cooler)\s+than\b/iu;
const NO_NOUN = /^\s*(?:[.,;:)—–]|$|(?:in|a|for|from|to|on|of|over|by|last|this|next|and|but|at|before|as|since|under|during|until|with|the|an|per|each|earlier)\b)/iu;

/** The figures of one sentence with the units that they leave to each other: "310 GWh, against 540 the year before", "84 metres long, 23 more than the old ones". */
export function lentInSentence(mentions: readonly Mention[], text: string): readonly Mention[] {
  const own = inOneCurrency(mentions, text);
  let lender: Mention | undefined;
  return own.map((mention) => {
    const { kind, quantity } = mention;
    const isBare = kind === 'count' && quantity.unit === undefined && quantity.value !== undefined && /\d$/u.test(text.slice(mention.start, mention.end));
    if (!isBare) {
      if (kind === 'measure' || kind === 'money') lender = mention;
      else if (kind === 'count') lender = undefined;
      return mention;
    }
    const isOld = AGAINST.test(text.slice(Math.max(0, mention.start - 40), mention.start)) && NO_NOUN.test(text.slice(mention.end));
    if (lender === undefined || !(isOld || (lender.kind === 'measure' && MORE.test(text.slice(mention.end)))) || (lender.quantity.value ?? 0) >= LARGE) { lender = undefined; return mention; }
    return { ...mention, kind: lender.kind, quantity: { ...quantity, ...(lender.quantity.unit === undefined ? {} : { unit: lender.quantity.unit }) } };
  });
}

/** "$3.4 billion, from 2.9": the scale may be left out too, and then nothing is sure. */
const LARGE = 1e6;
