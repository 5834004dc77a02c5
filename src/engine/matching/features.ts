import { CONTEXT_WEIGHT } from '../claims/about';
import { isTimeLike } from '../claims/times';
import type { Frame } from '../claims/frames';
import type { Mention } from '../vocabulary';
import { measured, type Figure } from '../comparison/figures';
import { compareDates } from '../comparison/dates';
import { isLong, slipBetween } from '../comparison/slips';
import { isTelling, figureOf } from '../verdicts/plausible';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf, type FactBase } from '../verdicts/fact-base';
import type { Candidate } from './candidates';
import { alike, shareIn } from './likeness';
import { profileOf } from './profile';
import { toldApart } from './rivals';
import type { Company } from './company';
import type { Surroundings } from './surroundings';
import { featuresOfCell } from './table-features';

/** A reason for or against a fact's being the one meant: its name, and how much of it there is. */
export type Features = Readonly<Record<string, number>>;

/** The reasons for and against this fact's being what the draft's figure is about, but for the company that it keeps. */
export function featuresOf(assertion: Assertion, candidate: Candidate, around: Surroundings, base: FactBase): Features {
  const { mention, frame, passage } = assertion;
  const { fact } = candidate;
  const features: Record<string, number> = {};
  const set = (name: string, value: number): void => { if (value !== 0) features[name] = value; };
  const flag = (name: string): void => { features[name] = 1; };

  // Who.
  const owner = ownerOf(frame, fact.frame, base);
  if (owner !== 'nobody') flag(`owner ${owner}`);
  // What.
  const measure = measureOf(frame, fact.frame);
  if (measure !== 'none') flag(`measure ${measure}`);
  const noun = nounOf(frame, fact.frame);
  if (noun !== 'none') flag(`noun ${noun}`);
  if (frame.state !== undefined || fact.frame.state !== undefined) flag(frame.state === fact.frame.state ? 'state same' : frame.state !== undefined && fact.frame.state !== undefined ? 'state other' : frame.state === undefined ? `state only in source ${fact.frame.state}` : 'state only in draft');
  // Which words.
  const mine = profileOf(passage);
  const theirs = profileOf(fact.passage);
  set('clause in source', shareIn(frame.terms, theirs, base, CONTEXT_WEIGHT));
  set('source clause in draft', shareIn(fact.frame.terms, mine, base, CONTEXT_WEIGHT));
  set('sentences alike', alike(mine, theirs, base));
  set('clauses alike', alike(frame.terms, fact.frame.terms, base));
  set('near alike', alike(frame.near, fact.frame.near, base));
  set('near in source', shareIn(frame.near, fact.frame.near, base));
  const apart = toldApart(fact, frame.near, mine, base);
  set(apart > 0 ? 'told apart' : 'told from it', Math.abs(apart));
  // Tables: the row's label and the column's head.
  Object.assign(features, featuresOfCell(assertion, fact, around, base));
  // When.
  const period = periodOf(frame, fact.frame);
  if (period !== 'none') flag(`period ${period}`);
  // How.
  // Of a table's series its features tell.
  if (fact.passage.cell?.age === undefined && frame.former !== fact.frame.former) flag('former mismatch');
  if (frame.former && fact.frame.former) flag('former both');
  if (!frame.former && isSuperseded(fact, base)) flag('superseded');
  if (frame.change !== fact.frame.change) flag('change mismatch');
  if (frame.per !== fact.frame.per) flag(frame.per !== undefined && fact.frame.per !== undefined ? 'rate other' : 'rate mismatch');
  if (frame.direction && fact.frame.direction) flag(frame.direction.to === fact.frame.direction.to ? 'direction same' : 'direction other');
  if (mention.kind !== fact.figure.kind) flag('kind other');
  if (fact.figure.quantity.hedge !== undefined && mention.quantity.hedge === fact.figure.quantity.hedge) flag('hedge same');
  // The value.
  const value = valueOf(assertion, candidate);
  flag(`value ${value}`);
  if (candidate.comparison !== 'equal') {
    // What merely does not confirm may well forbid an objection.
    for (const reason of TELLING_AGAINST) if (features[reason] !== undefined) features[`contrary ${reason}`] = features[reason];
    if ((features['near alike'] ?? 0) < LITTLE && (features['clauses alike'] ?? 0) < LITTLE) flag('contrary unlike');
    if (owner === 'nobody') flag('contrary owner nobody');
    if (hasNumberThere(mention, fact, base)) flag('contrary number there');
  }
  return features;
}

