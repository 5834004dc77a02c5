import type { Issue, Origin, Span } from '../../vocabulary';

/** What a person wrote in one field of a fact table, and where. */
export interface Entry extends Span {
  readonly text: string;
}

/** One fact as the table gives it; which fields it must have is not asked yet. Spans count in the table's file. */
export interface FactRow extends Span {
  readonly id?: Entry;
  /** An entity's id, name or alias. */
  readonly subject?: Entry;
  readonly measure?: Entry;
  readonly value?: Entry;
  /** The unit, where it stands in a column of its own. */
  readonly unit?: Entry;
  readonly period?: Entry;
  /** What stands over the fact in its source: headings, a caption. */
  readonly context?: Entry;
  /** The sentence that states the fact. */
  readonly text?: Entry;
  readonly origin?: Origin;
  /** The row as a person sees it, where it can be shown as it is: a line of a CSV file. */
  readonly raw?: string;
}

export interface RoleRow extends Span {
  readonly title?: Entry;
  readonly of?: Entry;
  readonly text?: Entry;
  readonly origin?: Origin;
}

export interface EntityRow extends Span {
  readonly id?: Entry;
  readonly name?: Entry;
  readonly type?: Entry;
  readonly aliases: readonly string[];
  readonly roles: readonly RoleRow[];
  readonly text?: Entry;
  readonly origin?: Origin;
}

/** A fact table of either format, its fields in their places. */
export interface TableRows {
  readonly title?: string;
  /** ISO: the day from which "this year" is told. */
  readonly date?: string;
  /** What stands over all facts. */
  readonly context?: string;
  readonly entities: readonly EntityRow[];
  readonly facts: readonly FactRow[];
}

/** Takes note of a fault. */
export type Report = (place: Span, code: FactCode, message: string) => void;

/** Collects faults; the list grows as `report` is called. */
export function faults(): { readonly issues: Issue[]; readonly report: Report } {
  const issues: Issue[] = [];
  return { issues, report: ({ start, end }, code, message) => void issues.push({ start, end, code, message }) };
}

/** Every code a fault of a fact table can carry, with what it means. Codes are never reused. */
export const FACT_CODES = {
  'facts.not-json': 'The file cannot be read as JSON here. Comments and trailing commas are fine.',
  'facts.not-a-table': 'The file holds no fact table.',
  'facts.no-columns': 'The first line of a CSV table does not name its columns.',
  'facts.open-quote': 'A line of a CSV table has a quotation mark that is never closed; it is left out.',
  'facts.too-many-cells': 'A line of a CSV table has more cells than the first line; it is left out.',
  'facts.no-name': 'An entity has no id or no name.',
  'facts.unknown-type': 'An entity is of a type that there is not; it serves as an organisation.',
  'facts.no-title': 'A role has no title.',
  'facts.incomplete': 'A fact has neither a sentence nor subject, measure and value.',
  'facts.duplicate-id': 'Another entity or fact has the same id, which means the first. This fact is left out; this entity is known by its name alone.',
  'facts.unknown-entity': 'No entity of the table has this id or name; what names it is left out.',
  'facts.unreadable-value': 'The value is no figure that can be read; the fact is left out.',
  'facts.unknown-unit': 'A unit that is not known; the fact is left out.',
  'facts.unreadable-period': 'The period says no date and no length of time; the fact serves without it.',
  'facts.value-not-in-text': 'The sentence does not state the value. The value counts where the row says what it is the value of; else the fact is left out.',
  'facts.disagree': 'Two facts give other values for the same thing; both serve.',
} as const;

export type FactCode = keyof typeof FACT_CODES;
