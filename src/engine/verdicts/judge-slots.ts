import { isEpithet } from '../claims/epithets';
import { SENTENCE_OPENERS } from '../claims/lexicon/openers';
import { isLight } from '../claims/lexicon/measures';
import { conceptOf } from '../claims/measured';
import type { Name } from '../claims/names';
import type { Passage } from '../claims/passages';
import { GROUP_NOUNS } from '../claims/subjects';
import { sameSlot, slotsOf, type Slot } from '../claims/slots';
import { kindIn, kindOf } from '../matching/kinds';
import { groundsOf, namedIn, type DraftSentence, type Ground } from '../matching/grounds';
import type { Entity } from '../vocabulary';
import type { FactBase } from './fact-base';
import type { Judgement } from './judgement';
import { isDescribed } from './described';
import { nameInstead } from './name-instead';
import { isToldByOwner } from './told-by-owner';
import { figureIn } from './wording';

/** A sentence plainly rests on a statement with which it shares this much weight, in this many words and figures, a figure among them. */
const PLAIN = 0.9;
const PLAIN_SHARED = 3;
/** With fewer, or without a figure, the names must hang on the very same word. */
const FEWEST_SHARED = 2;
const WITHOUT_FIGURES = 1.2;
/** One with which it shares this much is meant so plainly that the only place in it is the place meant. */
const VERY_PLAIN = 2;
const VERY_PLAIN_SHARED = 5;
/** A statement about the name itself that shares this much of it may be the one meant instead. */
const RIVAL = 0.6;

/**
 * "She rents 1,200 berths from Norhaven", where the source, in the sentence that this plainly rests on, says from whom: another. The claim is the
 * name; it is refuted only where the source's sentence has one other name in the same place (the same preposition and head word, the same verb's
 * subject) that the draft's sentence does not name, and does not name the draft's.
 */
export function judgeSlots(sentence: DraftSentence, base: FactBase): Judgement[] {
  if (base.curated === base) return [];
  const here = new Set([...sentence.meant, ...sentence.passages.flatMap((passage) => passage.names.flatMap((name) => name.entity ?? []))]);
  return sentence.passages.flatMap((passage) => (passage.kind === 'heading' ? [] : passage.names.flatMap((name): Judgement[] => {
    if (name.description || name.misspelt !== undefined || isEpithet(name, passage)) return [];
    const known = knownBy(name, base);
    const right = known && (otherInSlot(known, passage, sentence, here, base) ?? otherOfItsKind(known, passage, sentence, here, base));
    if (!right || right.ground.statement.passages.some((said) => isDescribed(name, said)) || isToldByOwner(name, passage, right.entity.id, right.ground.statement.passages)) return [];
    return [nameInstead(name, passage, right.entity, right.ground)];
  })));
}

