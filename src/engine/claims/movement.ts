import type { Mention } from '../vocabulary';
import type { Frame } from './frames';
import { plainWords } from './about';
import { directionOf, type Direction } from './lexicon/directions';
import { wordIndexAt, type Passage } from './passages';
import { rememberLast } from './remember';
import { isTimeLike } from './times';
import { ofSpelling, type Word } from './words';

const DIRECTION_REACH = 9;

const directionTold = ofSpelling(({ lower }) => directionOf(lower) ?? null);

/** The words of a passage that tell a direction, each with its place among all words and its clause. */
const directionsIn = rememberLast((passage: Passage) => plainWords(passage).free.filter((word) => directionTold(word) !== null).map((word) => {
  const index = wordIndexAt(passage.words, word.start);
  return { word, to: directionTold(word)!, index, segment: passage.segments.of[index] ?? 0 };
}));

/** Which way the figure's clause says it went, by the nearest word that tells; nothing where that word belongs to another figure. */
export function directionNear(mention: Mention, passage: Passage): Frame['direction'] {
  const directions = directionsIn(passage);
  if (directions.length === 0) return undefined;
  const at = wordIndexAt(passage.words, mention.start);
  const segment = passage.segments.of[at] ?? 0;
  let best: { word: Word; to: Direction; gap: number } | undefined;
  for (const { word, to, index, segment: own } of directions) {
    if (own !== segment || isFigureBetween(passage, word, mention) || tellsNoDirection(passage, index, at)) continue;
    const gap = index < at ? at - index : (index - at) * 1.5;
    if (gap <= DIRECTION_REACH && (!best || gap < best.gap)) best = { word, to, gap };
  }
  return best && { to: best.to, word: { start: best.word.start, end: best.word.end } };
}

const CHANGE_AFTER = /^\s*(?:points? )?(?:increase|rise|growth|gain|jump|fall|drop|decline|decrease|loss|cut|reduction|higher|lower|more|less|fewer|bigger|larger|smaller|cheaper|dearer|up|down|above|below)\b/iu;

/** "rose 11%", "up by 24%", "an 11% increase", but not "rose to 11%". */
export function isChange(mention: Mention, passage: Passage): boolean {
  const limit = mention.hedgeSpan && mention.hedgeSpan.end <= mention.start ? mention.hedgeSpan.start : mention.start;
  const { free } = plainWords(passage);
  let at = free.findLastIndex((word) => word.end <= limit);
  if (free[at]?.lower === 'by' || free[at]?.lower === 'another') at--;
  const last = free[at];
  const tells = last !== undefined && directionOf(last.lower) !== undefined;
  const adjacent = tells && passage.prose.text.slice(last.end, limit).trim().length <= 'another'.length;
  const isPhrase = adjacent && /^(?:up|down)$/u.test(last.lower) && isOtherVerb(free[at - 1]?.lower ?? '');
  return (adjacent && !isPhrase) || CHANGE_AFTER.test(passage.prose.text.slice(mention.end, mention.end + 40));
}

const PHRASAL = /^(?:puts?|putting|build(?:s|ing)?|built|makes?|made|making|set|sets|ended|ends|picks?|picked|took|takes?|taking|gave|gives?|giving|given|setting|ending|held|holding|lined|kept|bought|opened|split|snapped|ate|eaten|used|owned|grew|hung|lit|got|turn(?:ed|s)?|start(?:ed|s)?|back(?:ed|s)?|sign(?:ed|s)?|follow(?:ed|s)?|speed|sped|shut|broke|breaks?|closed?|slow(?:ed|s)?|wind(?:ing)?|settled?|stepp?(?:ed|s)?|wrote|track(?:ed|s)?|pin(?:ned)?|comes?|came|brought|growing|sum(?:med)?|dug|digs?|drew|draws?|threw|throws?|blew|woke|won|adds?|added|adding)$/u;

const COMING = /^(?:comes?|came|brought)$/u;

/** "blown up", "handed down", "queueing up": any other verb but those that move something up or down. */
const OTHER_VERB = /\p{L}{2}(?:ed|ing|own|orn|aid|urnt)$/u;
const MOVING_VERB = /^(?:being|going|(?:mov|edg|nudg|scal|forc|com)(?:ed|ing)|(?:tick|inch|push|head|drift|trend|mark|pull|creep|send|shoot|driv)(?:ed|ing)|dragg(?:ed|ing)|stepp(?:ed|ing)|bringing|talk(?:ed|ing)|revis(?:ed|ing)|adjust(?:ed|ing)|down)$/u;
const isOtherVerb = (lower: string): boolean => PHRASAL.test(lower) || (OTHER_VERB.test(lower) && !MOVING_VERB.test(lower) && directionOf(lower) === undefined);

/** "made up 4% of the total" tells no direction; nor does "… $7 million and raised its fees" of the figure before. */
function tellsNoDirection(passage: Passage, index: number, at: number): boolean {
  const word = passage.words[index]!;
  const verb = passage.words[index - 1]?.lower ?? '';
  // "came down to 40" did move; "came up with 40" did not.
  if (/^(?:up|down)$/u.test(word.lower) && isOtherVerb(verb) && !(COMING.test(verb) && /^(?:to|by|from)$/u.test(passage.words[index + 1]?.lower ?? ''))) return true;
  return index > at && passage.words.slice(at, index).some((between) => /^(?:and|but|or|that|which|;|:)$/u.test(between.lower));
}

/** "up from 12 cents, … $9 million": a direction belongs to the figure next to it. */
function isFigureBetween(passage: Passage, word: Word, mention: Mention): boolean {
  const from = Math.min(word.end, mention.end);
  const to = Math.max(word.start, mention.start);
  return passage.mentions.some((other) => other !== mention && !isTimeLike(other) && other.start >= from && other.end <= to);
}
