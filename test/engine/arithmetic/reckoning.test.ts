import assert from 'node:assert/strict';
import { check, gather, readMarkdown, readSource } from '../../../src/engine';
import { reckon, type Reckoned } from '../../../src/engine/arithmetic/derive';
import { surroundingsOf } from '../../../src/engine/matching/surroundings';
import { assertionsOf } from '../../../src/engine/sources/fact';

/** What the source gives for the figure `written` of the draft. */
function reckoned(source: string, draft: string, written: string): Reckoned {
  const base = gather([readSource({ id: 'source.md', text: source })]);
  const { assertions } = assertionsOf(readMarkdown(draft), base.gazetteer, base.entities);
  const own = assertions.find(({ mention, passage }) => passage.prose.text.slice(mention.start, mention.end) === written);
  assert.ok(own, `${written} is not read`);
  return reckon(own, surroundingsOf(assertions, base.facts, base.date), base);
}

const formulas = (source: string, draft: string, written: string): string[] => reckoned(source, draft, written).agreeing.map(({ formula }) => formula);
const gives = (source: string, draft: string, written: string, formula: string): void => assert.ok(formulas(source, draft, written).includes(formula), formulas(source, draft, written).join('; ') || 'nothing');
const givesNot = (source: string, draft: string, written: string, formula: string): void => assert.ok(!formulas(source, draft, written).includes(formula));
/** What the formulas plainly asked for come to, where that is not what the draft says. */
const missedPlainly = (source: string, draft: string, written: string): (number | undefined)[] => reckoned(source, draft, written).missed.filter(({ plain }) => plain).map(({ figure }) => figure.quantity.value);

describe('Arithmetic on articles', () => {
  it('takes the former value from the sentence behind', () =>
    gives('The harbour of Norhaven took 46 million crowns in fees. In 2021 it had been 38 million.', 'Norhaven took 46 million crowns in fees, 8 million crowns more than in 2021.', '8 million crowns', '46 million crowns − 38 million'));
  it('lends a unit to a bare number before it', () =>
    gives('The park at Estwick is to grow from 640 to 910 hectares.', 'The park at Estwick grows by 270 hectares.', '270 hectares', '910 hectares − 640'));
  it('lends a unit to a bare number of the draft', () =>
    gives('The loan at Tolven costs 27 crowns a month.', 'The loan at Tolven costs 27 crowns a month, or 324 a year.', '324', '12 × 27 crowns'));
  it('tells what is left of a whole', () =>
    gives('The hall at Sudholm cost €27 million. The city paid €15 million of it, donors €7 million and the club the rest.', 'For the hall at Sudholm the club itself had to find the remaining €5 million.', '€5 million', '€27 million − €15 million − €7 million'));
  it('but only where a rest is asked for', () =>
    givesNot('The hall at Sudholm cost €27 million. The city paid €15 million of it, donors €7 million and the club the rest.', 'The hall at Sudholm drew a loan worth €5 million.', '€5 million', '€27 million − €15 million − €7 million'));
  it('tells the value before a change', () =>
    gives('The shop took £110 million, 10% more than a year earlier.', 'The shop’s takings rose from £100 million.', '£100 million', '£110 million ÷ (100% + 10%)'));
  it('divides by what is named behind "per"', () =>
    gives('Norhaven Mobile paid €960 million for 120 megahertz.', 'Norhaven Mobile paid €8 million per megahertz.', '€8 million', '€960 million ÷ 120 MHz'));
  it('divides by twelve only where a rate is asked for', () => {
    gives('Rent in Tolven comes to €1,200 a year.', 'Rent in Tolven comes to €100 a month.', '€100', '€1,200 ÷ 12');
    givesNot('Rent in Tolven comes to €1,200 a year.', 'Rent in Tolven has a ceiling of €100.', '€100', '€1,200 ÷ 12');
  });
  it('takes two parts for the whole', () =>
    gives('The website of Estwick Stores took £148 million. Its shops took £444 million.', 'At Estwick Stores a quarter of the takings came from the website, whose takings were £148 million.', 'a quarter', '£148 million ÷ (£148 million + £444 million)'));
  it('unless there is a third', () =>
    givesNot('The website of Estwick Stores took £148 million, catalogues £90 million. Its shops took £444 million.', 'At Estwick Stores a quarter of the takings came from the website.', 'a quarter', '£148 million ÷ (£148 million + £444 million)'));
  it('counts the years to the source’s day', () =>
    gives('---\ndate: 2025-10-06\n---\nThe Reed Party has governed Estwick since 2013.', 'The Reed Party has governed Estwick for twelve years.', 'twelve years', '2013 to the source’s date'));
});

