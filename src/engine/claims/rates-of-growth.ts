import type { Mention, Span } from '../vocabulary';
import { directionOf, type Direction } from './lexicon/directions';
import type { Passage } from './passages';

/** What a figure tells of a growth: "revenue growth slowed to 2%" tells of revenue that rose by 2%. */
export interface Growth {
  /** Which way the thing itself goes, however its growth moves. */
  readonly to: Direction;
  /** The figure is how fast the thing goes ("slowed to 2%"), and not by how much that changed ("slowed by two points"). */
  readonly isPace: boolean;
  /** Where the growth is named: an offset in the passage's prose. */
  readonly start: number;
  /** The word for it, in lower case. */
  readonly noun: string;
}

const UP = 'growth|inflation|expansion|increases?|rises?|gains?|upturn';
const DOWN = 'deflation|contraction|decreases?|declines?|falls?|drops?|reductions?|shrinkage|downturn';
const THING = String.raw`(?:\s+(?:in|of|for|among|on|at|across)\s+[^,;:()]{1,50}?)?`;
const ADVERBS = String.raw`(?:\s+(?:still|now|then|also|again|only|just|back|up|down|further|\p{L}+ly|a little|somewhat))*`;
const AUXILIARY = String.raw`(?:\s(?:has|have|had|is|are|was|were|will|would|may|might|could|should)(?:\s(?:be|been))?${ADVERBS}(?:\s(?:expected|forecast|projected|predicted|estimated|set|likely|due|seen|thought|believed|reported|said)\sto(?:\shave)?)?)?`;
const MOVED = String.raw`(?<verb>\p{L}+)${ADVERBS}(?:\s+from\s+[^,;:()]{1,30}?)?,?\s+(?<by>to|by)(?:\s+(?:its|the|an?)\s[^,;:()]{1,40},)?`;
const STOOD = String.raw`(?:(?:is|was|were|are|stood|stands|r[au]ns?|remain(?:s|ed)|stay(?:s|ed)|c[ao]mes? in|averaged|averages|reached|reaches|hit|hits)${ADVERBS}(?:\s+at)?|of|,?\s*at)`;
const HEDGED = String.raw`(?:\s+(?:about|around|some|roughly|nearly|almost|just|only|under|over|below|above|more than|less than|an?|annual|annualised|yearly))*\s+$`;
const GROWTH = new RegExp(String.raw`\b(?:(?<up>${UP})|(?<down>${DOWN}))(?:\s+rates?)?${THING}${ADVERBS}\s*${AUXILIARY}(?:\s${MOVED}|\s?${STOOD})${HEDGED}`, 'iu');
const NAMES_GROWTH = new RegExp(`\\b(?:${UP}|${DOWN})\\b`, 'iu');

/** Verbs by which a pace changes that are no words of movement elsewhere. */
const PACED = /^(?:moderat|cool|decelerat|quicken|pick|sped|speed|c[ao]me|went|go(?:es|ne)?$|edg|inch|tick|deepen|steep)/u;

/** "Inflation, which had been 5%, slowed to …" */
const ASIDE = /,\s(?:which|who|now|already|once|still|at)\b[^,;]*,/giu;

/**
 * What the figure tells of a growth that its clause names before it; undefined where it tells of no growth. `moved`: the word that tells which way the
 * figure went.
 */
export function growthToldOf(mention: Mention, { prose: { text }, span, kind }: Passage, moved: Span | undefined): Growth | undefined {
  if (kind === 'cell' || mention.kind === 'date' || mention.kind === 'year') return undefined;
  const before = text.slice(span.start, mention.hedgeSpan ? Math.min(mention.hedgeSpan.start, mention.start) : mention.start);
  if (!NAMES_GROWTH.test(before)) return undefined;
  const match = GROWTH.exec(before.replace(ASIDE, (aside) => ' '.repeat(aside.length)));
  const { up, down, verb, by } = match?.groups ?? {};
  const isMoved = verb === undefined || directionOf(verb.toLowerCase()) !== undefined || PACED.test(verb.toLowerCase());
  if (match && isMoved) return { to: up === undefined ? 'down' : 'up', isPace: by?.toLowerCase() !== 'by', start: span.start + match.index, noun: (up ?? down)!.toLowerCase() };
  const grown = moved && moved.start > span.start ? GROWN.exec(text.slice(span.start, moved.start)) : null;
  return grown && { to: grown[1]!.toLowerCase() === 'deflation' ? 'down' : 'up', isPace: false, start: span.start + grown.index, noun: grown[1]!.toLowerCase() } || undefined;
}

/** Growth is what moved, however the figure goes with it. */
const GROWN = new RegExp(`\\b(growth|inflation|deflation)${THING}${ADVERBS}${AUXILIARY}\\s+$`, 'iu');
