import type { Passage } from './passages';

/** Verbs whose agent is no owner: "dwarfed by Microsoft". */
const REACTIONS = /^(?:dwarfed|outspent|matched|exceeded|beaten|topped|overtaken|followed|welcomed|criticised|criticized|surpassed|eclipsed|overshadowed|rivalled|rivaled|praised|questioned|cut|raised|up|down)$/u;

/** "$80 billion allotted by Microsoft", "the $80 billion that Microsoft has set aside", "$80 billion for Microsoft", "$80 billion (Microsoft)". */
export function isAgent(passage: Passage, end: number, from: number): boolean {
  const between = passage.words.slice(end, from);
  const last = between.at(-1);
  if (!last) return false;
  if (between.length <= 2 && /^(?:by|from|at|for|that|which|of)$/u.test(last.lower)) return true;
  if (between.length <= 5 && last.lower === 'at' && between.every((word) => word.isWord)) return true;
  if (last.text === '(' && between.length === 1) return true;
  if (/^(?:by|that)$/u.test(last.lower)) return between.every((word) => word.isWord) && (last.lower === 'that' || !REACTIONS.test(between.at(-2)?.lower ?? ''));
  return false;
}
