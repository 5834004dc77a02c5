import type { Verdict } from '../../engine';

/** "2 refuted, 14 supported, 3 not in the source": counts for a status bar, the most important first. */
export function inWords(counts: Readonly<Record<Verdict, number>>): string {
  const { refuted, supported, 'not-enough-info': unknown } = counts;
  if (refuted + supported + unknown === 0) return 'no figures or names to check.';
  return `${refuted === 0 ? 'nothing' : refuted} refuted, ${supported} supported, ${unknown} with not enough information.`;
}

/** "1 draft", "3 drafts". */
export function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
