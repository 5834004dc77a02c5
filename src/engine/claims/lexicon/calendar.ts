/** The calendar's words as data. */

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
};

export const MONTH_NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** Month names that are also verbs, adjectives or people's names: alone they need a date's company ("in May"). */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august', 'jan', 'mar', 'jun', 'dec', 'sep', 'oct', 'feb', 'apr', 'jul', 'aug', 'nov']);

export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
};

/** Units of time: every spelling → canonical singular name. */
export const TIME_UNITS: Readonly<Record<string, string>> = {
  second: 'second', seconds: 'second', sec: 'second', secs: 'second',
  minute: 'minute', minutes: 'minute', min: 'minute', mins: 'minute',
  hour: 'hour', hours: 'hour', hr: 'hour', hrs: 'hour',
  day: 'day', days: 'day', night: 'night', nights: 'night',
  week: 'week', weeks: 'week', wk: 'week', wks: 'week', weekend: 'weekend', weekends: 'weekend',
  fortnight: 'fortnight', fortnights: 'fortnight',
  month: 'month', months: 'month', mth: 'month', mths: 'month', mos: 'month',
  quarter: 'quarter', quarters: 'quarter',
  year: 'year', years: 'year', yr: 'year', yrs: 'year',
  decade: 'decade', decades: 'decade', century: 'century', centuries: 'century', millennium: 'millennium', millennia: 'millennium',
  millisecond: 'ms', milliseconds: 'ms', microsecond: 'µs', microseconds: 'µs', nanosecond: 'ns', nanoseconds: 'ns',
};

/** Symbols of time units, only directly behind digits or in chains: "3h 20m", "90s". */
export const TIME_SYMBOLS: Readonly<Record<string, string>> = { h: 'hour', min: 'minute', s: 'second', ms: 'ms', 'µs': 'µs', 'μs': 'µs', ns: 'ns', d: 'day' };

/** Seconds in the units that have a fixed number of them. */
export const SECONDS: Readonly<Record<string, number>> = {
  ns: 1e-9, 'µs': 1e-6, ms: 1e-3, second: 1, minute: 60, hour: 3600, day: 86400, week: 604800, fortnight: 1209600,
};

/** Months in the units that have a fixed number of them. */
export const MONTHS_IN: Readonly<Record<string, number>> = {
  month: 1, quarter: 3, year: 12, decade: 120, century: 1200, millennium: 12000,
};

/** Decades by name: "the nineties". */
export const DECADES: Readonly<Record<string, string>> = {
  twenties: '1920s', thirties: '1930s', forties: '1940s', fifties: '1950s', sixties: '1960s', seventies: '1970s', eighties: '1980s', nineties: '1990s', noughties: '2000s',
};
