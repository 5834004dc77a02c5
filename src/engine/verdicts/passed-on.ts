import { segmentAt } from '../claims/passages';
import { prepositionOf } from '../claims/slots';
import { isTimeLike } from '../claims/times';
import type { Assertion, Fact } from '../sources/fact';

/**
 * "Ashby Mills must pay $39 million to Norhaven", where the source has the $39 million for Norhaven: what goes from one to the other is the figure of both,
 * and is not another's for being told of the giver.
 */
export function isPassedOn({ mention, passage }: Assertion, { frame: { who: [who] } }: Fact): boolean {
  if (who?.entity === undefined) return false;
  return passage.names.some((name) => name.entity === who.entity && !name.possessive && name.start >= mention.end && segmentAt(passage, name.start) === segmentAt(passage, mention.start)
    && /^(?:to|from|with|by|for)$/u.test(prepositionOf(name, passage) ?? '')
    && !passage.mentions.some((other) => other !== mention && !isTimeLike(other) && other.start >= mention.end && other.start < name.start));
}
