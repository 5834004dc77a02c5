import type { Entity, Mention } from '../vocabulary';
import { isAgent } from './agents';
import { mayTell } from './cues';
import type { Who } from './frames';
import type { Name } from './names';
import { wordIndexAt, type Passage } from './passages';
import { remember } from './remember';
import { isInFront, isOfRoute } from './places-told';
import { BESIDE_FIGURES } from './times';
import { ofSpelling, type Word } from './words';

/** What earlier passages lend to the next: whom "it" and "the company" mean. */
export interface Carried {
  /** Subject of the sentence before. */
  readonly topic?: Who;
  /** Person last named, for "he" and "she". */
  readonly person?: Who;
}

/** After these a name without a possessive is no owner: "competes with Meta"; "with Meta's backing" may be. */
const OBJECT_WORDS = new Set(['with', 'to', 'beside', 'behind', 'past', 'from', 'into', 'in', 'on']);
const COMPARED = new Set(['than', 'unlike', 'like', 'versus', 'vs', 'against', 'outspend', 'outspending', 'outspends', 'exceeds', 'tops', 'beats', 'rival', 'rivals', 'overtake', 'topping', 'beating', 'exceeding', 'surpass', 'surpasses', 'surpassing', 'dwarfs', 'dwarfing', 'trails', 'trailing', 'matching']);
const PRONOUNS = new Set(['it', 'its', 'they', 'their', 'itself', 'theirs']);
/** The writer and the reader: nobody that a source knows. */
const WRITER = new Set(['i', 'my', 'we', 'our', 'you', 'your', 'mine', 'ours', 'yours']);
const PERSON_PRONOUNS = new Set(['he', 'she', 'his', 'her']);
const DETERMINERS = new Set(['the', 'its', 'their', 'this', 'that']);
/** Any other word begins no reference. */
const REFERRING: ReadonlySet<string> = new Set([...PRONOUNS, ...WRITER, ...PERSON_PRONOUNS, ...DETERMINERS]);
const isReferring = ofSpelling(({ lower }) => REFERRING.has(lower));
/** "It takes $80 billion to …": this "it" refers to nothing. */
const EXPLETIVE = /^(?:takes|took|is|was|costs|would|seems|appears)$/u;
/** What a company or a body is called when its name is not repeated. */
export const GROUP_NOUNS = /^(?:company|firm|group|giant|business|corporation|conglomerate|retailer|lender|bank|maker|carmaker|chipmaker|developer|operator|insurer|airline|utility|startup|start-up|titan|behemoth|heavyweight|powerhouse|champion|unit|agency|ministry|party|team|club|union|university|council)$/u;
const OTHER_NOUNS = /^(?:rivals?|competitors?|peers?|counterparts?|others?)$/u;
const OWNERLESS = new Set<string>(['concept']);

/**
 * Whose figure it is, likeliest first: a possessive right before it ("Meta's $65 billion"), an agent after it ("$80 billion allotted by
 * Microsoft"), the nearest name before it in its clause, then the sentence's subject, the row's and column's heads, the sentence before,
 * the list's lead-in and the headings. Only those the sentence itself gives are `stated`.
 */
export function whoOwns(mention: Mention, passage: Passage, carried: Carried, entities: ReadonlyMap<string, Entity>): Who[] {
  const found: Who[] = [];
  const add = (who: Who): void => {
    for (const one of found) if (one.entity === who.entity && (one.entity !== undefined || one.text === who.text)) return;
    found.push(who);
  };
  const candidates = subjectsIn(passage, carried, entities);
  const at = wordIndexAt(passage.words, mention.start);
  const end = wordIndexAt(passage.words, mention.end);
  const segment = passage.segments.of[at] ?? 0;
  const aside = passage.segments.aside[at] ?? 0;
  const reachable = candidates.every((one) => one.aside === 0) ? candidates : candidates.filter((one) => one.aside === 0 || one.aside === aside);
  // The nearest first.
  const [before, after]: [Subject[], Subject[]] = [[], []];
  for (let i = reachable.length - 1; i >= 0; i--) if (reachable[i]!.to <= at) before.push(reachable[i]!);
  for (const one of reachable) if (one.from >= end) after.push(one);

  const respective = respectiveOwner(mention, passage, reachable);
  if (respective) return [respective.who];
  const antecedent = antecedentOf(passage, at, candidates);
  if (antecedent) return [antecedent.who];
  const inFront = passage.words[at - 1]?.text === '(' ? before.find((one) => one.to === at - 1) : undefined;
  if (inFront) {
    // "Ferrow in Estwick (62%)"
    const holder = /^(?:in|of|from|at)$/u.test(passage.words[inFront.from - 1]?.lower ?? '') ? before.find((one) => one.to === inFront.from - 1) : undefined;
    if (holder) add(holder.who);
    add(inFront.who);
  }
  for (const one of before) if (one.possessive && at - one.to <= 3 && !otherFigureBetween(passage, one.to, at)) { add(one.who); break; }
  for (const one of after) if (one.from - end <= 8 && isAgent(passage, end, one.from) && !otherFigureBetween(passage, end, one.from)) { add(one.who); break; }
  const [nearest, second] = before.filter((one) => one.segment === segment && !one.compared);
  if (nearest) {
    add(nearest.who);
    if (second && !otherFigureBetween(passage, second.to, nearest.from)) add(second.who);
  } else {
    for (const one of after) if (one.segment === segment && !one.compared && !otherFigureBetween(passage, end, one.from)) { add(one.who); break; }
    for (const one of before) if (!one.compared) { add(one.who); break; }
  }
  for (const head of passage.heads) for (const one of subjectsIn(head, {}, entities)) add(one.who);
  if (found.length === 0) {
    if (carried.topic) add(lentBy(carried.topic, passage.opensBlock));
    for (let i = passage.context.length - 1; i >= 0 && found.length === 0; i--) {
      const named = subjectsIn(passage.context[i]!, {}, entities).filter((subject) => !subject.compared);
      if (named.length === 1) add({ ...named[0]!.who, stated: false, carried: true });
    }
  }
  // Nothing in the figure's clause says whose it is: any other name of the sentence may be, but only to confirm.
  if (found[0]?.stated !== true) for (const one of reachable) if (!one.compared) add(one.who);
  return found;
}

