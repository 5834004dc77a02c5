/**
 * Errors made on purpose in labelled drafts: what was written right is written wrong in the ways that hurried people do, so that there is more to
 * learn from than somebody has labelled by hand. The truth is what stood there before. Nothing is drawn by lot: the same case and number give the same errors.
 */
import { findMentions } from '../../src/engine/claims/mentions';
import { compareFigures } from '../../src/engine/verdicts/retrieve';
import { figureOf } from '../../src/engine/verdicts/plausible';
import { placeOf } from '../../src/engine/verdicts/fact-base';
import type { Fact } from '../../src/engine/sources/fact';
import type { Mention } from '../../src/engine';
import type { Label, LabelledCase } from '../labelled/cases';

/** The label of an error made on purpose. */
export interface MadeError extends Label {
  /** How much it counts beside an error that somebody labelled. */
  readonly share: number;
}

export const isMade = (label: Label): label is MadeError => 'share' in label;

/** They are many and all alike, and figures exchanged for others of the source are rarer with real writers than here. */
const SHARE = 0.3;
const SHARES = new Map([['swap', 0.15], ['stale', 0.15]]);

/** One figure in so many is written wrong: real drafts have about that many errors. */
const ONE_IN = 6;

/** Numbers from 0 to 1 that look like chance and are not (mulberry32, Tommy Ettinger 2017). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const seedOf = (name: string, number: number): number => [...`${name} ${number}`].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 16777619), 2166136261);

/** The case with some of its right figures written wrong, the `number`th time another few. Their labels are "refuted", their truth what stood there. */
function withErrors(given: LabelledCase, number: number): LabelledCase {
  const random = chance(seedOf(given.name, number));
  let { draft } = given;
  const labels: Label[] = [];
  let moved = 0;
  const right = given.labels.filter(isWritable);
  for (const label of [...given.labels].sort((a, b) => a.start - b.start)) {
    const start = label.start + moved;
    const placed = { ...label, start, end: label.end + moved };
    const at = right.indexOf(label);
    const wrong = at >= 0 && (at + number) % ONE_IN === 0 ? wrongly(label, given, random) : undefined;
    if (wrong === undefined) { labels.push(placed); continue; }
    draft = draft.slice(0, start) + wrong.text + draft.slice(placed.end);
    moved += wrong.text.length - label.span.length;
    labels.push({ ...placed, span: wrong.text, end: start + wrong.text.length, verdict: 'refuted', truth: label.span, error: wrong.error, share: SHARES.get(wrong.error) ?? SHARE } as MadeError);
  }
  return { ...given, draft, labels };
}

const ROUNDS = ONE_IN;

/** The case with every right figure written wrong once, a few at a time; only those are labelled. */
export const madeErrorsIn = (given: LabelledCase): LabelledCase[] =>
  Array.from({ length: ROUNDS }, (_, number) => withErrors(given, number)).map((made) => ({ ...made, labels: made.labels.filter(isMade) }));

const isWritable = ({ verdict, kind, borderline }: Label): boolean => verdict === 'supported' && !borderline && kind !== 'name' && kind !== 'role';

interface Wrong { readonly text: string; readonly error: string }
type Slip = (text: string, random: () => number, mention: Mention, facts: readonly Fact[]) => string | undefined;

function wrongly(label: Label, { facts: { facts } }: LabelledCase, random: () => number): Wrong | undefined {
  const [mention] = findMentions(label.span);
  if (!mention) return undefined;
  const isTime = mention.kind === 'date' || mention.kind === 'year';
  const slips: readonly (readonly [string, Slip])[] = isTime ? OF_DATES : OF_FIGURES;
  const order = shuffled(slips, random);
  for (const [error, slip] of order) {
    const text = slip(label.span, random, mention, facts);
    const [read] = text === undefined ? [] : findMentions(text);
    if (text === undefined || text === label.span || !read || compareFigures(figureOf(read), figureOf(mention)) === 'equal' || compareFigures(figureOf(mention), figureOf(read)) === 'equal') continue;
    return { text, error };
  }
  return undefined;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const left = [...list];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(random() * left.length), 1));
  return order;
}

