import assert from 'node:assert/strict';
import { readSource } from '../../../../src/engine';
import type { Fact } from '../../../../src/engine/sources/fact';

const facts = (text: string, id = 'source.csv'): readonly Fact[] => readSource({ id, text }).facts;

/** "4,120 GWh when 2024", as far as a fact says it. */
function told({ figure: { quantity, kind }, frame }: Fact): string {
  const value = quantity.date ?? (quantity.low === undefined ? String(quantity.value) : `${quantity.low}–${quantity.high}`);
  const when = frame.when.map((time) => time.quantity.date ?? `${time.relative?.offset} ${time.relative?.unit}`).join(',');
  return [value, kind === 'ordinal' ? 'rank' : quantity.unit, when && `in ${when}`, frame.per && `per ${frame.per}`, frame.direction && frame.change ? frame.direction.to : undefined].filter(Boolean).join(' ');
}

/** What the cells of the body say in the row that a label names, column by column. */
function row(text: string, label: string, id?: string): string[] {
  const all = facts(text, id).filter(({ passage }) => passage.cell !== undefined);
  return all.filter(({ passage }) => passage.cell!.table.labels[passage.row!]!.some(({ prose }) => prose.text === label)).map(told);
}

const ages = (text: string, id?: string): (number | undefined)[] => facts(text, id).filter(({ passage }) => passage.cell !== undefined && passage.row === Math.min(...facts(text, id).flatMap((fact) => (fact.passage.cell ? [fact.passage.row!] : [])))).map(({ passage }) => passage.cell!.age);

/** What the rows of the first table are, from the top. */
const roles = (text: string, id?: string): readonly string[] => facts(text, id).find(({ passage }) => passage.cell)!.passage.cell!.table.rows;

describe('A table’s cells', () => {
  it('take unit and time from the heads of a data file', () => {
    const text = 'mill,output_gwh_2024,output_gwh_2023,list_price_eur,range_km\nOstby,1685,2101,24900,348\nVarde,1420,950,31200,402\n';
    assert.deepEqual(row(text, 'Ostby'), ['1685 GWh in 2024', '2101 GWh in 2023', '24900 EUR', '348 km']);
  });

  it('take months of a year joined in a head for a time, not for a unit', () => {
    const [first] = row('make,model,sales_jan_jun_2025\nOrla,Pip,18420\nOrla,Quay,9110\n', 'Pip');
    assert.match(first!, /^18420 in 2025-01\/2025-06$/u);
  });

  it('read heads in camel case', () => assert.deepEqual(row('town,outputGwh2024,priceEur\nLund,12,7\nHolm,9,8\n', 'Holm'), ['9 GWh in 2024', '8 EUR']));

  it('take the unit that stands in brackets, behind a comma, behind “in”, before the words', () => {
    const text = 'Line,Sales (£m),"Costs, £m",Debt in £ million,% growth,Visits (\'000)\nRope,12.5,9,40,3.1,84\nTwine,8,7,30,2,61\n';
    assert.deepEqual(row(text, 'Rope'), ['12500000 GBP', '9000000 GBP', '40000000 GBP', '3.1 % up', '84000']);
  });

  it('take the unit from a row of units below the heads', () => {
    const text = '| Yard | Tonnage | Berths | Turnover |\n|---|---:|---:|---:|\n| | t | | €m |\n| Elm | 4,200 | 6 | 31 |\n| Oak | 3,900 | 5 | 28 |\n';
    assert.deepEqual(row(text, 'Elm', 'a.md'), ['4200 tonne', '6', '31000000 EUR']);
  });

  it('take the unit from a column of units', () => {
    const text = 'Item,Unit,2024,2023\nSteel,thousand tonnes,31,29\nPower,GWh,410,402\nStaff,people,88,90\n';
    assert.deepEqual(row(text, 'Steel').slice(-2), ['31000 tonne in 2024', '29000 tonne in 2023']);
    assert.deepEqual(row(text, 'Power').slice(-2), ['410 GWh in 2024', '402 GWh in 2023']);
  });

  it('take the unit from the row’s label where the columns are times or things', () => {
    const text = '| | 2024 | 2023 |\n|---|---:|---:|\n| Revenue (€m) | 74 | 41 |\n| Tyres, tonnes | 11,800 | 6,900 |\n| Staff | 210 | 190 |\n';
    assert.deepEqual(row(text, 'Revenue (€m)', 'a.md'), ['74000000 EUR in 2024', '41000000 EUR in 2023']);
    assert.deepEqual(row(text, 'Tyres, tonnes', 'a.md'), ['11800 tonne in 2024', '6900 tonne in 2023']);
    assert.deepEqual(row(text, 'Staff', 'a.md'), ['210 in 2024', '190 in 2023']);
  });

  it('take the unit from the corner of two rows of heads', () => {
    const text = '"Sales, €m",Spring,,Autumn,\n,2024,2023,2024,2023\nNorth,5,4,7,6\nSouth,3,2,9,8\n';
    assert.deepEqual(row(text, 'South'), ['3000000 EUR in 2024', '2000000 EUR in 2023', '9000000 EUR in 2024', '8000000 EUR in 2023']);
  });

  it('take the unit from the caption, but not for people', () => {
    const html = '<html><body><article><h1>Mills</h1><p>How the mills did.</p><table><caption>Turnover in 2024 (£m)</caption><thead><tr><th>Mill</th><th>Home</th><th>Abroad</th><th>Employees</th></tr></thead><tbody><tr><td>Ash</td><td>12</td><td>31</td><td>140</td></tr><tr><td>Birch</td><td>9</td><td>22</td><td>95</td></tr></tbody></table></article></body></html>';
    assert.deepEqual(row(html, 'Ash', 'a.html'), ['12000000 GBP in 2024', '31000000 GBP in 2024', '140 in 2024']);
  });

  it('take the unit from the note under the table', () => {
    const text = '| Port | 2024 | 2023 |\n|---|---:|---:|\n| Elm | 42 | 39 |\n| Oak | 31 | 30 |\n\nFigures in thousands of tonnes.\n';
    assert.deepEqual(row(text, 'Elm', 'a.md'), ['42000 tonne in 2024', '39000 tonne in 2023']);
  });

  it('take lengths of time and rates from heads that name them', () => {
    const text = 'Ship,Days at sea a year,Repair (min),Catch (tonnes a year)\nGull,180,45,310\nTern,115,30,270\n';
    assert.deepEqual(row(text, 'Gull'), ['180 day per year', '45 minute', '310 tonne per year']);
  });

  it('take the unit of the column before where the head tells a time alone', () => {
    const table = '| Line | Sales, £m | A year ago | Staff |\n|---|---|---|---|\n| Rope | 12.5 | 9 | 40 |\n| Twine | 8 | 7 | 30 |\n';
    assert.deepEqual(row(table, 'Rope', 'a.md').map((cell) => cell.replace(/ in .*/u, '')), ['12500000 GBP', '9000000 GBP', '40']);
    assert.deepEqual(ages(table, 'a.md'), [0, 1, undefined]);
  });

  it('are counts where four digits are no years, and years where they are', () => {
    const text = 'Works,Opened,Jobs\nElm,1964,1685\nOak,2018,212\nAsh,1899,45\n';
    assert.deepEqual(row(text, 'Elm'), ['1964', '1685']);
    assert.equal(facts(text).find(({ written }) => written === '1685')?.figure.kind, 'count');
    assert.equal(facts(text).find(({ written }) => written === '1964')?.figure.kind, 'year');
  });

  it('say nothing where there is nothing', () => assert.deepEqual(row('Inn,Beds,Stars\nElm,12,n/a\nOak,–,3\n', 'Oak'), ['3']));

  it('read what bookkeepers write', () => assert.deepEqual(row('Firm,Profit (€m),Sales (€m)\nElm,(12.5),"1,204"\nOak,+4.2,988\n', 'Elm'), ['-12500000 EUR', '1204000000 EUR']));

  it('tell a change by its size, and by its sign which way', () => assert.deepEqual(row('Shop,Sales change (%)\nElm,-0.8\nOak,+4.2\n', 'Elm'), ['0.8 % down']));

  it('are ranks in a column of ranks, and nothing in a column of numbers of rows', () => {
    assert.deepEqual(row('rank,club,points\n1,Elm,40\n2,Oak,38\n', 'Oak'), ['2 rank', '38 point']);
    assert.deepEqual(row('No.,Lot,Price (€)\n1,Vase,40\n2,Clock,38\n', 'Clock'), ['38 EUR']);
  });

  it('are told of the row’s time where times are the labels', () => assert.deepEqual(facts('Year,Rate (%)\n2019,3.1\n2020,4.4\n2021,4.0\n').filter(({ passage }) => passage.cell).map(told), ['3.1 % in 2019', '4.4 % in 2020', '4 % in 2021']));
});

