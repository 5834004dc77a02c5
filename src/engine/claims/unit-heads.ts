import type { Mention } from '../vocabulary';
import { readQuantity } from './read-quantity';
import { rememberText } from './remember';

/** A unit that a table's head, caption or note lends to bare numbers: "($bn)", "in thousands", "AI spending, € million", "range_km", "€ per 100 kg". */
export interface LentUnit {
  /** What a bare 1 in the table stands for. */
  readonly one: Mention;
  readonly scale: number;
  /** "litres a day", "$bn per year": the time that it is told of. */
  readonly per?: string;
}

const IN_BRACKETS = /[([]([^()[\]]{1,40})[)\]]/gu;
const AFTER_IN = /(?:^|[,;:–—-]\s*|\s)in\s+([^,;:()]{1,40})$/iu;
const SCALE_FIRST = /^(?:thousand|million|billion)s of \p{L}+(?: \p{L}+)?(?=[,;.:]|$)/iu;
const PARTS = /\s*(?:,(?!\d{3}(?!\d))|[;:|–—])\s*|\s+[-/]\s+/u;
/** Times in a head are no units; nor is what is forecast. */
const TIMES = /\b(?:FY|CY)?(?:19|20)\d\d(?:[-–/]\d{2,4})?\s?[EFPef]?(?![\d,.])|\b[QH][1-4]\b|\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b[–-]?/gu;
/** "per 100 kg", "a year", "each day" behind a unit. */
const PER = /\s*\b(?:per|each|every)\s+.+$|\s+an?\s+(?:head|person|year|month|week|day|quarter|hour|night|unit|piece|share|tonne|kilo|litre|case)$/iu;
/** What a head says of the way its numbers were taken: "average days to settle". */
const BEFORE_UNIT = /^(?:(?:average|avg\.?|mean|median|typical|total|longest|shortest|maximum|minimum)(?: number of)?|(?:number|no\.) of)\s+(?=\p{L})/iu;
const PER_TIME = /\b(?:per|an?|each|every)\s+(year|month|week|day|quarter|hour)\b|\/(?:yr|y|year|month|day|h)\b/iu;
const MOST_WORDS = 3;
/** Words that name units elsewhere and something else at the end of a head: matches won, a lead, points on the map. */
const NO_UNITS = new Set('won lead real rand mark marks crown sum second seconds foot stone min minute hour day week month quarter year decade night weekend may in as at a m t g h l d s b k won. yard degree percentile'.split(' '));

/** The unit named in a head of a column or a row, if there is one. A head's words are tried as a writer would say them with a number: "$bn" as "$1bn". */
export const unitOfHead = rememberText((head: string): LentUnit | undefined => {
  const percent = percentIn(head.replace(/_/gu, ' '));
  if (percent) return percent;
  const plain = head.replace(/_/gu, ' ').replace(TIMES, ' ').replace(/\s+/gu, ' ').trim();
  const per = PER_TIME.exec(head)?.[1]?.toLowerCase();
  for (const [phrase, isSet] of placesIn(plain)) {
    const unit = inMoney(lentBy(phrase, isSet), head);
    if (unit) return per === undefined ? unit : { ...unit, per };
  }
  return undefined;
}, 2000);

/** The unit that a caption or a sentence over a table sets for all of it: "(£m)", "Figures are in thousands of tonnes.", "all amounts in $m". */
export const unitOfNote = rememberText((note: string): LentUnit | undefined => {
  const said = /\b(?:figures?|amounts?|values?|numbers?|data|prices?|sums?|all|results?|units?|expressed|measured|given|shown|stated|quoted)\b[^.;()]*?\b(?:in|:)\s+([^.;()]{1,40}?)(?:\s*(?:,|unless\b|except\b|at\b|[.;)]|$))/iu.exec(note)?.[1];
  const bracketed = [...note.matchAll(IN_BRACKETS)].map((match) => match[1]!.replace(/^(?:all )?(?:figures |amounts )?in\s+/iu, ''));
  const inside = note.length < 80 ? /\bin\s+([^,;.()]{1,30}),/iu.exec(note)?.[1] : undefined;
  const last = note.length < 80 ? [AFTER_IN.exec(note.replace(/[.:]$/u, ''))?.[1], note.replace(/[.:]$/u, '').split(PARTS).slice(1).at(-1)] : [];
  // "Billions of crowns, January to September."
  const first = note.length < 120 ? SCALE_FIRST.exec(note)?.[0] : undefined;
  for (const phrase of [said, ...bracketed, ...last, inside, first]) {
    const unit = phrase === undefined ? undefined : percentIn(phrase) ?? inMoney(lentBy(phrase.replace(TIMES, ' ').trim(), true), note);
    if (unit) return unit;
  }
  return undefined;
}, 500);

