const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const YEAR_FIRST = /^(?<year>\d{4})(?<separator>[-/.])(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})(?:[T\s].*)?$/;
const DAY_FIRST = /^(?:[a-z]+,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<name>[a-z]{3,9})\.?,?\s+(?<year>\d{4})\b/i;
const MONTH_FIRST = /^(?:[a-z]+,\s+)?(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/i;

/**
 * The day a text names, as ISO `2025-07-21`, from the forms files carry: `2025-07-21`, with a time behind it, `21 July 2025`,
 * `July 21, 2025`. Undefined for anything else, and for days no calendar has. Orders like 7/8/2025 are not guessed at.
 */
export function isoDate(text: string): string | undefined {
  const trimmed = text.trim().slice(0, 100);
  const groups = (YEAR_FIRST.exec(trimmed) ?? DAY_FIRST.exec(trimmed) ?? MONTH_FIRST.exec(trimmed))?.groups;
  if (groups === undefined) return undefined;
  const year = Number(groups.year);
  const month = groups.month === undefined ? monthOf(groups.name ?? '') : Number(groups.month);
  const day = Number(groups.day);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => name.toLowerCase().startsWith(month)) + 1;
}
