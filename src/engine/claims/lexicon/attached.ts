/** What may stand directly behind the digits of a number: "5km", "30C", "10x", "1990s", "8pm". Anything else makes a code of it: "4x4", "3D". */
import { MINOR_UNITS, SIGNS } from './currencies';
import { MONEY_LETTERS } from './numbers';
import { TIME_SYMBOLS, TIME_UNITS } from './calendar';
import { UNITS } from './unit-table';

const OTHERS = ['s', 'x', 'am', 'pm', 'pct', 'pc', 'pp', 'ppt', 'ppts', 'bp', 'bps', 'pt', 'pts', 'fold', 'ish', 'odd', 'plus', 'percent', 'bc', 'ad', 'bce', 'ce', 'C', 'F', 'yo', 'y', 'w', 'wt', 'T', 'kwh', 'hrs'];

export const ATTACHED: ReadonlySet<string> = new Set([
  ...UNITS.flatMap((row) => [...row.symbols, ...row.names.filter((name) => !name.includes(' '))].filter((symbol) => symbol !== 'A' && symbol !== 'N')),
  ...Object.keys(TIME_SYMBOLS), ...Object.keys(TIME_UNITS), ...Object.keys(MONEY_LETTERS), ...Object.keys(MINOR_UNITS), ...SIGNS.keys(), ...OTHERS,
]);
