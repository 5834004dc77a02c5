import { remember } from '../claims/remember';
import { measured, type Measured } from '../comparison/figures';
import { dateOf } from '../comparison/times';
import type { Fact } from '../sources/fact';
import type { Hedge } from '../vocabulary';

/** Facts told by their numbers, so that those found keep the order of the facts. */
type Numbers = readonly number[];

/** Facts by what they can be compared with at all, and by their values; worked out once for a set of facts. */
interface Index {
  readonly times: readonly Fact[];
  /** Times by their year; those that are told in other ways may come to any. */
  readonly byYear: ReadonlyMap<string, Numbers>;
  readonly otherTimes: Numbers;
  /** Amounts, counts and measures, by family (see `Measured`). */
  readonly byFamily: ReadonlyMap<string, readonly Fact[]>;
  /** What has a unit, by its number in it. */
  readonly byNumber: ReadonlyMap<number, readonly Fact[]>;
  /** By dimension the single values in order, and the ranges. */
  readonly byDimension: ReadonlyMap<string, { readonly values: readonly { readonly value: number; readonly at: number }[]; readonly ranges: Numbers }>;
}

const indexOf = remember((facts: readonly Fact[]): Index => {
  const times: Fact[] = [];
  const otherTimes: number[] = [];
  const byYear = new Map<string, number[]>();
  const byFamily = new Map<string, Fact[]>();
  const byNumber = new Map<number, Fact[]>();
  const byDimension = new Map<string, { values: { value: number; at: number }[]; ranges: number[] }>();
  facts.forEach((fact, at) => {
    if (fact.figure.quantity.date !== undefined || fact.relative) {
      times.push(fact);
      const year = fact.relative ? undefined : yearOf(dateOf(fact));
      if (year === undefined) otherTimes.push(at);
      else listIn(byYear, year).push(at);
    }
    const own = measured(fact.figure);
    if (!own || fact.figure.quantity.date !== undefined) return;
    listIn(byFamily, own.family).push(fact);
    if (fact.figure.quantity.unit !== undefined && fact.figure.quantity.value !== undefined) byNumber.set(fact.figure.quantity.value, [...(byNumber.get(fact.figure.quantity.value) ?? []), fact]);
    const same = byDimension.get(own.dimension) ?? { values: [], ranges: [] };
    byDimension.set(own.dimension, same);
    if (own.value === undefined || own.low !== undefined) same.ranges.push(at);
    else same.values.push({ value: own.value, at });
  });
  for (const { values } of byDimension.values()) values.sort((a, b) => a.value - b.value);
  return { times, byYear, otherTimes, byFamily, byNumber, byDimension };
});

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The year of a date that names one and is no span of time. */
const yearOf = (date: string | undefined): string | undefined => /^(?:FY)?(\d{4})(?![^-])(?!.*\/)/u.exec(date ?? '')?.[1];

/** All facts that tell a time. */
export const timesIn = (facts: readonly Fact[]): readonly Fact[] => indexOf(facts).times;

/** All facts that a date may equal, and others: those of its year, and those of which the year is not plain. */
export function timesNear(date: string | undefined, facts: readonly Fact[]): readonly Fact[] {
  const { times, byYear, otherTimes } = indexOf(facts);
  const year = yearOf(date);
  return year === undefined ? times : inOrder([byYear.get(year) ?? [], otherTimes], facts);
}

/** All facts of a figure's family (see `Measured`): those that it can be compared with. */
export const ofFamily = (family: string, facts: readonly Fact[]): readonly Fact[] => indexOf(facts).byFamily.get(family) ?? [];

/** All facts that tell this number in a unit of their own. */
export const ofNumber = (value: number, facts: readonly Fact[]): readonly Fact[] => indexOf(facts).byNumber.get(value) ?? [];

/** A bound reaches half as far again, and no hedge further; without one a figure reaches no further than its rounding (see comparison/figures.ts). */
const REACH = 1.6;
const EXACT = 1 + 1e-6;

/** All facts that a figure with this hedge may equal, and others: those of its dimension that are ranges or lie near to it. */
export function valuesNear({ dimension, value, low, high, step }: Measured, hedge: Hedge | undefined, facts: readonly Fact[]): Fact[] {
  const own = indexOf(facts).byDimension.get(dimension);
  if (!own) return [];
  const reach = hedge === undefined ? EXACT : REACH;
  const ends = [value, low, high].flatMap((end) => (end === undefined ? [] : [end / reach, end * reach]));
  const [from, to] = [Math.min(...ends) - step, Math.max(...ends) + step];
  const near: number[] = [];
  for (let at = firstFrom(own.values, from); at < own.values.length && own.values[at]!.value <= to; at++) near.push(own.values[at]!.at);
  return inOrder([near.sort((a, b) => a - b), own.ranges], facts);
}

function firstFrom(values: readonly { readonly value: number }[], least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]!.value < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inOrder(lists: readonly Numbers[], facts: readonly Fact[]): Fact[] {
  const some = lists.filter(({ length }) => length > 0);
  const numbers = some.length < 2 ? some[0] ?? [] : some.flat().sort((a, b) => a - b);
  return numbers.map((at) => facts[at]!);
}
