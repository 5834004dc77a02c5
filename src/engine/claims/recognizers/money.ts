import { MINOR_NAMES, NAMES, OF_MILLIONS, SIGNS } from '../lexicon/currencies';
import { MONEY_LETTERS } from '../lexicon/numbers';
import { figure, none, type Found, type Match, type Recognizer } from '../found';
import { DIGITS, FRACTION, NUMBER, PART_OF } from '../numerals/marked';
import { tidy, type Numeral } from '../numerals/numeral';
import { anyOf, END, GAP, pattern, tokensOf } from '../pattern';

const SIGN = anyOf(SIGNS.keys());
const LETTER = anyOf(Object.keys(MONEY_LETTERS));
const CODE = anyOf([...SIGNS.keys()].filter((sign) => /^[a-z]{3}$/.test(sign) || /^[^a-z.\s]+$/.test(sign)));
const NAME = anyOf(NAMES.keys());
const MINOR = anyOf(MINOR_NAMES.keys());
/** Signs whose letters are also words or names need to stand in capitals. */
const WORDLIKE = /^[a-z.]+$/;

/** The number with a letter scale behind it: "£1.7m", "$5b". */
function scaled(numeral: Numeral, letter: string | undefined): Numeral {
  const factor = letter === undefined ? 1 : MONEY_LETTERS[letter.trim()] ?? 1;
  if (factor === 1) return numeral;
  const { value, step, ...rest } = numeral;
  return { ...rest, value: tidy(value * factor), scale: factor, plain: false, ...(step === undefined ? {} : { step: tidy(step * factor) }) };
}

function inCapitals(match: Match, group: string): boolean {
  const written = match.written(match.span(group) ?? match);
  return !WORDLIKE.test(written) || /^(?:rs\.?|kr\.?|zł|kč)$/i.test(written);
}

/** "$35bn" · "US$ 6 billion" · "£1.7m" · "EUR 5 million" · "-$3" · "$5 million USD" */
export const signedMoney: Recognizer = {
  name: 'money with a sign before it',
  needs: tokensOf(SIGNS.keys()),
  pattern: pattern`
    (?<minus> [-−–+](?=[^\s\d]) )?
    (?<![a-z])
    (?<sign> ${SIGN} ) (?: \s | (?<inner> [-−] ) )?
    (?<number> ${NUMBER} | ${FRACTION} )
    (?<letter> \s? ${LETTER} ${END} )?
    (?: \s? (?<code> usd|us|cad|aud|can|aus|eur|gbp|nzd|hkd|sgd|dollars? ) ${END} )?
  ${'dg'}`,
  read: (match) => {
    const numeral = match.numeral('number');
    const sign = match.group('sign') ?? '';
    const code = SIGNS.get(sign.replace(/\s+/g, ' '));
    if (numeral === undefined || code === undefined || !inCapitals(match, 'sign')) return undefined;
    const minus = match.group('minus') !== undefined && !/[\p{L}\d%)\uE000-\uE007]$/u.test(match.before());
    // "$-45 million"; after a code the hyphen only joins: "USD-5m".
    const inner = match.group('inner') !== undefined && /\W$/.test(sign);
    const suffix = match.group('code');
    const unit = sign === '$' && suffix !== undefined ? SIGNS.get(suffix) ?? ({ can: 'CAD', aus: 'AUD' })[suffix] ?? code : code;
    const amount = scaled(numeral, match.group('letter'));
    if (OF_MILLIONS.has(sign) && amount.scale < 1e6) return match.span('number')!.start > match.span('sign')!.end ? undefined : none(match);
    const start = match.group('minus') !== undefined && !minus ? match.start + 1 : match.start;
    return figure('money', { start, end: match.end }, amount, unit, inner || (minus && match.group('minus') !== '+') ? -1 : 1);
  },
};

/** "270 billion yuan" · "53-billion-dollar" · "5bn euros" · "10 EUR" · "20€" */
export const namedMoney: Recognizer = {
  name: 'money with its name behind it',
  needs: tokensOf([...NAMES.keys(), ...SIGNS.keys()], '(?:mm?|b|t)?'),
  pattern: pattern`
    (?<number> ${NUMBER} | ${FRACTION} )
    (?<letter> (?:m|b|t|mm) (?=[\s-]?[a-z€$£]) )?
    (?: ${PART_OF} | ${GAP} )
    (?<name> ${NAME} ${END} | ${CODE} (?![a-z\d$]) )
  ${'dg'}`,
  read: (match) => {
    const numeral = match.numeral('number');
    const name = (match.group('name') ?? '').replace(/\s+/g, ' ');
    const span = match.span('name');
    if (numeral === undefined || span === undefined) return undefined;
    const code = NAMES.get(name) ?? (inCapitals(match, 'name') ? SIGNS.get(name) : undefined);
    const amount = scaled(numeral, match.group('letter'));
    if (code === undefined || !isMoney(name, amount, match, span.end)) return undefined;
    return figure('money', match, amount, code);
  },
};

