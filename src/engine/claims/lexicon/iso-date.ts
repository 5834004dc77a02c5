const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const two = (value: number): string => String(value).padStart(2, '0');

/** "2025-02-24", "2025-02", "--02-24", "--02" (no year said); undefined for a day that the month doesn't have. */
export function isoDate(year: number | undefined, month: number, day?: number): string | undefined {
  const days = DAYS[month - 1];
  if (days === undefined || (day !== undefined && !(day >= 1 && day <= days))) return undefined;
  return `${year === undefined ? '-' : isoYear(year)}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

/** "2025", "0079"; before Christ with a minus: "-0400" is 400 BC. */
export function isoYear(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}
