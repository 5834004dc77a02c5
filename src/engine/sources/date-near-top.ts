import { isoDate } from '../draft/iso-date';
import type { Block } from '../vocabulary';

/** How many blocks at the top of a text may tell when it was written. */
const TOP = 8;
const LONGEST_LINE = 140;
const DATE_LINE = /^(?:(?:first\s+)?(?:published|posted|updated|issued|date|dated)\s*(?:on)?\s*:?\s*)?(?<date>.+)$/i;
const DAY = /(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{Ll}{2,8}\.?,?\s+\d{4}|\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d{2}-\d{2})(?!\d)/gu;
/** What may stand before the day in a line below the title: nothing, the end of a part, or a word of publishing. Not "the census of", "the year to". */
const BEFORE_DAY = /(?:(?:^|[,.;:|·•(–—-])\s*|\b(?:published|posted|updated|issued|released|presented|dated|press release|report|review|statement)\s+(?:on\s+)?)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?$/iu;
const AFTER_DAY = /^\s*(?:$|[.,;:|·•()–—-]|(?:at|in|by)\b)/iu;
/** "PORT NORTH, Friday 4 May 2030 —": the place in capitals or not, the day, a dash. */
const DATELINE = /^\s*\p{Lu}[\p{L}.’' -]{2,40},\s+(?:\p{Lu}\p{Ll}+day,?\s+)?(?<date>\d{1,2}\s+\p{Lu}\p{Ll}{2,8}\.?\s+\d{4}|\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2},\s+\d{4})\.?\s*(?:\(|—|–|--|-\s|$)/u;

/** Whether a line says a day and nothing else: "Published: 4 May 2030". */
export const isDateLine = (text: string): boolean => isoDate(DATE_LINE.exec(text)?.groups?.['date'] ?? '') !== undefined;

/**
 * The day (ISO) on which a text was written, where its top says so: a line with nothing else, a byline or a line with its publisher
 * ("By Ola Brandt, 4 May 2030"), a dateline in front of the first paragraph. Undefined where none of the first blocks does.
 */
export function dateNearTop(blocks: readonly Block[]): string | undefined {
  for (const block of blocks.slice(0, TOP)) {
    if (block.kind === 'table' || block.kind === 'item') continue;
    const { text } = block.prose;
    const date = isoDate(DATELINE.exec(text)?.groups?.['date'] ?? '') ?? (text.length > LONGEST_LINE ? undefined : dayIn(text));
    if (date !== undefined) return date;
  }
  return undefined;
}

function dayIn(line: string): string | undefined {
  for (const match of line.matchAll(DAY)) {
    const date = BEFORE_DAY.test(line.slice(0, match.index)) && AFTER_DAY.test(line.slice(match.index + match[0].length)) ? isoDate(match[0]) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}
