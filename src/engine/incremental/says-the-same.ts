import type { Judgement } from '../verdicts/judgement';

/** Whether two judgements on one figure say the same, on the same grounds. */
export function saysTheSame(a: Judgement, b: Judgement): boolean {
  if (a === b) return true;
  if (a.verdict !== b.verdict || a.code !== b.code || a.message !== b.message || a.fact !== b.fact || a.passage !== b.passage) return false;
  const { fact: _fact, passage: _passage, changed = [], ...rest } = a;
  const { fact: _other, passage: _same, changed: others = [], ...more } = b;
  return changed.length === others.length && changed.every((fact, at) => fact === others[at]) && isAlike(rest, more);
}

/** Whether two plain values are written alike. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [own, other] = [Object.entries(a), Object.entries(b)];
  return own.length === other.length && own.every(([key, value], at) => key === other[at]![0] && isAlike(value, other[at]![1]));
}
