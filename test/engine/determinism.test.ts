import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { caseFolders, readLabelledCase, type LabelledCase } from '../../scripts/labelled/cases';
import { check, gather, readSource, type Claim, type DraftReport, type FactBase, type Source, type Span } from '../../src/engine';

const today = '2026-11-22';
const judge = (text: string, facts: FactBase): DraftReport => check({ path: 'draft.md', text }, facts, { today });
const bytes = (report: DraftReport): string => JSON.stringify(report, undefined, 1);
const RUNS = { numRuns: 40 };

const shuffled = <T>(list: readonly T[], order: Iterator<number>): T[] => list.map((item) => ({ item, key: order.next().value as number })).sort((a, b) => a.key - b.key).map(({ item }) => item);
const windows = (text: string): string => text.replaceAll('\n', '\r\n');
describe('The same drafts and sources', function () {
  this.timeout(120_000);
  let cases: LabelledCase[];
  /** A case, to be chosen once they are read: fast-check wants its choices before. */
  const anyCase = fc.nat({ max: 1000 }).map((number) => () => cases[number % cases.length]!);
  /** A permutation, told by keys to sort by. */
  const anyOrder = fc.infiniteStream(fc.nat());

  before(async () => {
    cases = await Promise.all(['a', 'c'].flatMap((set) => caseFolders(path.join('test/cases', set))).map(readLabelledCase));
  });

  it('give the same bytes again', () => {
    fc.assert(fc.property(anyCase, anyCase, (one, other) => {
      const { draft, sources } = one();
      const afresh = (): FactBase => gather(sources.map(readSource));
      const first = bytes(judge(draft, afresh()));
      judge(other().draft, other().facts);
      assert.equal(bytes(judge(draft, afresh())), first);
    }), RUNS);
  });

  it('give the same bytes with the facts of a source in another order', () => {
    fc.assert(fc.property(anyCase, anyOrder, (one, order) => {
      const { draft, facts } = one();
      const mixed = gather(facts.sources.map((source): Source => ({ ...source, facts: shuffled(source.facts, order), entities: shuffled(source.entities, order) })));
      assert.equal(bytes(judge(draft, mixed)), bytes(judge(draft, facts)));
    }), RUNS);
  });

  it('give the same bytes with the sources in another order', () => {
    fc.assert(fc.property(anyCase, anyCase, anyCase, anyOrder, (one, two, three, order) => {
      const { draft } = one();
      const sources = [one(), two(), three()].flatMap(({ sources: files }, at) => files.map(({ id, text }) => readSource({ id: `${at}-${id}`, text })));
      assert.equal(bytes(judge(draft, gather(shuffled(sources, order)))), bytes(judge(draft, gather(sources))));
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

const place = (span: Span, text: string): Span => ({ start: span.start + linesBefore(text, span.start), end: span.end + linesBefore(text, span.end) });
/** A claim as it is where every line end of the draft and of the sources is one unit longer. */
function moved(claim: Claim, draft: string, sources: ReadonlyMap<string, string>): Claim {
  return {
    ...claim, ...place(claim, draft), text: claim.text.replaceAll('\n', '\r\n'),
    evidence: claim.evidence.map((evidence) => {
      const text = sources.get(evidence.source)!;
      const { figure, cell } = evidence;
      return { ...evidence, ...place(evidence, text), ...(figure ? { figure: { ...figure, ...place(figure, text) } } : {}), ...(cell ? { cell: { ...cell, ...place(cell, text) } } : {}) };
    }),
    ...(claim.fix ? { fix: { ...claim.fix, ...place(claim.fix, draft) } } : {}),
  };
}

const linesBefore = (text: string, at: number): number => text.slice(0, at).split('\n').length - 1;