/** Words that say money, or weight, around "20 pounds". */
const PRICE = /cost|price|paid|pay|fine|bill|worth|fee|spen|earn|salar|wage|sold|sell|fund|invest|budget|tax|debt|loan|profit|sterling|raise|£|bank|cash|money|charge|save|saving|rent|dollar|euro/;
const WEIGHT = /weigh|heav|lift|lost|lose|gain|fat|meat|beef|fish|cocaine|drugs|marijuana|thrust|bomb|baby|man|woman|body|cargo|payload|kilo|kg|grams|ounce|per square/;

/** "those that earn a million won't pay" */
const CONTRACTED = /^['’]t\b/;

/** Names that are also other words: "pounds" of flesh, "won" a game, "real", "mark". */
function isMoney(name: string, numeral: Numeral, match: Match, end: number): boolean {
  if (name === 'won') return !CONTRACTED.test(match.after(end)) && (numeral.scale >= 1e3 || (numeral.form === 'digits' && numeral.value >= 1000 && !/^\s(?:the|a|by|in|on|his|her|their|at|gold|silver|bronze)\b/.test(match.after(end))));
  if (name === 'real' || name === 'rand' || name === 'lei' || name === 'dong' || name === 'us') return numeral.scale >= 1e3;
  if (!/^(?:pounds?|stone|sterling)$/.test(name)) return true;
  if (numeral.scale >= 1e3) return true;
  const around = match.before(match.start, 60) + match.after(end, 40);
  return !/^\s(?:of\s(?!debt)|\d|ounces?)|^-/.test(match.after(end)) && PRICE.test(around) && !WEIGHT.test(around);
}

/** "32 cents" · "50p" · "five pence": hundredths, given in the whole currency. */
export const minorMoney: Recognizer = {
  name: 'cents and pence',
  needs: tokensOf(MINOR_NAMES.keys()),
  pattern: pattern`
    (?<number> ${NUMBER} | ${FRACTION} ) (?: ${PART_OF} | ${GAP} )
    (?<name> ${MINOR} ) ${END}
  ${'dg'}`,
  read: (match) => {
    const numeral = match.numeral('number');
    const span = match.span('name');
    const name = (match.group('name') ?? '').replace(/\s+/g, ' ');
    const code = MINOR_NAMES.get(name);
    if (numeral === undefined || span === undefined || code === undefined) return undefined;
    // One letter must touch its digits, in lower case: "50p", "99c"; "30C" is a temperature.
    if (name.length === 1 && (span.start !== numeral.end || match.written(span) !== name)) return undefined;
    return figure('money', match, numeral, code, 0.01);
  },
};

/** "five dollars and twenty cents": whole and hundredths in one. */
export const mixedMoney: Recognizer = {
  name: 'whole and hundredths',
  needs: /^(?:cents?|pence|p|paise)$/,
  pattern: pattern`
    (?: (?<number> ${NUMBER} ) \s (?<name> ${NAME} ) | (?<sign> ${SIGN} ) (?<digits> ${DIGITS} ) )
    (?:\sand\s|,?\s) (?<minor> ${NUMBER} ) \s (?: cents? | pence | p | paise ) ${END}
  ${'dg'}`,
  read: (match): Found | undefined => {
    const whole = match.numeral('number') ?? match.numeral('digits');
    const minor = match.numeral('minor');
    const code = NAMES.get(match.group('name') ?? '') ?? SIGNS.get(match.group('sign') ?? '');
    // "€2.30, 15 cents more" are two sums.
    if (whole === undefined || minor === undefined || code === undefined || minor.value >= 100 || !Number.isInteger(whole.value)) return undefined;
    return { kind: 'money', start: match.start, end: match.end, quantity: { value: tidy(whole.value + minor.value / 100), unit: code }, step: 0.01, numeral: whole };
  },
};