function otherInSlot(name: Name, passage: Passage, sentence: DraftSentence, here: ReadonlySet<string>, base: FactBase): { readonly entity: Entity; readonly ground: Ground } | undefined {
  const grounds = groundsOf(name, passage, sentence, base);
  const [ground] = grounds;
  if (!ground || ground.weight < PLAIN || ground.shared < FEWEST_SHARED || isMetonym(name)) return undefined;
  const names = (one: Ground): boolean => name.entity !== undefined && namedIn(one.statement, base).has(name.entity);
  const isThere = names(ground);
  if (grounds.some((one) => one !== ground && one.weight >= RIVAL * ground.weight && names(one))) return undefined;
  const own = name.entity === undefined ? undefined : base.entities.get(name.entity);
  const slots = slotsOf(name, passage);
  const isVeryPlain = ground.weight >= VERY_PLAIN && ground.shared >= VERY_PLAIN_SHARED;
  const isPlain = !isThere && ground.shared >= PLAIN_SHARED && ground.figures > 0;
  // "Built by X and enlarged by Y": Y is named there, but for something else.
  if (isThere && ground.statement.passages.some((other) => other.names.some((one) => one.entity === name.entity && !isElsewhere(slots, slotsOf(one, other))))) return undefined;
  const mayBe = (slot: Slot, one: Slot): boolean => (isPlain ? sameSlot(slot, one) || (isVeryPlain && slot.by === 'at' && one.by === 'at') : slot.by !== 'is' && (ground.figures > 0 || ground.weight >= WITHOUT_FIGURES) && sameSlot(slot, one) && slot.heads[0] === one.heads[0]);
  const found = new Set(ground.statement.passages.flatMap((other) => other.names.flatMap((candidate) => {
    const entity = candidate.entity === undefined ? undefined : base.entities.get(candidate.entity);
    if (!entity || here.has(entity.id) || isLabel(entity.name) || isPartOf(name.text, entity.name)) return [];
    const same = slots.flatMap((slot) => slotsOf(candidate, other).filter((one) => mayBe(slot, one)));
    if (!isSameKind(name, passage, entity, base) && !same.some(({ by }) => by === 'is' || (by === 'whom' && kindIn(name, passage) === undefined && kindOf(own!.id, base) === undefined) || (isThere && kindOf(entity.id, base) === undefined))) return [];
    return (isPlain && (isNamesake(name, own, candidate) || inSameCell(name, passage, candidate, other, here))) || same.length > 0 ? [entity] : [];
  })));
  const [entity] = found;
  return entity && found.size === 1 ? { entity, ground } : undefined;
}

/** Both hang on something, and not on the same. */
const isElsewhere = (slots: readonly Slot[], there: readonly Slot[]): boolean => there.length > 0 && there.every(({ heads }) => heads.length > 0) && !slots.some((slot) => there.some((one) => sameSlot(slot, one)));

/** "Brussels" for the European Union: a single word that no source knows may be anybody's other name. */
const isMetonym = ({ entity, text }: Name): boolean => entity === undefined && !text.includes(' ');

/** A statement that shares this much is meant, and one about the name itself shares hardly anything beside it. */
const MEANT = 0.8;
const HARDLY = 0.1;

/**
 * "The roofs are laid by Ashby Roofing for £640 million", where the one sentence that says so names Sudholm Slaters, nobody else of its kind, and no
 * sentence that has anything to do with it names Ashby Roofing. Names of several words alone are of firms and bodies likely enough.
 */
function otherOfItsKind(name: Name, passage: Passage, sentence: DraftSentence, here: ReadonlySet<string>, base: FactBase): { readonly entity: Entity; readonly ground: Ground } | undefined {
  const own = name.entity === undefined ? undefined : base.entities.get(name.entity);
  const grounds = groundsOf(name, passage, sentence, base);
  const [ground] = grounds;
  if (!own || !isBody(own) || isPlaceOf(name, own) || kindIn(name, passage) === 'person' || !ground || ground.weight < MEANT || ground.figures === 0) return undefined;
  const [said, ...more] = ground.statement.passages;
  if (said?.kind !== 'sentence' || more.length > 0 || grounds.some((one) => one.weight >= HARDLY * ground.weight && namedIn(one.statement, base).has(own.id))) return undefined;
  const found = [...namedIn(ground.statement, base)].flatMap((id) => { const entity = here.has(id) ? undefined : base.entities.get(id); return entity && isBody(entity) ? [entity] : []; });
  const [entity] = found;
  return entity && found.length === 1 && !isPartOf(name.text, entity.name) && said.names.some((one) => one.entity === entity.id && !isToldAsPerson(one, said) && isWithTheFigure(one, said, sentence)) ? { entity, ground } : undefined;
}

const OF_A_PLACE = /^(?:(?:City|Town|County|Borough|District|Parish|Village|Regional|Municipal|Council|University|College|Police|Fire|Hospital|Port|Airport|Harbour|Harbor|Cathedral|Museum|Court|Chamber|School|Board|Authority|Health|Transport|Water)\b ?)/u;

/** "Norhaven" where the sources name Norhaven City Council: the place may stand for anything in it. */
const isPlaceOf = ({ text }: Name, { name }: Entity): boolean => name.startsWith(`${text} `) && OF_A_PLACE.test(name.slice(text.length + 1));