/** The subject of earlier passages, as one that nothing in the sentence refers to. Written out: every second figure of an article has no other. */
function lentBy({ entity, text, name }: Who, distant: boolean): Who {
  const who: { -readonly [K in keyof Who]: Who[K] } = { text, stated: false, carried: true, distant };
  if (entity !== undefined) who.entity = entity;
  if (name) who.name = name;
  return who;
}

interface Subject {
  readonly who: Who;
  readonly from: number;
  readonly to: number;
  readonly segment: number;
  readonly aside: number;
  readonly possessive: boolean;
  /** "than Meta", "unlike Alibaba": what something is compared with is not the subject. */
  readonly compared: boolean;
}

/** Everything in the passage that may own a figure: names, pronouns, "the company". */
export function subjectsIn(passage: Passage, carried: Carried, entities: ReadonlyMap<string, Entity>): Subject[] {
  const known = subjectsKnown(passage);
  const topic = carried.topic?.entity ?? carried.topic?.text;
  const person = carried.person?.entity ?? carried.person?.text;
  let found = known.latest;
  while (found && (found.topic !== topic || found.person !== person)) found = found.before;
  if (!found) known.latest = found = { topic, person, subjects: findSubjects(passage, carried, entities), before: known.latest };
  return found.subjects;
}

/** A passage's subjects when this topic and this person were carried into it, and those found before with others. */
interface FoundSubjects {
  readonly topic: string | undefined;
  readonly person: string | undefined;
  readonly subjects: Subject[];
  readonly before: FoundSubjects | undefined;
}

/** A passage asks the same question for each of its figures. */
const subjectsKnown = remember<Passage, { latest: FoundSubjects | undefined }>(() => ({ latest: undefined }));

function findSubjects(passage: Passage, carried: Carried, entities: ReadonlyMap<string, Entity>): Subject[] {
  const subjects: Subject[] = [];
  const nameAt = new Map(passage.names.map((name) => [name.from, name] as const));
  let topic = carried.topic;
  for (let at = 0; at < passage.words.length; at++) {
    const name = nameAt.get(at);
    const reference = name ? undefined : referenceAt(passage.words, at, topic, carried);
    const who = name ? ownerNamed(name, entities) : reference?.who;
    const to = name ? name.to : at + (reference?.length ?? 1);
    if (who) {
      const before = passage.words[at - 1]?.lower === 'the' ? passage.words[at - 2] : passage.words[at - 1];
      const isPossessive = name ? name.possessive : (to === at + 1 && /^(?:its|their|his|her|my|our|your)$/u.test(passage.words[at]!.lower)) || passage.words[to - 1]!.possessive;
      subjects.push({
        who, from: at, to, segment: passage.segments.of[at] ?? 0, aside: passage.segments.aside[at] ?? 0,
        possessive: isPossessive,
        compared: before !== undefined && (COMPARED.has(before.lower) || isOfRoute(passage.words, at) || (OBJECT_WORDS.has(before.lower) && !isPossessive && !isInFront(passage.words, at))),
      });
      // A place is what "its" means only until somebody is named.
      if (name && who.entity !== undefined && (entities.get(who.entity)?.type !== 'place' || topic === carried.topic)) topic = who;
    }
    at = to - 1;
  }
  return subjects;
}

function ownerNamed(name: Name, entities: ReadonlyMap<string, Entity>): Who | undefined {
  const entity = name.entity === undefined ? undefined : entities.get(name.entity);
  if (entity && OWNERLESS.has(entity.type)) return undefined;
  return { text: name.text, stated: true, name, ...(entity ? { entity: entity.id } : {}) };
}

