import { showDate } from '../claims/lexicon/write-dates';
import type { Passage } from '../claims/passages';
import type { Assertion } from '../sources/fact';
import type { Judgement } from '../verdicts/judgement';
import type { Span } from '../vocabulary';
import type { JudgedDraft } from './draft-judged';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const DAY = String.raw`(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day|\.)?`;
/** "Monday, March 3" · "Mon. 3 March" · "on Monday the 3rd of March". */
const BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}-])(${DAY})(?:,\s|\s|,)(?:the\s)?$`, 'u');
/** "3 March 2026, a Monday" · "3 March 2026 (Monday)". */
const BEHIND = new RegExp(String.raw`^(?:,\sa\s|\s\((?:a\s)?)(${DAY})(?=[\s,.;:)]|$)(?!\s(?:morning|afternoon|evening|night|market|edition|paper|newspaper))`, 'u');
/** Another day before the weekday or after the date: which goes with which is not plain. Sunday papers are named after their day. */
const SEVERAL_BEFORE = new RegExp(String.raw`(?:${DAY}\s?(?:,|and|or|to|through|until|&|[–—/-])\s?|\b(?:Mail|Independent|Scotland|Post|Times|Herald|Star|Express)\s(?:on\s)?)$`, 'u');
const SEVERAL_BEHIND = /^\s?(?:,|and|or|to|through|until|&|[–—/-])\s?(?:the\s)?\d/u;

/** The last countries that told their days by the Julian calendar gave it up in 1923. */
const FIRST_YEAR = 1924;
/** Without a year, a day is this year's only where the draft was written so near to it. */
const NEAR_DAYS = 31;

/** Objects to weekdays that are not those of the date beside them: "Monday, March 3, 2026" was a Tuesday. */
export function judgeWeekdays(draft: JudgedDraft): Judgement[] {
  return draft.assertions.flatMap((assertion) => {
    const { mention, passage } = assertion;
    const day = mention.kind === 'date' ? dayOf(assertion, draft) : undefined;
    const named = day === undefined ? undefined : weekdayBeside(passage, mention);
    if (day === undefined || !named || NAMES[day.weekday]!.startsWith(stem(named.text))) return [];
    if (draft.verdictOn(passage, mention)?.verdict === 'refuted' || draft.verdictOn(passage, named)?.verdict === 'refuted') return [];
    const right = written(day.weekday, named.text);
    const judgement: Judgement = {
      start: named.start, end: named.end, passage, kind: 'date', verdict: 'refuted', code: 'refuted.date', evidence: [],
      message: `${showDate(day.date) ?? day.date} is a ${NAMES[day.weekday]!}, not a ${NAMES.find((name) => name.startsWith(stem(named.text)))!}.`,
      actual: named.text, expected: right, fix: { start: named.start, end: named.end, text: right },
    };
    return [judgement];
  });
}

/** The letters that tell a weekday: "Tues." → "Tue". */
const stem = (word: string): string => word.slice(0, 3);

/** A weekday in the writer's form: in full, or cut short, with a stop or without. */
function written(weekday: number, like: string): string {
  const name = NAMES[weekday]!;
  return like.endsWith('day') ? name : name.slice(0, 3) + (like.endsWith('.') ? '.' : '');
}

/** The weekday right before a date, or given in explanation right behind it. */
function weekdayBeside({ prose: { text }, span }: Passage, mention: Span): (Span & { readonly text: string }) | undefined {
  const [before, behind] = [text.slice(span.start, mention.start), text.slice(mention.end, span.end)];
  const first = BEFORE.exec(before);
  if (first) {
    const start = span.start + first.index;
    return SEVERAL_BEFORE.test(before.slice(0, first.index)) || SEVERAL_BEHIND.test(behind) ? undefined : { start, end: start + first[1]!.length, text: first[1]! };
  }
  const second = BEHIND.exec(behind);
  if (!second) return undefined;
  const start = mention.end + second[0].length - second[1]!.length;
  return { start, end: start + second[1]!.length, text: second[1]! };
}

/** The date as a day, with its weekday (0 is Monday); undefined where the year is not certain, or day and month could be exchanged. */
function dayOf({ mention, passage }: Assertion, draft: JudgedDraft): { readonly date: string; readonly weekday: number } | undefined {
  const said = mention.quantity.date ?? '';
  const isPlain = /\p{L}|^\d{4}\D/u.test(passage.prose.text.slice(mention.start, mention.end));
  const date = said.startsWith('--') ? yearOf(said, passage, draft) : said;
  if (!isPlain || date === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(date) || Number(date.slice(0, 4)) < FIRST_YEAR) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : { date, weekday: (new Date(time).getUTCDay() + 6) % 7 };
}

const DAY_LENGTH = 86_400_000;

/** "June 8" of a draft dated 2 June 2025 is 2025-06-08, where its paragraph speaks of no other year. */
function yearOf(said: string, { block }: Passage, { date, assertions }: JudgedDraft): string | undefined {
  const written = /^\d{4}-\d{2}-\d{2}$/u.exec(date ?? '')?.[0];
  if (written === undefined || !/^--\d{2}-\d{2}$/u.test(said)) return undefined;
  const year = Number(written.slice(0, 4));
  const near = [year - 1, year, year + 1].map((one) => `${one}${said.slice(1)}`).find((date) => Math.abs(Date.parse(date) - Date.parse(written)) <= NEAR_DAYS * DAY_LENGTH);
  const isOfAnotherYear = assertions.some(({ mention, passage }) => passage.block === block && (mention.relative?.unit === 'year' || (/^\d{4}/u.test(mention.quantity.date ?? '') && mention.quantity.date!.slice(0, 4) !== near?.slice(0, 4))));
  return isOfAnotherYear ? undefined : near;
}
