import type { Found, Refiner } from '../found';
import { tidy } from '../numerals/numeral';

/** What joins the two ends of a range. */
const JOINT = /^(?:\s?[-–—−‐‑]\s?|-?\s(?:up\s)?to\s|\s(?:until|till|through|thru)\s|\sand\s(?:up\sto\s)?|\sor\s)$/;
const BETWEEN = /(?:^|[^a-z])(?<word>between\s)(?:(?:about|around|roughly|some|an?\sestimated|approximately)\s)?$/;
const FROM = /(?:^|[^a-z])from\s(?:(?:about|around|roughly|some|nearly|almost|over|more\sthan|just)\s)?(?:under\s|over\s)?$/;
/** "ranging from", "anywhere from": here even "from" opens a range. */
const SPREAD = /(?:rang(?:e|es|ed|ing)|anywhere|vary|varies|varied|varying|anything|prices?|priced|aged|ages|cost|costs|costing)\s(?:in\s[a-z]+\s)?from\s[a-z\s]{0,12}$/;
/** "rose 5% to 45%", "fell by 10% to 4,310": the first is a change, the second a level. */
const MOTION = /(?:^|[^a-z])(?:up|down|by|rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|gained?|gains|gaining|lost|added|adding|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|drop(?:s|ped|ping)?|slip(?:s|ped|ping)?|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|grew|grow|grown|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|shed|sank|slid|tumbled|plunged|dipped|edged|advanced|cut|raised|lifted|shrank|swelled|off|back)\s(?:by\s)?(?:[a-z]+\s)?$/;
const MOVED = /(?:mov|delay|postpon|push|brought|extend|reschedul|put\sback|shift)[a-z]*\s(?:[a-z]+\s){0,4}from\s$/;

/**
 * Joins neighbours into ranges: "$10" + "15 million" → "$10-15 million", "between $1.6" + "$1.9 trillion", "March 2022" to "October 2026".
 * "From 31% to 36%" stays two figures: a move, not a range.
 */
export const joinRanges: Refiner = {
  name: 'ranges',
  refine: (found, { marked }) => {
    const joined: Found[] = [];
    for (const mention of found) {
      const previous = joined.at(-1);
      const range = previous && joinable(previous, mention, marked);
      if (range === undefined) joined.push(mention);
      else joined[joined.length - 1] = range;
    }
    return joined;
  },
};

function joinable(a: Found, b: Found, marked: string): Found | undefined {
  const gap = marked.slice(a.end, b.start);
  if (gap.length > 12 || !JOINT.test(gap)) return undefined;
  const before = marked.slice(Math.max(0, a.start - 40), a.start);
  const between = BETWEEN.exec(before);
  if (/and/.test(gap) && between === null) return undefined;
  if (/or/.test(gap)) return undefined;
  const start = between === null ? a.start : a.start - between[0].length + between[0].indexOf('between');
  const [from, to] = [asYear(a), asYear(b)];
  if (from && to && (a !== from) !== (b !== to)) return dates(from, to, start, before, between !== null);
  if (from && to && a !== from && b.quantity.value! - a.quantity.value! <= SPAN_OF_YEARS && ENDS.test(marked.slice(b.end, b.end + 2))) return dates(from, to, start, before, between !== null);
  if (a.quantity.date !== undefined && b.quantity.date !== undefined) return dates(a, b, start, before, between !== null);
  if (a.quantity.value === undefined || b.quantity.value === undefined || a.kind === 'ordinal' || b.kind === 'ordinal') return undefined;
  const dash = !/[a-z]/.test(gap);
  if (!dash && between === null && FROM.test(before) && !SPREAD.test(before)) return undefined;
  if (!dash && between === null && (a.quantity.unit === b.quantity.unit || (a.quantity.unit === '%' && b.quantity.unit === undefined)) && MOTION.test(before)) return undefined;
  return figures(a, inMillions(a, b), start);
}

/** Two plain numbers further apart are hardly years. */
const SPAN_OF_YEARS = 300;
const ENDS = /^(?:[.,;:)]|$)/;

