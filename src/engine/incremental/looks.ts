import { rowsNamedIn } from '../arithmetic/tables/selection';
import { weightOf } from '../matching/surroundings';
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
