import { lineIndex } from '../draft/lines';
import type { Entity, Issue } from '../vocabulary';
import type { Fact } from './fact';
import { rowsOfCsv } from './fact-table/csv';
import { readEntities } from './fact-table/entities';
import { readFacts } from './fact-table/facts';
import { rowsOfJson } from './fact-table/json';
import { faults } from './fact-table/rows';

/**
 * A fact table (`*.facts.json`), as a person writes it:
 *
 *     { "title": "…", "date": "2017-03", "entities": [{ "id": "reef", "name": "Long Reef", "type": "place", "aliases": ["the reef"],
 *                                    "roles": [{ "title": "chair", "of": "trust", "text": "…" }] }],
 *       "facts": [{ "id": "coral-loss", "subject": "reef", "measure": "coral lost", "value": "45%", "period": "2016",
 *                   "text": "The Long Reef lost 45% of its coral in 2016." }] }
 *
 * `text` is read like any sentence; `subject`, `measure`, `value` and `period` say which of its figures is the fact, and what it is about.
 * Without a `text` those are the fact. `evidence` tells where an imported row was taken from. A `*.facts.csv` is the same in a spreadsheet,
 * see `rowsOfCsv`. Rows with a fault are left out and named in `issues`; the others serve.
 */
export interface FactTable {
  readonly title?: string;
  /** ISO: the day from which "this year" is told. */
  readonly date?: string;
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly issues: readonly Issue[];
}

/** Reads a fact table; `source` is its id, by whose ending CSV is told from JSON. Never throws. */
export function readFactTable(source: string, text: string): FactTable {
  const { issues, report } = faults();
  const rows = /\.[ct]sv$/iu.test(source) ? rowsOfCsv(text, report) : rowsOfJson(text, report);
  const lines = lineIndex(text);
  const entities = readEntities(rows.entities, source, lines, report);
  const facts = readFacts(rows, entities, source, lines, report);
  // What follows from broken JSON is no fault of its own.
  const broken = issues.filter(({ code }) => code === 'facts.not-json');
  return {
    entities: entities.all, facts, issues: broken.length > 0 ? broken : issues.sort((a, b) => a.start - b.start),
    ...(rows.title !== undefined ? { title: rows.title } : {}), ...(rows.date !== undefined ? { date: rows.date } : {}),
  };
}
