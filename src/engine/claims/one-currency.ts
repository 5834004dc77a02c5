import type { Mention, Span } from '../vocabulary';

const LEAST_BARE_SUM = 1e6;

/** "34 billion kroner, 5 billion more than before": a bare large number beside money of one currency is money too, unless a noun follows. Takes the figures of one sentence and the prose they stand in. */
export function inOneCurrency(mentions: readonly Mention[], text: string): readonly Mention[] {
  const units = new Set(mentions.flatMap(({ kind, quantity }) => (kind === 'money' ? quantity.unit ?? [] : [])));
  const [unit] = units;
  if (unit === undefined || units.size > 1) return mentions;
  return mentions.map((mention) => (isBareSum(mention, text) ? inCurrency(mention, unit) : mention));
}

/** "The line owes 94 million euros. Its banks are owed 41 million, …": the same for the sentences behind, where they speak of paying, owing or costing. */
export function inCurrencyOfParagraph(mentions: readonly Mention[], sentences: readonly Span[], text: string): readonly Mention[] {
  const first = mentions.find(({ kind }) => kind === 'money');
  const unit = first?.quantity.unit;
  if (!first || unit === undefined || mentions.some(({ kind, quantity }) => kind === 'money' && quantity.unit !== unit)) return mentions;
  const ofMoney = sentences.filter(({ start, end }) => start > first.start && OF_MONEY.test(text.slice(start, end)));
  return mentions.map((mention) => (isBareSum(mention, text) && ofMoney.some(({ start, end }) => start <= mention.start && mention.end <= end) ? inCurrency(mention, unit) : mention));
}

const OF_MONEY = /\b(?:ow(?:e|es|ed|ing)|cost(?:s|ing)?|worth|pa(?:y|ys|id|ying)|spen(?:d|ds|t|ding)|rais(?:e|es|ed|ing)|earn(?:s|ed|ing)?|lent|lends?|borrow(?:s|ed)?|debts?|loans?|bonds?|budget|revenue|sales|profits?|loss(?:es)?|turnover|invest(?:s|ed|ing|ment)?|price[ds]?|income|assets|funds?|funding|donat(?:ed?|es|ions?)|fines?|fined|fee|fees|taxe?s?|sum|money)\b/iu;

const isBareSum = ({ kind, quantity, start, end }: Mention, text: string): boolean =>
  kind === 'count' && quantity.unit === undefined && (quantity.value ?? 0) >= LEAST_BARE_SUM && /[a-z]$/u.test(text.slice(start, end)) && NO_NOUN.test(text.slice(end));

const inCurrency = (mention: Mention, unit: string): Mention => ({ ...mention, kind: 'money', quantity: { ...mention.quantity, unit } });

const NO_NOUN = /^\s*(?:[.,;:)—–]|$|(?:more|less|in|a|for|from|to|on|of|over|by|than|last|this|next|and|was|is|were|are|at|after|before|as|since|under|during|until|with|would|will|had|has|an|per|each|earlier|two|three)\b)/iu;
