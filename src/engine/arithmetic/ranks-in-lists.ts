import type { Surroundings } from '../matching/surroundings';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf, type FactBase } from '../verdicts/fact-base';
import { isTelling } from '../verdicts/plausible';
import { figureIn } from '../verdicts/wording';
import { figureOfRank, type RankFound } from './tables/ranking';

/** The words by which a sentence puts its first member at the head, and those that lead on from it to the others. */
const HEADED = /\b(?:\p{Ll}{3,}est|best|worst|most|least|led|leads?|leading|won|first|top|tops|topped|heads|headed)\b/iu;
const LEADS_ON = /^[^.;:]{0,50}?\b(?:followed by|ahead of|before|next (?:comes?|came)|then (?:comes?|came)|trailed by)\b[^.;:]{1,60}$/iu;
const GOES_ON = /^(?:\s\p{Ll}+){0,2}\)?(?:,? and\b|,|,? then\b|,? followed by\b|,? ahead of\b)[^.;:]{1,60}$/iu;
const LEAST_MEMBERS = 3;

/**
 * "Elm had the most visitors, 940, followed by Oak with 610 and Ash with 480": what is told with the 480 is third. The rank that a source's list gives the
 * figure that stands beside the rank; undefined where no list tells that figure, or two tell it otherwise.
 */
export function rankInList(assertion: Assertion, around: Surroundings, base: FactBase): RankFound | undefined {
  const { mention, passage } = assertion;
  const figure = figureOfRank(mention, passage);
  const beside = figure && around.sentence(assertion).find((other) => other.passage === passage && other.mention.start === figure.start);
  if (!beside) return undefined;
  const isTied = (fact: Fact): boolean => isTelling(figure.quantity.value) || passage.names.some(({ entity }) => entity !== undefined && fact.passage.names.some((name) => name.entity === entity));
  const found = [...around.states(beside)].filter(isTied).flatMap((fact) => { const list = listWith(fact, base); return list ? [{ fact, list }] : []; });
  const [one, ...others] = found.map(({ fact, list }): RankFound => {
    const value = 1 + list.indexOf(fact);
    return { value, fits: value === mention.quantity.value, facts: list, formula: `number ${value} of ${list.length} that the source lists` };
  });
  return others.every(({ value }) => value === one?.value) ? one : undefined;
}

/** The members of the list in which a sentence tells the fact, in its order: figures of one kind, each less than the one before it, or each more. */
function listWith(fact: Fact, base: FactBase): readonly Fact[] | undefined {
  const { passage, figure: { kind, quantity: { unit } } } = fact;
  if (passage.kind === 'cell') return undefined;
  const { prose: { text }, span } = passage;
  const members = (base.byPlace.get(placeOf(fact)) ?? []).filter(({ figure }) => figure.kind === kind && figure.quantity.unit === unit && figure.quantity.value !== undefined)
    .flatMap((one) => { const at = figureIn(one); return at ? [{ one, start: at.start, end: at.end }] : []; });
  const gap = (at: number): string => text.slice(members[at - 1]!.end, members[at]!.start);
  for (const [head, { start }] of members.entries()) {
    const next = members[head + 1];
    if (!next || !LEADS_ON.test(gap(head + 1)) || !HEADED.test(text.slice(Math.max(span.start, members[head - 1]?.end ?? 0), next.start))) continue;
    if (start >= next.start) continue;
    let last = head + 1;
    while (last + 1 < members.length && GOES_ON.test(gap(last + 1))) last++;
    const list = members.slice(head, last + 1).map(({ one }) => one);
    if (list.length >= LEAST_MEMBERS && list.includes(fact) && isSorted(list)) return list;
  }
  return undefined;
}

function isSorted(list: readonly Fact[]): boolean {
  const values = list.map(({ figure }) => figure.quantity.value!);
  return [1, -1].some((way) => values.every((value, at) => at === 0 || way * (values[at - 1]! - value) > 0));
}