const DIGITS = /\d/gu;

const transposed: Slip = (text, random) => {
  const at = [...text.matchAll(DIGITS)].map((match) => match.index);
  const pairs = at.slice(0, -1).map((a, i) => [a, at[i + 1]!] as const).filter(([a, b]) => text[a] !== text[b] && !(a === at[0] && text[b] === '0'));
  const pair = pairs[Math.floor(random() * pairs.length)];
  if (!pair) return undefined;
  const letters = [...text];
  [letters[pair[0]], letters[pair[1]]] = [letters[pair[1]]!, letters[pair[0]]!];
  return letters.join('');
};

const otherDigit: Slip = (text, random) => {
  const at = [...text.matchAll(DIGITS)].map((match) => match.index).filter((place, i, all) => text[place] !== '0' || i < all.length - 2);
  const place = at[Math.floor(random() * at.length)];
  if (place === undefined) return undefined;
  const digit = 1 + ((Number(text[place]) + Math.floor(random() * 8)) % 9);
  return text.slice(0, place) + String(digit) + text.slice(place + 1);
};

const SCALES = [[/\bbillion\b/u, 'million'], [/\bmillion\b/u, 'billion'], [/(?<=\d)bn\b/u, 'm'], [/(?<=\d)m\b/u, 'bn'], [/\btrillion\b/u, 'billion'], [/\bthousand\b/u, 'million']] as const;

const otherScale: Slip = (text, random) => {
  for (const [scale, other] of SCALES) if (scale.test(text)) return text.replace(scale, other);
  if (/\d,\d{3}\b/u.test(text)) return random() < 0.5 ? text.replace(/\d(?!.*\d)/u, '') .replace(/(\d),(\d{2})(?!\d)/u, '$1$2') : `${text.replaceAll(',', '').replace(/(\d+)/u, '$10')}`;
  return /\d\.\d/u.test(text) ? text.replace(/(\d)\.(\d)/u, '$1$2') : undefined;
};

const near: Slip = (text, random) => {
  const number = /\d+(?:\.\d+)?/u.exec(text.replaceAll(/(?<=\d),(?=\d{3})/gu, ''));
  if (!number) return undefined;
  const value = Number(number[0]);
  const places = number[0].split('.')[1]?.length ?? 0;
  const factor = 1 + (0.04 + 0.3 * random()) * (random() < 0.5 ? -1 : 1);
  const other = (places === 0 && value < 30 ? value + (random() < 0.5 ? -1 : 1) : value * factor).toFixed(places);
  const withCommas = /\d,\d{3}/u.test(text) ? other.replace(/\B(?=(\d{3})+(?!\d))/gu, ',') : other;
  return Number(other) > 0 ? text.replace(/\d+(?:,\d{3})*(?:\.\d+)?/u, withCommas) : undefined;
};

/** Another figure of the sources of the same kind: of the same sentence, row or column rather than from afar. */
const anothers: Slip = (_text, random, mention, facts) => {
  const figure = figureOf(mention);
  const own = new Set(facts.filter((fact) => compareFigures(figure, fact.figure) === 'equal').map(placeOf));
  const columns = new Set(facts.filter((fact) => own.has(placeOf(fact))).map((fact) => fact.passage.column ?? -1));
  const others = facts.filter((fact) => fact.figure.kind === mention.kind && fact.figure.quantity.unit === mention.quantity.unit && compareFigures(figure, fact.figure) === 'different' && readsAs(fact, mention));
  const closeBy = others.filter((fact) => own.has(placeOf(fact)) || (fact.passage.column !== undefined && columns.has(fact.passage.column)));
  const list = closeBy.length > 0 && random() < 0.75 ? closeBy : others;
  return list[Math.floor(random() * list.length)]?.written;
};

