import { compare, compareMeasured, measured, type Comparison, type Figure } from '../comparison/figures';
import { compareTold, dateOf } from '../comparison/times';
import { figureOf } from '../verdicts/plausible';
import type { Assertion, Fact } from '../sources/fact';

/** A fact that can be compared with a figure of the draft. */
export interface Candidate {
  readonly fact: Fact;
  readonly comparison: Comparison;
}

/** All facts that can be compared with the figure, in the order of the facts. `now` is the day from which the draft tells its times. */
export function candidatesOf({ mention, passage }: Assertion, facts: readonly Fact[], now: string | undefined): Candidate[] {
  const figure = figureOf(mention);
  const isDate = mention.relative !== undefined || figure.quantity.date !== undefined;
  const told = { figure, ...(mention.relative ? { relative: mention.relative } : {}), ...(now === undefined ? {} : { toldOn: now }) };
  const toldDate = dateOf(told);
  const isInCents = mention.kind === 'money' && /\d\s?cents?$/iu.test(textOf(passage, mention));
  const own = measured(figure);
  const isLent = isInCents || isBare(figure);
  const candidates: Candidate[] = [];
  for (const fact of facts) {
    const comparison = isDate ? compareTold(told, fact, toldDate) : fact.figure.quantity.date !== undefined ? 'incomparable'
      : isLent ? compare(inCurrencyOf(fact.figure, figure), fact.figure) : compareMeasured(figure, own, fact.figure, measured(fact.figure));
    if (comparison !== 'incomparable') candidates.push({ fact, comparison });
  }
  return candidates;
}

const LEAST_BARE_SUM = 1e5;

const textOf = ({ prose }: Assertion['passage'], { start, end }: Assertion['mention']): string => prose.text.slice(start, end);

/** "34 billion" of a text about kroner leaves its currency to the source's. */
const isBare = ({ kind, quantity: { value, unit } }: Figure): boolean => kind === 'count' && unit === undefined && value !== undefined && value >= LEAST_BARE_SUM;

/** A bare sum in the source's currency; so are cents, which many currencies have. */
const inCurrencyOf = (source: Figure, draft: Figure): Figure =>
  (source.kind === 'money' && source.quantity.unit !== undefined ? { ...draft, kind: 'money', quantity: { ...draft.quantity, unit: source.quantity.unit } } : draft);
