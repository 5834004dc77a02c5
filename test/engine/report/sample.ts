import type { Claim, DraftReport, Report } from '../../../src/engine';

/** A draft of two lines, with the report that a checker would give of it; made by hand, so that tests of the formats need no engine. */
export const draft = '# The reef\n\nIn 2016 the reef lost about 40% of its coral, says Ann Lowe.\n';

export const refutedShare: Claim = {
  start: 40, end: 43, line: 3, column: 29, text: '40%', kind: 'percent', quantity: { value: 40, unit: '%', hedge: 'about' },
  verdict: 'refuted', code: 'refuted.value', message: 'The source says the reef lost 45% of its coral in 2016, not 40%.',
  actual: '40%', expected: '45%', derivation: '100% − 55%',
  evidence: [{ source: 'reef.md', start: 10, end: 51, line: 2, text: 'The Long Reef kept 55% of its coral in 2016.', fact: 'reef-loss' }],
  fix: { start: 40, end: 43, text: '45%' },
};

export const supportedYear: Claim = {
  start: 15, end: 19, line: 3, column: 4, text: '2016', kind: 'year', quantity: { date: '2016' },
  verdict: 'supported', code: 'supported.stated', message: 'The source says 2016 too.', evidence: [],
};

export const unknownName: Claim = {
  start: 63, end: 71, line: 3, column: 52, text: 'Ann Lowe', kind: 'name',
  verdict: 'not-enough-info', code: 'unknown.no-fact', message: 'The sources do not mention Ann Lowe.', evidence: [],
};

export const draftReport: DraftReport = {
  path: 'draft.md', words: 13, summary: { supported: 1, refuted: 1, 'not-enough-info': 1, ms: 0.4 },
  claims: [supportedYear, refutedShare, unknownName],
};

export const report: Report = { version: 1, sources: [{ id: 'reef.md', title: 'The Long Reef', kind: 'article' }], drafts: [draftReport] };
