import { PLANNED_HEAD, STEPS_BACK } from '../lexicon/table-words';
import type { Mention } from '../../vocabulary';
import type { Series } from './table';

/** A head (of a column, or the label of a row) and the times it names. */
export interface Timed {
  readonly text: string;
  readonly when: readonly Mention[];
}

/**
 * Which heads tell the same of different times ("Output 2024", "Output 2023"; "This week", "Last week"), and how many steps each is before
 * the latest that has come about. Heads without a time, or alone in theirs, have none.
 */
export function seriesOf(heads: readonly (Timed | undefined)[]): (Series | undefined)[] {
  const groups = new Map<string, { at: number; time: number }[]>();
  const put = (at: number, name: string, time: number): void => { groups.set(name, [...(groups.get(name) ?? []), { at, time }]); };
  for (const [at, head] of heads.entries()) {
    const time = head && timeOf(head);
    if (!head || time === undefined) continue;
    const name = nameOf(head);
    // "Revenue, €m | A year ago": the head before tells the same of now.
    const before = name === '' && time < 0 ? heads[at - 1] : undefined;
    if (before && timeOf(before) === undefined) {
      put(at - 1, nameOf(before), 0);
      put(at, nameOf(before), time);
    } else put(at, name, time);
  }
  const series: (Series | undefined)[] = heads.map(() => undefined);
  for (const [name, group] of groups) {
    const times = [...new Set(group.filter(({ at }) => !PLANNED_HEAD.test(heads[at]!.text)).map(({ time }) => time))].sort((a, b) => b - a);
    if (group.length < 2 || times.length === 0) continue;
    for (const { at, time } of group) {
      const age = times.indexOf(time);
      if (age >= 0) series[at] = { name, age };
    }
  }
  return series;
}

/** What is left of a head without its times: equal for the columns of one series. */
function nameOf({ text, when }: Timed): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of [...when].sort((a, b) => a.start - b.start)) {
    rest += text.slice(at, start);
    at = end;
  }
  rest += text.slice(at);
  for (const [words] of STEPS_BACK) rest = rest.replace(words, '');
  return rest.replace(PLANNED_HEAD, '').toLowerCase().replace(/[^\p{L}\p{N}%$€£]+/gu, ' ').trim();
}

/** A place on the line of time: years as years, parts of years as fractions; steps back as negative numbers, where there is no date. */
function timeOf({ text, when }: Timed): number | undefined {
  const dates = when.flatMap(({ quantity: { date } }) => (date === undefined ? [] : placeOf(date) ?? []));
  if (dates.length > 0) return Math.max(...dates);
  const step = STEPS_BACK.find(([words]) => words.test(text));
  return step && -step[1];
}

function placeOf(date: string): number | undefined {
  const last = date.split('/').at(-1)!;
  const match = /^(?:FY)?(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?$/u.exec(last);
  if (match) {
    const [, year, quarter, half, month, day] = match;
    return Number(year) + (quarter ? Number(quarter) / 4 : half ? Number(half) / 2 : month ? Number(month) / 12 + Number(day ?? 31) / 400 - 0.08 : 1) - 1;
  }
  const part = /^(?:Q([1-4])|H([12]))$/u.exec(last);
  const month = /^--(\d{2})(?:-(\d{2}))?$/u.exec(last);
  if (month) return Number(month[1]) / 12 + Number(month[2] ?? 0) / 400;
  return part ? Number(part[1] ?? Number(part[2]) * 2) / 4 : undefined;
}
