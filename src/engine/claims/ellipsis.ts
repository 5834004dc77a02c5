import type { Mention } from '../vocabulary';
import type { Passage } from './passages';

/** Right behind a number: nothing that it could count or be measured in. */
const NO_NOUN = /^["”’']?\s*(?:[.,;:)—–!?|]|$|(?:in|a|for|from|to|on|of|over|by|last|this|next|and|but|or|at|before|after|as|since|under|during|until|with|the|an|per|each|earlier|is|was|are|were|against|than|where|when|while|which|who|by|today|now|then|again)\b)/iu;

/** "The price dropped to 985, …": a number in digits whose unit, or what it counts, is left to the reader. */
export const isElliptic = ({ kind, quantity: { value, unit, hedge }, start, end }: Mention, { prose: { text } }: Passage): boolean =>
  kind === 'count' && value !== undefined && unit === undefined && (hedge === undefined || hedge === 'about') && /\d$/u.test(text.slice(start, end)) && NO_NOUN.test(text.slice(end, end + 20));
