import type { Mention } from '../vocabulary';

/** Currencies that have cents, by the signs and words that a text about them uses. */
const CURRENCIES: readonly (readonly [code: string, said: RegExp])[] = [
  ['USD', /(?<![A-Z])(?:US)?\$\s?\d|\b(?:USD|U\.?S\.? dollars?)\b|(?<!(?:Canadian|Australian|Hong Kong|Singapore|Zealand|Taiwan)\s)\bdollars?\b/iu],
  ['EUR', /€|\b(?:EUR|euros?)\b/iu],
  ['AUD', /\b(?:A|AU)\$|\bAustralian dollars?\b/u],
  ['CAD', /\b(?:C|CA)\$|\bCanadian dollars?\b/u],
  ['ZAR', /\bR\d|\brand\b/u],
];
const IN_CENTS = /(?:^|[^.])\b(?:cents?|c)$|¢$/iu;

/** What "cents" are of in a text: the one currency with cents that it speaks of; undefined where that is the dollar, or where there are several. */
export function centsOf(text: string): string | undefined {
  return centsAmong(currenciesIn(text));
}

/** The currencies with cents that a text speaks of, by their codes. */
export const currenciesIn = (text: string): string[] => CURRENCIES.flatMap(([code, form]) => (form.test(text) ? [code] : []));

/** What "cents" are of in a text that speaks of these currencies. */
export const centsAmong = (said: readonly string[]): string | undefined => (said.length === 1 && said[0] !== 'USD' ? said[0] : undefined);

/** "24 cents" in a text about euros: hundredths of a euro. `text` is the prose of the mentions. */
export function inCentsOf(currency: string | undefined, mentions: readonly Mention[], text: string): readonly Mention[] {
  if (currency === undefined || !mentions.some(({ kind }) => kind === 'money')) return mentions;
  return mentions.map((mention) => (mention.kind === 'money' && mention.quantity.unit === 'USD' && IN_CENTS.test(text.slice(mention.start, mention.end)) ? { ...mention, quantity: { ...mention.quantity, unit: currency } } : mention));
}
