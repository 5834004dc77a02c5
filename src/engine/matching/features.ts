import { tellsAge } from '../claims/ages';
import { remember, rememberLast } from '../claims/remember';
import type { Frame } from '../claims/frames';
import type { Mention } from '../vocabulary';
import { compareDates } from '../comparison/dates';
import type { Figure } from '../comparison/figures';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import type { Candidate } from './candidates';
import { factIn } from './fact-in-base';
import { heldAgainst } from './held-against';
import { told, type Features, type Tell } from './reasons';
import { profileOf } from './profile';
import { toldApart } from './rivals';
import type { Company } from './company';
import type { Surroundings } from './surroundings';
import { tellOfCell } from './table-features';
import { SLIPS, valueOf } from './values';

/** The reasons for and against this fact's being what the draft's figure is about, but for the company that it keeps. */
export const featuresOf = (assertion: Assertion, candidate: Candidate, around: Surroundings, base: FactBase): Features => told((tell) => tellOf(assertion, candidate, around, base, tell));

/** Tells these reasons, each of them once. `standsNowhere`: the draft's own value is none of the sources'. */
export function tellOf(assertion: Assertion, candidate: Candidate, around: Surroundings, base: FactBase, tell: Tell, standsNowhere = false): void {
  const { mention, frame } = assertion;
  const { fact, comparison } = candidate;
  const { isAge, isOfPlace, others, mine, held } = askedIn(base)(assertion);
  const known = factIn(base, fact);
  const isContrary = comparison !== 'equal';

  // Who.
  const owner = ownerOf(frame, fact, known.owners, isOfPlace);
  if (owner === 'same') tell('owner same', 1);
  else if (owner === 'stranger') tell('owner stranger', 1);
  else if (owner !== 'nobody') against(OWNER[owner], isContrary, tell);
  // What.
  const measure = measureOf(frame, fact.frame);
  if (measure === 'same') tell('measure same', 1);
  else if (measure === 'other') against('measure other', isContrary, tell);
  const noun = nounOf(frame, fact.frame);
  if (noun === 'same') tell('noun same', 1);
  else if (noun === 'other') against('noun other', isContrary, tell);
  if (frame.state !== undefined || fact.frame.state !== undefined) {
    if (frame.state === fact.frame.state) tell('state same', 1);
    else if (frame.state !== undefined && fact.frame.state !== undefined) against('state other', isContrary, tell);
    else tell(frame.state === undefined ? `state only in source ${fact.frame.state}` : 'state only in draft', 1);
  }
  // Which words.
  const { clauseIn, clauseSaid, alikeTo, clauses, near, nearInNear } = held.to(fact, known);
  tell('clause in source', clauseIn);
  tell('source clause in draft', clauseSaid);
  tell('sentences alike', alikeTo);
  tell('clauses alike', clauses);
  tell('near alike', near);
  tell('near in source', nearInNear);
  const apart = toldApart(fact, known.rivals, frame.near, mine, base);
  if (apart > 0) tell('told apart', apart);
  else if (apart < 0) against('told from it', isContrary, tell, -apart);
  // Tables: the row's label and the column's head.
  if (fact.passage.kind === 'cell') tellOfCell(assertion, fact, around, base, againstRows(isContrary, tell));
  // When.
  const period = periodOf(frame, fact.frame);
  if (period === 'same') tell('period same', 1);
  else if (period === 'other') against('period other', isContrary, tell);
  // How.
  // Of a table's series its features tell.
  if (fact.passage.cell?.age === undefined && frame.former !== fact.frame.former) against('former mismatch', isContrary, tell);
  if (frame.former && fact.frame.former) tell('former both', 1);
  if (!frame.former && known.isSuperseded) tell('superseded', 1);
  if (frame.change !== fact.frame.change) against('change mismatch', isContrary, tell);
  if (frame.per !== fact.frame.per) {
    if (frame.per !== undefined && fact.frame.per !== undefined) tell('rate other', 1);
    else against('rate mismatch', isContrary, tell);
  }
  if (frame.direction && fact.frame.direction) {
    if (frame.direction.to === fact.frame.direction.to) tell('direction same', 1);
    else against('direction other', isContrary, tell);
  }
  if (isAge !== known.isAge) against('age mismatch', isContrary, tell);
  else if (isAge) tell('age both', 1);
  if (mention.kind !== fact.figure.kind) against('kind other', isContrary, tell);
  if (fact.figure.quantity.hedge !== undefined && mention.quantity.hedge === fact.figure.quantity.hedge) tell('hedge same', 1);
  // The value.
  const value = valueOf(assertion, candidate, known.read);
  tell(value, 1);
  const more = standsNowhere ? NOWHERE.get(value) : undefined;
  if (more !== undefined) tell(more, 1);
  if (isContrary) {
    if (near < LITTLE && clauses < LITTLE) tell('contrary unlike', 1);
    if (owner === 'nobody') tell('contrary owner nobody', 1);
    if (hasNumberThere(mention, known.together)) tell('contrary number there', 1);
    if (isApartBy(mention, fact, others)) tell('apart by a figure beside', 1);
    if (isApartBy(mention, fact, known.together)) tell('apart by a figure beside it', 1);
  }
}

