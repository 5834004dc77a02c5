import type { Frame } from '../claims/frames';
import type { Passage } from '../claims/passages';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import { compareDates } from '../comparison/dates';
import { sayings, shareSaid } from './labels';
import { profileOf } from './profile';

/** The reasons for and against a table's cell being what the draft's figure is about. */
export function featuresOfCell({ frame, passage }: Assertion, { passage: cell, frame: own }: Fact, base: FactBase): Readonly<Record<string, number>> {
  if (cell.kind !== 'cell') return {};
  const features: Record<string, number> = {};
  const mine = profileOf(passage);
  const labels = cell.heads.filter((head) => head.row === cell.row);
  const heads = cell.heads.filter((head) => head.row !== cell.row);
  if (labels.length > 0) {
    const row = Math.max(...labels.map((label) => shareSaid(label, mine, base)));
    if (row > 0) features['row named'] = row;
    else features['row not named'] = 1;
    if (labels.length > 1) features['row named in all'] = labels.reduce((sum, label) => sum + shareSaid(label, mine, base), 0) / labels.length;
  }
  if (heads.length > 0) {
    const column = Math.max(...heads.map((head) => shareSaid(head, mine, base)));
    if (column > 0) features['column named'] = column;
    const stems = new Set(heads.flatMap((head) => sayings(head).flat()));
    if (frame.noun.some((stem) => stems.has(stem))) features['noun column'] = 1;
  }
  const role = cell.row === undefined ? undefined : cell.cell?.table.rows[cell.row];
  if (role === 'total' || role === 'mean' || role === 'rest') features[`row ${role}`] = 1;
  const age = cell.cell?.age;
  if (age !== undefined) features[ageFeature(frame, passage, own, age)] = 1;
  return features;
}

/** Of figures that tell the same of different times, a sentence without a time means the latest; one that looks back, an earlier one. */
function ageFeature(draft: Frame, passage: Passage, fact: Frame, age: number): string {
  const said = timeSaid(draft, passage, fact);
  const which = age === 0 ? 'latest' : 'earlier';
  if (said !== undefined) return `${which} of series, its time ${said ? 'said' : 'not the one said'}`;
  const looksBack = draft.former || draft.when.some(({ relative }) => relative?.from === 'context' && (relative.offset ?? 0) < 0) || (passage.cell?.age ?? 0) > 0;
  return `${which} of series, ${looksBack ? 'looking back' : 'no time said'}`;
}

/** Whether the draft's figure is dated as the fact is; undefined where it is not dated. The figure's own date counts before that of its sentence's context. */
function timeSaid(draft: Frame, passage: Passage, fact: Frame): boolean | undefined {
  const around = [...passage.heads, ...passage.context].flatMap(({ mentions }) => mentions);
  for (const times of [draft.when, around]) {
    let other = false;
    for (const a of times) for (const b of fact.when) {
      if (a.relative && b.relative && a.relative.unit === b.relative.unit && a.relative.from === b.relative.from) {
        if (a.relative.offset === b.relative.offset) return true;
        other = true;
      }
      if (a.quantity.date === undefined || b.quantity.date === undefined) continue;
      const comparison = compareDates(a.quantity.date, b.quantity.date);
      if (comparison === 'equal' || comparison === 'close') return true;
      if (comparison === 'different') other = true;
    }
    if (other) return false;
  }
  return undefined;
}
