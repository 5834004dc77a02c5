import type { Passage } from '../claims/passages';
import { isTimeLike } from '../claims/times';
import { compare, measured } from '../comparison/figures';
import { valuesNear } from '../matching/comparable';
import { heldAgainst } from '../matching/held-against';
import type { Assertion, Fact } from '../sources/fact';
import type { Mention } from '../vocabulary';
import type { FactBase } from './fact-base';
import { figureOf, isTelling } from './plausible';

/** The sentences must have a little more in common than the figure. */
const ALIKE = 0.08;
const YEAR = /^\d{4}$/u;

/**
 * The fact that a year is given to by mistake: "the fair before, in 2027, took £384,000" where the sources tell of £384,000 once, in a sentence
 * of 2029. Both sentences tell one figure of so many digits, and one year.
 */
export function factOfAnotherYear(assertion: Assertion, base: FactBase): { readonly figure: Fact; readonly year: Mention } | undefined {
  const { mention, passage, frame } = assertion;
  if (mention.kind !== 'year' || frame.unasserted || passage.kind === 'cell' || yearsIn(passage).length !== 1) return undefined;
  const [figure, ...more] = passage.mentions.filter(isFigure);
  if (!figure || more.length > 0) return undefined;
  const own = measured(figureOf(figure));
  const [fact, ...others] = (own ? valuesNear(own, figure.quantity.hedge, base.facts) : []).filter((one) => one.figure.kind === figure.kind && compare(figureOf(figure), one.figure) === 'equal' && one.figure.quantity.hedge === undefined);
  if (!fact || others.length > 0 || fact.passage.cell) return undefined;
  const [year, ...otherYears] = yearsIn(fact.passage);
  if (!year || otherYears.length > 0 || year.quantity.date === mention.quantity.date || !YEAR.test(year.quantity.date ?? '')) return undefined;
  return heldAgainst(assertion, base).alikeTo(fact.passage) >= ALIKE ? { figure: fact, year } : undefined;
}

const isFigure = (mention: Mention): boolean => !isTimeLike(mention) && mention.kind !== 'ordinal' && mention.kind !== 'ratio' && isTelling(mention.quantity.value);

/** What dates a sentence: its years, and dates of a year. */
const yearsIn = ({ mentions }: Passage): Mention[] => mentions.filter(({ kind, quantity }) => (kind === 'year' || kind === 'date') && /^\d{4}/u.test(quantity.date ?? ''));
