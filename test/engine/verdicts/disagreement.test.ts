import assert from 'node:assert/strict';
import { check, gather, readSource, type Claim, type FactBase } from '../../../src/engine';
import { contraryInAll, disagreementIn, newerOf } from '../../../src/engine/verdicts/disagreement';
import type { Weighed } from '../../../src/engine/matching/weigh';
import type { Comparison } from '../../../src/engine/comparison/figures';

const table = (quays: string, date = '2031-04'): string => JSON.stringify({
  title: 'Ports', date,
  entities: [{ id: 'norhaven', name: 'Norhaven', type: 'company', aliases: [] }],
  facts: [{ id: 'plan', subject: 'norhaven', measure: 'investment in quays', value: quays, text: `Norhaven will invest ${quays} in new quays.` }],
});
const article = (quays: string, date = '2031-05-20'): string => `---\ndate: ${date}\n---\n\nNorhaven will invest ${quays} in new quays.\n`;
const DRAFT = 'Norhaven will invest $48 million in new quays.';

const base = (files: Readonly<Record<string, string>>): FactBase => gather(Object.entries(files).map(([id, text]) => readSource({ id, text })));
function claimOn(files: Readonly<Record<string, string>>, preferNewer = false): Claim {
  const claim = check({ path: 'draft.md', text: DRAFT }, base(files), { preferNewer }).claims.find(({ text }) => text === '$48 million');
  assert.ok(claim);
  return claim;
}

describe('Two sources that say other things', () => {
  const pairs: Readonly<Record<string, readonly [right: Record<string, string>, wrong: Record<string, string>]>> = {
    'two articles': [{ 'a.md': article('$48 million') }, { 'b.md': article('$53 million') }],
    'a fact table and an article that contradicts it': [{ 'a.facts.json': table('$48 million') }, { 'b.md': article('$53 million') }],
    'an article and a fact table that contradicts it': [{ 'a.md': article('$48 million') }, { 'b.facts.json': table('$53 million') }],
    'two fact tables': [{ 'a.facts.json': table('$48 million') }, { 'b.facts.json': table('$53 million') }],
  };
  for (const [what, [right, wrong]] of Object.entries(pairs)) {
    it(`are both shown, whether they are ${what}`, () => {
      for (const files of [{ ...right, ...wrong }, { ...wrong, ...right }]) {
        const claim = claimOn(files);
        assert.equal(claim.code, 'unknown.sources-disagree', claim.message);
        assert.deepEqual(claim.evidence.map(({ source }) => source), [...Object.keys(right), ...Object.keys(wrong)]);
        assert.match(claim.message, /^The sources disagree: a\.\S+ says \$48 million, b\.\S+ says \$53 million\.$/u);
      }
    });
  }

  it('are no matter where the other says nothing of it', () => {
    assert.equal(claimOn({ 'a.facts.json': table('$48 million'), 'b.md': 'Sudholm sold 700 boats.' }).verdict, 'supported');
    assert.equal(claimOn({ 'a.facts.json': table('$53 million'), 'b.md': 'Sudholm sold 700 boats.' }).code, 'refuted.value');
  });
  it('are no matter where both say what the draft says', () => assert.equal(claimOn({ 'a.facts.json': table('$48 million'), 'b.md': article('$48 million') }).verdict, 'supported'));
  it('are no matter where both say something else, and the same', () => assert.equal(claimOn({ 'a.facts.json': table('$53 million'), 'b.md': article('$53 million') }).code, 'refuted.value'));

  describe('where the newer counts', () => {
    const older = '2030-01-02';
    it('confirm with the newer article', () => assert.equal(claimOn({ 'a.facts.json': table('$53 million', older), 'b.md': article('$48 million') }, true).verdict, 'supported'));
    it('object with the newer article', () => {
      const claim = claimOn({ 'a.facts.json': table('$48 million', older), 'b.md': article('$53 million') }, true);
      assert.equal(claim.code, 'refuted.value');
      assert.equal(claim.fix?.text, '$53 million');
    });
    it('are both shown if only one has a date', () => assert.equal(claimOn({ 'a.md': 'Norhaven will invest $53 million in new quays.', 'b.md': article('$48 million') }, true).code, 'unknown.sources-disagree'));
  });
});

/** What was weighed: of each source one fact, how it stands to the draft's figure, and how likely it is. */
function weighed(nothing: number, ...facts: readonly (readonly [source: string, comparison: Comparison, likelihood: number])[]): { readonly weighed: Weighed; readonly base: FactBase } {
  const sources = base(Object.fromEntries(facts.map(([source], at) => [source, article('$48 million', `2031-05-0${at + 1}`)])));
  const stated = facts.map(([id, comparison, likelihood]) => ({ fact: sources.facts.find(({ evidence }) => evidence.source === id)!, comparison, likelihood, reasons: {} }));
  return { weighed: { stated, derived: [], missed: [], nothing, reasonsForNothing: {} }, base: sources };
}

describe('What the weighing says of each source alone', () => {
  it('is a disagreement where one confirms and another contradicts', () => {
    const { weighed: found, base: sources } = weighed(0.05, ['a.md', 'equal', 0.5], ['b.md', 'different', 0.45]);
    const disagreement = disagreementIn(found, sources);
    assert.equal(disagreement?.supporting.evidence.source, 'a.md');
    assert.equal(disagreement?.contrary.evidence.source, 'b.md');
    assert.equal(newerOf(disagreement!, sources)?.evidence.source, 'b.md');
  });
  it('is none where one of them is not sure by itself', () => {
    const { weighed: found, base: sources } = weighed(0.2, ['a.md', 'equal', 0.6], ['b.md', 'different', 0.2]);
    assert.equal(disagreementIn(found, sources), undefined);
  });
  it('is none where what is contrary is a hedge', () => {
    const { weighed: found, base: sources } = weighed(0.05, ['a.md', 'equal', 0.5], ['b.md', 'hedge', 0.45]);
    assert.equal(disagreementIn(found, sources), undefined);
  });
  it('is a contradiction by all where none confirms: by the likeliest, or by the newest', () => {
    const { weighed: found, base: sources } = weighed(0.05, ['a.md', 'different', 0.5], ['b.md', 'different', 0.45]);
    assert.equal(contraryInAll(found, sources, false), 'a.md');
    assert.equal(contraryInAll(found, sources, true), 'b.md');
  });
  it('is no contradiction by all where one confirms, or only one speaks', () => {
    const confirmed = weighed(0.05, ['a.md', 'equal', 0.5], ['b.md', 'different', 0.45]);
    assert.equal(contraryInAll(confirmed.weighed, confirmed.base, false), undefined);
    const single = weighed(0.05, ['a.md', 'different', 0.95]);
    assert.equal(contraryInAll(single.weighed, single.base, false), undefined);
  });
  it('has no newer of two of one day', () => {
    const { base: sources } = weighed(0, ['a.md', 'equal', 1]);
    const [fact] = sources.facts;
    assert.equal(newerOf({ supporting: fact!, contrary: fact! }, sources), undefined);
  });
});
