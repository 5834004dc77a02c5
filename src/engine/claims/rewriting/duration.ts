import { SECONDS, TIME_SYMBOLS, TIME_UNITS } from '../lexicon/calendar';
import { mark } from '../numerals/marked';
import { writeLike } from './number';

const PARTS: Readonly<Record<string, number>> = { ...SECONDS, month: 30 * 86400, year: 360 * 86400 };

const two = (count: number): string => String(count).padStart(2, '0');

/**
 * A duration of several parts ("three hours, 12 minutes and 45 seconds", "3:12:45") with another length, in the same parts.
 * `value` counts the last part's unit. Undefined for durations of one part.
 */
export function rewriteParts(written: string, value: number): string | undefined {
  const clock = /^(?<h>\d+):(?<m>\d\d):(?<s>\d\d)$/.exec(written);
  if (clock !== null) {
    return Number.isInteger(value) ? `${Math.floor(value / 3600)}:${two(Math.floor(value / 60) % 60)}:${two(value % 60)}` : undefined;
  }
  const { numerals, text, marked } = mark(written);
  if (numerals.length < 2 || !Number.isInteger(value)) return undefined;
  const parts = numerals.map((numeral, i) => {
    const rest = text.slice(numeral.end, numerals[i + 1]?.start ?? text.length);
    const name = /^[\s-]?([a-zµ]+)/.exec(marked.slice(numeral.end))?.[1] ?? '';
    return { numeral, rest, unit: TIME_UNITS[name] ?? TIME_SYMBOLS[name] ?? (name === 'm' ? 'minute' : '') };
  });
  const smallest = PARTS[parts.at(-1)?.unit ?? ''];
  if (smallest === undefined) return undefined;
  let left = value * smallest;
  let result = '';
  for (const { numeral, rest, unit } of parts) {
    const size = PARTS[unit];
    if (size === undefined) return undefined;
    const count = Math.floor(left / size);
    left -= count * size;
    const number = writeLike(text.slice(numeral.start, numeral.end), numeral, count);
    if (number === undefined || count === 0) return undefined;
    result += number + rest.replace(/^([\s-]?)([a-z]{3,}?)s?(?![a-z])/i, (_, joint: string, name: string) => `${joint}${name}${count === 1 || joint === '-' ? '' : 's'}`);
  }
  return result;
}