interface Reference {
  readonly who: Who;
  /** In words. */
  readonly length: number;
}

function supposed(who: Who | undefined, length: number): Reference | undefined {
  if (!who) return undefined;
  const { name: _, ...rest } = who;
  return { who: { ...rest, stated: false }, length };
}

/** "it", "the company", "the Chinese group" → the topic; "its rival" → somebody else, unnamed. */
function referenceAt(words: readonly Word[], at: number, topic: Who | undefined, carried: Carried): Reference | undefined {
  const word = words[at]!;
  if (!isReferring(word)) return undefined;
  if (WRITER.has(word.lower)) return { who: { text: word.lower, stated: true }, length: 1 };
  if (PERSON_PRONOUNS.has(word.lower)) return supposed(carried.person, 1);
  const determined = DETERMINERS.has(word.lower);
  if (word.lower === 'the' && /^(?:former|latter)$/u.test(words[at + 1]?.lower ?? '')) return { who: { text: `the ${words[at + 1]!.lower}`, stated: false }, length: 2 };
  if (determined) {
    for (let length = 2; length <= 4; length++) {
      const noun = words[at + length - 1];
      if (!noun?.isWord || noun.capital) break;
      const last = noun.lower;
      if (OTHER_NOUNS.test(last)) return { who: { text: last, stated: false }, length };
      if (GROUP_NOUNS.test(last)) return supposed(topic, length);
    }
  }
  if (word.lower === 'it' && EXPLETIVE.test(words[at + 1]?.lower ?? '') && words.slice(at + 2).some((later) => later.lower === 'to' || later.lower === 'that')) return undefined;
  return PRONOUNS.has(word.lower) ? supposed(topic, 1) : undefined;
}

function otherFigureBetween(passage: Passage, from: number, to: number): boolean {
  const start = passage.words[from]?.start;
  const end = passage.words[to - 1]?.end;
  if (start === undefined || end === undefined || from >= to) return false;
  return passage.mentions.some((other) => other.start >= start && other.end <= end && !BESIDE_FIGURES.has(other.kind));
}

/** "Unlike Microsoft, which has set aside $80 billion, …": what an aside with "which" or "where" is about stands right before it. */
function antecedentOf(passage: Passage, at: number, subjects: readonly Subject[]): Subject | undefined {
  const aside = passage.segments.aside[at];
  if (!aside) return undefined;
  const start = passage.segments.aside.indexOf(aside);
  const isOwn = subjects.some((one) => one.aside === aside && one.to <= at);
  return !isOwn && /^(?:which|who|whose|where)$/u.test(passage.words[start + 1]?.lower ?? '') ? subjects.find((one) => one.to === start) : undefined;
}

/** "Microsoft and Meta will spend $80 billion and $65 billion respectively": figures in the order of the names. */
function respectiveOwner(mention: Mention, passage: Passage, subjects: readonly Subject[]): Subject | undefined {
  if (!mayTell('respective', passage)) return undefined;
  const figures = passage.mentions.filter((other) => other.kind === mention.kind);
  const owners = subjects.filter((one) => one.to <= wordIndexAt(passage.words, figures[0]!.start) && one.who.stated);
  return owners.length === figures.length ? owners[figures.indexOf(mention)] : undefined;
}

/** What a passage lends to the next one: its subject, and the person it named last. */
export function carriedFrom(passage: Passage, before: Carried, entities: ReadonlyMap<string, Entity>): Carried {
  const subjects = subjectsIn(passage, before, entities);
  const isPerson = (who: Who): boolean => who.entity !== undefined && entities.get(who.entity)?.type === 'person';
  const persons = subjects.filter(({ who }) => who.stated && isPerson(who));
  const main = subjects.find((one) => one.aside === 0 && !one.compared && !isPerson(one.who) && isTopic(one.who, entities)) ?? subjects.find((one) => isTopic(one.who, entities) && !isPerson(one.who));
  const company = persons.map(({ who }) => employerOf(who, entities)).find(Boolean);
  const topic = main?.who ?? company ?? before.topic;
  const person = persons.at(-1)?.who ?? before.person;
  return { ...(topic ? { topic } : {}), ...(person ? { person } : {}) };
}

function isTopic(who: Who, entities: ReadonlyMap<string, Entity>): boolean {
  if (who.entity === undefined) return who.name !== undefined;
  const type = entities.get(who.entity)?.type;
  return type !== 'place' && type !== 'concept' && type !== 'product';
}

function employerOf(who: Who, entities: ReadonlyMap<string, Entity>): Who | undefined {
  const of = who.entity === undefined ? undefined : entities.get(who.entity)?.roles.find((role) => role.of)?.of;
  const employer = of === undefined ? undefined : entities.get(of);
  return employer && { entity: employer.id, text: employer.name, stated: false };
}
