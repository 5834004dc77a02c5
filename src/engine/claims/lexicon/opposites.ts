/** Two opposite things that one and the same figure cannot be told of. */
export interface Opposites {
  /**
   * reversed: what is told of the one is wrong of the other (a loss is no profit). converse: the same told from the other side is the other (what
   * one buys another sells). complement: the two make up a whole (men and women), and the figure of the one tells nothing plain of the other.
   */
  readonly how: 'reversed' | 'converse' | 'complement';
  /** Kinds of figures that it is asked of. */
  readonly kinds: ReadonlySet<string>;
  /** The words of both sides, in lower case; those at the same place stand for each other. */
  readonly sides: readonly [one: readonly string[], other: readonly string[]];
  /** Words of a side that have no plain counterpart. */
  readonly more?: readonly [one: readonly string[], other: readonly string[]];
}

const MONEY = 'money';
const COUNTS = 'count';
const ANY = 'count money percent points ratio measure duration';
const SHARES = 'percent ratio count';

const row = (how: Opposites['how'], kinds: string, sides: string, more = ' | '): Opposites => {
  const [one, other] = [halves(sides), halves(more)];
  return { how, kinds: new Set<string>(kinds.split(' ')), sides: one, more: other };
};
function halves(text: string): [one: string[], other: string[]] {
  const [one = '', other = ''] = text.split('|');
  return [one.split(' ').filter((word) => word !== ''), other.split(' ').filter((word) => word !== '')];
}

export const OPPOSITES: readonly Opposites[] = [
  row('reversed', MONEY, 'profit profits | loss losses', 'earned | lost'),
  row('reversed', ANY, 'surplus surpluses | deficit deficits', ' | shortfall shortfalls'),
  row('reversed', COUNTS, ' | ', 'hire hires hired hiring recruit recruits recruited recruiting create creates created creating | cut cuts cutting shed sheds shedding axe axes axed axing dismiss dismisses dismissed dismissing sack sacks sacked sacking laid'),
  row('reversed', COUNTS, 'opens opened opening openings | closes closed closing closures', ' | shut'),
  row('reversed', COUNTS, 'birth births | death deaths', 'born | died'),
  row('reversed', COUNTS, 'arrival arrivals immigration immigrants | departure departures emigration emigrants'),
  row('reversed', COUNTS, 'victory victories | defeat defeats'),
  row('reversed', MONEY, 'inflow inflows assets deposits | outflow outflows liabilities withdrawals'),
  row('reversed', ANY, 'highest longest largest biggest oldest heaviest maximum | lowest shortest smallest smallest youngest lightest minimum', 'dearest | cheapest'),
  row('converse', ANY, 'buy buys bought buying | sell sells sold selling', 'purchases purchased acquired | '),
  row('converse', ANY, 'import imports imported importing | export exports exported exporting'),
  row('converse', MONEY, 'lend lends lent lending | borrow borrows borrowed borrowing'),
  row('complement', SHARES, 'men man male males boys boy | women woman female females girls girl', 'fathers sons | mothers daughters'),
  row('complement', SHARES, 'adults adult | children child', ' | minors'),
  row('complement', SHARES, 'urban | rural'),
  row('complement', SHARES, 'full-time | part-time'),
  row('complement', SHARES, 'public | private'),
  row('complement', SHARES, 'domestic | foreign', ' | imported'),
  row('complement', SHARES, 'smokers | non-smokers'),
  row('complement', SHARES, 'yes approve approved support supported supporting | no disapprove disapproved oppose opposed opposing', 'for favour favor favoured favored backed | against reject rejected'),
];
