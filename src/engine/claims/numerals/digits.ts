/** Reads numbers written in digits, with what is joined to them: separators, decimals, exponents, fractions, scale. */
import { LETTER_SCALES, SHORT_SCALES, VULGAR } from '../lexicon/numbers';
import { anyOf, pattern } from '../pattern';
import { tidy, type Numeral } from './numeral';
import { scalesAfter } from './words';

const VULGARS = Object.keys(VULGAR).join('');
const SHORT = anyOf(Object.keys(SHORT_SCALES));

/** 1,234,567.8 · 12,34,567 · 1 234 567 · 1'234'567 · 1.234.567,8 · 12,5 · 3.25 · .5 · 10^6 · 10(6); 0·72, as some journals print it; "10−3" with a minus sign, and falling, is a power that lost its place. */
const NUMBER = pattern`
  (?:
    (?<grouped>   \d{1,3} (?:,\d{3}){1,6} (?!\d) (?:\.\d+)? )
  | (?<indian>    \d{1,2} (?:,\d{2}){1,6} ,\d{3} (?!\d) (?:\.\d+)? )
  | (?<spaced>    \d{1,3} (?:[\u0020\u00a0\u2009\u202f’']\d{3}){1,5} (?!\d|['’]\d) (?:\.\d+|,\d{1,2}(?![\d,])|(?!,\d)) )
  | (?<dotted>    \d{1,3} (?: (?:\.\d{3}){2,6} (?![\d.]|,\d) | (?:\.\d{3}){1,6} ,\d{1,2} (?![\d,]) ) )
  | 10 (?: [\^(] \{? (?<tenTo> [-−–+]?\d{1,2} ) [})]? | (?<tenTo2> −[1-9] ) (?!\d|[.,]\d|%|\s?[-–−]) | (?<tenRaised> [⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+ ) )
  | (?<comma>     \d{1,4} ,\d{1,2} (?![\d,]) )
  | (?<decimal>   \d* \.\d+ | \d{1,3} ·\d+ (?! \d | \s?\^ | [⁰¹²³⁴⁵⁶⁷⁸⁹⁻(] ) )
  | (?<whole>     \d+ )
  )
  (?: (?<vulgar> [\s-]? [${VULGARS}]) | [\s-] (?<over> \d{1,2}) [\/⁄] (?<under> [1-9]\d?) (?![\/\d]) )?
  (?: \s?[x×·⋅*]\s?10 (?: (?<power> [\^(]\s?\{?[-−–+]?\d{1,3}[})]? | [-−–]\d{1,3} ) (?!\d) | (?<raised> [⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+) ) | e(?<exponent> [-−+]?\d{1,3}) (?!\d) )?
${'y'}`;

const SHORT_SCALE = pattern`[\s\u00a0-]?(?<short>${SHORT})(?![\p{L}\d])${'iuy'}`;
const LETTER = pattern`(?<letter>[kKMB])(?![\p{L}\d])${'uy'}`;

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "⁻³" → -3. */
function raised(text: string): number {
  const digits = Array.from(text, (char) => (SUPERSCRIPT.includes(char) ? String(SUPERSCRIPT.indexOf(char)) : char === '⁻' ? '-' : '')).join('');
  return Number(digits);
}

/**
 * The number in digits that starts at `at`, sign not included; undefined where there is none, or none that a person could mean
 * (more than 18 digits in a row). `lower` is the same text in lower case.
 */
export function readDigits(text: string, lower: string, at: number): Numeral | undefined {
  return plainly(text, lower, at) ?? inFull(text, lower, at);
}

const PLAIN = /\d{1,3}(?:,\d{3}){1,6}|\d+/y;
/** Letters that a word of scale begins with: "billion", "crore", "dozen", "hundred", "lakh", "million", "mn", "quadrillion", "thousand". */
const SCALE_LETTERS = new Set(Array.from('bcdhlmqt', (letter) => letter.charCodeAt(0)));
/** What may stand behind a number, unless a digit follows, without belonging to it. */
const CLOSING = new Set(Array.from(',.;:)%', (mark) => mark.charCodeAt(0)));
const [SPACE, LETTER_A, LETTER_X, LETTER_Z] = [32, 97, 120, 122];