function readsAs(fact: Fact, like: Mention): boolean {
  const [read] = findMentions(fact.written);
  return read !== undefined && read.kind === like.kind && read.quantity.unit === like.quantity.unit && compareFigures(figureOf(read), fact.figure) === 'equal';
}

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const FRACTIONS = ['a quarter', 'a third', 'half', 'two-thirds', 'three-quarters'];
const TIMES = ['doubled', 'tripled', 'quadrupled'];
const RANKS = ['first', 'second', 'third', 'fourth', 'fifth'];
const LISTS = [WORDS, FRACTIONS, TIMES, RANKS, ['twice', 'three times', 'four times']];

const otherWord: Slip = (text, random) => {
  for (const list of LISTS) {
    const found = list.findIndex((word) => new RegExp(`\\b${word}\\b`, 'iu').test(text));
    if (found < 0) continue;
    const other = list[found + (found === 0 || (random() < 0.5 && found < list.length - 1) ? 1 : -1)]!;
    return text.replace(new RegExp(`\\b${list[found]!}\\b`, 'iu'), other);
  }
  return undefined;
};

const POINTS = ' percentage points';
const points: Slip = (text, random) => (/\d ?%$/u.test(text) && random() < 0.3 ? text.replace(/ ?%$/u, POINTS) : text.endsWith(POINTS) ? `${text.slice(0, -POINTS.length)}%` : undefined);

const HEDGES = [[/^(?:nearly|almost|just under|just below) /iu, 'more than '], [/^(?:more than|over|just over) /iu, 'nearly ']] as const;
const NUMBER = /\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?/u;
/** The other side said, or a round number beside it from the wrong side: "more than 80,000" for 78,400. */
const hedge: Slip = (text, random) => {
  for (const [said, other] of HEDGES) if (said.test(text)) return text.replace(said, other);
  const [number] = NUMBER.exec(text) ?? [];
  const value = Number(number?.replaceAll(',', ''));
  if (number === undefined || !(value > 0) || !/^[^\p{L}]*\d/u.test(text)) return undefined;
  const step = 10 ** Math.floor(Math.log10(value) - (random() < 0.5 ? 0 : 1));
  const isUp = random() < 0.5;
  const round = (isUp ? Math.ceil(value / step) : Math.floor(value / step)) * step;
  if (round === value || round <= 0) return undefined;
  const written = Number(round.toPrecision(6)).toString();
  return `${isUp ? 'more than' : 'nearly'} ${text.replace(number, number.includes(',') ? written.replace(/\B(?=(\d{3})+(?!\d))/gu, ',') : written)}`;
};

const OF_FIGURES = [['transposition', transposed], ['digit', otherDigit], ['magnitude', otherScale], ['rounding', near], ['swap', anothers], ['stale', anothers], ['swap', anothers], ['off-by-one', otherWord], ['ratio', otherWord], ['percent-points', points], ['hedge', hedge], ['hedge', hedge]] as const;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const otherYear: Slip = (text, random) => text.replace(/\b(?:1[5-9]|20)\d\d\b/u, (year) => String(Number(year) + (random() < 0.5 ? -1 : 1) * (random() < 0.7 ? 1 : 2)));
const otherMonth: Slip = (text, random) => {
  const at = MONTHS.findIndex((month) => text.includes(month));
  return at < 0 ? undefined : text.replace(MONTHS[at]!, MONTHS[(at + (random() < 0.5 ? 1 : 11)) % 12]!);
};
const otherDay: Slip = (text, random) => text.replace(/\b\d{1,2}\b/u, (day) => (day.length === 2 && day[0] !== day[1] && day[1] !== '0' && Number(day[1]! + day[0]!) < 29 && random() < 0.5 ? day[1]! + day[0]! : String(Math.max(1, Math.min(28, Number(day) + (random() < 0.5 ? -1 : 1) * (random() < 0.5 ? 1 : 10))))));

const OF_DATES = [['year', otherYear], ['date', otherMonth], ['date', otherDay], ['stale', anothers]] as const;
