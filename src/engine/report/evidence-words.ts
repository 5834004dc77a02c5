import { characterOf } from '../draft/character-references';
import type { Evidence } from '../vocabulary';

/**
 * What a source says, to be read: its own words, and of a row of a page's table, which is told with its tags, the cells with “ · ” between them. Offsets in
 * `text` do not count in it where it had tags.
 */
export function evidenceWords({ text, cell }: Pick<Evidence, 'text' | 'cell'>): string {
  if (!cell || !/<\/?t[dh]\b/iu.test(text)) return text;
  const cells = text.replace(/<t[dh]\b[^<>]*>/giu, ' · ').replace(/<[^<>]*>/gu, '');
  return cells.replace(/&#?\w{1,32};/gu, characterOf).replace(/\s+/gu, ' ').trim();
}
