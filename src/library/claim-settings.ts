/** The settings about which drafts and claims are checked, as they stand in a settings file, where they may be anything. */
import type { ClaimKind } from '../engine';
import { patternFault } from './globs';

const KINDS: Readonly<Record<ClaimKind, true>> = {
  money: true, percent: true, points: true, count: true, measure: true, date: true, year: true, duration: true, ordinal: true, ratio: true, range: true, name: true, role: true,
};
const isKind = (name: string): name is ClaimKind => Object.hasOwn(KINDS, name);
const MARKINGS: ReadonlySet<unknown> = new Set(['default', 'error', 'warning', 'information', 'hint', 'off']);

/** `factCheck.kinds`: the kinds that are off. `problem` says in a sentence which row is not used. */
export function readKindsSetting(value: unknown): { readonly off: ReadonlySet<ClaimKind>; readonly problem?: string } {
  if (value === undefined || value === null) return { off: new Set() };
  if (typeof value !== 'object' || Array.isArray(value)) return { off: new Set(), problem: 'It takes a table, such as { "name": "off" }; it is not used.' };
  const rows = Object.entries(value);
  const bad = rows.find(([kind, marking]) => !isKind(kind) || !MARKINGS.has(marking));
  const off = new Set(rows.flatMap(([kind, marking]) => (isKind(kind) && marking === 'off' ? [kind] : [])));
  return { off, ...(bad && { problem: `"${bad[0]}" is not used. It takes rows from ${Object.keys(KINDS).join(', ')} to ${[...MARKINGS].join(', ')}.` }) };
}

/** `factCheck.tolerance`, in per cent. */
export function readToleranceSetting(value: unknown): { readonly tolerance: number; readonly problem?: string } {
  if (typeof value === 'number' && value >= 0 && value <= 50) return { tolerance: value };
  return { tolerance: 0, ...(value !== undefined && value !== null && { problem: 'It takes a number from 0 to 50; it is read as 0.' }) };
}

/** `factCheck.exclude`: the patterns that stand for something. */
export function readExcludeSetting(value: unknown): { readonly patterns: readonly string[]; readonly problem?: string } {
  if (value === undefined || value === null) return { patterns: [] };
  const listed: readonly unknown[] = Array.isArray(value) ? value : [];
  const patterns = listed.filter((one): one is string => typeof one === 'string' && one.trim() !== '' && patternFault(one) === undefined);
  const bad = listed.find((one) => typeof one === 'string' && patternFault(one) !== undefined);
  if (typeof bad === 'string') return { patterns, problem: `“${bad}” leaves nothing out: it takes patterns such as “archive/**”, with “/” between folders, brackets closed, few wildcards and no “!”.` };
  return { patterns, ...((!Array.isArray(value) || patterns.length < value.length) && { problem: 'It takes a list such as ["archive/**"]; what else is in it is not used.' }) };
}
