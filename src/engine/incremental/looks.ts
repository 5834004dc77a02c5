import { rowsNamedIn } from '../arithmetic/tables/selection';
import { tablesOf } from '../arithmetic/tables/table-facts';
import { weightOf } from '../matching/surroundings';
import type { Passage } from '../claims/passages';
import type { FactBase } from '../verdicts/fact-base';
import type { Around } from './around';
import type { Unit } from './unit';

/**
 * Whether a unit looks like the one whose place it takes to all figures around it, at first sight: it stands in the same block, as many figures equal the same
 * facts and weigh the same as company, and of the sources' tables it names the same rows. Rows of the draft's own tables never do: too much depends on them.
 */
export function looksTheSame(old: Unit, fresh: Unit, around: Around, facts: FactBase): boolean {
  if (old.passages.length !== 1 || fresh.passages.length !== 1 || old.assertions.length !== fresh.assertions.length) return false;
  const [was, is] = [old.passages[0]!, fresh.passages[0]!];
  if (was.kind === 'cell' || was.kind !== is.kind || was.block !== is.block || was.context.length !== is.context.length) return false;
  const figures = old.assertions.every((assertion, at) => {
    const other = fresh.assertions[at]!;
    const [a, b] = [[...around.states(assertion)], [...around.states(other)]];
    return weightOf(assertion) === weightOf(other) && a.length === b.length && a.every((fact, i) => fact === b[i]);
  });
  return figures && JSON.stringify(rowsNamedIn(was, facts)) === JSON.stringify(rowsNamedIn(is, facts));
}

/** A figure looks back no further than over so many others (see RECENT in arithmetic/tables/selection.ts). */
export const FIGURES_BACK = 24;

/**
 * The units, of those in the blocks behind a change, that look back at it: the first, whose neighbour has changed; and where the sources have tables, of
 * which rows may have been spoken of just before, those of the first block, and of blocks behind others of the same list or section.
 */
export function looksBack(behind: readonly Unit[], changed: readonly Unit[], facts: FactBase): Unit[] {
  if (tablesOf(facts).length === 0) return behind.slice(0, 1);
  const sections = new Set(changed.flatMap(({ passages }) => passages.map(({ context }) => context.at(-1))));
  const looking: Unit[] = [];
  let figures = 0;
  let previous: Passage | undefined;
  for (const [at, unit] of behind.entries()) {
    if (figures >= FIGURES_BACK) break;
    const before = behind[at - 1]?.passages[0];
    if (before && before.block !== unit.passages[0]!.block) previous = behind[at - 1]!.assertions.at(-1)!.passage;
    if (!previous || (previous.kind !== 'cell' && sections.has(previous.context.at(-1)))) looking.push(unit);
    figures += unit.assertions.length;
  }
  return looking;
}