/** These reasons, and what the other figures of the draft that mean the fact, or stand beside it in the source, say for and against it. */
export function inCompany(own: Features, assertion: Assertion, { fact, comparison }: Candidate, company: Company): Features {
  const features: Record<string, number> = { ...own };
  const set = (name: string, value: number): void => {
    if (value === 0) return;
    features[name] = value;
    if (comparison !== 'equal') features[`contrary ${name}`] = value;
  };
  set('same sentence', company.anchors(assertion, fact));
  const near = company.neighbours(assertion, fact);
  if (near !== 0) features['near sentence'] = near;
  set('said by other', company.saidByOther(assertion, fact));
  set('said elsewhere', company.saidElsewhere(assertion, fact));
  return features;
}

/** Reasons for its being no fact of the sources at all. */
export function featuresOfNothing({ mention, frame, passage }: Assertion): Features {
  const features: Record<string, number> = { nothing: 1 };
  features[`nothing ${mention.kind}`] = 1;
  if (frame.unasserted) features['nothing unasserted'] = 1;
  if (frame.part) features['nothing part'] = 1;
  if (frame.bygone) features['nothing bygone'] = 1;
  if (frame.per !== undefined) features['nothing rate'] = 1;
  if (passage.mentions.length === 1) features['nothing alone'] = 1;
  return features;
}

const TELLING_AGAINST = ['owner other', 'owner second', 'owner alternative', 'owner supposed', 'measure other', 'noun other', 'period other', 'former mismatch', 'change mismatch', 'rate mismatch', 'kind other', 'row not named', 'told from it', 'state other', 'direction other'];
const LITTLE = 0.05;

/** The draft's very number stands in the fact's sentence, of whatever it may be there. */
function hasNumberThere(mention: Mention, fact: Fact, base: FactBase): boolean {
  const { value, date } = mention.quantity;
  return (base.byPlace.get(placeOf(fact)) ?? []).some(({ figure: { quantity } }) => (date !== undefined ? quantity.date === date : value !== undefined && quantity.value === value));
}

/** A value that no longer holds, beside the one that does. */
function isSuperseded(fact: Fact, base: FactBase): boolean {
  if (!fact.frame.former) return false;
  const isDate = fact.figure.quantity.date !== undefined;
  const dimension = measured(fact.figure)?.dimension;
  return (base.byPlace.get(placeOf(fact)) ?? []).some((other) => other !== fact && !other.frame.former && (isDate ? other.figure.quantity.date !== undefined : measured(other.figure)?.dimension === dimension));
}

type Owner = 'same' | 'second' | 'stranger' | 'supposed' | 'alternative' | 'nobody' | 'other';

function ownerOf(draft: Frame, fact: Frame, base: FactBase): Owner {
  const owners = new Set(fact.who.flatMap((who) => who.entity ?? []));
  if (draft.who.length === 0 || owners.size === 0) return 'nobody';
  const [first, ...rest] = draft.who;
  if (first!.entity !== undefined && owners.has(first!.entity)) return fact.who[0]?.entity !== first!.entity ? 'second' : first!.stated ? 'same' : 'supposed';
  if (first!.carried) return 'nobody';
  if (first!.entity === undefined && first!.stated && first!.name) return 'stranger';
  if (rest.some((who) => who.entity !== undefined && owners.has(who.entity))) return 'alternative';
  if (first!.entity !== undefined && (base.places.has(first!.entity) || fact.named.includes(first!.entity))) return 'alternative';
  return 'other';
}

function measureOf(draft: Frame, fact: Frame): 'same' | 'none' | 'other' {
  const [nearest] = draft.measures;
  if (nearest === undefined) return draft.otherMeasures.some((concept) => fact.measures.includes(concept)) ? 'same' : 'none';
  if (fact.measures.length === 0) return 'none';
  if (fact.measures.includes(nearest)) return 'same';
  return draft.measures.includes(fact.measures[0]!) ? 'same' : 'other';
}