/** "1245" beside a year, or beside another number of that kind with nothing behind it, is a year too. */
function asYear(found: Found): Found | undefined {
  if (found.kind === 'year') return found;
  const { value, unit } = found.quantity;
  const isYear = found.kind === 'count' && unit === undefined && found.numeral?.form === 'digits' && found.numeral.plain && found.numeral.scale === 1 && found.quantity.hedge === undefined && value !== undefined && value >= 1000 && value <= 2150 && Number.isInteger(value);
  return isYear ? { ...found, kind: 'year', quantity: { date: String(value) } } : undefined;
}

/** "$10–15m": beside money a letter that was read as metres is millions. */
function inMillions(a: Found, b: Found): Found {
  if (a.kind !== 'money' || b.kind !== 'measure' || b.quantity.unit !== 'm' || b.numeral === undefined || b.end !== b.numeral.end + 1) return b;
  const numeral = { ...b.numeral, value: tidy(b.numeral.value * 1e6), scale: 1e6 };
  return { ...b, kind: 'money', quantity: { value: numeral.value }, numeral, step: (b.step ?? 1) * 1e6 };
}

/** Two amounts of one thing, the first of them perhaps short of scale and unit: "$10-15 million", "5 to 10 percent", "100 to 200 km". */
function figures(a: Found, b: Found, start: number): Found | undefined {
  const unit = b.quantity.unit ?? a.quantity.unit;
  const [aBare, bBare] = [a.quantity.unit === undefined, b.quantity.unit === undefined];
  if (!aBare && !bBare && a.quantity.unit !== b.quantity.unit) return undefined;
  if ((a.kind === 'ratio') !== (b.kind === 'ratio') && !(aBare || bBare)) return undefined;
  if (aBare && a.kind === 'year' || b.kind === 'year') return undefined;
  const sharesScale = a.numeral !== undefined && b.numeral !== undefined && a.numeral.scale === 1 && b.numeral.scale > 1 && Math.abs(a.numeral.value) < b.numeral.value / b.numeral.scale;
  const scale = sharesScale ? b.numeral!.scale : sharesThousands(a, b) ? 1000 : 1;
  // The first end may be told in another part of the unit: "50 to 60 cents" is read as 50 and 0.6 dollars.
  const part = aBare && b.numeral !== undefined && b.numeral.value !== 0 && b.quantity.value !== undefined ? b.quantity.value / b.numeral.value : 1;
  const low = tidy((a.quantity.value ?? 0) * scale * part);
  const high = b.quantity.value ?? 0;
  if (low >= high) return undefined;
  const step = Math.max((a.step ?? 0) * scale * part, b.step ?? 0);
  return {
    kind: 'range', start, end: b.end, quantity: { low, high, ...(unit === undefined ? {} : { unit }) },
    ...(step > 0 ? { step: tidy(step) } : {}), ...(b.numeral === undefined ? {} : { numeral: b.numeral }),
  };
}

/** "10-15,000": the first end leaves its thousands to the second. */
const sharesThousands = (a: Found, b: Found): boolean =>
  a.numeral?.plain === true && b.numeral?.scale === 1 && !b.numeral.plain && b.numeral.form === 'digits' && b.numeral.value % 1000 === 0 && b.numeral.value >= 1000 && a.numeral.value * 1000 < b.numeral.value && a.quantity.value === a.numeral.value;

/** "January to June 2024": the earlier end takes the year from the later one, which is said for both. */
function dates(a: Found, b: Found, start: number, before: string, between: boolean): Found | undefined {
  let [low, high] = [a.quantity.date ?? '', b.quantity.date ?? ''];
  if (a.relative !== undefined || b.relative !== undefined || low.includes('/') || high.includes('/') || MOVED.test(before)) return undefined;
  const year = /^(\d{4})-/.exec(high)?.[1];
  if (low.startsWith('--') && year !== undefined) low = `${year}${low.slice(1)}`;
  if (/^Q\d$/.test(low) && year !== undefined) low = `${year}-${low}`;
  if (sort(low) !== sort(high) && !(between || /^\d{4}/.test(low) === /^\d{4}/.test(high))) return undefined;
  if (/^\d/.test(low) && /^\d/.test(high) && low.localeCompare(high) >= 0) return undefined;
  return { kind: 'range', start, end: b.end, quantity: { date: `${low}/${high}` } };
}

/** Dates that can be two ends of one span are of one sort. */
const sort = (date: string): string => date.replace(/\d+/g, (digits) => (digits.length > 3 ? 'y' : 'n'));
