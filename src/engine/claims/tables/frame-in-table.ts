import type { Mention } from '../../vocabulary';
import type { Frame } from '../frames';
import type { Passage } from '../passage';
import { isTimeLike } from '../times';

/** A cell's frame, completed by what its place in the table says: its times, a rate, a change and which way it went. */
export function frameInTable(frame: Frame, mention: Mention, { cell }: Passage): Frame {
  if (!cell || isTimeLike(mention) && mention.kind !== 'duration') return frame;
  return {
    ...frame,
    when: frame.when.length > 0 ? frame.when : cell.when,
    change: frame.change || cell.change,
    ...(cell.per !== undefined && frame.per === undefined ? { per: cell.per } : {}),
    ...(cell.direction !== undefined && !frame.direction ? { direction: { to: cell.direction, word: { start: mention.start, end: mention.end } } } : {}),
  };
}
