import { plainProse } from '../draft/prose';
import { dateNearTop, isDateLine } from './date-near-top';
import { tabbedTable } from './tabbed-table';
import type { Block, Document, ProseBlock, Span } from '../vocabulary';

/** A line without its line ending; `start` and `end` leave out white space at either side. */
interface Line extends Span {
  readonly indent: number;
  readonly text: string;
  /** Offset after a bullet and its space; 0 where there is none. */
  readonly afterBullet: number;
}

const BULLET = /^[*•‣◦–-][ \t]+(?=\S)/;
const RULE = /^[\s*=_~#.+-]+$/;
/** Where a page of a PDF begins, in the text that was read out of it: nobody's words. */
const PAGE_MARK = /^— page \d+ —$/;
const STOPPED = /[.!?…:;,]["'”’)\]]*$/;
const LONGEST_HEADING = 90;
/** Nobody wraps lines by hand wider than this: a file with such lines has one paragraph a line. */
const WIDEST_WRAP = 120;

/**
 * Reads a plain text file: paragraphs are parted by blank lines and may be wrapped by hand; `* ` and `- ` start list items; lines with tabs
 * between their words are rows of a table; short lines without a stop that stand alone, and lines in capitals, are headings (the first is
 * the title). Never throws.
 */
export function readPlainText(text: string): Document {
  const blocks: Block[] = [];
  for (const group of groups(text)) addGroup(text, group, blocks);
  const title = blocks.find((block): block is ProseBlock => block.kind === 'heading')?.prose.text;
  const date = dateNearTop(blocks);
  return {
    text, blocks, sources: [], letStand: [], issues: [],
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
  };
}

/** Lines between blank lines. Rules ("-----") and page marks part groups, too, and are dropped. */
function groups(text: string): Line[][] {
  const all: Line[][] = [];
  let group: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    const line = readLine(match[0], match.index);
    if (line.text !== '' && !RULE.test(line.text) && !PAGE_MARK.test(line.text)) group.push(line);
    else if (group.length > 0) {
      all.push(group);
      group = [];
    }
  }
  return all;
}

function readLine(raw: string, at: number): Line {
  const text = raw.trim();
  const indent = text === '' ? 0 : raw.indexOf(text);
  const start = at + indent;
  const bullet = BULLET.exec(text)?.[0].length ?? 0;
  return { start, end: start + text.length, indent, text, afterBullet: bullet > 0 ? start + bullet : 0 };
}

/** Parts a group into blocks: at bullets, and at every line where lines are not wrapped by hand. */
function addGroup(file: string, group: readonly Line[], blocks: Block[]): void {
  const table = tabbedTable(file, group);
  if (table !== undefined) {
    blocks.push(table);
    return;
  }
  const unwrapped = group.some((line) => line.text.length > WIDEST_WRAP);
  const widest = Math.max(0, ...group.slice(0, 1000).map((line) => line.text.length));
  let run: Line[] = [];
  let lead: number | undefined;
  const flush = (): void => {
    if (run.length > 0) addBlock(file, run, blocks, lead, group.length === run.length || unwrapped);
    run = [];
  };
  for (const line of group) {
    const first = run[0];
    const opensItem = line.afterBullet > 0 && (first === undefined || unwrapped || first.afterBullet > 0 || run.at(-1)!.text.endsWith(':'));
    const leavesItem = first !== undefined && first.afterBullet > 0 && first.indent > 0 && line.indent <= first.indent;
    const afterTitle = blocks.length === 0 && run.length === 1 && first!.text.length < widest * 0.75 && isHeading(first!.text);
    if (opensItem || leavesItem || unwrapped || afterTitle) {
      flush();
      if (afterTitle) markAsHeading(blocks);
    }
    if (opensItem && (blocks.length === 0 || blocks.at(-1)!.kind !== 'item')) lead = introduction(blocks);
    run.push(line);
  }
  flush();
}

/** A list is introduced by the words right before it. */
function introduction(blocks: readonly Block[]): number | undefined {
  return blocks.length > 0 ? blocks.length - 1 : undefined;
}

function addBlock(file: string, lines: readonly Line[], blocks: Block[], lead: number | undefined, alone: boolean): void {
  const first = lines[0]!;
  const last = lines[lines.length - 1]!;
  const isItem = first.afterBullet > 0;
  const prose = plainProse(file, isItem ? first.afterBullet : first.start, last.end);
  if (!/[\p{L}\p{N}]/u.test(prose.text)) return;
  const span = { start: first.start, end: last.end };
  if (isItem) blocks.push(lead === undefined ? { kind: 'item', ...span, prose } : { kind: 'item', ...span, prose, lead });
  else if (lines.length === 1 && (isCapitals(first.text) || (alone && isHeading(first.text)))) {
    blocks.push({ kind: 'heading', level: blocks.length === 0 ? 1 : 2, ...span, prose });
  } else blocks.push({ kind: 'paragraph', ...span, prose });
}

/** A title right above its text, with no blank line between. */
function markAsHeading(blocks: Block[]): void {
  const only = blocks[0];
  if (only?.kind === 'paragraph') blocks[0] = { ...only, kind: 'heading', level: 1 };
}

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !STOPPED.test(text) && /^[^\p{L}(]*[\p{Lu}\p{Lo}]/u.test(text) && !/^By\s/.test(text) && !isDateLine(text);
}

function isCapitals(text: string): boolean {
  return text.length <= LONGEST_HEADING && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && !STOPPED.test(text);
}
