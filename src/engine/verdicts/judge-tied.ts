import { isEpithet } from '../claims/epithets';
import { SENTENCE_OPENERS } from '../claims/lexicon/openers';
import { isLight } from '../claims/lexicon/measures';
import { conceptOf } from '../claims/measured';
import type { Name } from '../claims/names';
import { segmentAt, wordIndexAt, type Passage } from '../claims/passages';
import { prepositionOf } from '../claims/slots';
import { compare } from '../comparison/figures';
import { groundsOf, namedIn, statementsNaming, type DraftSentence, type Ground } from '../matching/grounds';
import { kindIn, kindOf, mayBeOfOneKind } from '../matching/kinds';
import type { Assertion, Fact } from '../sources/fact';
import type { Entity, Span } from '../vocabulary';
import { placeAt, type FactBase } from './fact-base';
import type { Judgement } from './judgement';
import { isDescribed } from './described';
import { nameInstead } from './name-instead';
import { figureOf, isTelling } from './plausible';
import { isToldByOwner } from './told-by-owner';

/** A figure of the draft, and the facts of one sentence that it rests on. */
interface Resting {
  readonly assertion: Assertion;
  readonly facts: readonly [Fact, ...Fact[]];
}

/** The name that the source has where the draft has another. */
interface Right {
  readonly entity: Entity;
  readonly ground: Ground;
}

/**
 * "Estwick Mills sold 340 tonnes", where the source gives the 340 tonnes to one other of its kind: a name tied to figures of which each is the source's, but
 * tied there to somebody else, in a sentence that does not name the draft's. Tied is a figure to whose it is, and to a name behind the same preposition in
 * its clause ("in Estwick 340 tonnes were sold"). The claim is the name.
 */
export function judgeTied(sentence: DraftSentence, assertionsIn: (passage: Passage) => readonly Assertion[], base: FactBase): Judgement[] {
  if (base.curated === base) return [];
  const here = new Set([...sentence.meant, ...sentence.passages.flatMap((passage) => passage.names.flatMap((name) => name.entity ?? []))]);
  return sentence.passages.flatMap((passage) => {
    if (passage.kind !== 'sentence') return [];
    const resting = restingOn(passage, assertionsIn(passage), sentence);
    if (resting.length === 0) return [];
    return passage.names.flatMap((name): Judgement[] => {
      const right = rightFor(name, passage, resting, sentence, here, base);
      if (!right) return [];
      return [nameInstead(name, passage, right.entity, right.ground)];
    });
  });
}

/** The figures that the sources state, or that follow from the figures of one of their sentences. */
function restingOn(passage: Passage, assertions: readonly Assertion[], { judged }: DraftSentence): Resting[] {
  return assertions.flatMap((assertion): Resting[] => {
    const own = judged.find((one) => one.passage === passage && one.start === assertion.mention.start && one.verdict === 'supported');
    const [fact, ...more] = own?.fact ? [own.fact] : own?.changed ?? [];
    if (!fact || fact.passage.kind !== 'sentence' || more.some((one) => one.passage !== fact.passage)) return [];
    return [{ assertion, facts: [fact, ...more] }];
  });
}

const RIVAL = 0.5;
const SHARED = 2;

