import { MONEY } from '../claims/lexicon/measures/money';
import { conceptOf } from '../claims/measured';
import { stemOf } from '../claims/words';
import { measured } from '../comparison/figures';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion, Fact } from '../sources/fact';
import { figureIn } from '../verdicts/wording';
import { askedHow, directionSaid } from './cues';
import { areKin, countedBehind, countedBy, countedOrLent, manyIn, mayCountTheSame } from './counted';
import type { Derivation, Operation } from './derivation';

type Formula = Pick<Derivation, 'operation' | 'facts' | 'table' | 'direction'>;

/** Operations that hold like against like. */
const ALIKE: ReadonlySet<Operation> = new Set(['difference', 'sum', 'rest', 'change', 'restored', 'share', 'multiple']);

/**
 * Whether a formula reckons with things that have nothing to do with each other, or not with what the figure is told of: pupils less schools, a share of
 * the passengers out of seats, so much an hour out of sales. What comes out of it confirms nothing and contradicts nothing. `objects`: it is to contradict,
 * for which a number told without its noun must be of the same things too.
 */
export const isOfUnlike = (assertion: Assertion, formula: Formula, objects: boolean, around: Surroundings): true | undefined =>
  countsUnlike(assertion, formula, objects, around) || isShareOfOther(assertion, formula) || isTurned(assertion, formula, around) || isOfBounds(assertion, formula) || addsUpWhole(formula) || isForOther(assertion, formula) || undefined;

/** Numbers of prose: 624 pupils and 18 schools are neither added up nor subtracted, and make no share unless the draft tells both. */
function countsUnlike(assertion: Assertion, { operation, facts, table }: Formula, objects: boolean, around: Surroundings): boolean {
  const { mention, passage } = assertion;
  if (table || facts.length < 2 || !ALIKE.has(operation)) return false;
  const counted = [...new Set(facts.flatMap((fact) => (objects ? countedOrLent(fact) : countedBy(fact)) ?? []))];
  const clash = counted.some((a, at) => counted.slice(at + 1).some((b) => !mayCountTheSame(a, b)));
  const isTold = (fact: Fact): boolean => around.saidByOther(assertion, fact) || saysKinOf(countedBy(fact), passage);
  if (clash && !isListed(operation, facts) && !areCompared(facts) && !((operation === 'share' || operation === 'multiple') && isTold(facts[0]!))) return true;
  // A sum counts what its terms count. What a difference is told of may be called otherwise: "eight more tankers" of 88 ships.
  if (mention.kind !== 'count' || !(operation === 'sum' || operation === 'rest' || (objects && operation === 'difference'))) return false;
  const own = countedBehind(mention, passage);
  return own !== undefined && counted.some((noun) => !mayCountTheSame(own, noun) && !saysKinOf(noun, passage));
}

const saysKinOf = (noun: string | undefined, { words, span }: Assertion['passage']): boolean => noun !== undefined && words.some(({ start, lower, isWord }) => isWord && start >= span.start && start < span.end && mayCountTheSame(noun, lower));

