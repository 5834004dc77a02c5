import { PREPOSITIONS } from '../claims/about';
import { sidesOf } from '../claims/counter';
import { directionOf, type Direction } from '../claims/lexicon/directions';
import { isLight } from '../claims/lexicon/measures';
import { isBalance, isUnwanted, isWanted, tellsForce, tellsWorth } from '../claims/lexicon/worth';
import { covers, segmentAt, type Passage } from '../claims/passages';
import { growthToldOf } from '../claims/rates-of-growth';
import { stemOf, type Word } from '../claims/words';
import type { Assertion, Fact } from '../sources/fact';
import type { Mention, Span } from '../vocabulary';
import type { FactBase } from './fact-base';
import { textUnder } from './judgement';
import { fromFormer, type WayGone } from './way-gone';
import { figureIn } from './wording';

/** Which way the source says that the draft's thing went, and the stretch of the source that says so where it is of another thing. */
export interface WayCompared extends WayGone {
  readonly quoted?: Span;
  /** Which way its own figure went. */
  readonly went: Direction;
}

type Held = Omit<WayCompared, 'went'>;

const turned = (to: Direction): Direction => (to === 'up' ? 'down' : 'up');

/**
 * What the source's movement comes to for what the draft says has moved: a growth that slows is still a rise, a lira that falls against the dollar is a
 * dollar that rises, a loss that narrows is a better result. Undefined where the two cannot be held against each other. `known`: which way the source's
 * own figure went; `plainly`: the draft says that the number itself moved ("fell to 3%").
 */
export function compareWays(assertion: Assertion, said: Span, fact: Fact, known: WayGone | undefined, plainly: boolean, base: FactBase): WayCompared | undefined {
  const growth = asGrowth(assertion, fact, known, plainly, base);
  if (growth !== 'none') return growth && { went: growth.to, ...growth };
  if (known === undefined) return undefined;
  if (known.between === undefined && fact.frame.direction) {
    const mirrored = asCounterpart(assertion.passage, said, fact.passage, fact.frame.direction.word, known.to, figureIn(fact));
    if (mirrored !== 'none') return mirrored && { went: known.to, ...mirrored };
  }
  const to = byWorth(assertion, said, fact, known.to);
  return to === undefined ? undefined : { ...known, went: known.to, to };
}

/** A figure of a growth on either side. */
function asGrowth({ mention, passage, frame }: Assertion, fact: Fact, known: WayGone | undefined, plainly: boolean, base: FactBase): Held | 'none' | undefined {
  const figure = figureIn(fact);
  const [own, source] = [growthToldOf(mention, passage, frame.direction?.word), figure && growthToldOf(figure, fact.passage, fact.frame.direction?.word)];
  if (!own === !source) return 'none';
  // "Growth slowed to 3%" for "rose 3%": the source tells of the pace only if it tells the former one.
  if (!source) return fact.frame.change ? plainly ? fromFormer(fact, base) : undefined : 'none';
  if (!frame.change || plainly) return plainly ? known : undefined;
  if (!source.isPace || !isOfIt(passage, fact, source.noun)) return undefined;
  return { to: source.to, quoted: { start: source.start, end: figure!.end } };
}

/** Whether the draft's words have anything to do with what grows: a word in common, prices for inflation, or the economy for a growth of nothing in particular. */
function isOfIt(draft: Passage, { passage }: Fact, noun: string): boolean {
  const things = new Set(telling(passage).filter(({ lower }) => lower !== noun).map(({ lower }) => stemOf(lower)));
  return telling(draft).some(({ lower }) => things.has(stemOf(lower)) || (noun.endsWith('flation') ? PRICES.test(lower) : things.size === 0 && ECONOMY.test(lower)));
}
const telling = ({ words, mentions }: Passage): readonly Word[] =>
  words.filter((word) => word.isWord && !isLight(word.lower) && !PREPOSITIONS.has(word.lower) && directionOf(word.lower) === undefined && !mentions.some((mention) => covers(mention, word)));
const PRICES = /^(?:prices?|costs?|bills?|fares?|rents?)$/u;
const ECONOMY = /^(?:economy|gdp|output)$/u;

/** The other side of a rate that two things have: what one gains the other loses. */
function asCounterpart(draft: Passage, said: Span, source: Passage, told: Span, to: Direction, figure: Mention | undefined): Held | 'none' | undefined {
  const [own, theirs] = [sidesOf(draft, said), sidesOf(source, told)];
  if (own.other === undefined && theirs.other === undefined) return 'none';
  const isOther = (own.other !== undefined && own.other !== theirs.other && theirs.moved.has(own.other)) || (theirs.other !== undefined && own.other !== theirs.other && own.moved.has(theirs.other));
  if (isOther) return { to: turned(to), quoted: { start: wordBefore(source, told), end: Math.max(theirs.end, figure?.end ?? 0) } };
  // Against the euro it may well have gone another way than against the dollar.
  return own.other !== undefined && theirs.other !== undefined && own.other !== theirs.other ? undefined : 'none';
}

const wordBefore = ({ words }: Passage, { start }: Span): number => words.findLast((word) => word.end <= start)?.start ?? start;

const judges = (word: string): boolean => tellsWorth(word) || tellsForce(word);

/** Less of what nobody wants is better; of other things more is, as far as anybody knows. */
function byWorth(assertion: Assertion, said: Span, fact: Fact, to: Direction): Direction | undefined {
  const own = textUnder(assertion.passage, said).toLowerCase();
  const source = fact.frame.direction ? textUnder(fact.passage, fact.frame.direction.word).toLowerCase() : '';
  const [draftWords, sourceWords] = [clauseOf(assertion.passage, assertion.mention), clauseOf(fact.passage, figureIn(fact))];
  if (judges(own) && judges(source)) return to;
  if (!judges(own) && !judges(source)) return byThings(draftWords, sourceWords, to);
  // What moved is named by the source, or else by the draft.
  const words = sourceWords.some((word) => isUnwanted(word) || isWanted(word)) ? sourceWords : draftWords;
  const [bad, good] = [words.some(isUnwanted), words.some(isWanted)];
  if (bad !== good) return bad ? turned(to) : to;
  return tellsWorth(own) || tellsWorth(source) ? undefined : to;
}

/** The words of the figure's clause, and of a cell the heads of its row and column. */
function clauseOf(passage: Passage, mention: Mention | undefined): readonly string[] {
  const heads = passage.heads.flatMap(({ words }) => words.map(({ lower }) => lower));
  const segment = mention && segmentAt(passage, mention.start);
  return [...heads, ...passage.words.filter((_, at) => segment === undefined || passage.segments.of[at] === segment).map(({ lower }) => lower)];
}

/** A loss for a result, or a profit for a loss: what goes up in the one goes down in the other, or is another thing altogether. */
function byThings(draft: readonly string[], source: readonly string[], to: Direction): Direction | undefined {
  const [own, theirs] = [draft.some(isUnwanted), source.some(isUnwanted)];
  if (own === theirs) return to;
  if (theirs) return draft.some(isBalance) ? turned(to) : draft.some(isWanted) ? undefined : to;
  return source.some(isWanted) ? undefined : to;
}
