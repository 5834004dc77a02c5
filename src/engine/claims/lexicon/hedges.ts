/** The words that hedge a figure, as data. */
import type { Hedge } from '../../vocabulary';

const BEFORE: Readonly<Record<Hedge, string>> = {
  about: `
    about, around, roughly, approximately, approx, approx., some, circa, ca., c., ~, ≈, close to, in the region of, in the vicinity of, in the neighbourhood of, in the neighborhood of, in the order of,
    on the order of, of the order of, an estimated, the estimated, estimated, estimated at, somewhere around, somewhere near, around about, something like, more or less, near, broadly, an approximate
  `,
  'more than': `
    exceed, exceeds, exceeded, exceeding, tops, topped, topping, surpass, surpasses, surpassed, surpassing, more than, over, above, in excess of, upwards of, upward of, north of, greater than, higher than,
    larger than, bigger than, longer than, older than, well over, well above, well beyond, well in excess of, just over, just above, just more than, slightly over, slightly above, slightly more than,
    a little over, a little more than, a bit over, a bit more than, a shade over, a touch over, comfortably over, far more than, much more than, considerably more than, way over, beyond, better than, >
  `,
  'less than': `
    falls short of, fall short of, fell short of, falling short of, not quite, less than, under, below, fewer than, well under, well below, south of, smaller than, lower than, shorter than, younger than,
    far less than, far fewer than, much less than, considerably less than, considerably fewer than, <
  `,
  'at least': `at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, at the very least, ≥, >=`,
  'at most': `at most, no more than, not more than, a maximum of, maximum of, at the most, ≤, <=, no greater than, not exceeding, no longer than`,
  nearly: `
    approaches, approach, approaching, nears, nearing, nearly, almost, just under, just below, just shy of, shy of, just short of, just less than, just fewer than, not quite, close on, nigh on, verging on,
    getting on for, a little under, a little less than, a bit under, a bit less than, slightly less than, slightly fewer than, slightly under, slightly below, a shade under, a touch under, a whisker under,
    fractionally under
  `,
  'up to': `up to, as much as, as many as, as high as, as long as, anything up to, capped at`,
};

/** Behind the figure; some are joined to it by a hyphen or nothing. */
const AFTER: Readonly<Partial<Record<Hedge, string>>> = {
  about: `or so, or thereabouts, -odd, odd, -ish, ish, give or take, more or less`,
  'at least': `or more, or above, or over, or older, and over, and above, and older, and up, or higher, or greater, or longer, at least, at a minimum, and counting`,
  'at most': `or less, or fewer, or under, or below, and under, or lower, or younger, at most, at the most, or shorter, tops`,
  'more than': `-plus, plus, +, and a bit, and a little, and then some, and change`,
};

const entries = (table: Readonly<Partial<Record<Hedge, string>>>): [string, Hedge][] =>
  (Object.keys(table) as Hedge[]).flatMap((hedge) => (table[hedge] ?? '').trim().split(/,\s+/).map((words): [string, Hedge] => [words, hedge]));

/** Words before a figure → what they say of it. */
export const HEDGES: ReadonlyMap<string, Hedge> = new Map(entries(BEFORE));
/** Words behind a figure → what they say of it. */
export const HEDGES_AFTER: ReadonlyMap<string, Hedge> = new Map(entries(AFTER));
