import { correctedWords, harmless, isWithinDraft } from '../engine';
import { nameOf } from './phrases';
import type { Citation, Entry, Review } from './review';
import { fill, type ReportWords } from './words';

/** The columns, for programs as much as for people: their names stay, in whatever language the words are. */
const COLUMNS = ['draft', 'line', 'column', 'section', 'claim', 'kind', 'standing', 'code', 'explanation', 'source says', 'write', 'reason', 'evidence', 'place'] as const;

/** Every claim of the drafts as a row of a table (RFC 4180): for a spreadsheet, in which a desk ticks off what it has dealt with. */
export function reportCsv(reviews: readonly Review[], words: ReportWords): string {
  const rows = reviews.flatMap(({ path, sections, entries }) => entries.map(({ claim, section, standing, message, reason, isIgnoredName, citations, other }) => [
    path, claim.line, claim.column, sections[section]?.title ?? '', claim.text, claim.kind, nameOf(standing, words), claim.code, message,
    isWithinDraft(claim) ? '' : claim.expected ?? '', correctedWords(claim) ?? '', reason ?? (isIgnoredName ? words.ignoredName : ''), ...inRow([...citations, ...otherOf(path, entries[other ?? -1], words)]),
  ]));
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

type Quotation = Pick<Citation, 'text' | 'place'>;

const inRow = (quoted: readonly Quotation[]): string[] => [quoted.map(({ text }) => text).join(' / '), quoted.map(({ place }) => place).join(' / ')];

/** The other of two places in the draft that do not agree. */
function otherOf(path: string, other: Entry | undefined, words: ReportWords): Quotation[] {
  return other ? [{ text: `${other.around.before}${other.claim.text}${other.around.after}`, place: `${path}, ${fill(words.line, other.claim.line)}` }] : [];
}

/** What a spreadsheet would run as a formula is led by an apostrophe, which it takes as "this is text"; plain numbers are left alone. */
function cell(value: string | number): string {
  const text = harmless(String(value));
  const safe = /^[=@\t]|^[+-](?![\d.,]+%?$)/.test(text) ? `'${text}` : text;
  return /[",\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
