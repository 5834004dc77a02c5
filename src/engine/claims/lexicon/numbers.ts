/** Number words as data: word → value. Everything that reads numbers builds its patterns from these tables. */

export const ONES: Readonly<Record<string, number>> = {
  zero: 0, nought: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9,
};

export const TEENS: Readonly<Record<string, number>> = {
  ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
};

export const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

/** Words that multiply what stands before them. "hundred" is handled with the numbers below a thousand. */
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15, quintillion: 1e18, lakh: 1e5, lac: 1e5, crore: 1e7,
};

/** Short forms of scales, after digits only: "$53bn", "1.2 mn". */
export const SHORT_SCALES: Readonly<Record<string, number>> = {
  mn: 1e6, mln: 1e6, mio: 1e6, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12, tln: 1e12, cr: 1e7,
};

/** One-letter scales that stand directly behind the digits, upper and lower case apart: "27.5M", "10k". Lower-case "m" may be metres, so it is read by those who know more. */
export const LETTER_SCALES: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9 };

/** The same behind money, where nothing else can be meant: "£1.7m", "$5b", "$1.5T". */
export const MONEY_LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mm: 1e6, mil: 1e6, b: 1e9, bil: 1e9, t: 1e12 };

/** Ordinals below twenty and their like; each ends a number: "twenty-first". */
export const SMALL_ORDINALS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
  thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19,
};

export const TENS_ORDINALS: Readonly<Record<string, number>> = {
  twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90,
};

export const SCALE_ORDINALS: Readonly<Record<string, number>> = {
  hundredth: 100, thousandth: 1e3, millionth: 1e6, billionth: 1e9, trillionth: 1e12,
};

/** What a whole is divided into, singular; plurals end in "s" ("halves" apart). */
export const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
  fifteenth: 15, sixteenth: 16, twentieth: 20, thirtieth: 30, hundredth: 100, thousandth: 1e3, millionth: 1e6, billionth: 1e9,
};

/** Fractions of one character. */
export const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅙': 1 / 6, '⅚': 5 / 6,
  '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8,
};

/** Verbs that multiply, by stem: "doubled", "trebling", "halves". */
export const MULTIPLYING_VERBS: Readonly<Record<string, number>> = {
  double: 2, triple: 3, treble: 3, quadruple: 4, quintuple: 5, sextuple: 6, halve: 0.5,
};
