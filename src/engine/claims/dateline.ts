import type { Mention } from '../vocabulary';
import type { Passage } from './passages';

/** So many blocks stand over a text at the most: its title, its byline, its place and day. */
const FIRST_BLOCKS = 3;
const LONGEST = 80;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** "Our weather column, 18 January 2031" above the text: the day on which it appeared, which no source tells. */
export const isDateline = ({ start, end, quantity: { date } }: Mention, { block, kind, prose: { text } }: Passage): boolean =>
  date !== undefined && DAY.test(date) && kind === 'sentence' && block < FIRST_BLOCKS && text.length <= LONGEST && /^[\s*_)\]]*$/u.test(text.slice(end)) && /(?:^|[,–—|·-]\s*|\b(?:published|updated|posted|written|on|of|from)\s+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)$/iu.test(text.slice(0, start));
