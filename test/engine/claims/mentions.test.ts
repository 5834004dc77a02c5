import assert from 'node:assert/strict';
import { findMentions } from '../../../src/engine/claims/mentions';
import type { Mention } from '../../../src/engine/vocabulary';
import { CORPUS, HEDGED, RELATIVE, UNHEDGED } from './corpus';
import { NEGATIVES } from './negatives';

/** "about «40%»" → text "about 40%" and the span of "40%"; the whole text where nothing is marked. */
function unmark(phrase: string): { text: string; start: number; end: number } {
  const start = phrase.indexOf('«');
  if (start < 0) return { text: phrase, start: 0, end: phrase.length };
  const end = phrase.indexOf('»') - 1;
  return { text: phrase.replace(/[«»]/g, ''), start, end };
}

function only(phrase: string): Mention {
  const { text, start, end } = unmark(phrase);
  const mentions = findMentions(text);
  assert.deepEqual(mentions.map((mention) => text.slice(mention.start, mention.end)), [text.slice(start, end)], `in “${text}”`);
  return mentions[0]!;
}

/** Values that differ in the last binary digit are the same to a reader. */
function rounded(mention: Mention): Record<string, unknown> {
  return Object.fromEntries(Object.entries(mention.quantity).map(([key, value]) => [key, typeof value === 'number' ? Number(value.toPrecision(12)) : value]));
}

describe('findMentions', () => {
  for (const { kind, says, phrases } of CORPUS) {
    it(`reads ${kind} ${JSON.stringify(says)} in ${phrases.length} wordings`, () => {
      for (const phrase of phrases) {
        const mention = only(phrase);
        assert.deepEqual({ kind: mention.kind, ...rounded(mention) }, { kind, ...rounded({ ...mention, quantity: says }) }, phrase);
      }
    });
  }

  for (const [hedge, phrases] of HEDGED) {
    it(`hears “${hedge}” and leaves its words out of the span`, () => {
      for (const phrase of phrases) assert.equal(only(phrase).quantity.hedge, hedge, phrase);
    });
  }

  it('hears no hedge where words only look like one', () => {
    for (const phrase of UNHEDGED) assert.equal(only(phrase).quantity.hedge, undefined, phrase);
  });

  it('tells relative dates by what they are told from, and gives them no date of their own', () => {
    for (const [phrase, relative] of RELATIVE) {
      const mention = only(phrase);
      assert.deepEqual(mention.relative, relative, phrase);
      assert.deepEqual(mention.quantity, {}, phrase);
    }
  });

  it('finds nothing where nothing is claimed', () => {
    for (const text of NEGATIVES) assert.deepEqual(findMentions(text).map((mention) => text.slice(mention.start, mention.end)), [], text);
  });

  it('leaves the sentence the stop behind a month, and takes that of a short form', () => {
    for (const [text, written] of [['It opened in June. Then it closed.', 'June'], ['It was on 3 June. Then came May', '3 June'], ['It closed in Sept. and never opened.', 'Sept.']] as const) {
      const [first] = findMentions(text);
      assert.equal(text.slice(first!.start, first!.end), written);
    }
  });
});
