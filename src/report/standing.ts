import type { Claim } from '../engine';

/** Where a claim stands in the eyes of an editor: the engine's three verdicts, of which one is told apart further. */
export type Standing = 'refuted' | 'disputed' | 'let-stand' | 'unsourced' | 'verified';

/** In the order in which an editor wants to read of them. */
export const standings: readonly Standing[] = ['refuted', 'disputed', 'let-stand', 'unsourced', 'verified'];

/** Those that ask for a decision, or record one; they are numbered in the report. */
export const isFinding = (standing: Standing): boolean => standing === 'refuted' || standing === 'disputed' || standing === 'let-stand';

export function standingOf({ verdict, code }: Pick<Claim, 'verdict' | 'code'>): Standing {
  if (verdict === 'supported') return 'verified';
  if (verdict === 'refuted') return 'refuted';
  return code === 'unknown.let-stand' ? 'let-stand' : code === 'unknown.sources-disagree' ? 'disputed' : 'unsourced';
}

export type Counts = Readonly<Record<Standing, number>>;

/** How many of these there are of each standing. */
export function countsOf(entries: readonly { readonly standing: Standing }[]): Counts {
  const counts = { refuted: 0, disputed: 0, 'let-stand': 0, unsourced: 0, verified: 0 };
  for (const { standing } of entries) counts[standing]++;
  return counts;
}
