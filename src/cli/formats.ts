import { draftText, plainStyle, reportJson, summaryText, type Evidence, type Report, type Source, type TextStyle } from '../engine';
import { BUNDLED_ID } from '../facts';
import { whereIn } from '../library';
import { englishWords, reportCsv, reportMarkdown, reportPage, reviewOf, type Review } from '../report';
import type { World } from './world';

/** A report in print. `texts` are the drafts' texts, in the order of `report.drafts`; `sources` are those of the report, as they were read. */
export interface Format {
  /** For the help: who it is for. */
  readonly about: string;
  readonly print: (report: Report, texts: readonly string[], world: World, sources: readonly Source[]) => string;
}

/** Every `--format` there is; help, arguments and output are made from this list. The first is the default. */
export const formats: Readonly<Record<string, Format>> = {
  text: { about: 'what is refuted, and where sources disagree, for people', print: printText },
  json: { about: 'every claim with its verdict, for programs', print: reportJson },
  html: { about: 'the report to hand over: a page that needs nothing else, to be read or printed', print: (report, texts, { today, nonce }, sources) => reportPage(reviewsOf(report, texts, sources), { words: englishWords, today, sources, nonce: nonce() }) },
  markdown: { about: 'the same as Markdown, for a mail or a notebook', print: (report, texts, { today }, sources) => reportMarkdown(reviewsOf(report, texts, sources), { words: englishWords, today, sources }) },
  csv: { about: 'every claim as a row of a table, for a spreadsheet', print: (report, texts, _world, sources) => reportCsv(reviewsOf(report, texts, sources), englishWords) },
};

export const DEFAULT_FORMAT = 'text';

/** Columns; lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 120;

/**
 * A run that finds nothing is silent in a pipe and says one line on a terminal: a script need not filter, a person need not wonder.
 */
function printText(report: Report, texts: readonly string[], { terminal }: World, sources: readonly Source[]): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const options = { placeOf: (evidence: Evidence) => placeOf(evidence, byId.get(evidence.source)), style: terminal?.colour ? colours : plainStyle, ...(terminal && { columns: Math.min(terminal.columns, WIDEST) }) };
  const findings = report.drafts.map((draft, index) => draftText(draft, texts[index] ?? '', options)).join('');
  const worthSaying = findings !== '' || (terminal !== undefined && report.drafts.length > 0);
  return worthSaying ? `${findings}${summaryText(report)}\n` : '';
}

/** The drafts as the written reports lay them out, with places as a reader finds them: "article.md, line 12". */
function reviewsOf(report: Report, texts: readonly string[], sources: readonly Source[]): Review[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const place = (evidence: Evidence): string => {
    const source = byId.get(evidence.source);
    if (source === undefined || source.id === BUNDLED_ID) return source?.title ?? evidence.source;
    return [evidence.source, whereIn(source, evidence)].filter((part) => part !== '').join(', ');
  };
  return report.drafts.map((draft, index) => reviewOf(draft, texts[index] ?? '', place));
}

/** "article.md:12", at which editors and terminals open the file, or "report.pdf, page 2", "table.csv, line 4, column C" where people find it otherwise. */
function placeOf(evidence: Evidence, source: Source | undefined): string {
  const fileAndLine = `${evidence.source}:${evidence.line}`;
  if (source === undefined) return fileAndLine;
  // The bundled facts are no file that a reader could open at a line: they are named, not placed.
  if (source.id === BUNDLED_ID) return source.title;
  const where = whereIn(source, evidence);
  return where === `line ${evidence.line}` ? fileAndLine : [evidence.source, where].filter((part) => part !== '').join(', ');
}

const ansi = (open: number, close: number) => (text: string): string => `\u001b[${open}m${text}\u001b[${close}m`;
const [bold, dim, red, green, yellow, underline] = [ansi(1, 22), ansi(2, 22), ansi(31, 39), ansi(32, 39), ansi(33, 39), ansi(4, 24)];
const colours: TextStyle = { place: underline, heading: (text) => bold(red(text)), remark: (text) => bold(yellow(text)), mark: red, quiet: dim, remedy: green };
