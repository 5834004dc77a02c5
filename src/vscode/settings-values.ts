/** Reads values as they stand in settings files, where they may be anything. */
import { l10n } from 'vscode';

/** A value that can be used, and what is wrong with the one that was there. */
interface Read<T> {
  readonly value: T;
  readonly problem?: string;
}

export type Reading<T> = (value: unknown) => Read<T>;

/** One of some names, each standing for something. */
export function oneOf<T>(allowed: Readonly<Record<string, T>>, fallback: string): Reading<T> {
  return (value) => {
    if (value === undefined) return { value: allowed[fallback]! };
    if (typeof value === 'string' && Object.hasOwn(allowed, value)) return { value: allowed[value]! };
    return { value: allowed[fallback]!, problem: l10n.t('It takes one of {0}; it is read as {1}.', Object.keys(allowed).join(', '), fallback) };
  };
}

export function isTrueOrFalse(fallback: boolean): Reading<boolean> {
  return (value) => {
    if (typeof value === 'boolean') return { value };
    return { value: fallback, ...(value !== undefined && { problem: l10n.t('It takes true or false; it is read as {0}.', String(fallback)) }) };
  };
}

export function numberWithin(least: number, most: number, fallback: number): Reading<number> {
  return (value) => {
    if (typeof value === 'number' && value >= least && value <= most) return { value };
    return { value: fallback, ...(value !== undefined && { problem: l10n.t('It takes a number from {0} to {1}; it is read as {2}.', least, most, fallback) }) };
  };
}

/** A list of words that are not empty; what else is in it is left out. */
export function listOf(example: string): Reading<readonly string[]> {
  return (value) => {
    const listed: readonly unknown[] = Array.isArray(value) ? value : [];
    const words = listed.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
    const isWhole = value === undefined || (Array.isArray(value) && words.length === value.length);
    return { value: words, ...(!isWhole && { problem: l10n.t('It takes a list such as ["{0}"]; what else is in it is not used.', example) }) };
  };
}

/** A table from some names to others; rows that name something else are left out. */
export function mapOf<K extends string, V extends string>(names: Readonly<Record<K, K>>, values: Readonly<Record<string, V>>): Reading<ReadonlyMap<K, V>> {
  return (value) => {
    const isTable = typeof value === 'object' && value !== null && !Array.isArray(value);
    const rows: readonly (readonly [string, unknown])[] = isTable ? Object.entries(value) : [];
    const good = rows.flatMap(([name, to]): [K, V][] =>
      Object.hasOwn(names, name) && typeof to === 'string' && Object.hasOwn(values, to) ? [[names[name as K], values[to]!]] : []);
    const bad = rows.find(([name, to]) => !good.some(([known]) => known === name) && to !== undefined);
    if ((value === undefined || isTable) && !bad) return { value: new Map(good) };
    const which = bad ? `"${bad[0]}": ${JSON.stringify(bad[1])}` : JSON.stringify(value);
    return { value: new Map(good), problem: l10n.t('{0} is not used. It takes rows from {1} to {2}.', which, Object.keys(names).join(', '), Object.keys(values).join(', ')) };
  };
}
