import type { Mention } from '../vocabulary';
import type { Passage } from './passages';
import { isFormer } from './clues';
import { companionOf, isTimeLike } from './times';

/** A stretch of time: a year, a half, a quarter, a month; no day. */
const STRETCH = /^(?:(?:FY)?\d{4}(?:-(?:Q[1-4]|H[12]|\d{2}))?|--\d{2}|Q[1-4]|H[12])$/u;
const isStretch = ({ quantity: { date }, relative }: Mention): boolean => date !== undefined && relative === undefined && STRETCH.test(date);

const COMPARED = /\b(?:than|from|after|against|compared? (?:with|to)|versus|since|until|before)\s+(?:(?:it was|they were|in|on|at|for|during|the|same|end of|middle of|first|last|months? of)\s+)*$/iu;
/** Right behind the figure: "€40 million in 2031", "40 cents for a litre in July". */
const RIGHT_BEHIND = /^(?:\s+\p{Ll}+){0,6}\s+(?:in|for|during)\s+(?:the\s+)?$/u;

/** The stretch of time that the writer puts right behind a figure or, of a sentence's only figure, at the sentence's head: what the figure is told of. */
export const stretchSaid = (figure: Mention, passage: Passage): Mention | undefined => atTheHead(figure, passage) ?? passage.mentions.find((time) => time.start >= figure.end && isStretch(time) && !isComparedTime(time, passage) && RIGHT_BEHIND.test(passage.prose.text.slice(figure.end, time.start)) && !passage.mentions.some((other) => other !== time && other.start >= figure.end && other.start < time.start));

function atTheHead(figure: Mention, passage: Passage): Mention | undefined {
  const [first] = passage.mentions;
  const isOnly = passage.mentions.every((other) => other === figure || isTimeLike(other)) && passage.mentions.filter(isTimeLike).length === 1;
  return isOnly && first && first !== figure && isStretch(first) && /^(?:In|During|For)\s+(?:the\s+)?$/u.test(passage.prose.text.slice(passage.span.start, first.start)) ? first : undefined;
}

/** Whether a time is told only for something to be held against: "1.2 cents less than in July", "after €4 million in 2029". */
export function isComparedTime(time: Mention, passage: Passage): boolean {
  if (COMPARED.test(passage.prose.text.slice(passage.span.start, time.start))) return true;
  const companion = companionOf(time, passage);
  return companion !== undefined && isFormer(companion, passage);
}

/**
 * The stretch of time that a figure of a sentence is told of: the one that goes with it or, where none does, the only one of the sentence that
 * is neither told for comparison nor goes with a figure of another clause behind it.
 */
export function stretchOf(figure: Mention, passage: Passage): Mention | undefined {
  const times = passage.mentions.filter((time) => isStretch(time) && !isComparedTime(time, passage));
  const own = times.filter((time) => companionOf(time, passage) === figure);
  if (own.length > 0) return own.length === 1 ? own[0] : undefined;
  return times.length === 1 && times[0]!.start < figure.start ? times[0] : undefined;
}

const TOTAL_OVER = /\b(?:in|for|over|during|within)\s+(?:the\s+)?(?:(?:first|last|past|next|full)\s+)*$/iu;

/** The length of time that a sum is told over: "in nine months", "over the next three years", in the same sentence and before any other sum. */
export function lengthOf(figure: Mention, passage: Passage): Mention | undefined {
  const { text } = passage.prose;
  return passage.mentions.find((time) => {
    if (time.kind !== 'duration' || time.quantity.value === undefined) return false;
    const [from, to] = [Math.min(figure.end, time.end), Math.max(figure.start, time.start)];
    const between = text.slice(from, to);
    return between.length <= 40 && !/[;:]|,(?! spread\b)/u.test(between) && !passage.mentions.some((other) => !isTimeLike(other) && other.kind !== 'ordinal' && other.start >= from && other.end <= to) && TOTAL_OVER.test(text.slice(passage.span.start, time.start));
  });
}
