import { segmentAt } from '../claims/passages';
import { measured } from '../comparison/figures';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import { figureOf } from '../verdicts/plausible';
import { operandsIn, type Operand } from './operand';
import { from, show, type Attempt } from './operations/outcome';

/** More names than these, or more figures of one of them, and it is not plain what is added up. */
const MOST_NAMED = 6;
const MOST_EACH = 3;
const MOST_SUMS = 27;

/**
 * The sums over all whom the figure's clause (or sentence) names together: "Elm, Oak and Ash: 54 seats". One figure of each, all of one thing
 * counted or measured and none a former value, wherever the source tells it; where one of them has none, there is no sum.
 */
export function sumsOfNamed(assertion: Assertion, base: FactBase, take: Attempt): void {
  const { mention, passage, frame } = assertion;
  const own = measured(figureOf(mention));
  if (passage.names.length < 2 || !own || own.value === undefined || own.dimension === 'times' || own.dimension === 'points' || mention.kind === 'ordinal') return;
  const segment = segmentAt(passage, mention.start);
  const named = (inClause: boolean): string[] => [...new Set(passage.names.flatMap((name) => (name.entity !== undefined && !name.description && (!inClause || segmentAt(passage, name.start) === segment) ? [name.entity] : [])))];
  const seen = new Set<string>();
  for (const names of [named(true), named(false)]) {
    const key = names.join('\n');
    if (names.length < 2 || names.length > MOST_NAMED || seen.has(key)) continue;
    seen.add(key);
    const each = names.map((name) => figuresOf(name, own.dimension, assertion, base));
    if (each.some((list) => list.length === 0 || list.length > MOST_EACH)) continue;
    for (const terms of choices(each)) {
      const [first, ...others] = terms;
      if (new Set(terms.map(({ fact }) => fact)).size < terms.length || !others.every((other) => isAlike(first!.fact, other.fact))) continue;
      const unit = own.value / mention.quantity.value!;
      const isCounted = terms.some(({ fact }) => fact.frame.noun.some((stem) => frame.noun.includes(stem)));
      take('sum', terms.reduce((sum, { value }) => sum + value, 0) / unit, () => from(terms, terms.map(show).join(' + '), { reasons: { 'all named': 1, ...(isCounted ? { 'all named, noun same': 1 } : {}) } }));
    }
  }
}

function figuresOf(entity: string, dimension: string, { frame }: Assertion, base: FactBase): Operand[] {
  const own = operandsIn(base.facts.filter((fact) => isOf(fact, entity))).filter((one) => one.dimension === dimension && one.lent === undefined && !one.fact.frame.former && !one.fact.frame.change);
  const counted = own.filter(({ fact }) => fact.frame.noun.some((stem) => frame.noun.includes(stem)));
  const measuredSame = own.filter(({ fact }) => fact.frame.measures[0] !== undefined && fact.frame.measures[0] === frame.measures[0]);
  const alike = [...new Set([...counted, ...measuredSame])];
  return alike.length > 0 ? alike : own;
}

/** Told of it, or in a sentence that names it first. */
const isOf = ({ frame: { who, named } }: Fact, entity: string): boolean => who.some((one) => one.entity === entity) || named[0] === entity;

/** What two figures have in common for adding them up: the thing counted, or the measure. */
const isAlike = (a: Fact, b: Fact): boolean => a.frame.noun.some((stem) => b.frame.noun.includes(stem)) || (a.frame.measures[0] !== undefined && a.frame.measures[0] === b.frame.measures[0]) || (a.place === b.place && a.frame.noun.length === 0);

function choices(each: readonly (readonly Operand[])[]): Operand[][] {
  const all = each.reduce<Operand[][]>((sofar, list) => sofar.flatMap((chosen) => list.map((one) => [...chosen, one])), [[]]);
  return all.length > MOST_SUMS ? [] : all;
}
