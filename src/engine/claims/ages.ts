import type { Mention } from '../vocabulary';
import type { Passage } from './passages';

const OLDEST = 115;
const BEFORE = /\b(?:aged?|ages|at the age of|turn(?:s|ed|ing)|when (?:he|she|they) (?:was|were|is))\s+(?:about\s+|only\s+|just\s+|nearly\s+|almost\s+)?$/iu;
const BEHIND = /^(?:[\s-]years?[\s-]olds?\b|\s+years of age\b)/iu;
/** "Ada Brenning is 57, …", "she was 24." */
const IS = /(?:\p{Lu}\p{L}+|\b(?:he|she|who))\s+(?:is|was)\s+(?:now\s+|only\s+|just\s+|already\s+|then\s+)?$/u;
const ENDS = /^\s*(?:[.,;:!?)–—]|$|(?:when|and|but|at the time|then|now)\b)/u;
/** "Ada Brenning, 57, …", "Ada Brenning (57)" */
const NAMED = /\p{Lu}\p{L}+(?:,\s+|\s+\()$/u;
const SET_OFF = /^(?:[,)]|$)/u;
/** "two in three were under thirty." */
const YOUNGER = /\b(?:under|over|younger than|older than|below|above)\s+(?:the age of\s+)?$/iu;
const PEOPLE = /\b(?:people|persons?|men|women|attackers?|patients?|pupils?|students?|voters?|children|adults|members|drivers|players|inmates|prisoners|workers|residents|readers|viewers|visitors|speakers|users|who|them|those|everyone|anyone|population)\b/iu;
const HEAD = /\bage[ds]?\b/iu;

/** Whether a figure tells how old somebody is, or in which years of life: "Ada Brenning, 57", "aged 12", "were under thirty"; of a table's cell its head says so. */
export function tellsAge({ start, end, kind, quantity: { value, unit } }: Pick<Mention, 'start' | 'end' | 'kind' | 'quantity'>, { prose: { text }, span, cell, heads }: Passage): boolean {
  if (cell) return (unit === undefined || unit === 'year') && heads.some((head) => HEAD.test(head.prose.text.slice(head.span.start, head.span.end)));
  const before = text.slice(span.start, start);
  const behind = text.slice(end, span.end);
  if (kind === 'duration') return unit === 'year' && (BEHIND.test(behind) || /[\s-]olds?$/iu.test(text.slice(start, end)) || /^\s+olds?\b/u.test(behind));
  if (kind !== 'count' || unit !== undefined || value === undefined || value > OLDEST || !Number.isInteger(value)) return false;
  return BEFORE.test(before) || BEHIND.test(behind) || (IS.test(before) && ENDS.test(behind)) || (NAMED.test(before) && SET_OFF.test(behind)) || (YOUNGER.test(before) && ENDS.test(behind) && PEOPLE.test(before));
}
