import { PREPOSITIONS } from '../claims/about';
import { COMPARED } from '../claims/lexicon/comparisons';
import { kinshipsOf } from '../claims/lexicon/relatives';
import { conceptOf } from '../claims/measured';
import type { Passage } from '../claims/passages';
import type { Figure } from '../comparison/figures';
import { remember } from '../claims/remember';
import { stemOf, type Word } from '../claims/words';
import type { Fact } from '../sources/fact';
import type { Mention } from '../vocabulary';
import { figureIn } from '../verdicts/wording';

const REACH = 4;
const MANY = /(?:[^s]s|men|women|people|children|staff|sheep|fish|cattle|police)$/u;
const NO_NOUN = /ous$/u;
/** What may stand for anything ("the other pieces", "19 places"), and what only looks like several things. */
const TELLS_NOTHING = new RegExp(`^(?:${COMPARED}|others?|times|this|was|is|has|its|his|as|us|plus|minus|pieces|items|things|objects|units|sites|places|members|cases|ones|years|months|weeks|days|nights|hours|minutes|percents|points|always|besides|works|goes|does|says|leaves|comes|takes|makes|gets|across|towards|upwards|afterwards|sometimes|perhaps|overseas|belongs)$`, 'iu');

/** The noun of several things right behind a number, as written but in lower case: "schools" of "18 primary schools took part"; undefined where none is told, or one that may stand for anything. */
export const countedBehind = ({ end }: Mention, { words, span, mentions }: Passage): string | undefined =>
  manyIn(words.filter((word) => word.start >= end && word.start < span.end && !mentions.some((other) => other.start <= word.start && word.start < other.end)));

/** The first noun that tells of several, of the first words up to a preposition; the second of "customs officers". */
export function manyIn(words: readonly Word[]): string | undefined {
  let noun: string | undefined;
  for (const { lower, isWord } of words.slice(0, REACH)) {
    if (!isWord || PREPOSITIONS.has(lower)) break;
    const isMany = MANY.test(lower) && !NO_NOUN.test(lower);
    if (noun !== undefined) { if (isMany && PERSON.test(lower)) noun = lower; break; }
    if (isMany) noun = lower;
  }
  return noun === undefined || TELLS_NOTHING.test(noun) ? undefined : noun;
}

const isNumber = ({ kind, quantity: { unit, value } }: Figure): boolean => kind === 'count' && unit === undefined && value !== undefined;

/** What a number of the source's prose counts; undefined for all else, and where it is told without its noun. */
export const countedBy = remember((fact: Fact): string | undefined => {
  const own = isNumber(fact.figure) && fact.passage.cell === undefined ? figureIn(fact) : undefined;
  return own && countedBehind(own, fact.passage);
});

/** The same, with the noun of the number before it for one that is told without: "21 shots to their 8". */
export function countedOrLent(fact: Fact): string | undefined {
  const own = countedBy(fact);
  if (own !== undefined || !isNumber(fact.figure) || fact.passage.cell !== undefined) return own;
  const at = figureIn(fact)?.start ?? 0;
  for (const other of fact.passage.mentions.filter(({ end }) => end <= at).reverse()) {
    const noun = isNumber(other) ? countedBehind(other, fact.passage) : undefined;
    if (noun !== undefined) return noun;
  }
  return undefined;
}

/** How words for people end, or that are all of one. That others end like them does no harm: of those a formula is only not ruled out. */
const PERSON = /(?:men|women|people|persons|children|kids|boys|girls|adults|teens|babies|wives|staff|police|crew|[iy]sts|ants|ents|ees|[^s]ers|ors|ians|troops|pupils|guests|fans|inmates|nationals|victims|relatives|cyclists|friends|nurses|chefs|pilots|guards|cooks|monks|nuns|heads|recruits|graduates|candidates|youths|dead|injured)$/u;

/** Whether two nouns may count one kind of thing: the same, kin, names of one measure, or both of them people. */
export function mayCountTheSame(a: string, b: string): boolean {
  const [x, y] = [stemOf(a), stemOf(b)];
  if (x === y || (PERSON.test(a) && PERSON.test(b))) return true;
  const concept = conceptOf(a);
  return (concept !== undefined && concept === conceptOf(b)) || areKin(x, y);
}

/** Whether two stems have a family in common, to which together they belong as much as `least`. */
export const areKin = (a: string, b: string, least = 0): boolean => kinshipsOf(a).some(({ family, strength }) => kinshipsOf(b).some((other) => other.family === family && strength * other.strength >= least));