describe('Figures of one measure at different times', () => {
  it('are the latest and those before it', () => assert.deepEqual(ages('Mill,Output 2023,Output 2024,Staff 2024\nElm,7,8,9\nOak,5,6,7\n'), [1, 0, undefined]));
  it('are told apart without dates', () => assert.deepEqual(ages('| Fruit | This week | Last week | Year ago |\n|---|---|---|---|\n| Plums | 1.31 | 1.42 | 1.10 |\n| Pears | 2.31 | 2.42 | 2.10 |\n', 'a.md'), [0, 1, 2]));
  it('leave out what is only hoped for', () => assert.deepEqual(ages('| Firm | 2023 | 2024 | 2025, hoped for |\n|---|---|---|---|\n| Elm | 41 | 74 | 120 |\n| Oak | 31 | 54 | 60 |\n', 'a.md'), [1, 0, undefined]));
  it('may stand below each other', () => {
    const text = 'Quarter,Orders\nQ1 2025,31\nQ2 2025,29\nQ3 2025,40\n';
    assert.deepEqual(facts(text).filter(({ passage }) => passage.cell).map(({ passage }) => passage.cell!.age), [2, 1, 0]);
  });
});

describe('A table’s rows', () => {
  it('may be totals by their label, or by their figures', () => {
    assert.deepEqual(roles('Shop,Sales,Staff\nElm,10,3\nOak,20,4\nAsh,30,5\nTotal,60,12\n'), ['head', 'item', 'item', 'item', 'total']);
    assert.deepEqual(roles('Shop,Sales,Staff\nElm,10,3\nOak,20,4\nAsh,30,5\nThe chain,60,12\n').at(-1), 'total');
    assert.deepEqual(roles('Shop,Sales,Staff\nElm,10,3\nOak,20,4\nAsh,30,5\nAll shops,60,12\n').at(-1), 'total');
  });
  it('may stand for the rest, for an average, for a heading', () => {
    assert.deepEqual(roles('Shop,Sales,Staff\nNorth,,\nElm,10,3\nOak,20,4\nOthers,5,1\nAverage,15,3.5\n'), ['head', 'section', 'item', 'item', 'rest', 'mean']);
  });
  it('may hold a title above the heads', () => assert.deepEqual(roles('Table 3: Shops by sales,,\nShop,Sales,Staff\nElm,10,3\nOak,20,4\n'), ['title', 'head', 'item', 'item']));
});
