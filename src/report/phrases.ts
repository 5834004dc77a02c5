import { isWithinDraft } from '../engine';
import type { Entry, Review } from './review';
import { standings, type Counts, type Standing } from './standing';
import { fill, type ReportWords } from './words';

const NAMES = { refuted: 'refuted', disputed: 'disputed', 'let-stand': 'letStand', unsourced: 'unsourced', verified: 'verified' } as const;

/** "Refuted". */
export function nameOf(standing: Standing, words: ReportWords): string {
  return words[NAMES[standing]];
}

/** "the sources do not say, or not clearly". */
export function meaningOf(standing: Standing, words: ReportWords): string {
  return words[`${NAMES[standing]}Mark`];
}

/** Why a finding was let stand: the writer's own reason, or how it came about. */
export function reasonOf({ reason, isIgnoredName }: Pick<Entry, 'reason' | 'isIgnoredName'>, words: ReportWords): string {
  if (reason !== undefined) return fill(words.reason, reason);
  return isIgnoredName ? words.ignoredName : words.noReason;
}

/** The draft in a sentence or two, the first that its editor reads. */
export function headline({ counts, entries }: Review, words: ReportWords): string {
  if (entries.length === 0) return words.nothingToCheck;
  if (counts.refuted > 0) {
    const within = entries.filter(({ claim }) => isWithinDraft(claim)).length;
    const against = counted(counts.refuted - within, entries.length, words.oneRefuted, words.manyRefuted);
    const itself = counted(within, entries.length, words.oneWithin, words.manyWithin);
    return against && itself ? fill(words.sentences, against, itself) : against + itself;
  }
  return counts.verified === entries.length ? words.allVerified : words.noneRefuted;
}

/** Empty where there is none. */
function counted(count: number, all: number, one: string, many: string): string {
  if (count === 0) return '';
  return count === 1 ? fill(one, all) : fill(many, count, all);
}

/** "draft.md · 312 words · 17 claims". */
export function byline({ path, words: count, entries }: Review, words: ReportWords): string {
  const counted = count === 1 ? words.oneWord : fill(words.manyWords, count);
  return fill(words.byline, path, counted, entries.length === 1 ? words.oneClaim : fill(words.manyClaims, entries.length));
}

/** The standings a report speaks of: the three that every reader looks for, and the others where there are any. */
export function spokenOf(counts: Counts): Standing[] {
  return standings.filter((standing) => counts[standing] > 0 || standing === 'refuted' || standing === 'unsourced' || standing === 'verified');
}
