import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { caseFolders, readLabelledCase, type LabelledCase } from '../../scripts/labelled/cases';
import { check, gather, readSource, type Claim, type DraftReport, type FactBase, type Source, type Span } from '../../src/engine';

const today = '2026-11-22';
const judge = (text: string, facts: FactBase): DraftReport => check({ path: 'draft.md', text }, facts, { today });
const bytes = (report: DraftReport): string => JSON.stringify(report, undefined, 1);
const RUNS = { numRuns: 40 };

/** A list in another order, which follows from the seed. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed;
  // A linear congruential generator, with the numbers of the C standard's example.
  const next = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0);
  return list.map((item) => ({ item, key: next() })).sort((a, b) => a.key - b.key).map(({ item }) => item);
}

describe('The same drafts and sources', function () {
  this.timeout(120_000);
  let cases: LabelledCase[];
  /** The number of a case: fast-check wants to choose before the cases are read. */
  const anyCase = fc.nat({ max: 1000 });
  const caseAt = (number: number): LabelledCase => cases[number % cases.length]!;

  before(async () => {
    cases = await Promise.all(['a', 'c'].flatMap((set) => caseFolders(path.join('test/cases', set))).map(readLabelledCase));
  });

  it('give the same bytes again, whatever was checked in between', () => {
    fc.assert(fc.property(anyCase, anyCase, (one, other) => {
      const { draft, sources } = caseAt(one);
      const afresh = (): FactBase => gather(sources.map(readSource));
      const first = bytes(judge(draft, afresh()));
      judge(caseAt(other).draft, caseAt(other).facts);
      assert.equal(bytes(judge(draft, afresh())), first);
    }), RUNS);
  });

  it('give the same bytes with the facts and names of a source in another order', () => {
    fc.assert(fc.property(anyCase, fc.nat(), (one, seed) => {
      const { draft, facts } = caseAt(one);
      const mixed = facts.sources.map((source): Source => ({ ...source, facts: shuffled(source.facts, seed), entities: shuffled(source.entities, seed + 1) }));
      assert.equal(bytes(judge(draft, gather(mixed))), bytes(judge(draft, facts)));
    }), RUNS);
  });

  it('give the same bytes with the sources in another order', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat({ max: 23 }), { minLength: 1, maxLength: 3 }), fc.nat(), (numbers, seed) => {
      const { draft } = caseAt(numbers[0]!);
      const sources = numbers.flatMap((number) => caseAt(number).sources.map(({ id, text }) => readSource({ id: `${number}-${id}`, text })));
      assert.equal(bytes(judge(draft, gather(shuffled(sources, seed)))), bytes(judge(draft, gather(sources))));
    }), RUNS);
  });

  it('give the same verdicts with Windows line ends, each in its place', () => {
    for (const { draft, sources } of cases) {
      const plain = judge(draft, gather(sources.map(readSource)));
      const other = judge(windows(draft), gather(sources.map(({ id, text }) => readSource({ id, text: windows(text) }))));
      const texts = new Map(sources.map(({ id, text }) => [id, text] as const));
      assert.equal(bytes(other), bytes({ ...plain, claims: plain.claims.map((claim) => moved(claim, draft, texts)) }));
    }
  });
});

const windows = (text: string): string => text.replaceAll('\n', '\r\n');
const linesBefore = (text: string, at: number): number => text.slice(0, at).split('\n').length - 1;
const movedSpan = ({ start, end }: Span, text: string): Span => ({ start: start + linesBefore(text, start), end: end + linesBefore(text, end) });

/** A claim as it is where every line end of the draft and of the sources is one unit longer. */
function moved(claim: Claim, draft: string, sources: ReadonlyMap<string, string>): Claim {
  return {
    ...claim, ...movedSpan(claim, draft), text: windows(claim.text),
    evidence: claim.evidence.map((evidence) => {
      const text = sources.get(evidence.source)!;
      const { figure, cell } = evidence;
      return { ...evidence, ...movedSpan(evidence, text), ...(figure ? { figure: { ...figure, ...movedSpan(figure, text) } } : {}), ...(cell ? { cell: { ...cell, ...movedSpan(cell, text) } } : {}) };
    }),
    ...(claim.fix ? { fix: { ...claim.fix, ...movedSpan(claim.fix, draft) } } : {}),
  };
}