/** Tells a reason against a fact: what merely does not confirm may well forbid an objection. */
function against(reason: keyof typeof CONTRARY, isContrary: boolean, tell: Tell, amount = 1): void {
  tell(reason, amount);
  if (isContrary) tell(CONTRARY[reason], amount);
}

/** The same for what is told of a table's rows. A function of its own: what `tellOf` does for each of a thousand facts should need no closure. */
const againstRows = (isContrary: boolean, tell: Tell): Tell => (reason, amount) => (reason === 'row not named' ? against(reason, isContrary, tell, amount) : tell(reason, amount));

/** These reasons, and what the other figures of the draft that mean the fact, or stand beside it in the source, say for and against it. */
export const inCompany = (own: Features, assertion: Assertion, candidate: Candidate, company: Company): Features => ({ ...own, ...told((tell) => tellOfCompany(assertion, candidate, company, tell)) });

/** Tells the reasons of its company, each of them once. */
export function tellOfCompany(assertion: Assertion, { fact, comparison }: Candidate, company: Company, tell: Tell): void {
  const isContrary = comparison !== 'equal';
  const anchors = company.anchors(assertion, fact);
  if (anchors !== 0) {
    tell('same sentence', anchors);
    if (isContrary) tell('contrary same sentence', anchors);
  }
  tell('near sentence', company.neighbours(assertion, fact));
  const byOther = company.saidByOther(assertion, fact);
  if (byOther !== 0) {
    tell('said by other', byOther);
    if (isContrary) tell('contrary said by other', byOther);
  }
  const elsewhere = company.saidElsewhere(assertion, fact);
  if (elsewhere !== 0) {
    tell('said elsewhere', elsewhere);
    if (isContrary) tell('contrary said elsewhere', elsewhere);
  }
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

/** What tells against a fact, and the same where the fact contradicts the figure. */
const CONTRARY = {
  'owner other': 'contrary owner other', 'owner second': 'contrary owner second', 'owner alternative': 'contrary owner alternative', 'owner supposed': 'contrary owner supposed',
  'measure other': 'contrary measure other', 'noun other': 'contrary noun other', 'period other': 'contrary period other', 'former mismatch': 'contrary former mismatch',
  'change mismatch': 'contrary change mismatch', 'rate mismatch': 'contrary rate mismatch', 'kind other': 'contrary kind other', 'row not named': 'contrary row not named',
  'told from it': 'contrary told from it', 'state other': 'contrary state other', 'direction other': 'contrary direction other', 'age mismatch': 'contrary age mismatch',
} as const;
const LITTLE = 0.05;
/** Slips tell more where the draft's own value stands nowhere in the sources. */
const NOWHERE: ReadonlyMap<string, string> = new Map(SLIPS.map((slip) => [slip, `${slip}, nowhere`]));

/** What is asked of a figure with every fact that it is held against: whether it tells an age, whether its likeliest owner is a place, what other figures its passage has, what its passage is about, and what it has in common with the sources. */
const askedIn = remember((base: FactBase) => rememberLast((assertion: Assertion) => {
  const { mention, passage, frame: { who: [first] } } = assertion;
  return { isAge: tellsAge(mention, passage), isOfPlace: first?.entity !== undefined && base.places.has(first.entity), others: passage.mentions.filter((other) => other !== mention), mine: profileOf(passage), held: heldAgainst(assertion, base) };
}));

/** "€80,000, and the town added €45,000" beside a fact of €125,000: the two are apart by what another figure tells, as parts are from their whole. */
function isApartBy({ quantity: { value, unit } }: Mention, { figure }: Fact, others: readonly Pick<Figure, 'quantity'>[]): boolean {
  if (others.length === 0 || value === undefined || figure.quantity.value === undefined || figure.quantity.unit !== unit) return false;
  const gap = Math.abs(value - figure.quantity.value);
  if (gap < LEAST_GAP) return false;
  for (const { quantity } of others) if (quantity.unit === unit && quantity.value !== undefined && Math.abs(quantity.value - gap) <= gap * EXACT) return true;
  return false;
}
/** Small numbers are apart by another small one too often. */
const LEAST_GAP = 12;
const EXACT = 1e-6;

/** The draft's very number stands in the fact's sentence, of whatever it may be there. */
function hasNumberThere({ quantity: { value, date } }: Mention, together: readonly Figure[]): boolean {
  for (const { quantity } of together) if (date !== undefined ? quantity.date === date : value !== undefined && quantity.value === value) return true;
  return false;
}

type Owner = 'same' | 'second' | 'stranger' | 'supposed' | 'alternative' | 'nobody' | 'other';

const OWNER = { second: 'owner second', supposed: 'owner supposed', alternative: 'owner alternative', other: 'owner other' } as const;

function ownerOf(draft: Frame, { frame: fact }: Fact, owners: readonly string[], isOfPlace: boolean): Owner {
  const first = draft.who[0];
  if (first === undefined || owners.length === 0) return 'nobody';
  if (first.entity !== undefined && holds(owners, first.entity)) return fact.who[0]?.entity !== first.entity ? 'second' : first.stated ? 'same' : 'supposed';
  if (first.carried) return 'nobody';
  if (first.entity === undefined && first.stated && first.name) return 'stranger';
  for (const who of draft.who) if (who !== first && who.entity !== undefined && holds(owners, who.entity)) return 'alternative';
  if (first.entity !== undefined && (isOfPlace || holds(fact.named, first.entity))) return 'alternative';
  return 'other';
}

function measureOf(draft: Frame, fact: Frame): 'same' | 'none' | 'other' {
  const nearest = draft.measures[0];
  if (nearest === undefined) return draft.otherMeasures.some((concept) => holds(fact.measures, concept)) ? 'same' : 'none';
  if (fact.measures.length === 0) return 'none';
  if (holds(fact.measures, nearest)) return 'same';
  return holds(draft.measures, fact.measures[0]!) ? 'same' : 'other';
}

function nounOf(draft: Frame, fact: Frame): 'same' | 'none' | 'other' {
  if (draft.noun.length === 0 || fact.noun.length === 0) return 'none';
  for (const stem of draft.noun) if (holds(fact.noun, stem)) return 'same';
  return 'other';
}

/** `includes` for lists of two or three: it is asked for with every fact. */
function holds(list: readonly string[], one: string): boolean {
  for (let at = 0; at < list.length; at++) if (list[at] === one) return true;
  return false;
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
