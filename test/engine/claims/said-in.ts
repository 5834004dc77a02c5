import { findMentions } from '../../../src/engine/claims/mentions';

/** What is read in a text, in order: "$3.2 million = 3200000 USD", "10–12 km = 10..12 km", "May 2019 = 2019-05". */
export function saidIn(text: string): string[] {
  return findMentions(text).map(({ start, end, quantity: { value, low, high, unit, date } }) => {
    const amount = date ?? (value === undefined ? `${low}..${high}` : String(Number(value.toPrecision(12))));
    return `${text.slice(start, end)} = ${amount}${unit === undefined ? '' : ` ${unit}`}`;
  });
}
