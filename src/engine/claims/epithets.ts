import { isLight } from './lexicon/measures';
import type { Name } from './names';
import type { Passage } from './passages';
import { isVerbal } from './slots';
import { GROUP_NOUNS } from './subjects';

/** "The Estwick company", "the Estwick ferry": a name that tells which one is meant, not who. What stands behind it is no verb and no small word. */
export function isEpithet({ from, to, possessive }: Name, { words }: Passage): boolean {
  const next = words[to];
  if (possessive || !/^(?:the|a|an|its|their|this|that)$/u.test(words[from - 1]?.lower ?? '') || !/^\p{Ll}/u.test(next?.text ?? '')) return false;
  return GROUP_NOUNS.test(next!.lower) || !(isLight(next!.lower) || isVerbal(next!.lower));
}