/** "Ilva Renn, the harbour master, …", "…; she now expects": what a firm or a body is not called. */
function isToldAsPerson({ end }: Name, { prose: { text }, span }: Passage): boolean {
  const behind = text.slice(end, span.end);
  const [, noun] = /^,\s+(?:the|an?|its|their|his|her)\s+(?:[\p{Ll}-]+\s+){0,2}?([\p{Ll}-]+)\s*,/u.exec(behind) ?? [];
  return (noun !== undefined && !GROUP_NOUNS.test(noun)) || /^,?\s*(?:who|\d{2},)\b|\b(?:he|she)\b/u.test(behind);
}

const ANOTHER = /;|\b(?:and|while|but|whereas)\s+(?:the|an?|its|their)\s/iu;

/** Whether a figure that the draft's sentence shares with the source's may be this name's: nothing says that another thing's begin. */
const isWithTheFigure = (name: Name, said: Passage, { judged }: DraftSentence): boolean => judged.some(({ fact, verdict }) => {
  if (verdict !== 'supported' || fact?.passage !== said) return false;
  const figure = figureIn(fact);
  return figure !== undefined && !ANOTHER.test(said.prose.text.slice(Math.min(name.end, figure.end), Math.max(name.start, figure.start)));
});

const TITLED = /^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame|Lord|Lady|Judge|Justice|Captain|Colonel|General|Senator|Minister|President|King|Queen|Prince|Princess|Father|Sister|Saint|St|Mount|Lake|Cape|River|Port)\b/u;

/** Of several words, and neither a person as far as is known nor a place. */
const isBody = ({ name, type }: Entity): boolean => type !== 'person' && type !== 'place' && /\p{L}[\s&-]+\p{Lu}/u.test(name) && !TITLED.test(name);

/** A cell of the draft's table and one of the source's that hold a name and nothing else, both in the row of something that both name at its head. */
function inSameCell(name: Name, passage: Passage, candidate: Name, other: Passage, here: ReadonlySet<string>): boolean {
  const row = rowOf(passage);
  return isWholeCell(name, passage) && isWholeCell(candidate, other) && row !== undefined && here.has(row) && row === rowOf(other) && row !== name.entity;
}

const isWholeCell = ({ from, to }: Name, { kind, words }: Passage): boolean => kind === 'cell' && from === 0 && to === words.length;
const rowOf = ({ heads, row }: Passage): string | undefined => heads.find((head) => head.row === row)?.names[0]?.entity;

/** A person is not put right by a place or a company, nor the other way round; of what no source knows, nothing is asked. */
const isSameKind = (name: Name, passage: Passage, other: Entity, base: FactBase): boolean => name.entity === undefined || ((kindIn(name, passage) ?? kindOf(name.entity, base)) === 'person') === (kindOf(other.id, base) === 'person');

/** "Noor Harbour Trust" for "Luma Harbour Trust": a name that no source knows and that shares a word with the one the source has here. */
const isNamesake = (name: Name, own: Entity | undefined, candidate: Name): boolean => !own && name.text.includes(' ') && name.text.split(' ').some((word) => word.length > 2 && candidate.text.split(' ').includes(word));

/** "Norhaven" where the sources know Norhaven Bank: that, if they know no other of the name; else whose short form it is cannot be told, but nobody else's name. */
function knownBy(name: Name, base: FactBase): Name | undefined {
  if (name.entity !== undefined) return name;
  const [long, ...more] = [...base.entities.values()].filter((entity) => isPartOf(name.text, entity.name));
  return more.length > 0 ? undefined : long ? { ...name, entity: long.id } : name;
}

/** Whether all words of one name stand in the other. */
function isPartOf(a: string, b: string): boolean {
  const [less, more] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length);
  return less!.every((word) => more!.includes(word));
}

/** "Total" at the head of a row is nobody's name. */
const isLabel = (name: string): boolean => isLight(name.toLowerCase()) || SENTENCE_OPENERS.has(name.toLowerCase()) || conceptOf(name.toLowerCase()) !== undefined;
