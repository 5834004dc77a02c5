import type { Operation } from '../arithmetic/derivation';
import type { Assertion } from '../sources/fact';
import { areAlike, between, endOf, isForEach, startOf, type Setting } from './own-operands';

/** What the words of a draft say one of its figures is: so much of these others. Values go in and come out in base units (see comparison/figures.ts). */
export interface Reckoning {
  readonly operation: Operation;
  readonly operands: readonly Assertion[];
  readonly value: (values: readonly number[]) => number;
  /** What else it may be right to say: of a change that is told without its order, the other way round. */
  readonly also?: (values: readonly number[]) => number;
  /** As a writer reads it, of the operands as they are shown. */
  readonly formula: (shown: readonly string[]) => string;
}

type Reader = (setting: Setting) => Reckoning | undefined;

const difference = (a: Assertion, b: Assertion): Reckoning => ({ operation: 'difference', operands: [a, b], value: ([x, y]) => Math.abs(x! - y!), formula: ([x, y]) => `${x!} − ${y!}` });
const multiple = (a: Assertion, b: Assertion): Reckoning => ({ operation: 'multiple', operands: [a, b], value: ([x, y]) => x! / y!, formula: ([x, y]) => `${x!} ÷ ${y!}` });
const share = (a: Assertion, b: Assertion): Reckoning => ({ operation: 'share', operands: [a, b], value: ([x, y]) => 100 * x! / y!, formula: ([x, y]) => `${x!} ÷ ${y!}` });
const change = (now: Assertion, then: Assertion): Reckoning => ({ operation: 'change', operands: [now, then], value: ([x, y]) => Math.abs(100 * (x! / y! - 1)), formula: ([x, y]) => `(${x!} − ${y!}) ÷ ${y!}` });
const sum = (parts: readonly Assertion[]): Reckoning => ({ operation: 'sum', operands: parts, value: (values) => values.reduce((so, one) => so + one, 0), formula: (shown) => shown.join(' + ') });

const isTimes = ({ mention: { kind, quantity } }: Assertion): boolean => kind === 'ratio' && quantity.unit === 'times';
const isShare = ({ mention: { kind, quantity } }: Assertion): boolean => kind === 'percent' || (kind === 'ratio' && quantity.unit === undefined);

/** By how much one is more than the other, told in the way that the result is: in times, per cent, points or the unit of both. */
function compared(result: Assertion, a: Assertion, b: Assertion): Reckoning | undefined {
  if (isTimes(result)) return multiple(a, b);
  if (a.mention.kind === 'percent') return result.mention.kind === 'points' ? difference(a, b) : undefined;
  return isShare(result) ? change(a, b) : areAlike(result, a) ? difference(a, b) : undefined;
}

const GAP = /(?:^|[\s,;:—–])(?:(?:so|thus|hence|therefore)\s+(?:the|a|their|its|his|her)|(?:which|that|this)\s+(?:makes?|made|leaves?|left|gives?|gave|is|was|means?|meant)\s+(?:for\s+)?(?:an?|the)|(?:making|leaving|giving|meaning|for)\s+an?|,\s+(?:an?|the))\s+(?:\p{L}+\s+)?(?:gap|difference|majority|lead|margin|surplus|deficit|shortfall|excess)\s+(?:of|is|was|comes? to|came to|amounts? to)\s+$/iu;
const PART_OF = /^\s*(?:[\p{L}-]+\s+){0,2}(?:out of|of|in)\s+(?:(?:the|all|its|their|his|her|those)\s+)?$/iu;

/** "27,900 here and 18,350 there, which makes a gap of": the two figures of the sentence before it. */
const gap: Reader = ({ result, own, text, passage }) => {
  const [a, b, ...more] = own.filter((other) => areAlike(other, result));
  if (!a || !b || more.length > 0 || b.mention.start > result.mention.start || PART_OF.test(between(text, a, b))) return undefined;
  const words = text.slice(endOf(b), startOf(result));
  return GAP.test(words) && !/[.;]\s/u.test(words) && a.passage === passage ? difference(a, b) : undefined;
};