describe('Differences of what is seldom told', () => {
  const LORRIES = 'The first lorry of Norhaven has a mass of 1,850 kilograms.\n\nThe council met on Monday and spoke of roads.\n\nA second lorry, with a mass of 2,600 kilograms, has been ordered for Sudholm.';
  it('are found though pages lie between the two', () => gives(LORRIES, 'The next lorry for Sudholm is 750 kg heavier.', '750 kg', '2,600 kg − 1,850 kg'));
  it('but only where the unit is rare', () =>
    givesNot(`${LORRIES}\n\nThe sheds of Estwick hold 12 kg, 18 kg, 44 kg, 51 kg and 96 kg.`, 'The next lorry for Sudholm is 750 kg heavier.', '750 kg', '2,600 kg − 1,850 kg'));
  it('take degrees for those of the scale told beside them', () =>
    gives('In Tolven it was minus 12 degrees Celsius at night, while the roof in the sun had 31 degrees.', 'At night it was 43 degrees colder in Tolven than on the roof.', '43 degrees', '31° − -12°C'));
  it('take no step in time for the unit of what follows it', () =>
    gives('The mean at Tolven was minus 0.4 degrees Celsius; 20 years earlier it had been minus 1.9.', 'Tolven has warmed by 1.5 degrees.', '1.5 degrees', '-0.4°C − -1.9'));
});

describe('Parts, ages and places', () => {
  it('leave the unit of the whole to the part behind it', () =>
    gives('The yard of Estwick measures 68 hectares, of which 23 will be built over.', 'The yard of Estwick measures 68 hectares, of which 45 stay open.', '45', '68 hectares − 23'));
  it('count the places of a climb', () => gives('On Monday Ada Brenning of Tolven will be 29th in the ranking, up from 47th.', 'Ada Brenning of Tolven climbs 18 places on Monday.', '18', '47 to 29'));
  it('count years by the calendar where only one end has its day', () =>
    gives('The last barge left Sudholm on 11 November 1936. In 1944 eleven locks of Sudholm were blown up.', 'The last barge left Sudholm in 1936. Eight years later its locks were blown up.', 'Eight years', '11 November 1936 to 1944'));
  it('multiply what the draft has just told, wherever the source tells it', () =>
    gives('The wreck off Estwick held 1,480 jars.\n\nDivers worked there for years.\n\nEach of the jars of Estwick held 21 litres.', 'The wreck off Estwick held 1,480 jars. At 21 litres each the jars held 31,080 litres.', '31,080 litres', '1,480 × 21 l'));
});

describe('The age at which somebody died', () => {
  const LIFE = '**Ada Brenning** (3 May 1858 – 19 October 1931) was a botanist of Norhaven.';
  const years = (draft: string, written: string, source = LIFE): (number | undefined)[] => missedPlainly(source, draft, written);

  it('is that of full years', () => gives(LIFE, 'Ada Brenning was 73 when she died.', '73', '3 May 1858 to 19 October 1931'));
  it('is got wrong', () => assert.deepEqual(years('Ada Brenning died aged 75.', '75'), [73]));
  it('is told by two sentences as well', () => assert.deepEqual(years('Ada Brenning died aged 75.', '75', 'Ada Brenning was born on 3 December 1858 in Tolven. She died on 19 October 1931.'), [72]));
  it('is not her age when somebody else died', () => assert.deepEqual(years('Ada Brenning was 75 when her brother died.', '75'), []));
});