function rightFor(name: Name, passage: Passage, resting: readonly Resting[], sentence: DraftSentence, here: ReadonlySet<string>, base: FactBase): Right | undefined {
  if (name.description || name.misspelt !== undefined || isEpithet(name, passage)) return undefined;
  const tied = resting.filter((one) => isTied(name, passage, one));
  const [first] = tied;
  if (!first || isDoubtful(name, base)) return undefined;
  const said = first.facts[0].passage;
  if (tied.some(({ facts: [fact] }) => fact.passage !== said)) return undefined;
  const found = new Set(tied.flatMap((one) => namesTied(name, passage, one)));
  const [id] = found;
  const entity = id === undefined ? undefined : base.entities.get(id);
  if (!entity || found.size > 1 || here.has(entity.id) || isLabel(entity.name) || isDescribed(name, said) || isToldByOwner(name, passage, entity.id, [said]) || opensSentencesAlone(entity, base) || areAlike(name.text, entity) || !areOfOneKind(name, passage, entity, said, base)) return undefined;
  const grounds = groundsOf(name, passage, sentence, base);
  const ground = grounds.find(({ statement }) => statement.passages.includes(said));
  if (!ground || !tied.some(({ assertion: { mention } }) => isTelling(mention.quantity.value) || tied.length > 1)) return undefined;
  if (ground.shared < SHARED && tied.length < 2 && !isRightBeside(name, passage, first, entity)) return undefined;
  if (name.entity === undefined) return { entity, ground };
  if (namedIn(ground.statement, base).has(name.entity) && !isElsewhereIn(said, name, passage, tied.filter((one) => namesTied(name, passage, one).length > 0))) return undefined;
  if (grounds.some((one) => one !== ground && one.weight >= RIVAL * ground.weight && namedIn(one.statement, base).has(name.entity!))) return undefined;
  return tied.some((one) => isOwnToo(name.entity!, one, base)) ? undefined : { entity, ground };
}

/** "1,300 sheets in the depot": name and figure stand so close in both texts that nothing else can be meant. */
function isRightBeside(name: Name, passage: Passage, { assertion: { mention }, facts: [{ passage: said, figure }] }: Resting, { id }: Entity): boolean {
  const other = said.mentions.find((one) => one.quantity === figure.quantity);
  return other !== undefined && isNear(name, mention, passage) && said.names.some((one) => one.entity === id && isNear(one, other, said));
}

const BESIDE = 24;
const isNear = (name: Name, mention: Span, { prose: { text } }: Passage): boolean => name.start >= mention.end && name.start - mention.end <= BESIDE && !/[,;:()]/u.test(text.slice(mention.end, name.start));

/** The source's sentence names the draft's name, too, but for something else: in another clause, behind another preposition. */
function isElsewhereIn(said: Passage, name: Name, passage: Passage, tied: readonly Resting[]): boolean {
  const by = prepositionOf(name, passage);
  const own = said.names.filter(({ entity }) => entity === name.entity);
  return by !== undefined && tied.length > 0 && own.length > 0 && own.every((one) => prepositionOf(one, said) !== by && tied.every(({ facts }) => facts.every(({ figure, frame: { who: [who] } }) => {
    const mention = said.mentions.find(({ quantity }) => quantity === figure.quantity);
    return mention !== undefined && clauseOf(said, mention) !== clauseOf(said, one) && who?.entity !== name.entity;
  })));
}

/** The clause or aside in which something stands. */
const clauseOf = (passage: Passage, { start }: Span): string => {
  const at = wordIndexAt(passage.words, start);
  return `${passage.segments.of[at]} ${passage.segments.aside[at]}`;
};

/** Another sentence about the draft's own name states the figure, too. */
const isOwnToo = (id: string, { assertion: { mention }, facts: [{ passage }] }: Resting, base: FactBase): boolean => statementsNaming(id, base).some(({ source, place, passages }) => !passages.includes(passage) && (base.byPlace.get(placeAt(source, place)) ?? []).some(({ figure }) => compare(figureOf(mention), figure) === 'equal'));

/** Whose the figure is in so many words, or that which stands behind a preposition in the figure's clause. */
const isTied = (name: Name, passage: Passage, { assertion: { mention, frame: { who: [who] } } }: Resting): boolean => (who?.stated === true && who.name === name) || (prepositionOf(name, passage) !== undefined && segmentAt(passage, name.start) === segmentAt(passage, mention.start));