const BEHIND_RESULT = /^[\s,(—–:]*(?:(?:in|over|within|since|on|during)\s[^,;.()]{1,25},?\s+)?$/iu;
const WITHIN = /^[^.;:()]{0,40}$/u;

/** "rose by 12%, from 40 to 45" · "up 12% to 45 from 40" · "doubled from 20 to 40" */
const fromTo: Reader = ({ result, own, text }) => {
  const behind = own.filter((other) => other.mention.start >= result.mention.end);
  const [first, second] = behind;
  if (!first || !second || !areAlike(first, second) || isForEach(first) !== isForEach(second)) return undefined;
  const opening = /^(?<lead>.*?)(?<word>from|to)\s+$/isu.exec(between(text, result, first))?.groups;
  const joining = /^(?<words>.*?)\b(?<word>from|to)\s+$/isu.exec(between(text, first, second))?.groups;
  if (!opening || !joining || opening['word'] === joining['word'] || !BEHIND_RESULT.test(opening['lead']!) || !WITHIN.test(joining['words']!)) return undefined;
  return opening['word']!.toLowerCase() === 'from' ? compared(result, second, first) : compared(result, first, second);
};

const AS_MUCH = /^\s+(?:as\s+\p{L}+(?:\s+\p{L}+)?(?:\s+as\b[^.;:(]*?)?|that|what\b[^.;:(]*?|(?:the\s+)?[\p{L}’']+(?:\s+[\p{L}’']+){0,5}?)\s*(?:,\s*(?:or|namely|with|at)?|\(|:|—|–)\s*$/iu;

/** "A seat costs £30. A box costs three times as much, or £90." */
const timesAsMuch: Reader = ({ result, own, before, text }) => {
  if (!isTimes(result)) return undefined;
  const more = own.find((other) => other.mention.start >= result.mention.end);
  if (!more || !AS_MUCH.test(between(text, result, more)) || isForEach(more)) return undefined;
  const ahead = [...before, ...own.filter((other) => other.mention.start < result.mention.start)].filter((other) => areAlike(other, more));
  const [base, ...others] = ahead.length > 1 ? ahead.filter((other) => !isForEach(other)) : ahead;
  return base && others.length === 0 ? multiple(more, base) : undefined;
};

const THAN = /^\s+(?:(?:[\p{L}]+\s+){0,3}?(?:than|above|below|over|under|up on|down on|short of|ahead of|behind)|(?:of|as\s+\p{L}+(?:\s+\p{L}+)?\s+as|times))?\s*(?:the|its|their|his|her|last year’s|last year's)\s+(?:[\p{L}]+\s+){0,2}?$/iu;
const APPOSED = /^[^.;:]{0,30}?(?:,|\(|—|–|\bor|\bwhich is|\bwhich was|\bthat is|\bis|\bwas|\bwere|\bare)\s+$/iu;

/** "£450, £50 more than the £400 of last year" · "180 seats, three times the 60 of the old hall" */
const thanThe: Reader = ({ result, own, text }) => {
  const now = own.findLast((other) => other.mention.end <= result.mention.start);
  const then = own.find((other) => other.mention.start >= result.mention.end);
  if (!now || !then || !areAlike(now, then) || isForEach(now) !== isForEach(then)) return undefined;
  return THAN.test(between(text, result, then)) && APPOSED.test(between(text, now, result)) ? compared(result, now, then) : undefined;
};

const AGAINST = /^[^.;:()]{0,40}(?:\(|[,(]?\s*(?:against|versus|vs\.?|compared (?:with|to)|as against))\s*$/iu;

/** "Rust was three times as common on the left (9% of plates) as on the right (3%)": the only two figures of the sentence, each in brackets or the one against the other. */
const inBrackets: Reader = ({ result, own, text }) => {
  const [a, b, ...more] = own;
  if (!isTimes(result) || !a || !b || more.length > 0 || a.mention.start < result.mention.end || !areAlike(a, b)) return undefined;
  const opens = text.slice(0, startOf(a)).trimEnd().endsWith('(');
  return opens && AGAINST.test(between(text, a, b).replace(/^[^()]*\)/u, '')) && /^\s+as\s+\p{L}/u.test(text.slice(endOf(result))) ? multiple(a, b) : undefined;
};

const OR = /^[^.;,()]{0,40}?\s*(?:,\s*(?:or|that is|which is|which comes to|which makes|which means)|\(|\bor|,)\s+$/iu;

/** "612 of the 1,266 people, or 48%" */
const partOf: Reader = ({ result, own, text }) => {
  const ahead = own.filter((other) => other.mention.end <= result.mention.start);
  const [a, b] = ahead.slice(-2);
  if (!isShare(result) || !a || !b || a.mention.kind === 'percent' || !areAlike(a, b)) return undefined;
  return /^\s*(?:[\p{L}-]+\s+){0,2}(?:out of|of)\s+(?:(?:the|all|its|their|his|her|those)\s+)?$/iu.test(between(text, a, b)) && OR.test(between(text, b, result)) ? share(a, b) : undefined;
};

const OF_THEM = /^\s+of (?:them|these|those)\s*[,(—–]\s*(?:(?:or|that is)\s+)?$/iu;

/** "391 people were saved. For 57 of them, one in five, …" */
const someOfThem: Reader = ({ result, own, before, text }) => {
  const ahead = own.filter((other) => other.mention.end <= result.mention.start);
  const part = ahead.at(-1);
  const whole = ahead.at(-2) ?? before.at(-1);
  return isShare(result) && part && whole && areAlike(part, whole) && part.mention.kind === 'count' && OF_THEM.test(between(text, part, result)) ? share(part, whole) : undefined;
};

const THAT_IS = /^\W*(?:and\s+)?(?:that|this|it)(?:\s+(?:is|was|makes|made|means|meant)|[’']s)\s+(?:(?:still|even|also|just|only|fully)\s+)*$/iu;
const THAN_PLANNED = /^\s+(?:(?<over>over|above|more than|up on)|under|below|less than|short of|down on)\s+(?:the|its|their|this|that)\s+(?:\p{L}+\s+){0,2}?(?:estimates?|budget|plans?|forecasts?|targets?|limits?|guesses|guess|price|offer|bid|promise)\b/iu;

/** "It was to cost €40m and came to €50m. That is 25% over the estimate": taken of the smaller, where it is over, and of the larger, where it is under. */
const overTheEstimate: Reader = ({ result, own, before, text, passage }) => {
  const [a, b, ...more] = before.filter((other) => other.mention.kind !== 'count' || areAlike(other, result));
  const than = THAN_PLANNED.exec(text.slice(endOf(result), passage.span.end));
  if (own.length > 0 || !a || !b || more.length > 0 || !areAlike(a, b) || isForEach(a) !== isForEach(b) || !than || !isShare(result) || !THAT_IS.test(text.slice(passage.span.start, startOf(result)))) return undefined;
  const of = than.groups?.['over'] === undefined ? Math.max : Math.min;
  return { operation: 'change', operands: [a, b], value: ([x, y]) => 100 * Math.abs(x! - y!) / of(x!, y!), formula: ([x, y]) => `difference of ${x!} and ${y!} in per cent of the ${than.groups?.['over'] === undefined ? 'larger' : 'smaller'}` };
};

const SO_TOGETHER = /^[^.;:()]{0,40}?[,;]\s+(?:so|so that|and so|which means that|and)\s+(?:the|these|those)\s+(?<number>two|three|both)\s+(?:of them\s+)?(?:together|combined|between them)\s+\p{L}+(?:\s+(?:for|to))?\s+$/iu;

/** "The first has 58%. The second has 24%, so that the two together have 82%" */
const theTwoTogether: Reader = ({ result, own, before, text }) => {
  const ahead = own.filter((other) => other.mention.end <= result.mention.start);
  const last = ahead.at(-1);
  const number = last && NUMBERS[SO_TOGETHER.exec(between(text, last, result))?.groups?.['number']?.toLowerCase() ?? ''];
  const parts = [...before, ...ahead].filter((other) => areAlike(other, result));
  return number !== undefined && parts.length === number ? sum(parts) : undefined;
};

const TOTALLED = /\b(?:in total|in all|altogether|all told|all in all|adds? up to|comes? to|came to|amounts? to|makes|that is|total(?:s|led|ling)?)\b/iu;
const AT = /^[^.;,]{0,30},?\s*(?:at|for|costing|paying)\s+$/iu;

/** "It rents the hall for ten years, at £38,000 a year. In total, that makes" */
const rateByTime: Reader = ({ result, own, before, text, passage }) => {
  if (own.length > 0 || !TOTALLED.test(text.slice(passage.span.start, passage.span.end))) return undefined;
  const [rate, ...more] = before.filter((other) => areAlike(other, result));
  if (!rate || more.length > 0 || rate.frame.per === undefined) return undefined;
  const { mentions, prose } = rate.passage;
  const length = mentions.filter(({ kind, quantity: { unit, value } }) => kind === 'duration' && unit === rate.frame.per && value !== undefined && value >= 2);
  const [time, ...others] = length;
  if (!time || others.length > 0 || !AT.test(prose.text.slice(time.end, startOf(rate)))) return undefined;
  const years = time.quantity.value!;
  return { operation: 'product', operands: [rate], value: ([x]) => years * x!, formula: ([x]) => `${years} × ${x!}` };
};

const NUMBERS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5 };
const TOGETHER = /^(?:["“'‘(]*)(?:(?:all|the|these|those)\s+)*(?<number>two|both|three|four|five)\b(?:\s+(?:of them|together|combined|taken together|\p{L}+s?))?(?:\s+(?:together|between them|combined|taken together))?\s+(?:makes?|made|comes? to|came to|add up to|added up to|amount(?:ed)? to|total(?:led)?|have|had|reach(?:ed)?|weigh(?:ed)?|cost|hold|held|count(?:ed)?|brought(?: in)?|bring(?: in)?|earn(?:ed)?|took|take|sold|sell)\s+$/iu;

/** "The first was played 40 times, the second 30 times. The two of them make": as many figures in the sentence before as are spoken of, and no others. */
const severalTogether: Reader = ({ result, own, before, text, passage }) => {
  const number = NUMBERS[TOGETHER.exec(text.slice(passage.span.start, startOf(result)))?.groups?.['number']?.toLowerCase() ?? ''];
  const parts = before.filter((other) => areAlike(other, result) && other.mention.kind !== 'percent');
  const isAlone = own.every(({ mention }) => mention.quantity.value === number && mention.end <= result.mention.start);
  return number !== undefined && isAlone && before.length === number && parts.length === number ? sum(parts) : undefined;
};

const MOVED = /^[^.;:()]{0,40}?(?:,|—|–)\s+(?:an?|the)\s+(?:\p{L}+\s+)?(?:increase|rise|growth|gain|jump|fall|drop|decline|decrease|loss|cut|reduction|surge|slump|plunge)\s+of\s+$/iu;

/** "It sold 400 last year and 450 this year, a rise of 12%": the two figures before it. */
const rose: Reader = ({ result, own, text }) => {
  const ahead = own.filter((other) => other.mention.end <= result.mention.start);
  const [a, b, ...more] = ahead;
  if (!a || !b || more.length > 0 || !areAlike(a, b) || isForEach(a) !== isForEach(b) || PART_OF.test(between(text, a, b)) || !MOVED.test(between(text, b, result))) return undefined;
  const found = compared(result, b, a);
  return found && (found.operation === 'change' ? { ...found, also: ([x, y]) => Math.abs(100 * (y! / x! - 1)) } : found);
};

const AT_EACH = /^[^.;,()]{0,30}?\s(?:at|for|costing|of|worth)\s+$/iu;
const EACH_MAKES = /^\s*(?:each|apiece|a piece|per \p{L}+|an? \p{L}+)\b[^.;()]{0,20}$/iu;
const IN_ALL = /^\s*(?:,\s*)?(?:altogether|in all|in total|all told|together|in sum)\b/iu;

/** "620 boxes at £30 apiece, or £18,600 altogether" */
const manyAt: Reader = ({ result, own, text }) => {
  const [count, price] = own.filter((other) => other.mention.end <= result.mention.start).slice(-2);
  if (!count || !price || count.mention.kind !== 'count' || count.mention.quantity.unit !== undefined || !areAlike(price, result) || price.mention.kind === 'count') return undefined;
  if (!AT_EACH.test(between(text, count, price)) || !isForEach(price) || !EACH_MAKES.test(between(text, price, result)) || !IN_ALL.test(text.slice(endOf(result)))) return undefined;
  return { operation: 'product', operands: [count, price], value: ([x, y]) => x! * y!, formula: ([x, y]) => `${x!} × ${y!}` };
};

const READERS: readonly Reader[] = [gap, fromTo, rose, manyAt, timesAsMuch, thanThe, inBrackets, partOf, someOfThem, overTheEstimate, rateByTime, severalTogether, theTwoTogether];

/** What the words around a figure plainly reckon it from; undefined where they do not, or not plainly. */
export function reckoningOf(setting: Setting): Reckoning | undefined {
  for (const read of READERS) {
    const found = read(setting);
    if (found) return found;
  }
  return undefined;
}

/** The two percentages that the sentence (with the one before it) tells besides, where they are the only ones. */
export function twoPercentages({ own, before }: Setting): readonly [Assertion, Assertion] | undefined {
  const here = own.filter(({ mention }) => mention.kind === 'percent');
  const all = here.length >= 2 ? here : [...before.filter(({ mention }) => mention.kind === 'percent'), ...here];
  return all.length === 2 ? [all[0]!, all[1]!] : undefined;
}