describe('Parts that a source adds up', () => {
  const ANCHORS = 'Two iron anchors lay at the bow and five more on the deck.';
  const supports = (draft: string, source = ANCHORS): boolean =>
    check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })])).claims.some(({ code }) => code === 'supported.derived');

  it('confirm their sum', () => assert.ok(supports('Seven anchors were on board.')));
  it('but of nothing else', () => assert.ok(!supports('Seven cooks were on board.')));
  it('and not where two things are told', () => assert.ok(!supports('Seven anchors were on board.', 'Two iron anchors lay at the bow. The five cooks slept on the deck.')));
});

describe('Words that leave no room', () => {
  const SHARE = 'Norhaven took 41% of the exports of Estwick. The exports of Estwick brought in $5.1 billion.';
  it('for a part of it: “more than last year” asks for a difference', () => {
    gives(SHARE, 'Norhaven took $2.09 billion of the exports of Estwick.', '$2.09 billion', '41% × $5.1 billion');
    givesNot(SHARE, 'The exports of Estwick to Norhaven brought in $2.09 billion more than in the season before.', '$2.09 billion', '41% × $5.1 billion');
  });
});

describe('A formula plainly asked for', () => {
  const SEATS = 'The Reed Party fell to 27 seats from 35. The Oak Party has 34 seats, and the Ash Party 8.';

  it('is a move to the value said, from the former one', () => assert.deepEqual(missedPlainly(SEATS, 'The Reed Party fell by six seats, to 27.', 'six'), [8]));
  it('keeps out what comes to the figure by chance', () => assert.deepEqual(formulas(SEATS, 'The Reed Party fell by seven seats, to 27.', 'seven'), []));
  it('is not missed where it is right', () => assert.deepEqual(missedPlainly(SEATS, 'The Reed Party fell by eight seats, to 27.', 'eight'), []));
  it('is none where somebody else’s figure is meant', () => assert.deepEqual(missedPlainly(SEATS, 'The Reed Party has 27 seats, seven fewer than the Oak Party.', 'seven'), []));
  it('is how many times the former value it is', () => {
    const sales = 'Sales at Tolven rose to £63 million from £31 million.';
    assert.deepEqual(missedPlainly(sales, 'Sales at Tolven tripled to £63 million.', 'tripled').map((value) => value?.toFixed(2)), ['2.03']);
    assert.deepEqual(missedPlainly(sales, 'Sales at Tolven doubled to £63 million.', 'doubled'), []);
  });
  it('is a sum over the category that heads a row of the draft’s table', () => {
    const source = '| Pond | District | Area (km2) |\n|---|---|---|\n| Hallow | North | 2.1 |\n| Brede | North | 3.2 |\n| Tolven | East | 4.4 |\n| Norhaven | East | 5.5 |\n';
    assert.deepEqual(missedPlainly(source, '| District | Area (km2) |\n|---|---|\n| North | 5.3 |\n| East | 9.7 |\n', '9.7'), [9.9]);
    assert.deepEqual(missedPlainly(source, '| District | Area (km2) |\n|---|---|\n| North | 5.3 |\n| East | 9.9 |\n', '9.9'), []);
  });
  it('is a difference of the only two figures said', () =>
    assert.deepEqual(missedPlainly('The baker of Tolven has 27,900 customers and the midwife 18,350.', 'In Tolven the baker has 27,900 customers and the midwife 18,350, a gap of 9,950.', '9,950'), [9550]));
  it('allows for the rounding of the figures reckoned with', () =>
    assert.deepEqual(missedPlainly('Sales at Estwick rose to $1.5 billion from $1.4 billion.', 'Sales at Estwick rose by 9% to $1.5 billion.', '9%'), []));
});
