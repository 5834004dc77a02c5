import type { Assertion } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import type { Candidate } from './candidates';
import { isOfOtherScope } from './other-scope';
import { isOfOtherTime } from './other-time';
import type { Tell } from './reasons';

/** Tells what forbids a fact to contradict the figure, though it weighs nothing: asked of those few whose reasons are looked at. `now` is the draft's day (ISO). */
export function tellOfOthers(assertion: Assertion, { fact, comparison }: Candidate, base: FactBase, now: string | undefined, tell: Tell): void {
  if (comparison === 'equal') return;
  if (isOfOtherTime(assertion, fact, base, now)) tell('contrary of another time', 1);
  if (isOfOtherScope(assertion, fact, base)) tell('contrary of another scope', 1);
}
