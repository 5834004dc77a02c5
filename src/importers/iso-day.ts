/** The day of an ISO date or time, `2025-07-21`; undefined for anything else, and for days no calendar has. */
export function isoDay(text: string): string | undefined {
  const day = /^\d{4}-\d\d-\d\d(?=$|T)/.exec(text)?.[0];
  return day !== undefined && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day) ? day : undefined;
}
