import { differInRank, officeOf, partsOf, turned } from '../claims/lexicon/role-titles';

/** "CEO" is "chief executive"; "minister" is less than "energy minister" but not against it. */
export function sameOffice(written: string, known: string): boolean {
  const [own, other] = [partsOf(written), partsOf(known)];
  // "Chair of the board" is none of a committee's; one that is told of nothing may be of anything.
  if (own.what !== undefined && other.what !== undefined && own.head === other.head) return own.what.split(' ').at(-1) === other.what.split(' ').at(-1);
  if (own.what !== undefined && (other.head === own.head || officeOf(other.head)?.title === officeOf(own.head)?.title && officeOf(own.head) !== undefined) && !STATE_OFFICE.test(own.head)) return true;
  const a = turned(written);
  const b = turned(known);
  if (a === b || TOP.test(own.head) && other.what === undefined && AT_THE_TOP.test(officeOf(other.head)?.title ?? other.head)) return true;
  if (differInRank(a, b)) return false;
  const x = officeOf(a)?.title ?? a;
  const y = officeOf(b)?.title ?? b;
  return x === y || y.endsWith(` ${x}`) || (isFounder(x) && isFounder(y)) || officeOf(a) === undefined && b.split(' ').includes(a);
}

/** What these are of tells which of them is meant. */
const STATE_OFFICE = /minister$/u;
/** Words for whoever is at the top, whatever the office is called. */
const TOP = /^(?:head|leader|boss|chief)$/u;
const AT_THE_TOP = /^(?:chief executive|managing director|director general|head|leader|chief|director)$/u;

/** A co-founder is a founder. */
export const isFounder = (title: string): boolean => title === 'founder' || title === 'co-founder';
