import { draftText, plainStyle, reportJson, summaryText, type Evidence, type Report, type TextStyle } from '../engine';
import { BUNDLED_ID } from '../facts';
import type { World } from './world';

/** A report in print. `texts` are the drafts' texts, in the order of `report.drafts`. */
export interface Format {
  /** For the help: who it is for. */
  readonly about: string;
  readonly print: (report: Report, texts: readonly string[], world: World) => string;
}

/** Every `--format` there is; help, arguments and output are made from this list. The first is the default. */
export const formats: Readonly<Record<string, Format>> = {
  text: { about: 'what is refuted, and where sources disagree, for people', print: printText },
  json: { about: 'every claim with its verdict, for programs', print: reportJson },
};

export const DEFAULT_FORMAT = 'text';

/** Columns; lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 120;

/**
 * A run that finds nothing is silent in a pipe and says one line on a terminal: a script need not filter, a person need not wonder.
 */
function printText(report: Report, texts: readonly string[], { terminal }: World): string {
  // The bundled facts are no file that a reader could open at a line: they are named, not placed.
  const titles = new Map(report.sources.map(({ id, title }) => [id, title]));
  const placeOf = ({ source, line }: Evidence): string => source === BUNDLED_ID ? titles.get(source) ?? source : `${source}:${line}`;
  const options = { placeOf, style: terminal?.colour ? colours : plainStyle, ...(terminal && { columns: Math.min(terminal.columns, WIDEST) }) };
  const findings = report.drafts.map((draft, index) => draftText(draft, texts[index] ?? '', options)).join('');
  const worthSaying = findings !== '' || (terminal !== undefined && report.drafts.length > 0);
  return worthSaying ? `${findings}${summaryText(report)}\n` : '';
}

const ansi = (open: number, close: number) => (text: string): string => `\u001b[${open}m${text}\u001b[${close}m`;
const [bold, dim, red, green, yellow, underline] = [ansi(1, 22), ansi(2, 22), ansi(31, 39), ansi(32, 39), ansi(33, 39), ansi(4, 24)];
const colours: TextStyle = { place: underline, heading: (text) => bold(red(text)), remark: (text) => bold(yellow(text)), mark: red, quiet: dim, remedy: green };