/** A number of nothing but digits, perhaps in groups, that surely ends with them: most are, and need no long pattern. Undefined where one has to look closer. */
function plainly(text: string, lower: string, at: number): Numeral | undefined {
  PLAIN.lastIndex = at;
  if (!PLAIN.test(text)) return undefined;
  const end = PLAIN.lastIndex;
  const behind = end < text.length ? text.charCodeAt(end) : undefined;
  const next = lower.charCodeAt(end + 1);
  const isBeforeWord = behind === SPACE && next >= LETTER_A && next <= LETTER_Z && next !== LETTER_X && !SCALE_LETTERS.has(next);
  if (behind !== undefined && !isBeforeWord && !(CLOSING.has(behind) && !(next >= ZERO && next <= NINE))) return undefined;
  const written = text.slice(at, end);
  const digits = written.replaceAll(',', '');
  if (digits.length > MOST_DIGITS || (digits.length > 1 && written.charCodeAt(0) === ZERO)) return undefined;
  return { start: at, end, value: tidy(Number(digits)), step: 1, form: 'digits', scale: 1, plain: digits.length === written.length };
}

const MOST_DIGITS = 18;
const [ZERO, NINE] = [48, 57];

function inFull(text: string, lower: string, at: number): Numeral | undefined {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (match?.groups === undefined) return undefined;
  const { grouped, indian, spaced, dotted, comma, decimal, whole, vulgar, over, under, power, raised: superscript, exponent, tenTo, tenTo2, tenRaised } = match.groups;
  const written = grouped ?? indian ?? spaced?.replace(/,(?=\d{1,2}$)/, '.').replace(/[^\d.]/g, '') ?? dotted?.replaceAll('.', '').replace(',', '.') ?? comma?.replace(',', '.') ?? decimal?.replace('·', '.') ?? whole ?? '1';
  const plainDigits = written.replaceAll(',', '');
  // "020" and "007" are codes.
  if (plainDigits.length > MOST_DIGITS || (whole !== undefined && /^0\d/.test(whole) && !/\d[-–/]$/.test(text.slice(Math.max(0, at - 2), at)))) return undefined;
  const fraction = vulgar === undefined ? (over === undefined ? 0 : Number(over) / Number(under)) : VULGAR[vulgar.trim().replace('-', '')] ?? 0;
  const high = superscript ?? tenRaised;
  const exponentValue = high !== undefined ? raised(high) : Number((power ?? exponent ?? tenTo ?? tenTo2 ?? '0').replace(/[−–]/, '-').replace(/[\^\s{}()]/g, ''));
  const base = tidy((Number(plainDigits) + fraction) * 10 ** exponentValue);
  const places = plainDigits.split('.')[1]?.length ?? 0;
  const step = 10 ** (exponentValue - places) * (fraction === 0 ? 1 : 0.1);
  const end = at + match[0].length;
  const scale = scaleBehind(text, lower, end);
  return {
    start: at, end: scale.end, value: tidy(base * scale.factor), step: tidy(step * scale.factor), form: 'digits', scale: scale.factor,
    plain: whole !== undefined && whole === match[0] && scale.factor === 1,
  };
}

function scaleBehind(text: string, lower: string, at: number): { factor: number; end: number } {
  SHORT_SCALE.lastIndex = at;
  const short = SHORT_SCALE.exec(text)?.groups?.['short'];
  if (short !== undefined) return { factor: SHORT_SCALES[short.toLowerCase()] ?? 1, end: SHORT_SCALE.lastIndex };
  LETTER.lastIndex = at;
  const letter = LETTER.exec(text)?.groups?.['letter'];
  if (letter !== undefined) return { factor: LETTER_SCALES[letter] ?? 1, end: at + 1 };
  const hundred = HUNDRED.exec(lower.slice(at, at + 12));
  if (hundred !== null) {
    const more = scalesAfter(lower, at + hundred[0].length);
    return { factor: 100 * more.factor, end: more.end };
  }
  const scales = scalesAfter(lower, at);
  return scales.ordinal ? { factor: 1, end: at } : scales;
}

const HUNDRED = /^[\s\u00a0-]hundreds?(?![a-z])/;
