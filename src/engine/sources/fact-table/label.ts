import { covers, segmentAt, wordIndexAt, type Passage } from '../../claims/passages';
import type { Word } from '../../claims/words';
import type { Fact } from '../fact';

/** So many words on either side of a figure still say what it measures. */
const REACH = 9;
const LEADING = new Set('and but or so as that which who will would has have had is are was were be been can could may might also now still then it its they their he she his her this these those'.split(' '));
const TRAILING = new Set('and but or in on at of to for from by with over during until since between within per a an the as than when while which that who next last this'.split(' '));

/**
 * What a fact measures, in the words of its source. In a sentence those of its clause, other figures left out, with "…" for this one: "carried … passengers"; in a table
 * those at the head of its row and column. Whose it is, and when, are left out: they have fields of their own. Empty where nothing is left. A fact table's row has said it already.
 */
export function labelOf(fact: Fact): string {
  return fact.measure ?? (fact.passage.heads.length > 0 ? headsOf(fact) : clauseOf(fact));
}

/** Behind a dash a capital letter makes no name, as at the start of a head. */
export const BETWEEN_HEADS = ' — ';

/** "Europe — Revenue": the heads but for the one that is the subject, the farthest first. */
function headsOf({ passage, frame }: Fact): string {
  const subject = frame.who[0]?.entity;
  const heads = passage.heads.filter(({ names, prose, span }) => !names.some((name) => subject !== undefined && name.entity === subject && name.start === span.start && name.end === span.end && prose.text !== ''));
  return heads.map(textOf).join(BETWEEN_HEADS);
}

function clauseOf({ passage, frame, written }: Fact): string {
  const { words } = passage;
  const mention = passage.mentions.find((one) => passage.prose.text.slice(one.start, one.end) === written);
  if (!mention) return '';
  const [from, to] = [wordIndexAt(words, mention.start), wordIndexAt(words, mention.end)];
  const segment = segmentAt(passage, mention.start);
  const isIn = (at: number): boolean => passage.segments.of[at] === segment && at >= from - REACH && at < to + REACH;
  const owner = frame.who[0]?.name;
  const isFigure = (word: Word | undefined): boolean => word !== undefined && passage.mentions.some((other) => covers(other, word) || (other.hedgeSpan !== undefined && covers(other.hedgeSpan, word)));
  // Other figures are left out, and the little words that led to them: "rose 11% to …" is "rose to …", "from 7 to …" is "to …".
  const isSaid = (word: Word, at: number): boolean => word.isWord && !isFigure(word) && !(owner !== undefined && covers(owner, word)) && !(TRAILING.has(word.lower) && at + 1 !== from && isFigure(words[at + 1]));
  const next = words.findIndex((word, at) => at >= to && isFigure(word));
  const before = words.filter((word, at) => isIn(at) && at < from && isSaid(word, at));
  const after = words.filter((word, at) => isIn(at) && at >= to && (next < 0 || at < next) && isSaid(word, at));
  while (before.length > 0 && LEADING.has(before[0]!.lower)) before.shift();
  while (after.length > 0 && TRAILING.has(after.at(-1)!.lower)) after.pop();
  if (before.length + after.length === 0) return '';
  return [...before.map(({ text }) => text), '…', ...after.map(({ text }) => text)].join(' ');
}

/** The headings, captions and lead-ins over a fact, the farthest first, each once. */
export const contextOf = ({ passage }: Fact): string[] => [...new Set(passage.context.map(textOf))];

const textOf = ({ prose, span }: Passage): string => prose.text.slice(span.start, span.end);
