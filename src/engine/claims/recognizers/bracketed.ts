import { SIGNS } from '../lexicon/currencies';
import { MONEY_LETTERS, SCALES } from '../lexicon/numbers';
import { figure, type Recognizer } from '../found';
import { NUMBER } from '../numerals/marked';
import { anyOf, END, pattern } from '../pattern';

/** "$(12.4) million" · "EUR (3.1)m" · "$(0.42)" · "(2.4)%": what bookkeepers put in brackets is negative; without a currency or a percent sign it is anything. */
export const bracketed: Recognizer = {
  name: 'negative amounts in brackets',
  needs: /^\($/,
  pattern: pattern`
    (?: (?<sign> ${anyOf(SIGNS.keys())} ) \s? )? \( (?<number> ${NUMBER} ) (?<inside> ${anyOf(Object.keys(MONEY_LETTERS))} )? \)
    (?: \s? (?<percent> [%％] ) | \s? (?<letter> ${anyOf(Object.keys(MONEY_LETTERS))} ) ${END} | \s (?<scale> ${anyOf(Object.keys(SCALES))} ) ${END} )?
  ${'dg'}`,
  read: (match) => {
    const numeral = match.numeral('number');
    const sign = match.span('sign');
    const code = sign === undefined ? undefined : SIGNS.get(match.group('sign') ?? '');
    if (numeral === undefined || numeral.form !== 'digits') return undefined;
    if (match.group('percent') !== undefined && code === undefined) return figure('percent', match, numeral, '%', -1);
    if (sign === undefined || code === undefined || !/^[A-Z]{3}$|[^a-z.]$/.test(match.written(sign)) || match.group('percent') !== undefined) return undefined;
    return figure('money', match, numeral, code, -(MONEY_LETTERS[match.group('inside') ?? match.group('letter') ?? ''] ?? SCALES[match.group('scale') ?? ''] ?? 1));
  },
};
