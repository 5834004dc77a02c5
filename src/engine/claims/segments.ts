import { remember } from './remember';
import { ofSpelling, type Word } from './words';

/** Where the clauses of a sentence are, roughly: enough to tell which words belong to which figure. */
export interface Segments {
  /** Number of the clause that each word belongs to. */
  readonly of: readonly number[];
  /** Words inside ", which …,", ", led by …," and other asides carry the aside's number; others 0. Names in an aside own no figure outside it. */
  readonly aside: readonly number[];
}

const CLAUSE_WORDS = new Set(['when', 'after', 'before', 'until', 'while', 'whereas', 'but', 'although', 'though', 'yet', 'because', 'since', 'unless']);
const isClauseWord = ofSpelling(({ lower }) => CLAUSE_WORDS.has(lower));
const AFTER_COMMA = new Set(['and', 'but', 'while', 'whereas', 'yet', 'though', 'although', 'compared', 'against', 'versus', 'with', 'or', 'so', 'which']);
const ASIDE_OPENERS = new Set(['which', 'who', 'whose', 'whom', 'where', 'led', 'founded', 'run', 'owned', 'backed', 'including', 'unlike', 'like', 'maker', 'owner', 'parent', 'home']);

/** "went after the banks" is no "after" of time. */
const PURSUIT = /^(?:go|goes|going|went|gone|look(?:s|ed)?|nam(?:ed|ing))$/u;

/** Cuts a sentence's words into clauses and marks its asides; the same list of words once. */
export const segmentsOf = remember(cutSegments);

function cutSegments(words: readonly Word[]): Segments {
  const of: number[] = [];
  const aside: number[] = [];
  let segment = 0;
  let segments = 0;
  const parents: number[] = [];
  let inAside = 0;
  let asides = 0;
  const subordinate = CLAUSE_WORDS.has(words[0]?.lower ?? '') || /^(?:if|as)$/u.test(words[0]?.lower ?? '');
  words.forEach((word, at) => {
    const next = words[at + 1];
    const before = words[at - 1];
    if (word.text === '(') { parents.push(segment); segment = ++segments; }
    else if (word.text === ')') { of.push(segment); aside.push(inAside); segment = parents.pop() ?? segment; return; }
    else if (word.text === ';' || word.text === '—' || (word.text === '–' && before && before.end < word.start)) { segment = ++segments; inAside = 0; }
    else if (word.text === ',' && next) {
      if (inAside) inAside = 0;
      else if (ASIDE_OPENERS.has(next.lower) && hasCommaAfter(words, at + 1)) inAside = ++asides;
      else if (AFTER_COMMA.has(next.lower) || (subordinate && segments === 0)) segment = ++segments;
    } else if (isClauseWord(word) && before?.text !== ',' && at > 0 && !(word.lower === 'after' && PURSUIT.test(before?.lower ?? ''))) segment = ++segments;
    of.push(segment);
    aside.push(inAside);
  });
  return { of, aside };
}

function hasCommaAfter(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length; at++) if (words[at]!.text === ',') return true;
  return false;
}
