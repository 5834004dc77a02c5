import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findMentions } from '../../../src/engine/claims/mentions';
import { readQuantity } from '../../../src/engine/claims/read-quantity';
import { rewrite } from '../../../src/engine/claims/rewrite';
import { showQuantity } from '../../../src/engine/claims/show';
import type { Quantity } from '../../../src/engine/vocabulary';
import { CORPUS, HEDGED } from './corpus';

/** Text made of what figures are made of, so that the odd combinations come up. */
const scraps = fc.constantFrom(
  '$', '€', '£', 'US$', '5', '12', '2019', '1,386', '3.5', '0', '½', '3/4', '%', ' percent', 'bn', 'm', ' million', ' billion', 'one', 'two', 'hundred', 'and', 'a', 'half', 'third', 'quarter', 'dozen', 'May', 'June 3', 'Q3', 'FY', 'the', 'of', 'to', 'from', 'between',
  'about', 'more than', 'up to', '-', '–', '−', '.', ',', ':', '/', ' ', ' ', ' ', ' km', ' years', '-year', 'old', 'times', 'x', 'doubled', 'Thursday', 'last year', 'Section', '°C', 'İ', '😀', '\uE001', 'e\u0301', '\u00a0', '10^', '(', ')', '\n', '1990s', 'century', 'BC',
);
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.array(scraps, { maxLength: 24 }).map((parts) => parts.join('')), fc.array(scraps, { maxLength: 16 }).map((parts) => parts.join(' ')));

const number = fc.oneof(fc.integer({ min: 2, max: 9999 }), fc.integer({ min: 11, max: 9999 }).map((n) => n / 10), fc.integer({ min: 1, max: 999 }).map((n) => n * 1e6), fc.integer({ min: 11, max: 9999 }).map((n) => n * 1e8));
const unit = fc.constantFrom('USD', 'EUR', 'GBP', 'CNY', 'JPY', 'INR', 'HKD', 'CHF', 'SEK', '%', 'percentage point', 'basis point', 'km', 'mile', 'kg', 'tonne', 'hectare', 'MW', 'TWh', 'GB', '°C', 'km/h', 'l', 'barrel', 'hour', 'day', 'week', 'month', 'year', 'decade', 'times');
const day = fc.record({ y: fc.integer({ min: 1600, max: 2099 }), m: fc.integer({ min: 1, max: 12 }), d: fc.integer({ min: 1, max: 28 }) });
const two = (n: number): string => String(n).padStart(2, '0');
const date = fc.oneof(
  day.map(({ y, m, d }) => `${y}-${two(m)}-${two(d)}`), day.map(({ y, m }) => `${y}-${two(m)}`), day.map(({ y }) => String(y)), day.map(({ m, d }) => `--${two(m)}-${two(d)}`), day.map(({ y }) => `FY${y}`),
  day.map(({ y, m }) => `${y}-Q${(m % 4) + 1}`), day.map(({ y, m }) => `${y}-H${(m % 2) + 1}`), day.map(({ y }) => `${y - (y % 10)}s`), fc.integer({ min: 2, max: 21 }).map((n) => `C${n}`), day.map(({ y, d }) => `${y}/${y + d}`), day.map(({ y, m, d }) => `FY${y + d}-Q${(m % 4) + 1}`),
);
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ value: number, unit }), number.map((value) => ({ value })), date.map((iso) => ({ date: iso })),
  fc.tuple(number, fc.integer({ min: 2, max: 9 }), fc.constantFrom('USD', '%', 'km', 'year', undefined)).map(([low, factor, u]) => ({ low, high: Number((low * factor).toPrecision(12)), ...(u === undefined ? {} : { unit: u }) })),
);

const close = (a: number | undefined, b: number | undefined): boolean => a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.abs(b));

describe('findMentions, for any text', () => {
  it('gives sorted spans inside the text, without overlaps, the same every time', () => {
    fc.assert(fc.property(text, (prose) => {
      const mentions = findMentions(prose);
      let last = 0;
      for (const { start, end, hedgeSpan, quantity: q } of mentions) {
        assert.ok(start >= last && end > start && end <= prose.length);
        last = end;
        if (hedgeSpan !== undefined) assert.ok(hedgeSpan.start >= 0 && hedgeSpan.end <= prose.length && (hedgeSpan.end <= start || hedgeSpan.start >= end));
        for (const figure of [q.value, q.low, q.high]) assert.ok(figure === undefined || Number.isFinite(figure));
      }
      assert.deepEqual(findMentions(prose), mentions);
    }), { numRuns: 300 });
  });

  it('reads what showQuantity writes', () => {
    fc.assert(fc.property(quantity, (q) => {
      const shown = showQuantity(q);
      const read = readQuantity(shown)?.quantity;
      assert.ok(read !== undefined, `“${shown}” is not read as one figure`);
      assert.ok(read.date === q.date && close(read.value, q.value) && close(read.low, q.low) && close(read.high, q.high) && read.unit === q.unit, `“${shown}” is read as ${JSON.stringify(read)}`);
    }), { numRuns: 300 });
  });
});

describe('rewrite, for any figure of the corpus and any quantity', () => {
  const written = [...CORPUS.flatMap(({ phrases }) => phrases), ...HEDGED.flatMap(([, phrases]) => phrases)].flatMap((phrase) => {
    const [mention] = findMentions(phrase.replace(/[«»]/g, ''));
    return mention === undefined ? [] : [{ words: phrase.replace(/[«»]/g, '').slice(mention.start, mention.end), from: mention.quantity }];
  });

  it('gives nothing, or words that read back as the quantity', () => {
    fc.assert(fc.property(fc.constantFrom(...written), fc.constantFrom(...written), number, ({ words, from }, other, value) => {
      const to: Quantity = from.value === undefined || other.from.value === undefined ? other.from : { ...other.from, value };
      const text = rewrite(words, to, from);
      if (text === undefined) return;
      const readings = [text, `${text} as many`, `a ${text} of`, `in ${text},`, `it ${text} the`, `${text} people`].flatMap((setting) => findMentions(setting)).map((mention) => mention.quantity);
      const said = to.date?.replace(/\b\d{4}(?=-\d)/g, '-');
      assert.ok(readings.some((read) => (to.date === undefined ? close(read.value, to.value) && close(read.low, to.low) && close(read.high, to.high) : read.date === to.date || read.date === said || read.date === to.date.replace(/^\d{4}-/, ''))), `“${words}” became “${text}” for ${JSON.stringify(to)}`);
    }), { numRuns: 300 });
  });
});
