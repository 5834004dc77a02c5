import type { Comparison } from '../comparison/figures';
import type { Fact } from '../sources/fact';
import type { Weighed } from '../matching/weigh';
import type { FactBase } from './fact-base';

/** Two sources of which one says what the draft says and the other contradicts it. */
export interface Disagreement {
  readonly supporting: Fact;
  readonly contrary: Fact;
}

/** How sure each source must be by itself. */
const SURE = 0.7;

/** Whether one of several sources confirms the figure and another, taken alone, contradicts it. */
export function disagreementIn(weighed: Weighed, base: FactBase): Disagreement | undefined {
  const alone = sureAlone(weighed, base);
  const supporting = alone.find(({ comparison }) => comparison === 'equal');
  const contrary = alone.find(({ comparison }) => comparison === 'different');
  return supporting && contrary ? { supporting: supporting.fact, contrary: contrary.fact } : undefined;
}

/** The source to hold the figure against where several contradict it, each in its own way, and none confirms it: the newest if that is preferred, else the likeliest. */
export function contraryInAll(weighed: Weighed, base: FactBase, preferNewer: boolean): string | undefined {
  const alone = sureAlone(weighed, base);
  if (alone.length < 2 || alone.some(({ comparison }) => comparison !== 'different')) return undefined;
  const sources = alone.map(({ fact }) => fact.evidence.source);
  const dateOf = (id: string): string => base.sources.find((source) => source.id === id)?.date ?? '';
  return preferNewer ? sources.reduce((a, b) => (dateOf(b) > dateOf(a) ? b : a)) : weighed.stated.find(({ fact }) => sources.includes(fact.evidence.source))?.fact.evidence.source;
}

/** What each source says that is sure of it when taken alone. */
function sureAlone({ stated, nothing }: Weighed, base: FactBase): { readonly fact: Fact; readonly comparison: Comparison }[] {
  if (base.sources.length < 2) return [];
  return [...new Set(stated.map(({ fact }) => fact.evidence.source))].sort().map((source) => {
    const own = stated.filter(({ fact }) => fact.evidence.source === source);
    const all = own.reduce((sum, { likelihood }) => sum + likelihood, nothing);
    const best = own[0]!;
    return { fact: best.fact, comparison: best.comparison, sure: all > 0 && best.likelihood / all >= SURE };
  }).filter(({ sure }) => sure);
}

/** The newer of the two sources, where both have a date and they differ. */
export function newerOf({ supporting, contrary }: Disagreement, base: FactBase): Fact | undefined {
  const dateOf = (fact: Fact): string => base.sources.find(({ id }) => id === fact.evidence.source)?.date ?? '';
  const [a, b] = [dateOf(supporting), dateOf(contrary)];
  return a === '' || b === '' || a === b ? undefined : a > b ? supporting : contrary;
}
