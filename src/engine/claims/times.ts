import type { Mention } from '../vocabulary';
import { segmentAt, type Passage } from './passages';
import { remember } from './remember';

/** Dates, years and lengths of time go with other figures. */
export const isTimeLike = ({ kind, quantity }: Mention): boolean => kind === 'date' || kind === 'year' || kind === 'duration' || quantity.date !== undefined;

/** Kinds that stand beside figures rather than for themselves: words near them may well belong to a figure. */
export const BESIDE_FIGURES: ReadonlySet<Mention['kind']> = new Set(['date', 'year', 'duration', 'ordinal']);

/** No sentence that a person writes tells a figure of more times; a list of numbers that look like years must not cost its length squared. */
const MOST_TIMES = 12;

/** Dates and years that go with the figure: those nearer to it than to any other figure of the clause; the only figure has them all, or the nearest of very many. */
export function whenOf(mention: Mention, passage: Passage): Mention[] {
  const dates = datesWith(mention, passage);
  if (dates.length <= MOST_TIMES) return dates;
  const nearest = new Set([...dates].sort((a, b) => Math.abs(a.start - mention.start) - Math.abs(b.start - mention.start)).slice(0, MOST_TIMES));
  return dates.filter((date) => nearest.has(date));
}

function datesWith(mention: Mention, passage: Passage): Mention[] {
  const dates = passage.mentions.filter((other) => other !== mention && (other.kind === 'date' || other.kind === 'year'));
  if (dates.length === 0 || isTimeLike(mention)) return dates;
  let figures = 0;
  for (const other of passage.mentions) if (!isTimeLike(other)) figures++;
  if (figures === 1) return dates;
  const segment = segmentAt(passage, mention.start);
  return dates.filter((date) => segmentAt(passage, date.start) === segment && companionOf(date, passage) === mention);
}

/** The figure that a date goes with: the nearest in its clause, of two at like distance the one before. */
export function companionOf(date: Mention, passage: Passage): Mention | undefined {
  const known = companions(passage);
  if (!known.has(date)) known.set(date, nearestFigure(date, passage));
  return known.get(date);
}

/** Kept: each figure of a sentence asks for those of all its dates. */
const companions = remember((_passage: Passage) => new Map<Mention, Mention | undefined>());

function nearestFigure(date: Mention, passage: Passage): Mention | undefined {
  const segment = segmentAt(passage, date.start);
  let best: { mention: Mention; gap: number } | undefined;
  for (const mention of passage.mentions) {
    if (isTimeLike(mention) || segmentAt(passage, mention.start) !== segment) continue;
    const isBehindComma = COMMA.test(passage.prose.text.slice(date.end, date.end + 2));
    const gap = mention.end <= date.start ? date.start - mention.end : (mention.start - date.end) * (isBehindComma ? BEHIND_COMMA : 1.5);
    if (!best || gap < best.gap) best = { mention, gap };
  }
  return best?.mention;
}

/** "8 million in 2031, up 3% from 2030": a date before a comma goes rather with what stands before it. */
const COMMA = /^\s?[,;)]/u;
const BEHIND_COMMA = 4;

const FOR_A_TIME = /(?:\bover|\bfor|\bin|\bwithin|\bacross|\bthrough(?:out)?|\bduring|\bnext|\bcoming|\bspread|\bspan\w*|\blast\w*|\ba|\bits|\bthe|\btake\w*)\s+(?:(?:the|a|next|coming|following|course of|period of|span of|about|roughly|some|around|just|only|another)\s+)*$/iu;

/** The length of time over which the figure is said: "over the next three years", "a three-year plan". */
export const durationOf = (mention: Mention, passage: Passage): Mention | undefined =>
  passage.mentions.find((other) => other !== mention && other.kind === 'duration' && isDurationOf(other, mention, passage));

function isDurationOf(duration: Mention, mention: Mention, passage: Passage): boolean {
  if (segmentAt(passage, duration.start) !== segmentAt(passage, mention.start)) return false;
  const written = passage.prose.text.slice(duration.start, duration.end);
  return /-/u.test(written) || FOR_A_TIME.test(passage.prose.text.slice(passage.span.start, duration.start));
}
