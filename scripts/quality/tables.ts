/** The tables of the README: how many of what was to be found and confirmed the checker did. */
import { ERROR_CLASSES } from '../case-marks.mjs';
import { together, type Count, type Tally } from './score';

/** A named group of cases. */
export interface Row {
  readonly name: string;
  readonly tally: Tally;
}

const NONE: Count = { hit: 0, all: 0 };
const share = (count: Count = NONE): string => (count.all === 0 ? '–' : `${((100 * count.hit) / count.all).toFixed(1)} %`);
const of = (count: Count = NONE): string => (count.all === 0 ? '–' : `${count.hit} of ${count.all}`);
const thousands = (count: Count = NONE): string => count.all.toLocaleString('en');

/** A markdown table; all columns but the first are set to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** One line a group of cases. */
export function bySet(rows: readonly Row[]): string {
  return table(
    ['cases', 'words', 'errors found', 'objections that are right', 'false alarms per 1,000 words', 'right claims verified', '… that take arithmetic', 'wrong or unknown claims “verified”', 'right fix, of errors found'],
    rows.map(({ name, tally }) => [
      `${tally['cases']?.all ?? 0} ${name}`, thousands(tally['words']), `${share(tally['errors'])} (${of(tally['errors'])})`, share(tally['objections']), falseAlarms(tally),
      share(tally['verified']), share(tally['derived']), share(tally['wrongly verified']), share(tally['fixes']),
    ]),
  );
}

function falseAlarms({ objections = NONE, words }: Tally): string {
  return words ? ((1000 * (objections.all - objections.hit)) / words.all).toFixed(2) : '–';
}

/** Errors found, one line a class, one column a group. */
export function byError(rows: readonly Row[]): string {
  return table(['errors found', ...rows.map(({ name }) => name)], ERROR_CLASSES.map((one) => [one, ...rows.map(({ tally }) => of(tally[`error ${one}`]))]));
}

/** Right claims verified and errors found, one line a kind of claim, two columns a group. */
export function byKind(rows: readonly Row[]): string {
  const known = Object.keys(together(rows.map(({ tally }) => tally)));
  const kinds = [...new Set(known.flatMap((name) => /^(?:right|wrong) (?<kind>.+)$/u.exec(name)?.groups?.['kind'] ?? []))].sort();
  return table(
    ['kind', ...rows.flatMap(({ name }) => [`${name}: right ones verified`, 'errors found'])],
    kinds.map((kind) => [kind, ...rows.flatMap(({ tally }) => [of(tally[`right ${kind}`]), of(tally[`wrong ${kind}`])])]),
  );
}
