import assert from 'node:assert/strict';
import { check, gather, readSource, type Claim } from '../../../src/engine';

const refutedIn = (draft: string, source: string): Claim[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted');
const fixed = (draft: string, { fix }: Claim): string | undefined => fix && draft.slice(0, fix.start) + fix.text + draft.slice(fix.end);

const REPORT = `# The new tram of Norhaven

Luma Bank lends the tramway €2.4 billion, and the town itself pays €95 million for a bridge. All 16 trams are built by Ardent Works.

The tramway set out to ask 3,200 households with two clerks and a surveyor, Piet Andvik, whose sister drew the maps. The first prize was won by Ilva Renn.

The remaining €37 million is for a second depot, at Sudholm, where 260 people will mend trams from the spring of 2033. The old depot in Estwick, opened in 1961, employs 940.

| Line | Length | Builder | Cost |
|---|---|---|---|
| Green Line | 18 km | Ardent Works | €412m |
| Coast Line | 27 km | Tolven Rail | €655m |
`;

describe('A name in another’s place', () => {
  it('is refuted of who does a thing, said the one way or the other', () => {
    const draft = 'A loan of €2.4 billion to the tramway is provided by Ardent Works.';
    assert.equal(fixed(draft, refutedIn(draft, REPORT)[0]!), 'A loan of €2.4 billion to the tramway is provided by Luma Bank.');
    assert.deepEqual(refutedIn('The tramway has a loan of €2.4 billion, provided by Luma Bank.', REPORT), []);
  });

  it('is refuted of one told to be the same', () => {
    const draft = 'The tramway asked 3,200 households, with two clerks and a surveyor named Ilva Renn.';
    assert.equal(fixed(draft, refutedIn(draft, REPORT)[0]!), 'The tramway asked 3,200 households, with two clerks and a surveyor named Piet Andvik.');
  });

  it('is refuted of the only place in a sentence that the draft plainly rests on', () => {
    const draft = 'The remaining €37 million builds a depot for 260 people in Estwick, to mend trams from the spring of 2033.';
    assert.equal(fixed(draft, refutedIn(draft, REPORT)[0]!), 'The remaining €37 million builds a depot for 260 people in Sudholm, to mend trams from the spring of 2033.');
  });

  it('is refuted in the cell of a row', () => {
    const draft = '| Line | Who builds it | Length | Price |\n|---|---|---|---|\n| Green Line | Ardent Works | 18 km | €412m |\n| Coast Line | Ardent Works | 27 km | €655m |\n';
    const found = refutedIn(draft, REPORT);
    assert.deepEqual(found.map(({ text, line }) => [text, line]), [['Ardent Works', 4]]);
    assert.equal(found[0]?.expected, 'Tolven Rail');
  });

  it('is left alone beside another figure, or where nothing plain binds it', () => {
    assert.deepEqual(refutedIn('The trams, 16 in all, come from Ardent Works, and a bank lends €2.4 billion.', REPORT), []);
    assert.deepEqual(refutedIn('Ilva Renn lives in a town that pays €95 million for a bridge.', REPORT), []);
  });

  it('is refuted where the sentence about it names one other body, and nothing else about it names the draft’s', () => {
    const source = `${REPORT}\nEstwick Build lays the tracks in Sudholm. The contractor for the cellars, Whitlock & Dene, was to be paid €520 million and will now receive €740 million.`;
    const draft = 'Estwick Build, which digs the cellars, will be paid €740 million instead of €520 million.';
    assert.equal(fixed(draft, refutedIn(draft, source)[0]!), 'Whitlock & Dene, which digs the cellars, will be paid €740 million instead of €520 million.');
    assert.deepEqual(refutedIn('Whitlock & Dene, which digs the cellars, will be paid €740 million instead of €520 million.', source), []);
    assert.deepEqual(refutedIn('The contractor for the cellars will now receive €740 million; Estwick Build lays the tracks in Sudholm.', source), []);
  });

  it('is refuted where the source’s sentence names it for something else', () => {
    const source = `${REPORT}\nThe stone bridge over the Orr was built in 1986 by Milo Krantz and widened in 2011 by Ruta Feld, who added a lane.\n`;
    const draft = 'It was Ruta Feld who built the stone bridge over the Orr, in 1986.';
    assert.equal(fixed(draft, refutedIn(draft, source)[0]!), 'It was Milo Krantz who built the stone bridge over the Orr, in 1986.');
    assert.deepEqual(refutedIn('It was Ruta Feld who widened the stone bridge over the Orr, in 2011.', source), []);
  });

  it('is left alone in a single word that no source knows', () => {
    assert.deepEqual(refutedIn('The tramway has a loan of €2.4 billion, provided by Frankfurt.', REPORT), []);
  });
});
