/** What stands around a number, currency signs and units, said for another unit in the same manner. */
import { BY_CODE, MINOR_NAMES, NAMES, SIGNS } from '../lexicon/currencies';
import { TIME_UNITS } from '../lexicon/calendar';
import { UNIT_NAMES, unitBySymbol, UNITS } from '../lexicon/units';
import { pluralOf, signOf } from '../show';

export interface Around {
  readonly before: string;
  readonly after: string;
  /** What the value is divided by before it is written: 0.01 for "cents". */
  readonly factor: number;
}

/**
 * The text before and after a number, changed to say `unit` of `value` ("$" → "€", "euros" → "dollars", "%" → " percentage points",
 * "year" → "years"); undefined where one can't be said in place of the other.
 */
export function around(before: string, after: string, from: string | undefined, unit: string | undefined, value: number): Around | undefined {
  const tail = /^(?<joint>[\s-]?)(?<name>.*)$/s.exec(after)?.groups;
  const joint = tail?.['joint'] ?? '';
  const name = (tail?.['name'] ?? '').toLowerCase();
  if (from === unit) {
    if (MINOR_NAMES.has(name) && !SIGNS.has(before.trim().toLowerCase())) return value < 1 ? { before, after: numbered(joint, tail?.['name'] ?? '', value * 100), factor: 0.01 } : { before: signOf(unit ?? '') ?? '', after: '', factor: 1 };
    return { before, after: numbered(joint, tail?.['name'] ?? '', value), factor: 1 };
  }
  if (unit === undefined || from === undefined) return undefined;
  if (BY_CODE.has(from) && BY_CODE.has(unit)) return currency(before, joint, name, unit, value);
  return measured(joint, name, tail?.['name'] ?? '', unit, value);
}

function currency(before: string, joint: string, name: string, unit: string, value: number): Around | undefined {
  const sign = before.trim();
  if (sign !== '') {
    // "EUR 5m" stays a code; "US$5" and "$5" become the other currency's sign.
    const code = /^[A-Z]{3}$/.test(sign) && sign !== 'RMB';
    return { before: code ? before.replace(sign, unit) : signOf(unit) ?? `${unit} `, after: '', factor: 1 };
  }
  if (/^[A-Z]{3}$/i.test(name) && SIGNS.get(name) !== undefined && !NAMES.has(name)) return { before, after: `${joint}${unit}`, factor: 1 };
  const names = BY_CODE.get(unit);
  const singular = names?.names[0];
  if (names === undefined || singular === undefined) return undefined;
  if (!NAMES.has(name)) return { before: signOf(unit) ?? '', after: '', factor: 1 };
  const plural = names.plurals?.find((word) => word.startsWith(singular.slice(0, 2)) && !word.includes(' ') && word !== 'sterling' && word !== 'quid') ?? `${singular}s`;
  return { before, after: (joint === '' ? ' ' : joint) + (joint === '-' || value === 1 ? singular : plural), factor: 1 };
}

/** "percentage points" for "%", "miles" for "km": as a name where a name was written, else as a symbol. */
function measured(joint: string, name: string, written: string, unit: string, value: number): Around {
  if (unit === '%') return { before: '', after: /point|%/.test(name) ? '%' : `${joint === '' ? ' ' : joint}per cent`, factor: 1 };
  const behind = (text: string): Around => ({ before: '', after: `${joint === '' ? ' ' : joint}${joint === '-' || value === 1 ? text : pluralOf(text)}`, factor: 1 });
  if (unit.endsWith('point') || unit === 'times') return behind(unit === 'times' ? 'time' : unit);
  const row = UNITS.find((candidate) => candidate.unit === unit);
  if (row === undefined) return TIME_UNITS[unit] === undefined ? { before: '', after: `${joint}${unit}`, factor: 1 } : behind(unit);
  const spelled = UNIT_NAMES.has(name) && unitBySymbol(written) === undefined;
  const first = row.names[0];
  if (spelled && first !== undefined) return behind(name.includes('meter') && first.includes('metre') ? first.replace('metre', 'meter') : first);
  // Units that go by their name are written so: "5 miles".
  return row.symbols[0] === undefined || row.names.includes(row.unit) ? behind(row.unit) : { before: '', after: `${joint}${row.symbols[0]}`, factor: 1 };
}

/** Singular or plural of a unit's name after a new value; symbols, hyphened and unknown words stay as they are. */
function numbered(joint: string, name: string, value: number): string {
  const lower = name.toLowerCase();
  if (joint === '-' || name === '' || !isName(lower)) return joint + name;
  const singular = singularOf(lower);
  const wanted = value === 1 ? singular : singular === lower ? (isPlural(lower) ? lower : pluralOf(singular)) : lower;
  return joint + (wanted === lower ? name : wanted);
}

const isName = (name: string): boolean => NAMES.has(name) || MINOR_NAMES.has(name) || UNIT_NAMES.has(name) || (name.length > 3 && TIME_UNITS[name] !== undefined) || /points?$|^times?$/.test(name);

const isPlural = (name: string): boolean => [...BY_CODE.values()].some((currency) => currency.plurals?.includes(name) === true) || name === 'sterling' || name === 'pence' || UNITS.some((row) => row.plurals?.includes(name) === true);

/** "years" → "year", "feet" → "foot", "percentage points" → "percentage point"; words that are their own singular stay. */
function singularOf(name: string): string {
  if (isPlural(name)) return NAMES.has(name) ? BY_CODE.get(NAMES.get(name) ?? '')?.names[0] ?? name : UNIT_NAMES.get(name)?.names[0] ?? name;
  if (TIME_UNITS[name] !== undefined && name.length > 3) return TIME_UNITS[name] === 'day' || name.endsWith('s') ? TIME_UNITS[name] ?? name : name;
  return name.endsWith('s') && isName(name.slice(0, -1)) ? name.slice(0, -1) : name;
}
