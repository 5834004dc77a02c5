import type { Mention } from '../vocabulary';

const LEAST_BARE_SUM = 1e6;

/** "34 billion kroner, 5 billion more than before": a bare large number beside money of one currency is money too, unless a noun follows. Takes the figures of one sentence and the prose they stand in. */
export function inOneCurrency(mentions: readonly Mention[], text: string): readonly Mention[] {
  const units = new Set(mentions.flatMap(({ kind, quantity }) => (kind === 'money' ? quantity.unit ?? [] : [])));
  const [unit] = units;
  if (unit === undefined || units.size > 1) return mentions;
  return mentions.map((mention) => (mention.kind === 'count' && mention.quantity.unit === undefined && (mention.quantity.value ?? 0) >= LEAST_BARE_SUM && /[a-z]$/u.test(text.slice(mention.start, mention.end)) && NO_NOUN.test(text.slice(mention.end))
    ? { ...mention, kind: 'money', quantity: { ...mention.quantity, unit } } : mention));
}

const NO_NOUN = /^\s*(?:[.,;:)—–]|$|(?:more|less|in|a|for|from|to|on|of|over|by|than|last|this|next|and|was|is|were|are|at|after|before|as|since|under|during|until|with|would|will|had|has|an|per|each|earlier|two|three)\b)/iu;