/** "% of total", "change, %", "share (per cent)", "turnout_pct"; percentage points are another unit. */
function percentIn(head: string): LentUnit | undefined {
  const points = /\b(?:percentage[ -]points?|pp|p\.p\.|ppt|%[ -]?pts?)(?![\p{L}])/iu.test(head);
  if (points) return { one: { start: 0, end: 1, kind: 'points', quantity: { value: 1, unit: 'percentage point' }, step: 1 }, scale: 1 };
  if (!/(?<!\d\s?)%|\b(?:per ?cent|percent|pct|percentage)\b/iu.test(head)) return undefined;
  return { one: { start: 0, end: 1, kind: 'percent', quantity: { value: 1, unit: '%' }, step: 1 }, scale: 1 };
}

/** The phrases of a head that may be its unit, likeliest first; whether punctuation or "in" sets them off. */
function placesIn(head: string): (readonly [phrase: string, isSet: boolean])[] {
  const bracketed = [...head.matchAll(IN_BRACKETS)].map((match) => match[1]!);
  const said = AFTER_IN.exec(head)?.[1];
  // "Price per tonne" names no tonnes, "First 100 days" no days.
  const bare = head.replace(IN_BRACKETS, ' ').replace(PER, ' ').replace(/\s+/gu, ' ').trim().replace(BEFORE_UNIT, '');
  const parts = bare.split(PARTS).filter(Boolean);
  const words = bare.split(' ');
  const ends = Array.from({ length: Math.min(MOST_WORDS, words.length - 1) }, (_, i) => words.slice(-1 - i)).filter((_, i) => !/\d$/u.test(words.at(-2 - i) ?? '')).map((end) => end.join(' ')).reverse();
  const starts = Array.from({ length: Math.min(MOST_WORDS, words.length - 1) }, (_, i) => words.slice(0, i + 1).join(' ')).reverse();
  return [
    ...[...bracketed, ...(said === undefined ? [] : [said]), ...(parts.length > 1 ? [parts.at(-1)!, parts[0]!] : [])].map((phrase) => [phrase, true] as const),
    ...[bare, ...ends, ...starts].map((phrase) => [phrase, false] as const),
  ];
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:[’'‘]?0?00s?|1[,.’']000s?|thousands?|thsd|tsd|k)$/iu, 1e3], [/^(?:millions?|mn|mln|mio|mill|m)\.?$/iu, 1e6], [/^(?:billions?|bn|bln|mrd)\.?$/iu, 1e9], [/^(?:trillions?|tn|trn)\.?$/iu, 1e12],
];
const TIGHT_SIGN = /^((?:[A-Z]{0,3}\p{Sc})|[A-Z]{3})\s?(mn?|mln|bn|bln|b|k|tn|M|B|K|[’'‘]?000s?)$/u;
const SIGN_LAST = /^(k|m|M|bn|[’'‘]?000)\s?(\p{Sc}|[A-Z]{3})$/u;
const SCALE_LETTERS: Readonly<Record<string, number>> = { m: 1e6, mn: 1e6, mln: 1e6, b: 1e9, bn: 1e9, bln: 1e9, k: 1e3, tn: 1e12 };

function lentBy(phrase: string, isSet: boolean): LentUnit | undefined {
  const per = PER_TIME.exec(phrase)?.[1]?.toLowerCase();
  const whole = phrase.trim().replace(/^(?:in|of)\s+/iu, '');
  const words = whole.replace(PER, '').trim();
  if (words === '' || (!isSet && NO_UNITS.has(words.toLowerCase()))) return undefined;
  const tight = TIGHT_SIGN.exec(words) ?? swapped(SIGN_LAST.exec(words));
  if (tight) return scaled(oneOf(tight[1]!, true), SCALE_LETTERS[tight[2]!.toLowerCase()] ?? 1e3, per);
  const tokens = words.split(/\s+/u);
  const scaleAt = tokens.findIndex((token, i) => SCALES.some(([form]) => form.test(token)) && (token.length > 1 || (isSet && tokens.length > 1 && (i > 0 ? /\p{Sc}|^[A-Z]{3}$/u.test(tokens[i - 1]!) : /^(?:\p{Ll}{3,}s|people|\p{Sc}|[A-Z]{3})$/u.test(tokens[1]!)))));
  if (scaleAt < 0) return hasDigits(words) ? undefined : scaled(oneOf(words, isSet) ?? (whole === words ? undefined : oneOf(whole, isSet)), 1, per);
  const scale = SCALES.find(([form]) => form.test(tokens[scaleAt]!))![1];
  const rest = [...tokens.slice(0, scaleAt), ...tokens.slice(scaleAt + 1)].filter((token) => !/^(?:of|in|the)$/iu.test(token)).join(' ');
  if (hasDigits(rest)) return undefined;
  const unit = rest === '' ? undefined : oneOf(rest, true);
  // "million bottles": the scale alone, of whatever the words name; but not "Thousand Oaks".
  if (!unit && !isSet && (scaleAt > 0 || /^\p{Lu}/u.test(words))) return undefined;
  return scaled(unit ?? { start: 0, end: 1, kind: 'count', quantity: { value: 1 }, step: 1 }, scale, per);
}

/** Other digits than those of "km2" and "m3". */
const hasDigits = (words: string): boolean => /\d/u.test(words.replace(/\b[cdkm]?m\^?[23](?![\p{L}\d])/gu, ''));

const swapped = (match: RegExpExecArray | null): readonly [string, string, string] | undefined => (match ? [match[0], match[2]!, match[1]!] : undefined);

/** What 1 of these words is: "€" → €1, "GWH" → 1 GWh, "Days" → 1 day. Times only where the words are set off or plural: a column "Month" holds no months. */
function oneOf(words: string, isSet: boolean): Mention | undefined {
  const isSign = /^(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3})$/u.test(words);
  for (const reading of isSign ? [`${words}1`, `1 ${words}`] : [`1 ${words}`, `1${words}`, `1 ${words.toLowerCase()}`, `1 ${words.toUpperCase()}`]) {
    const one = readQuantity(reading);
    if (one?.quantity.value === undefined || one.quantity.unit === undefined || one.quantity.hedge !== undefined) continue;
    if (one.kind === 'ordinal' || one.kind === 'ratio' || (one.quantity.value !== 1 && one.kind !== 'money')) continue;
    if (one.kind === 'duration' && !isSet && !/s$/iu.test(words)) continue;
    // "Try" and "Rub" are written like no currency's code.
    if (one.kind === 'money' && !isSet && /^\p{L}{3}$/u.test(words) && words !== words.toUpperCase()) continue;
    return one;
  }
  return undefined;
}

/** "Compensation (thousand pounds)": thousands of pounds are money, and what is paid is, unless the head speaks of weights. */
function inMoney(unit: LentUnit | undefined, head: string): LentUnit | undefined {
  if (unit?.one.quantity.unit !== 'lb' || !/\bpounds?\b/iu.test(head) || WEIGHED.test(head) || (unit.scale === 1 && !PAID.test(head))) return unit;
  const { value = 1 } = unit.one.quantity;
  return { ...unit, one: { ...unit.one, kind: 'money', quantity: { value, unit: 'GBP' } } };
}
const WEIGHED = /\b(?:weigh\w*|loads?|payload|mass|catch|caught|landings?|landed|thrust|meat|fish|honey|lobsters?|wool|cotton|body|birds?|feed|force|freight|cargo|lifted?)\b/iu;
const PAID = /\b(?:prices?|costs?|pa(?:y|id|yments?)|wages?|salar(?:y|ies)|fees?|fares?|rents?|fines?|compensation|budgets?|spen(?:d|t|ding)|expenditure|revenue|sales|turnover|profit|loss|income|earnings|takings|tax(?:es)?|grants?|funding|debts?|loans?|bills?|premiums?|dividends?|value|donations?|prize|bonus|tickets?|charges?|aid|deposits?|assets|investments?)\b/iu;

function scaled(one: Mention | undefined, scale: number, per: string | undefined): LentUnit | undefined {
  if (!one) return undefined;
  const value = one.quantity.value! * scale;
  return { one: { ...one, quantity: { ...one.quantity, value }, step: (one.step ?? 1) * scale }, scale: value, ...(per === undefined ? {} : { per }) };
}

/** A table's bare number in the unit that its head lends: 56 under "($bn)" is $56 billion. */
export function inLentUnit(mention: Mention, { one, scale }: LentUnit): Mention {
  const { value, low, high } = mention.quantity;
  if (mention.quantity.unit !== undefined) return mention;
  const { unit } = one.quantity;
  const exact = (number: number): number => Number((number * scale).toPrecision(12));
  if (mention.kind === 'range' && low !== undefined && high !== undefined) {
    return { ...mention, lent: scale, step: (mention.step ?? 1) * scale, quantity: { ...mention.quantity, low: exact(low), high: exact(high), ...(unit !== undefined ? { unit } : {}) } };
  }
  if (mention.kind !== 'count' || value === undefined) return mention;
  return {
    ...mention, kind: one.kind, lent: scale, step: (mention.step ?? 1) * scale,
    quantity: { ...mention.quantity, value: exact(value), ...(unit !== undefined ? { unit } : {}) },
  };
}
