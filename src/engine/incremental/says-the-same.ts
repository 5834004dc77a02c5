import type { Judgement } from '../verdicts/judgement';

/** Whether two judgements on one figure say the same, on the same grounds. */
export function saysTheSame(a: Judgement, b: Judgement): boolean {
  if (a.verdict !== b.verdict || a.code !== b.code || a.message !== b.message || a.fact !== b.fact || a.passage !== b.passage) return false;
  const { fact: _fact, passage: _passage, changed = [], ...rest } = a;
  const { fact: _other, passage: _same, changed: others = [], ...more } = b;
  return changed.length === others.length && changed.every((fact, at) => fact === others[at]) && JSON.stringify(rest) === JSON.stringify(more);
}
