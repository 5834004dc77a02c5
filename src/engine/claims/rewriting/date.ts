/** Another date in the style of one that was written: each part of it is replaced where it stands. */
import { MONTHS, MONTH_NAMES } from '../lexicon/calendar';
import { partsOf, type DateParts } from '../lexicon/write-dates';
import { ordinalInDigits, ordinalInWords } from '../lexicon/write-numbers';
import { inCase } from './number';

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b\.?/i;
const JOINT = /\s?[-–—−]\s?|\s(?:to|and|until|till|through)\s/g;

/** `to` (a date code) written like `written`, which says `from`; undefined where the two are dates of different sorts. */
export function rewriteDate(written: string, to: string, from: string): string | undefined {
  if (to.includes('/') || from.includes('/')) return span(written, to, from);
  const [wanted, had] = [partsOf(to), partsOf(from)];
  if (wanted === undefined || had === undefined) return undefined;
  if (wanted.month !== undefined && had.month !== undefined) return monthly(written, wanted, had);
  if (sort(wanted) !== sort(had)) return undefined;
  if (wanted.decade !== undefined) return written.replace(/\d+/, (digits) => String(wanted.decade).slice(-digits.length));
  if (wanted.century !== undefined) return ordinal(written, Math.abs(wanted.century));
  return parted(written, wanted);
}

const sort = (parts: DateParts): string => Object.keys(parts).filter((key) => key !== 'year' || parts.part === undefined).sort().join(' ');

/** "2023", "FY24", "fiscal 2021", "Q3 2024", "third quarter of 2022", "1H24", "400 BC". */
function parted(written: string, { year, part }: DateParts): string | undefined {
  let text: string | undefined = written;
  if (part !== undefined) {
    const number = Number(part.slice(1));
    if (/quarter|half/i.test(written)) {
      if (/quarter/i.test(written) !== part.startsWith('Q')) return undefined;
      text = ordinal(written, number);
    } else if (new RegExp(`\\d${part.charAt(0)}`, 'i').test(written)) text = written.replace(/\d/, String(number));
    else text = written.replace(/([QH])\d/i, `${part.charAt(0)}${number}`);
  }
  if (year === undefined || text === undefined) return text;
  if (year < 0 || /bc|ad|ce/i.test(written.replace(/decade/i, ''))) return year < 0 === /bc/i.test(written) ? text.replace(/\d+/, String(Math.abs(year))) : undefined;
  const digits = /\d{4}|(?<=fy\s?['’]?|[qh]|['’])\d{2}(?!\d)/i.exec(text)?.[0];
  return digits === undefined ? (part === undefined ? undefined : text) : text.replace(digits, String(year).slice(-digits.length));
}

/** The first ordinal of a text, words or digits, changed: "third quarter" → "fourth quarter". */
function ordinal(written: string, number: number): string | undefined {
  const match = /^(?:\d+(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?(?=[\s-](?:quarter|half|century|fiscal)))/i.exec(written)?.[0];
  const text = match === undefined ? undefined : /\d/.test(match) ? ordinalInDigits(number) : inCase(match, ordinalInWords(number));
  return match === undefined || text === undefined ? undefined : text + written.slice(match.length);
}

/** "17 July" → "17 August", "Sept. 11, 2001", "2021-10-09", "03/04/2025". */
function monthly(written: string, wanted: DateParts, had: DateParts): string | undefined {
  if (wanted.month === undefined || had.month === undefined) return undefined;
  if (!MONTH.test(written)) return inDigits(written, wanted, had);
  const name = monthLike(MONTH.exec(written)?.[0] ?? '', wanted.month);
  const year = wanted.year ?? had.year;
  let text = written.replace(MONTH, '\u0000');
  if (had.year !== undefined) text = text.replace(/\d{4}/, '\u0001');
  if (had.day !== undefined) {
    // A day can't be taken back to its month alone in place: "17 July" is no way to say "July".
    if (wanted.day === undefined) return undefined;
    const day = wanted.day;
    text = text.replace(/\d{1,2}(?:st|nd|rd|th)?|[a-z]+(?:-[a-z]+)?(?=\s(?:day\s)?of)/i, (old) => (/^\d+$/.test(old) ? (old.startsWith('0') ? String(day).padStart(2, '0') : String(day)) : /\d/.test(old) ? ordinalInDigits(day) : ordinalInWords(day) ?? String(day)));
  } else if (wanted.day !== undefined) text = text.replace('\u0000', `${wanted.day} \u0000`);
  return text.replace('\u0001', String(year)).replace('\u0000', name);
}

/** "July", "Jul" or "Jul." for another month. */
function monthLike(old: string, month: number): string {
  const name = MONTH_NAMES[month - 1] ?? '';
  const bare = old.replace('.', '').toLowerCase();
  const full = MONTH_NAMES[(MONTHS[bare] ?? 1) - 1]?.toLowerCase() === bare && bare !== 'may';
  const dot = old.endsWith('.') ? '.' : '';
  return full || (bare === 'may' && dot === '') ? name + dot : name.length <= 4 ? name : `${name.slice(0, name === 'September' ? 4 : 3)}${dot}`;
}

function inDigits(written: string, wanted: DateParts, had: DateParts): string | undefined {
  if (wanted.year === undefined || (wanted.day === undefined) !== (had.day === undefined)) return undefined;
  const numbers = written.match(/\d+/g) ?? [];
  const yearFirst = numbers[0]?.length === 4;
  const monthFirst = yearFirst || Number(numbers[0]) === had.month && !(written.includes('.') || Number(numbers[0]) > 12);
  const order = yearFirst ? [wanted.year, wanted.month, wanted.day] : monthFirst ? [wanted.month, wanted.day, wanted.year] : [wanted.day, wanted.month, wanted.year];
  let i = 0;
  return written.replace(/\d+/g, (old) => String(order[i++] ?? old).padStart(old.length, '0').slice(old.length === 2 ? -2 : 0));
}

/** "2018–2020", "1823–26", "March 2022 to October 2026": both ends, each in its own style. */
function span(written: string, to: string, from: string): string | undefined {
  const [low, high] = to.split('/');
  const [hadLow, hadHigh] = from.split('/');
  if (low === undefined || high === undefined || hadLow === undefined || hadHigh === undefined) return undefined;
  for (const joint of written.matchAll(JOINT)) {
    const [left, right] = [written.slice(0, joint.index), written.slice(joint.index + joint[0].length)];
    const lead = /^between\s/i.exec(left)?.[0] ?? '';
    const first = end(left.slice(lead.length), low, hadLow);
    const second = end(right, high, hadHigh);
    if (first !== undefined && second !== undefined && first !== '' && second !== '') return lead + first + joint[0] + second;
  }
  return undefined;
}

/** One end of a span: "26" is the short form of 1826; "January" leaves the year to the other end. */
function end(written: string, to: string, from: string): string | undefined {
  if (/^\d{1,2}$/.test(written)) return /^\d{4}$/.test(to) ? to.slice(-2) : /^(?:\d{4}|-)-\d\d-\d\d$/.test(to) ? String(Number(to.slice(-2))) : undefined;
  const unsaid = /^\d{4}-/.test(from) && !/\d{4}/.test(written);
  return unsaid ? rewriteDate(written, `-${to.slice(4)}`, `-${from.slice(4)}`) : rewriteDate(written, to, from);
}
