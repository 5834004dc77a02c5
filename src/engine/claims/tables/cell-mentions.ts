import type { Mention } from '../../vocabulary';
import { findMentions } from '../mentions';
import { rememberText } from '../remember';
import { inLentUnit, type LentUnit } from '../unit-heads';
import { asCount, figureIn } from './cell-kind';
import type { Column } from './table';

const MOST_TEXTS = 8000;
const mentionsIn = rememberText((text: string) => findMentions(text), MOST_TEXTS);

/** The figures of a cell, and which way its sign says that something went. */
export interface CellFigures {
  readonly mentions: readonly Mention[];
  readonly direction?: 'up' | 'down';
}

/** The figures of a cell of the body. A bare number has the unit that `lent` gives it; a change is told by its size, and its sign says which way. */
export function cellFigures(text: string, { role, years, change }: Pick<Column, 'role' | 'years' | 'change'>, lent: LentUnit | undefined): CellFigures {
  if (role === 'index') return { mentions: [] };
  const figure = figureIn(text);
  if (role === 'rank') {
    const value = figure?.quantity.value;
    return { mentions: figure && value !== undefined && Number.isInteger(value) && value > 0 ? [{ ...figure, kind: 'ordinal', quantity: { value }, step: 1 }] : [] };
  }
  if (role !== 'value' || figure === null) return { mentions: mentionsIn(text) };
  const counted = !years && figure.kind === 'year' && figure.end - figure.start === 4 ? asCount(text) ?? figure : figure;
  const own = lent ? inLentUnit(counted, lent) : counted;
  return change ? bySize(own, text) : { mentions: [own] };
}

function bySize(mention: Mention, text: string): CellFigures {
  const { value } = mention.quantity;
  if (value === undefined || value === 0) return { mentions: [mention] };
  const start = mention.start + (/[-+−–]/u.test(text[mention.start] ?? '') ? 1 : 0);
  return { mentions: [{ ...mention, start, quantity: { ...mention.quantity, value: Math.abs(value) } }], direction: value < 0 ? 'down' : 'up' };
}

/** The figures in a head: its years and quarters, and what else a sentence would have there. */
export function headMentions(text: string): readonly Mention[] {
  const months = MONTHS_JOINED.exec(text);
  const found = mentionsIn(text);
  if (found.length === 0 && MONTH_ALONE.test(text)) return [{ kind: 'date', start: 0, end: text.length, quantity: { date: `--${monthOf(text)}` } }];
  if (!months || found.some((one) => one.start < months.index + months[0].length && months.index < one.end)) return found;
  const [low, high] = [monthOf(months[1]!), monthOf(months[2]!)];
  const span: Mention = { kind: 'date', start: months.index, end: months.index + months[0].length, quantity: { date: `--${low}/--${high}` } };
  return [...found, span].sort((a, b) => a.start - b.start);
}

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTHS_JOINED = new RegExp(`\\b((?:${NAMES.join('|')})[a-z]*)\\s?[–—/-]\\s?((?:${NAMES.join('|')})[a-z]*)\\b`, 'iu');
const MONTH_ALONE = new RegExp(`^(?:${NAMES.join('|')})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?$`, 'iu');
const monthOf = (name: string): string => String(NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