/** The names that are tied to the source's figure as the draft's is to its own. */
function namesTied(name: Name, passage: Passage, { assertion, facts }: Resting): string[] {
  const [draft] = assertion.frame.who;
  const isOwner = draft?.stated === true && draft.name === name;
  const by = prepositionOf(name, passage);
  const [{ passage: said, figure }] = facts;
  const mention = said.mentions.find((one) => one.quantity === figure.quantity);
  const owners = isOwner ? facts.flatMap(({ frame: { who: [who] } }) => (who?.stated === true && who.entity !== undefined && who.name && said.names.includes(who.name) && !who.name.description && !isEpithet(who.name, said) && !isWhereItIs(who.name, mention, said) ? [who.entity] : [])) : [];
  const bound = by === undefined || !mention ? [] : said.names.filter((other) => other.entity !== undefined && !other.description && prepositionOf(other, said) === by);
  const near = bound.filter((other) => segmentAt(said, other.start) === segmentAt(said, mention!.start));
  // "The order went to Estwick Mills; it is worth $4 million."
  const beside = (near.length > 0 || !mention || !/^(?:it|they)$/u.test(opening(said, mention)) ? near : bound).map(({ entity }) => entity!);
  return beside.length > 0 ? beside : owners;
}

/** "the 40-megawatt plant on the banks of Upper Sarn": a name behind the figure and such a preposition tells where the thing is. */
const isWhereItIs = (name: Name, mention: Span | undefined, said: Passage): boolean => mention !== undefined && name.start >= mention.end && /^(?:of|at)$/u.test(prepositionOf(name, said) ?? '');

function areOfOneKind(name: Name, passage: Passage, right: Entity, said: Passage, base: FactBase): boolean {
  const own = kindIn(name, passage) ?? (name.entity === undefined ? undefined : kindOf(name.entity, base));
  const other = kindOf(right.id, base) ?? said.names.filter(({ entity }) => entity === right.id).map((one) => kindIn(one, said)).find((kind) => kind !== undefined);
  return mayBeOfOneKind(own, other) && !(own === undefined && other !== undefined && LIKE_A_PERSON.test(name.text));
}

/** Of several words that nothing tells the kind of, it may well be a person's. */
const LIKE_A_PERSON = /^\p{Lu}[\p{Ll}’-]+(?: \p{Lu}[\p{L}’-]+)+$/u;

/** A name that no source knows may be anybody's other name; of several words it is likely none. */
const isDoubtful = (name: Name, base: FactBase): boolean => name.entity === undefined && (!/\p{L} \p{Lu}/u.test(name.text) || [...base.entities.values()].some((entity) => areAlike(name.text, entity)));

/** A single word with a capital only where a sentence begins, "Farmers bought less", may be no name at all. */
const opensSentencesAlone = ({ id, name }: Entity, base: FactBase): boolean =>
  !name.includes(' ') && statementsNaming(id, base).every(({ passages }) => passages.every(({ names, kind }) => kind === 'sentence' && names.every(({ entity, from }) => entity !== id || from === 0)));

const SAME_ROOT = 5;

/** "Norhaven" and "Norhaven Trust", "Ostran" and "Ostrany": one may be said for the other. */
function areAlike(text: string, { name, aliases }: Entity): boolean {
  const words = [name, ...aliases].flatMap((one) => one.toLowerCase().split(' ')).filter((word) => word.length > 2);
  return text.toLowerCase().split(' ').filter((word) => word.length > 2).some((word) => words.some((other) => word === other || (word.length >= SAME_ROOT && other.length >= SAME_ROOT && word.slice(0, SAME_ROOT) === other.slice(0, SAME_ROOT))));
}

/** "Total" at the head of a row is nobody's name. */
const isLabel = (name: string): boolean => isLight(name.toLowerCase()) || SENTENCE_OPENERS.has(name.toLowerCase()) || conceptOf(name.toLowerCase()) !== undefined;

/** The first word of the clause in which something stands, in lower case. */
const opening = (passage: Passage, { start }: Span): string => passage.words.find((word, at) => word.isWord && passage.segments.of[at] === segmentAt(passage, start))?.lower ?? '';