const ENUMERATES = /^(?:\s[\p{L}’'-]+){1,6}(?:,| and|, and| plus| as well as)\s$/u;

/** "126 lifts and 58 escalators": the source itself tells them in one breath, so that they may be added up. */
function isListed(operation: Operation, facts: readonly Fact[]): boolean {
  if (operation !== 'sum') return false;
  const figures = facts.flatMap((fact) => figureIn(fact) ?? []).sort((a, b) => a.start - b.start);
  const [{ passage: { prose: { text } } }] = facts as readonly [Fact];
  return figures.length === facts.length && facts.every(({ passage }) => passage === facts[0]!.passage) && figures.every((one, at) => at === 0 || ENUMERATES.test(text.slice(figures[at - 1]!.end, one.start)));
}

const COMPARES = /\b(?:than|compared|against)\b/iu;

/** "64 storks, more than when it began with 22 birds": the source itself holds them against each other. */
function areCompared([a, b]: readonly Fact[]): boolean {
  const [x, y] = [a && figureIn(a), b && figureIn(b)];
  return x !== undefined && y !== undefined && a!.passage === b!.passage && COMPARES.test(a!.passage.prose.text.slice(Math.min(x.end, y.end), Math.max(x.start, y.start)));
}

const OF = /^\s+of\s+(?:(?:the|its|all|their|our|his|her|these|those|both)\s+){0,2}/iu;
const ONE_OF = /^(?:one|two|three|four|nine)\s+(\p{L}{3,})\s+(?:in|out of)\b/iu;

/** What a share is said to be of: "68% of passengers", "one cup in eight". */
function wholeSaid({ mention, passage }: Assertion): string | undefined {
  if (mention.kind !== 'ratio' && mention.kind !== 'percent') return undefined;
  const { prose: { text }, span, words } = passage;
  const inside = ONE_OF.exec(text.slice(mention.start, mention.end))?.[1];
  if (inside !== undefined) return inside.toLowerCase();
  const of = OF.exec(text.slice(mention.end, span.end));
  return of ? manyIn(words.filter(({ start }) => start >= mention.end + of[0].length && start < span.end)) : undefined;
}

/** "Two in three of the attackers" are no euros, no days and no rates, unless those are told of attackers. Nor does "one in six" tell a change. */
function isShareOfOther(assertion: Assertion, { operation, facts }: Formula): boolean {
  const { mention: { kind, start, end }, passage: { prose: { text } } } = assertion;
  if (operation === 'change' && kind === 'ratio' && IN_SO_MANY.test(text.slice(start, end))) return true;
  if ((operation !== 'share' && operation !== 'change') || facts.length < 2 || facts.some(({ figure }) => figure.kind === 'count' || figure.kind === 'ratio')) return false;
  if (operation === 'share' && facts.some(({ figure }) => figure.kind === 'points')) return true;
  const whole = wholeSaid(assertion);
  if (whole !== undefined && isMoney(whole) && facts.every(({ figure }) => figure.kind === 'money')) return false;
  return whole !== undefined && !facts.some((fact) => tells(fact, whole) || (fact.figure.kind === 'duration' && fact.passage.cell !== undefined));
}

/** "of all takings": any sums of money may be. */
function isMoney(noun: string): boolean {
  const concept = conceptOf(noun);
  return (concept !== undefined && MONEY[concept] !== undefined) || SUMS.some((one) => areKin(stemOf(noun), one));
}
const SUMS = ['money', 'revenue', 'sale', 'cost', 'pay'].map(stemOf);
const IN_SO_MANY = /\b(?:in|out of)\b/iu;

/** Whether the words around a fact tell of what a noun names. */
function tells({ frame: { terms, measures, otherMeasures } }: Fact, noun: string): boolean {
  const stem = stemOf(noun);
  const concept = conceptOf(noun);
  if (terms.has(stem) || (concept !== undefined && (measures.includes(concept) || otherMeasures.includes(concept)))) return true;
  for (const term of terms.keys()) if (areKin(term, stem)) return true;
  return false;
}

const BETTER = /^\W*(?:\w+\W+){0,2}(?:better|worse)\b/iu;

/** "17% above", "up 4.4 per cent" are no fall: a change is told of the later or the larger. */
function isTurned(assertion: Assertion, { operation, direction, facts: [a, b, ...more] }: Formula, around: Surroundings): boolean {
  // Where the source tells which way it went, or the draft what it came to, it is the draft's word that is wrong (see verdicts/way-gone.ts).
  if (operation !== 'change' || direction !== undefined || !a || !b || more.length > 0 || around.saidByOther(assertion, a)) return false;
  const { mention, passage } = assertion;
  const rest = passage.prose.text.slice(mention.end, passage.span.end);
  if (CAME_TO.test(rest)) return false;
  const said = ABOVE.test(rest) ? 'up' : BELOW.test(rest) ? 'down' : BETTER.test(rest) ? undefined : directionSaid(mention, passage);
  const [x, y] = [measured(a.figure), measured(b.figure)];
  if (said === undefined || x?.value === undefined || y?.value === undefined || x.dimension !== y.dimension || x.value <= 0 || y.value <= 0) return false;
  return (x.value > y.value) !== (said === 'up');
}
const CAME_TO = /^,?\s+(?:to|from)\b/iu;
const ABOVE = /^\s+above\b/iu;
const BELOW = /^\s+below\b/iu;

const UPPER: ReadonlySet<string | undefined> = new Set(['up to', 'at most', 'at least']);

/** How far "up to €400,000" is from "up to €150,000" nobody knows, unless the draft asks. */
const isOfBounds = ({ mention, passage }: Assertion, { operation, facts }: Formula): boolean =>
  facts.length === 2 && (operation === 'difference' || operation === 'change' || operation === 'share') && facts.every(({ figure: { quantity: { hedge } } }) => UPPER.has(hedge)) && askedHow(operation, mention, passage) < 1;

const PART_OF = /\b[\p{L}\d,.]+ of (?:the|its|all|their)\s+$/iu;

/** "71 of the 179 seats": the whole is added to none of its parts. */
const addsUpWhole = ({ operation, facts, table }: Formula): boolean => operation === 'sum' && !table && facts.length > 1 && facts.some((fact) => {
  const own = fact.figure.kind === 'count' && !fact.passage.cell ? figureIn(fact) : undefined;
  return own !== undefined && PART_OF.test(fact.passage.prose.text.slice(fact.passage.span.start, own.start)) && facts.some((other) => other !== fact && other.place === fact.place);
});

const FOR_EVERY = /^(?:\s+\p{L}+){1,2}?\s+(?:(?:for|to)\s+(?:each|every)|per)\s+(?<of>\p{L}+(?:\s\p{L}+)?)/iu;
const AN_HOUR = /^\s+(?:an|per|each|every)\s+(?<time>hour|minute|second)\b/iu;

/** "1.4 unemployed for every open job" is divided by the jobs and not the reverse; "31 euros an hour" by hours. */
function isForOther({ mention, passage }: Assertion, { operation, facts }: Formula): boolean {
  const [whole, by, ...more] = facts;
  if ((operation !== 'average' && operation !== 'multiple' && operation !== 'share') || !whole || !by || more.length > 0) return false;
  const rest = passage.prose.text.slice(mention.end, passage.span.end);
  const time = AN_HOUR.exec(rest)?.groups?.['time'];
  if (time !== undefined && by.figure.kind !== 'duration' && !tells(by, time)) return true;
  const of = FOR_EVERY.exec(rest)?.groups?.['of']?.toLowerCase().split(/\s/u).map(stemOf);
  return of !== undefined && of.some((stem) => ownWords(whole).has(stem)) && !of.some((stem) => ownWords(by).has(stem));
}

/** The stems of what a fact is told as: its heads in a table, its noun in prose. */
const ownWords = ({ frame: { noun }, passage: { cell, heads, row } }: Fact): ReadonlySet<string> =>
  new Set(cell ? heads.filter((head) => head.row !== row).slice(-1).flatMap(({ words }) => words.filter(({ isWord }) => isWord).map(({ lower }) => stemOf(lower))) : noun);
