import { readMarkdown } from '../draft/markdown';
import { readRow } from '../sources/delimited';
import type { Source } from '../sources/source';
import { layoutOf } from '../sources/table-file';
import { readWebPage } from '../sources/web-page';
import type { FactBase } from '../verdicts/fact-base';
import type { Evidence } from '../vocabulary';

/** A stretch of what a source says; the figures that a verdict rests on are told from the words around them. */
export interface Quoted {
  readonly text: string;
  readonly isFigure: boolean;
}

/** Longer sentences are quoted from where their figure stands. */
const LONGEST = 320;
/** Of wider rows, the head and the cells beside the figure are quoted. */
const WIDEST = 8;
const BESIDE = 2;

/**
 * What a source says in one place, ready to be shown: a sentence without its markup, or a row's cells. `evidence` are those of a verdict that rest on this
 * place, one at least; each one's figure is marked once.
 */
export function quotation(evidence: readonly Evidence[], base: FactBase): Quoted[] {
  const [first] = evidence;
  if (!first) return [];
  const source = base.sources.find(({ id }) => id === first.source);
  const cells = source && cellsOf(first, source);
  if (!cells) return shortened(marked(wordsOf(first, source), evidence.flatMap((one) => figureOf(one, source, base) ?? [])));
  const columns = new Set(evidence.flatMap(({ cell }) => (cell ? [cell.column - 1] : [])));
  return cells.flatMap((cell, at): Quoted[] => {
    const isNear = at === 0 || cells.length <= WIDEST || [...columns].some((column) => Math.abs(column - at) <= BESIDE);
    if (!isNear) return at === 1 || [...columns].some((column) => column + BESIDE + 1 === at) ? [{ text: ' · …', isFigure: false }] : [];
    return [...(at === 0 ? [] : [{ text: ' · ', isFigure: false }]), { text: cell === '' ? '–' : cell, isFigure: columns.has(at) }];
  });
}

/** A figure as it is written, and how often the same words stand before it in its sentence. */
interface Figure {
  readonly written: string;
  readonly nth: number;
}

function figureOf({ figure, fact, start }: Evidence, source: Source | undefined, base: FactBase): Figure | undefined {
  const text = source?.readingCopy ?? source?.text ?? '';
  const written = base.facts.find(({ id }) => id === fact)?.written ?? (figure && folded(text.slice(figure.start, figure.end)));
  if (written === undefined || written === '') return undefined;
  const before = figure && figure.start >= start ? folded(text.slice(start, figure.start)) : '';
  return { written, nth: placesOf(written, before).length };
}

function marked(words: string, figures: readonly Figure[]): Quoted[] {
  const places = figures
    .flatMap(({ written, nth }) => {
      const all = placesOf(written, words);
      const start = all[nth] ?? all[0] ?? words.indexOf(written);
      return start < 0 ? [] : [{ start, end: start + written.length }];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const quoted: Quoted[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (start < at) continue;
    quoted.push({ text: words.slice(at, start), isFigure: false }, { text: words.slice(start, end), isFigure: true });
    at = end;
  }
  return [...quoted, { text: words.slice(at), isFigure: false }].filter(({ text }) => text !== '');
}

/** Where some words stand in others as words of their own: "5" is not in "2025". */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isBorder(text, at) && isBorder(text, at + words.length)) places.push(at);
  }
  return places;
}

/** Whether no word goes on across a place. */
const isBorder = (text: string, at: number): boolean => !(/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2)));

/** The words around the first figure; sentences end where they end. */
function shortened(quoted: readonly Quoted[]): Quoted[] {
  const whole = quoted.reduce((length, { text }) => length + text.length, 0);
  if (whole <= LONGEST) return [...quoted];
  const first = quoted.findIndex(({ isFigure }) => isFigure);
  const [before, ...rest] = first > 0 ? quoted : [{ text: '', isFigure: false }, ...quoted];
  const kept: Quoted[] = before!.text === '' ? [] : [{ ...before!, text: tailOf(before!.text, LONGEST / 2) }];
  let room = LONGEST - (kept[0]?.text.length ?? 0);
  for (const part of rest) {
    kept.push(part.text.length <= room || part.isFigure ? part : { ...part, text: headOf(part.text, room) });
    room -= part.text.length;
    if (room <= 0) break;
  }
  return kept;
}

function tailOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.indexOf(' ', text.length - length);
  return `…${text.slice(cut < 0 ? text.length - length : cut)}`;
}

function headOf(text: string, length: number): string {
  const cut = text.lastIndexOf(' ', length);
  return `${text.slice(0, cut <= 0 ? length : cut)} …`;
}

const folded = (text: string): string => text.replace(/\s+/gu, ' ');

/** A sentence as it is read; evidence of names quotes the source's text with its marks. */
function wordsOf({ text }: Evidence, source: Source | undefined): string {
  const isMarkdown = source?.kind === 'article' && !/\.(?:txt|pdf)$/iu.test(source.id) && /[*_`[<\\~]/u.test(text);
  const [block] = isMarkdown ? readMarkdown(text).blocks : [];
  return folded(block && block.kind !== 'table' ? block.prose.text : text).trim();
}

/** The cells of a table's row; undefined for what is no row. The row's text begins and ends inside its first and last cell. */
function cellsOf({ cell, start, text }: Evidence, source: Source): string[] | undefined {
  if (!cell) return undefined;
  if (source.kind === 'table') {
    const layout = layoutOf(source.text, source.id.toLowerCase().endsWith('.tsv') ? 'tsv' : 'csv');
    const from = source.text[start - 1] === '"' ? start - 1 : start;
    return layout && readRow(source.text, from, layout.delimiter).fields.map((field) => folded(source.text.slice(field.start, field.end).replaceAll('""', '"')).trim());
  }
  const table = source.kind === 'page' ? readWebPage(`<table><tr><td>${text}</td></tr></table>`) : readMarkdown(`|${' |'.repeat(cell.column)}\n|${'-|'.repeat(cell.column)}\n|${text}`);
  const row = table.blocks.find((block) => block.kind === 'table')?.rows.at(-1);
  return row?.map(({ prose }) => prose.text);
}
