import type { Assertion, Fact } from '../sources/fact';
import { isTelling } from './plausible';

/** "€7 million a quarter" for €7 million a year. */
export const isOtherRate = ({ frame: { per } }: Assertion, { frame }: Fact): boolean => per !== undefined && frame.per !== undefined && per !== frame.per;

/** A year's figure is often told without its year. */
const SHORT = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter']);
const RIGHT_BEHIND = /^(?:\s+\p{Ll}+){0,2}\s+(?:an?|per|each|every)\s/u;

/** "€58m a month" where the source's sentence tells that very sum, of a quarter or of no stretch of time, and speaks of no month. Cells may have their time elsewhere; sums of a stretch of time are held against it in judge-period.ts. */
export function isRateOfNone({ mention, passage, frame: { per } }: Assertion, { frame, passage: source, evidence }: Fact): boolean {
  if (per === undefined || frame.per !== undefined || frame.duration !== undefined || !SHORT.has(per) || source.cell || passage.kind === 'cell') return false;
  if (mention.kind === 'duration' || mention.kind === 'ratio' || mention.kind === 'percent' || !isTelling(mention.quantity.value)) return false;
  return RIGHT_BEHIND.test(passage.prose.text.slice(mention.end, passage.span.end)) && !new RegExp(`\\b(?:${per}|${per === 'day' ? 'dai' : per})(?:s|ly)?\\b`, 'iu').test(unitless(evidence.text, per));
}

/** "in the quarter" tells of a whole quarter, which "a quarter" may well repeat; "in the first nine months" of no single one. */
const unitless = (text: string, per: string): string => text.replace(new RegExp(`\\b(?:first|last|past|next|same)\\s+(?:\\p{L}+\\s+)?${per}s\\b`, 'giu'), '');
