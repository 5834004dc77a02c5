import assert from 'node:assert/strict';
import { check, correctedWords, gather, readSource, type Claim } from '../../../src/engine';
import { ports } from '../../helpers/ports';

/** The claim under `under`, checked against one article (or a table, for `.csv`). */
function claimOn(draft: string, under: string, source: string, id = 'source.md'): Claim {
  const { claims } = check({ path: 'draft.md', text: draft }, gather([readSource({ id, text: source })]), { today: '2031-05-02' });
  const claim = claims.find(({ text }) => text === under);
  assert.ok(claim, `no claim on ${under} among ${claims.map(({ text, message }) => `${text}: ${message}`).join(' | ')}`);
  return claim;
}

const fixed = (draft: string, { fix }: Claim): string | undefined => fix && draft.slice(0, fix.start) + fix.text + draft.slice(fix.end);

const PRESS = `# Corven Mills closes a year of change

*12 February 2031*

Corven Mills employed 4,120 people at the end of 2030. Its revenue rose by 12% to €640 million, after €571 million in the year before.

Orders in the carpet division slipped by 3%. The operating margin narrowed by 0.6 percentage points to 9.4%.

The new loom hall at Eskwater cost €57 million and opened on 12 March. Wool cost Corven Mills €1.84 per pound. The mill sold 2,310 looms and 1,140 spindles.
`;

