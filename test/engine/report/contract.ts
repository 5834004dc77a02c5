import * as v from 'valibot';

/** The shape of the JSON report, written down a second time as the design has it, so that the type and the contract cannot drift apart unseen. */
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = offset;
const place = v.pipe(v.number(), v.integer(), v.minValue(1));
const dotted = v.pipe(v.string(), v.regex(/^(supported|refuted|unknown)\.[a-z]+(-[a-z]+)*$/));

const quantity = v.strictObject({
  value: v.optional(v.number()),
  low: v.optional(v.number()),
  high: v.optional(v.number()),
  unit: v.optional(v.string()),
  hedge: v.optional(v.picklist(['about', 'more than', 'less than', 'at least', 'at most', 'nearly', 'up to'])),
  date: v.optional(v.string()),
});

const evidence = v.strictObject({ source: v.string(), start: offset, end: offset, line: place, text: v.string(), fact: v.optional(v.string()) });

export const claimShape = v.strictObject({
  start: offset,
  end: offset,
  line: place,
  column: place,
  text: v.string(),
  kind: v.picklist(['money', 'percent', 'points', 'count', 'measure', 'date', 'year', 'duration', 'ordinal', 'ratio', 'range', 'name', 'role']),
  quantity: v.optional(quantity),
  verdict: v.picklist(['supported', 'refuted', 'not-enough-info']),
  code: dotted,
  message: v.string(),
  actual: v.optional(v.string()),
  expected: v.optional(v.string()),
  derivation: v.optional(v.string()),
  evidence: v.array(evidence),
  fix: v.optional(v.strictObject({ start: offset, end: offset, text: v.string() })),
});

export const reportShape = v.strictObject({
  version: v.literal(1),
  sources: v.array(v.strictObject({ id: v.string(), title: v.string(), kind: v.picklist(['article', 'page', 'table', 'facts']) })),
  drafts: v.array(v.strictObject({
    path: v.string(),
    words: count,
    summary: v.strictObject({ supported: count, refuted: count, 'not-enough-info': count, ms: v.pipe(v.number(), v.minValue(0)) }),
    claims: v.array(claimShape),
  })),
});
