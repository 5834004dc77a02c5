import { isElliptic } from '../claims/ellipsis';
import { remember } from '../claims/remember';
import { compare, compareMeasured, measured, type Comparison, type Figure, type Measured } from '../comparison/figures';
import { compareTold, dateOf, type Told } from '../comparison/times';
import { figureOf } from '../verdicts/plausible';
import type { Assertion, Fact } from '../sources/fact';
import { ofFamily, ofNumber, timesIn, timesNear, valuesNear } from './comparable';

/** A fact that can be compared with a figure of the draft. */
export interface Candidate {
  readonly fact: Fact;
  readonly comparison: Comparison;
}

/** A figure made ready to be compared with many facts. */
interface Asked {
  readonly figure: Figure;
  readonly own: Measured | undefined;
  /** As a time; undefined where it tells none. */
  readonly time: { readonly told: Told; readonly date: string | undefined } | undefined;
  /** The source's currency is its own. */
  readonly isLent: boolean;
  /** "…, to 985,": the unit, and what is counted, are left to the reader. */
  readonly isElliptic: boolean;
}

function askedOf({ mention, passage }: Assertion, now: string | undefined): Asked {
  const figure = figureOf(mention);
  const told = { figure, ...(mention.relative ? { relative: mention.relative } : {}), ...(now === undefined ? {} : { toldOn: now }) };
  const isInCents = mention.kind === 'money' && /\d\s?cents?$/iu.test(textOf(passage, mention));
  return { figure, own: measured(figure), time: mention.relative !== undefined || figure.quantity.date !== undefined ? { told, date: dateOf(told) } : undefined, isLent: isInCents || isBare(figure), isElliptic: isElliptic(mention, passage) };
}

/** A fact made ready to be compared with many figures: what is measured, the date it comes to, and the candidate that it makes, by how the comparison turns out. */
interface Ready {
  readonly fact: Fact;
  readonly own: Measured | undefined;
  readonly date: string | undefined;
  /** One for each fact and comparison, not one for each figure: the candidates of a long draft's figures are kept while it is written. */
  readonly as: Readonly<Record<Comparison, Candidate>>;
}

const readyOf = remember((fact: Fact): Ready => {
  const as = (comparison: Comparison): Candidate => ({ fact, comparison });
  return { fact, own: measured(fact.figure), date: dateOf(fact), as: { equal: as('equal'), close: as('close'), hedge: as('hedge'), unit: as('unit'), different: as('different'), incomparable: as('incomparable') } };
});

/** The facts of a list made ready: the lists of a kind (see comparable.ts) are gone through for each figure of that kind. */
const readyIn = remember((facts: readonly Fact[]): readonly Ready[] => facts.map(readyOf));

function comparisonWith({ figure, own, time, isLent, isElliptic: isShort }: Asked, { fact, own: theirs, date }: Ready): Comparison {
  if (time) return compareTold(time.told, fact, time.date, date);
  if (fact.figure.quantity.date !== undefined) return 'incomparable';
  if (isShort && fact.figure.quantity.unit !== undefined && fact.figure.quantity.value === figure.quantity.value) return 'equal';
  return isLent ? compare(inCurrencyOf(fact.figure, figure), fact.figure) : compareMeasured(figure, own, fact.figure, theirs);
}

/** All facts that can be compared with the figure, in the order of the facts. `now` is the day from which the draft tells its times. */
export function candidatesOf(assertion: Assertion, facts: readonly Fact[], now: string | undefined): Candidate[] {
  const asked = askedOf(assertion, now);
  return comparableWith(asked, readyIn(comparableTo(asked, facts)));
}

/** Those of some facts that can be compared with the figure. */
export const candidatesAmong = (assertion: Assertion, some: readonly Fact[], now: string | undefined): Candidate[] => comparableWith(askedOf(assertion, now), some.map(readyOf));

/** The facts of a figure's kind, most of which can be compared with it; and the comparison with one of them, or with any other. */
export interface OfItsKind {
  readonly facts: readonly Fact[];
  /** Undefined where it cannot be compared. */
  readonly candidate: (fact: Fact) => Candidate | undefined;
  /** Facts of other kinds may be among them, and some twice. */
  readonly isMixed: boolean;
}

export function ofItsKind(assertion: Assertion, facts: readonly Fact[], now: string | undefined): OfItsKind {
  const asked = askedOf(assertion, now);
  return {
    facts: comparableTo(asked, facts), isMixed: asked.isElliptic || asked.isLent,
    candidate: (fact) => {
      const ready = readyOf(fact);
      const comparison = comparisonWith(asked, ready);
      return comparison === 'incomparable' ? undefined : ready.as[comparison];
    },
  };
}

const comparableTo = (asked: Asked, facts: readonly Fact[]): readonly Fact[] => (asked.time ? timesIn(facts) : withItsNumber(asked, familiesOf(asked, facts), facts));

function comparableWith(asked: Asked, some: readonly Ready[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const one of some) {
    const comparison = comparisonWith(asked, one);
    if (comparison !== 'incomparable') candidates.push(one.as[comparison]);
  }
  return candidates;
}

/** Those of them that the figure equals, sought by their values. */
export function equalTo(assertion: Assertion, facts: readonly Fact[], now: string | undefined): Fact[] {
  const asked = askedOf(assertion, now);
  const near = asked.time ? timesNear(asked.time.date, facts) : asked.isLent ? familiesOf(asked, facts) : asked.own ? withItsNumber(asked, valuesNear(asked.own, asked.figure.quantity.hedge, facts), facts) : [];
  return near.filter((fact) => comparisonWith(asked, readyOf(fact)) === 'equal');
}

/** What is lent its currency may be an amount of money as well. */
const familiesOf = ({ own, isLent }: Asked, facts: readonly Fact[]): readonly Fact[] => (isLent ? facts : own ? ofFamily(own.family, facts) : []);

/** What leaves its unit out may be told with any. */
const withItsNumber = ({ isElliptic: isShort, figure }: Asked, found: readonly Fact[], facts: readonly Fact[]): readonly Fact[] => (isShort && figure.quantity.value !== undefined ? [...found, ...ofNumber(figure.quantity.value, facts)] : found);

const LEAST_BARE_SUM = 1e5;

const textOf = ({ prose }: Assertion['passage'], { start, end }: Assertion['mention']): string => prose.text.slice(start, end);

/** "34 billion" of a text about kroner leaves its currency to the source's. */
const isBare = ({ kind, quantity: { value, unit } }: Figure): boolean => kind === 'count' && unit === undefined && value !== undefined && value >= LEAST_BARE_SUM;

/** A bare sum in the source's currency; so are cents, which many currencies have. */
const inCurrencyOf = (source: Figure, draft: Figure): Figure =>
  (source.kind === 'money' && source.quantity.unit !== undefined ? { ...draft, kind: 'money', quantity: { ...draft.quantity, unit: source.quantity.unit } } : draft);
