import assert from 'node:assert/strict';
import { check, gather, readSource, type Claim } from '../../../src/engine';

const claimsOf = (draft: string, source: string): readonly Claim[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims;
const wayOf = (draft: string, source: string): Claim | undefined => claimsOf(draft, source).find(({ code }) => code === 'refuted.direction');
const fixed = (draft: string, source: string): string | undefined => {
  const fix = wayOf(draft, source)?.fix;
  return fix && draft.slice(0, fix.start) + fix.text + draft.slice(fix.end);
};

describe('A growth that slows', () => {
  const pairs: readonly (readonly [source: string, rose: string, fell: string])[] = [
    ['Ticket income growth slowed to 3.4 percent.', 'Ticket income rose 3.4 percent.', 'Ticket income fell 3.4 percent.'],
    ['Inflation in Estmark cooled to 2.7 percent.', 'In Estmark prices went up by 2.7 percent.', 'In Estmark prices went down by 2.7 percent.'],
    ['The annual rise in ferry fares eased to 5.2 percent from 6.8 percent.', 'Ferry fares climbed 5.2 percent.', 'Ferry fares dropped 5.2 percent.'],
    ['The pace of growth in lending weakened to 4.3 percent.', 'The bank is lending 4.3 percent more; lending grew 4.3 percent.', 'The bank says that lending shrank 4.3 percent.'],
    ['Growth in harbour dues cooled further, to 6.3 percent.', 'Harbour dues rose 6.3 percent.', 'Harbour dues fell 6.3 percent.'],
    ['Estmark inflation, which had been 5 percent, slowed to 3.8 percent.', 'In Estmark prices rose 3.8 percent.', 'In Estmark prices fell 3.8 percent.'],
    ['Growth in Estmark is expected to slow to 1.7 percent.', 'The economy of Estmark is expected to grow 1.7 percent.', 'The economy of Estmark is expected to shrink 1.7 percent.'],
    ['Growth slowed from 4.1 to 1.9 percent in Estmark.', 'The economy of Estmark grew by 1.9 percent.', 'The economy of Estmark shrank by 1.9 percent.'],
  ];
  for (const [source, rose, fell] of pairs) {
    it(`is a rise nevertheless: ${source}`, () => {
      assert.deepEqual(claimsOf(rose, source).filter(({ verdict }) => verdict === 'refuted'), []);
      assert.ok(wayOf(fell, source));
    });
  }

  it('is quoted with the word for the growth, and the fix goes upwards', () => {
    assert.equal(wayOf('Ticket income fell 3.4 percent.', 'Ticket income growth slowed to 3.4 percent.')?.message, 'The source says “growth slowed to 3.4 percent”, so it went up, not “fell”.');
    assert.equal(fixed('Ticket income fell 3.4 percent.', 'Ticket income growth slowed to 3.4 percent.'), 'Ticket income rose 3.4 percent.');
  });

  it('is still a slowing where the draft tells of the pace itself', () => {
    assert.equal(wayOf('Ticket income growth slowed to 3.4 percent.', 'Ticket income growth slowed to 3.4 percent.'), undefined);
    assert.equal(wayOf('Inflation rose to 2.7 percent.', 'Inflation in Estmark cooled to 2.7 percent.')?.actual, 'rose');
  });

  it('is told by two rises, one after the other', () => {
    assert.equal(fixed('Inflation eased to 6.4 percent.', 'Consumer prices rose by 6.4 percent, after 5.9 percent in the spring.'), 'Inflation rose to 6.4 percent.');
    assert.equal(wayOf('Inflation slowed to 6.4 percent.', 'Consumer prices rose by 6.4 percent.'), undefined);
  });

  it('is a fall where it is a decline that slows', () => {
    assert.equal(wayOf('Orders for looms fell 7.3 percent.', 'The decline in orders for looms slowed to 7.3 percent.'), undefined);
    assert.equal(fixed('Orders for looms rose 7.3 percent.', 'The decline in orders for looms slowed to 7.3 percent.'), 'Orders for looms fell 7.3 percent.');
  });

  it('says nothing of what has no word in common with it', () => {
    assert.equal(wayOf('Costs fell 3.4 percent.', 'Ticket income growth slowed to 3.4 percent.'), undefined);
  });
});

describe('The other side of a rate', () => {
  const source = 'The Estmark crown weakened 3.6 percent against the dollar in March.';

  it('went the other way', () => {
    assert.equal(wayOf('The dollar gained 3.6 percent against the crown in March.', source), undefined);
    assert.equal(wayOf('The crown fell 3.6 percent against the dollar in March.', source), undefined);
    assert.equal(fixed('The dollar fell 3.6 percent against the crown in March.', source), 'The dollar rose 3.6 percent against the crown in March.');
    assert.equal(wayOf('The dollar fell 3.6 percent against the crown in March.', source)?.message, 'The source says “crown weakened 3.6 percent against the dollar”, so it went up, not “fell”.');
  });

  it('is not asked where both speak of the same one', () => {
    assert.equal(fixed('The crown strengthened 3.6 percent against the dollar in March.', source), 'The crown weakened 3.6 percent against the dollar in March.');
  });

  it('may be told first', () => {
    assert.equal(wayOf('Against the dollar, the crown lost 3.6 percent in March.', source), undefined);
    assert.equal(wayOf('Against the crown, the dollar fell 3.6 percent in March.', source)?.actual, 'fell');
  });

  it('is known from the draft alone, too', () => {
    assert.equal(wayOf('The dollar rose 3.6 percent against the crown.', 'The crown slipped 3.6 percent.'), undefined);
  });
});

describe('Less of what nobody wants', () => {
  const source = 'Norbay Ferries’ net loss narrowed to €64 million in 2030 from €91 million in 2029.';

  it('is better', () => {
    assert.equal(wayOf('Norbay Ferries’ result improved by €27 million.', source), undefined);
    assert.equal(fixed('Norbay Ferries’ result worsened by €27 million.', source), 'Norbay Ferries’ result improved by €27 million.');
    assert.equal(wayOf('Unemployment in Estmark improved to 4.6 percent.', 'Unemployment in Estmark fell to 4.6 percent.'), undefined);
    assert.equal(wayOf('Unemployment in Estmark worsened to 4.6 percent.', 'Unemployment in Estmark fell to 4.6 percent.')?.actual, 'worsened');
  });

  it('is less all the same', () => {
    assert.equal(fixed('Norbay Ferries’ loss widened to €64 million.', source), 'Norbay Ferries’ loss narrowed to €64 million.');
  });

  it('may be better or worse of what is neither plainly wanted nor unwanted', () => {
    assert.equal(wayOf('The journey to Norbay improved by 14 minutes.', 'The journey to Norbay is down by 14 minutes.'), undefined);
    assert.equal(wayOf('Punctuality in Norbay worsened to 83 percent.', 'Punctuality in Norbay rose to 83 percent.')?.actual, 'worsened');
  });
});

describe('A length of time', () => {
  it('that grew is held against one that shrank', () => {
    assert.equal(fixed('In Estmark the wait shortened by 23 days.', 'In Estmark the wait is 23 days longer than a year ago.'), 'In Estmark the wait lengthened by 23 days.');
    assert.equal(wayOf('In Estmark the wait lengthened by 23 days.', 'In Estmark the wait is 23 days longer than a year ago.'), undefined);
  });

  it('that something took tells no direction', () => {
    assert.equal(wayOf('Fares rose again within 14 months.', 'Fares fell for 14 months.'), undefined);
  });
});

describe('A figure that went the other way', () => {
  it('is said to be right, and what is wrong beside it', () => {
    const [figure] = claimsOf('Ticket income fell 3.4 percent.', 'Ticket income rose 3.4 percent.').filter(({ kind, verdict }) => kind === 'percent' && verdict === 'supported');
    assert.equal(figure?.message, 'The source says the same: 3.4 percent. Only “fell” is wrong.');
  });
});