function nounOf(draft: Frame, fact: Frame): 'same' | 'none' | 'other' {
  if (draft.noun.length === 0 || fact.noun.length === 0) return 'none';
  return draft.noun.some((stem) => fact.noun.includes(stem)) ? 'same' : 'other';
}

function periodOf(draft: Frame, fact: Frame): 'same' | 'none' | 'other' {
  let result: 'none' | 'other' = 'none';
  for (const a of draft.when) {
    for (const b of fact.when) {
      if (a.relative && b.relative) {
        if (a.relative.unit === b.relative.unit && a.relative.offset === b.relative.offset) return 'same';
        result = 'other';
        continue;
      }
      if (a.quantity.date === undefined || b.quantity.date === undefined) continue;
      const comparison = compareDates(a.quantity.date, b.quantity.date);
      if (comparison === 'equal' || comparison === 'close') return 'same';
      if (comparison === 'different') result = 'other';
    }
  }
  return result;
}

const NEAR = 1.6;

/** How the two values stand to each other. */
function valueOf({ mention }: Assertion, { fact, comparison }: Candidate): string {
  if (comparison === 'equal' && mention.quantity.low !== undefined && fact.figure.quantity.low === undefined) return 'inside range';
  if (comparison === 'equal') return isTimeLike(mention) ? 'equal date' : isTelling(mention.quantity.value ?? mention.quantity.high) ? 'equal telling' : 'equal plain';
  if (comparison === 'hedge') return isNear(figureOf(mention), fact.figure, CLOSE_BY) ? 'hedge' : isNear(figureOf(mention), fact.figure, WITHIN) ? 'hedge, loosely' : 'far from the bound';
  if (comparison !== 'different') return comparison;
  if (hasOneEnd(figureOf(mention), fact.figure)) return 'one end';
  const slipOfDate = dateSlip(mention.quantity.date, fact.figure.quantity.date);
  if (slipOfDate) return slipOfDate;
  const a = measured(figureOf(mention))?.value;
  const b = measured(fact.figure)?.value;
  if (a === undefined || b === undefined) return isTimeLike(mention) ? 'other date' : 'other';
  const slip = slipBetween(a, b);
  if (slip) return isLong(slip, a, b) ? `${slip}, many digits` : slip;
  const ratio = a / b;
  return ratio < NEAR && ratio > 1 / NEAR ? 'near' : 'far';
}

/** Of two ranges, one end is the same: "28 to 54 days" and "28 to 45 days". */
function hasOneEnd(draft: Figure, source: Figure): boolean {
  const { low: a, high: b } = draft.quantity;
  const { low: c, high: d } = source.quantity;
  return a !== undefined && b !== undefined && c !== undefined && d !== undefined && draft.quantity.unit === source.quantity.unit && (a === c) !== (b === d);
}

const DAY_FORM = /^(\d{4}|-)-(\d{2})-(\d{2})$/u;

/** How one date may have been written for another: the day, the month or the year alone is another, or it is a date of another kind. */
function dateSlip(draft: string | undefined, source: string | undefined): string | undefined {
  if (draft === undefined || source === undefined) return undefined;
  const [a, b] = [DAY_FORM.exec(draft), DAY_FORM.exec(source)];
  if (a && b) return a[2] === b[2] ? 'other day' : a[3] === b[3] ? 'other month' : 'other date';
  if (/^\d{4}$/u.test(draft) && /^\d{4}$/u.test(source)) return slipBetween(Number(draft), Number(source)) !== undefined || Math.abs(Number(draft) - Number(source)) <= 2 ? 'other year' : 'far year';
  return draft.replace(/\d/gu, '0') === source.replace(/\d/gu, '0') ? 'other date' : 'date of another form';
}

const WITHIN = 1.15;
const CLOSE_BY = 1.06;

/** A bound is wrong by a little; what is far from it is another thing. */
function isNear(draft: Figure, source: Figure, within: number): boolean {
  const a = measured(draft)?.value;
  const b = measured(source)?.value;
  return a === undefined || b === undefined || (a < b * within && b < a * within);
}
