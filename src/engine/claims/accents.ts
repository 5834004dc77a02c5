/** Letters that no accent can be taken from, and what is written for them where a keyboard has them not. */
const OTHER_LETTERS: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ð: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i' };

/** A word in lower case without its accents, as many papers print it: "são" → "sao", "łódź" → "lodz". */
export function withoutAccents(lower: string): string {
  if (!/[^\u0000-\u007f]/u.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/[øđðłßæœþı]/gu, (letter) => OTHER_LETTERS[letter]!);
}

/** The same with German umlauts written out: "müller" → "mueller". */
export const umlautsWrittenOut = (lower: string): string => withoutAccents(lower.normalize('NFC').replace(/[äöü]/gu, (letter) => `${withoutAccents(letter)}e`));