describe('A message', () => {
  it('says what is counted, and when', () => {
    const claim = claimOn('Corven Mills employed 4,210 people at the end of 2030.', '4,210', PRESS);
    assert.equal(claim.message, 'The source says 4,120 people for Corven Mills at the end of 2030, not 4,210.');
    assert.equal(claim.fix?.text, '4,120');
  });

  it('says what the source says where the draft rounds it, and that this is right', () => {
    assert.equal(claimOn('Corven Mills employed some 4,100 people at the end of 2030.', '4,100', PRESS).message, 'The source says 4,120 people for Corven Mills at the end of 2030, so “some 4,100” is right.');
    assert.equal(claimOn('Corven Mills employed 4,120 people at the end of 2030.', '4,120', PRESS).message, 'The source says the same: 4,120 people for Corven Mills at the end of 2030.');
  });

  it('tells a share as the writer does, and a number of rows as no sum', () => {
    assert.match(claimOn('One in two of the looms and spindles sold would be 1,725; it sold 2,310 looms. The mill cut 147 of its 4,120 jobs, one in 28.', 'one in 28', `${PRESS}\nCorven Mills will cut 147 jobs in spring.`).message, / = 1 in 28\.$/u);
    const table = 'Branch,Opened,Loans\nCentral,1911,4123\nEastgate,1964,1012\nMillbrook,1988,579\n';
    assert.equal(claimOn('# Libraries\n\nThe three branches lent books.', 'three', table, 'loans.csv').message, 'This follows from the source: rows: 3.');
  });

  it('says whose the writer’s figure is where two are mixed up', () => {
    const [claim] = check({ path: 'draft.md', text: 'Sudholm will invest $48 million in quays.' }, ports).claims.filter(({ verdict }) => verdict === 'refuted');
    assert.equal(claim?.message, 'The source says $36 million for Sudholm; $48 million is Norhaven’s figure.');
    assert.equal(claim?.fix?.text, '$36 million');
    assert.equal(claim?.evidence.length, 2);
  });

  it('quotes a bound, and its fix turns it', () => {
    const draft = 'The loom hall at Eskwater cost less than €55 million.';
    const claim = claimOn(draft, '€55 million', PRESS);
    assert.match(claim.message, /^The source says €57 million.*, not “less than €55 million”\.$/u);
    assert.equal(fixed(draft, claim), 'The loom hall at Eskwater cost more than €55 million.');
  });

  it('quotes the source’s verb for a wrong direction, and its fix is that verb', () => {
    const draft = 'Orders in the carpet division rose by 3%.';
    const claim = claimOn(draft, 'rose', PRESS);
    assert.equal(claim.message, 'The source says “slipped by 3%”, not “rose”.');
    assert.equal(fixed(draft, claim), 'Orders in the carpet division slipped by 3%.');
  });

  it('changes a movement together with its amount', () => {
    const draft = 'Ledra Foods had sales of €312 million, down 3%.';
    const claim = claimOn(draft, 'down', 'Ledra Foods had sales of €312 million, up 11%. Ostrin Foods had sales of €205 million, down 3%.');
    assert.equal(claim.message, 'The source says “€312 million, up 11%” for Ledra Foods, not “down”.');
    assert.equal(fixed(draft, claim), 'Ledra Foods had sales of €312 million, up 11%.');
  });

  it('names both units where the number is right', () => {
    const draft = 'Wool cost Corven Mills €1.84 per kilogram.';
    const claim = claimOn(draft, '€1.84', PRESS);
    assert.equal(claim.message, 'The source says €1.84 per pound for Corven Mills, not per kilogram.');
    assert.equal(fixed(draft, claim), 'Wool cost Corven Mills €1.84 per pound.');
  });

  it('shows the formula with what its figures count', () => {
    const claim = claimOn('The mill sold 2,310 looms and 1,140 spindles, 3,540 machines in all.', '3,540', PRESS);
    assert.equal(claim.code, 'refuted.arithmetic', claim.message);
    assert.equal(claim.message, 'By the source’s figures it is 3,450, not 3,540: 2,310 looms + 1,140 spindles.');
    assert.equal(claim.derivation, '2,310 + 1,140');
  });

  it('shows in the formula whose the figures are where the draft names them', () => {
    const [claim] = check({ path: 'draft.md', text: 'Norhaven is outspending Sudholm by $21 million.' }, ports).claims.filter(({ verdict }) => verdict === 'refuted');
    assert.equal(claim?.message, 'By the source’s figures it is $12 million, not $21 million: $48 million (Norhaven) − $36 million (Sudholm).');
  });

  it('tells a table’s row and column', () => {
    const claim = claimOn('Eskwater wove 4,510 tonnes of cloth in 2030.', '4,510 tonnes', 'Mill,Cloth 2030 (tonnes),Staff\nEskwater,4150,310\nHollin,2760,205\n', 'source.csv');
    assert.equal(claim.message, 'The source says 4,150 tonnes for Eskwater (column “Cloth 2030 (tonnes)”), not 4,510 tonnes.');
  });

  it('speaks of a rate as one does, and its fix changes the article with the time', () => {
    const draft = 'The mill at Eskwater makes 90,000 candles an hour.';
    const claim = claimOn(draft, '90,000', 'The mill at Eskwater makes 90,000 candles a day.');
    assert.match(claim.message, /^The source says 90,000 candles a day.*, not an hour\.$/u);
    assert.equal(fixed(draft, claim), 'The mill at Eskwater makes 90,000 candles a day.');
    assert.equal(correctedWords(claim), '90,000 a day');
  });

  it('names nobody by a word that only opens its sentence', () => {
    const claim = claimOn('The shop sold 6,420 candles last year.', '6,420', 'Growing quickly, the shop sold 6,240 candles last year.');
    assert.equal(claim.message, 'The source says 6,240 candles, not 6,420.');
  });

  it('leaves the stop that ends a sentence alone', () => {
    const draft = 'The loom hall at Eskwater opened on 21 March.';
    const claim = claimOn(draft, '21 March', PRESS);
    assert.match(claim.message, /^The source says 12 March.*, not 21 March\b/u);
    assert.equal(fixed(draft, claim), 'The loom hall at Eskwater opened on 12 March.');
  });
});

const told = (draft: string, source: string): string[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'a.md', text: source })]), { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted').map(({ message }) => message);
describe('The words for a figure', () => {
  it('have a noun behind the figure, and no verb', () => {
    assert.deepEqual(told('The panel of 41 found the bridge unsafe.', 'The panel of 14 found the bridge unsafe.'), ['The source says 14, not 41.']);
    assert.deepEqual(told('The mill employs 410 people.', 'The mill employs 140 people.'), ['The source says 140 people, not 410.']);
    assert.deepEqual(told('The farm has 4,150 sheep.', 'The farm has 1,450 sheep.'), ['The source says 1,450 sheep, not 4,150.']);
  });
  it('tell a rank as one', () => assert.deepEqual(told('Mbeki came third with 40 goals.', '| Player | Goals |\n|---|---|\n| Mbeki | 40 |\n| Tate | 50 |\n| Orr | 30 |\n| Lund | 20 |'), ['By the source’s figures it is second, not third: number 2 of 4 by Goals.']));
});
