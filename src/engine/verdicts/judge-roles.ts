import { differInRank, officeOf, turned } from '../claims/lexicon/role-titles';
import { areOtherOccupations, wordsForOccupation } from '../claims/lexicon/occupations';
import { areOfOtherFields } from '../claims/lexicon/offices-by-field';
import { predecessorsIn } from '../claims/successions';
import { findRoles, roleInCell, type RoleMention } from '../claims/roles';
import type { Name } from '../claims/names';
import { namedIn, statementsNaming } from '../matching/grounds';
import type { Passage } from '../claims/passages';
import type { Entity, Evidence, Role } from '../vocabulary';
import type { FactBase } from './fact-base';
import { roleAsTold } from './role-as-told';
import { isFounder, sameOffice } from './same-office';
import type { Judgement } from './judgement';

const FORMER = /\b(?:former|ex-?|onetime|one-time|then|previous|outgoing|incoming|next|future|retired|late|acting|interim|would-be)\s*$/iu;

const SUPPOSED = /^(?:had|if|imagine|suppose)\b|\b(?:would have|were to|had been|not|never|until|used to be|was once|once|formerly)\b|\b(?:from|in) (?:19|20)\d\d\b|n[’']t\b|\?\s*$/iu;

/** Whether the role is said of no time, or of another: "had she been the judge", "the mayor in 2019". Told in an apposition, by that and what it is told of alone. */
function isSupposed({ start, end, holder }: RoleMention, { prose: { text }, span }: Passage): boolean {
  const [from, to] = [Math.min(start, holder.start), Math.max(end, holder.end)];
  const isApposed = /^[^,;]{0,40},[^,;]{0,40}$/u.test(text.slice(Math.min(end, holder.end), Math.max(start, holder.start))) && text.slice(to).startsWith(',');
  const before = Math.max(...[',', ';', ':', '—'].map((mark) => text.lastIndexOf(mark, from - 1)), span.start - 1) + 1;
  return SUPPOSED.test((isApposed ? text.slice(before, to) : text.slice(span.start, span.end)).replace(/\buntil (?:now|recently)\b/giu, ''));
}

/** Judges the titles that a passage gives to people, and, where the title is right but its holder is not, the name. */
export function judgeRoles(passage: Passage, base: FactBase, topic?: string, meant: readonly string[] = []): Judgement[] {
  const isPerson = (name: Name): boolean => {
    if (name.text === '') return true;
    const entity = name.entity === undefined ? undefined : base.entities.get(name.entity);
    // What an article names is a person only as far as it says so; whether a name of two words is one, the draft may say.
    return entity ? entity.type === 'person' || (base.curated !== base && entity.type === 'organisation' && name.to - name.from >= 2) : name.to - name.from >= 2;
  };
  const head = passage.kind === 'cell' ? passage.heads.flatMap((one) => one.names).find(isPerson) : undefined;
  const inCell = head && roleInCell(passage.words, passage.names, head, isPerson);
  // Across a paragraph's end the person last named is often not the one meant.
  const persons = passage.opensBlock ? [] : meant.filter((id) => base.entities.get(id)?.type === 'person');
  const roles = inCell ? [inCell] : findRoles(passage.words, [...passage.names, ...pronounsIn(passage, persons.length === 1 ? persons[0] : undefined)], isPerson).flatMap((role) => (role.holder.text === '' ? heldBy(role, passage, persons, base) : role));
  const judged = roles.map((role) => ({ role, own: judgeRole(role, passage, base, topic) }));
  // "its co-founder and chief executive": whoever holds one of the offices may hold the other as well.
  const confirmed = new Set(judged.filter(({ role, own }) => !role.byVerb && own.some((one) => one.verdict === 'supported')).map(({ role }) => role.holder));
  return judged.flatMap(({ role, own }) => own.filter((one) => one.code !== 'refuted.role' || !confirmed.has(role.holder)));
}

/** "She", "he" as names, of nobody yet; their text is empty. */
function pronounsIn({ words, names }: Passage, person: string | undefined): Name[] {
  return words.flatMap(({ start, end, lower }, at): Name[] => (/^(?:s?he)$/u.test(lower) && !names.some(({ from, to }) => from <= at && at < to) ? [{ start, end, text: '', from: at, to: at + 1, possessive: false, description: false, entity: person ?? SOMEBODY }] : []));
}
const SOMEBODY = '?';
/** "The leaders, Norhaven United": no office of one. */
const PLURAL = /[^s]s$/u;

/** Whom "she" means: of the people named before it in the sentence the one who holds the office, or else the one whom the sentences before are about. */
function heldBy(role: RoleMention, { names }: Passage, meant: readonly string[], base: FactBase): RoleMention[] {
  const before = names.flatMap(({ to, entity }) => (to <= role.holder.from && entity !== undefined && base.entities.get(entity)?.type === 'person' ? [entity] : []));
  const candidates = [...new Set(before.length > 0 ? before : meant)];
  const entity = candidates.find((id) => base.entities.get(id)!.roles.some((known) => sameOffice(role.title, known.title))) ?? (candidates.length === 1 && before.length === 0 ? candidates[0] : undefined);
  return entity === undefined || role.byVerb ? [] : [{ ...role, holder: { ...role.holder, entity, text: base.entities.get(entity)!.name } }];
}

function judgeRole(role: RoleMention, passage: Passage, base: FactBase, topic: string | undefined): Judgement[] {
  const common = { start: role.start, end: role.end, passage, kind: 'role' as const, holder: role.holder };
  const holder = role.holder.entity === undefined ? undefined : base.entities.get(role.holder.entity);
  const isFormer = FORMER.test(passage.prose.text.slice(Math.max(0, role.start - 20), role.start));
  if (!holder) return isFormer || role.byVerb && role.title !== 'host' ? [] : wrongHolder(role, passage, base, topic);
  const elsewhere = wrongOrganisation(role, holder, passage, base);
  if (elsewhere && !isFormer) return [elsewhere];
  const same = holder.roles.find((known) => sameOffice(role.title, known.title) && sameOrganisation(role, known, base));
  if (same) return role.byVerb && role.title !== 'host' ? [] : [{ ...common, verdict: 'supported', code: 'supported.stated', message: `The source says so: ${holder.name}, ${same.title}${ofWords(same, base)}.`, evidence: evidenceOf(same) }];
  if (role.byVerb && role.title === 'host') return wrongHolder(role, passage, base, topic);
  const successor = isFormer || role.byVerb ? undefined : successorOf(holder, role.title, passage, base);
  if (successor) return [{ ...nameRefuted(role, passage, successor.holder, successor.known, base), evidence: [successor.evidence] }];
  const stranger = isFormer || role.byVerb || isSupposed(role, passage) ? undefined : strangerTo(role, holder, topic, base);
  if (stranger) return passage.names.some(({ entity }) => entity === stranger.holder.id) ? [] : [nameRefuted(role, passage, stranger.holder, stranger.known, base)];
  const known = holder.roles.find((one) => excludes(role, one, base) && (!isFounder(role.title.toLowerCase()) || isHeldByAnother(role.title, holder, one.of, base))) ?? otherOccupation(role, holder, base) ?? otherRank(role, holder, base) ?? ownBeside(role, holder, base);
  if (role.byVerb || isFormer || !known || isSupposed(role, passage)) {
    return role.byVerb || (PLURAL.test(role.title) && holder.type !== 'person') ? [] : [{ ...common, verdict: 'not-enough-info', code: 'unknown.no-fact', message: `The sources do not say whether ${holder.name} is ${roleAsTold(role, passage)}.`, evidence: [] }];
  }
  const text = titleLike(role.title, known.title);
  return [{
    ...common, verdict: 'refuted', code: 'refuted.role', actual: role.title, expected: text, evidence: evidenceOf(known),
    message: `The source calls ${holder.name} ${known.title}${ofWords(known, base)}, not ${role.title}.`,
    fix: { start: role.start, end: role.end, text },
  }];
}

/** "Alibaba's chief executive, Ola Brandt": the office is known and held by another; only offices that one person holds at a time. */
function wrongHolder(role: RoleMention, passage: Passage, base: FactBase, topic: string | undefined): Judgement[] {
  const office = officeOf(role.title);
  const of = role.of?.entity ?? (role.ofTopic ? topic : onlyCompany(passage, base));
  const isUnique = role.title === 'host' || (office?.family !== undefined && UNIQUE.has(office.title));
  const holders = of === undefined || !isUnique ? [] : [...base.entities.values()].filter((entity) => entity.id !== role.holder.entity && entity.roles.some((known) => known.of === of && sameOffice(role.title, known.title)));
  const [holder] = holders;
  // The right one is named too, or it is another gathering.
  if (holder && (passage.names.some((name) => name.entity === holder.id) || (role.title === 'host' && !isTheSameEvent(role, passage, base)))) return [];
  if (!holder || holders.length > 1) {
    return role.byVerb ? [] : [{ start: role.start, end: role.end, passage, kind: 'role', verdict: 'not-enough-info', code: 'unknown.no-fact', message: `No source gives ${role.holder.text} a role.`, evidence: [] }];
  }
  const known = holder.roles.find((one) => one.of === of && sameOffice(role.title, one.title))!;
  return [nameRefuted(role, passage, holder, known, base)];
}

/** The office is right, and another's. */
const nameRefuted = (role: RoleMention, passage: Passage, holder: Entity, known: Role, base: FactBase): Judgement => ({
  start: role.holder.start, end: role.holder.end, passage, kind: 'name', verdict: 'refuted', code: 'refuted.name', actual: role.holder.text, expected: holder.name,
  message: `The source names ${holder.name} as ${known.title}${ofWords(known, base)}, not ${role.holder.text}.`, evidence: evidenceOf(known),
  fix: { start: role.holder.start, end: role.holder.end, text: holder.name },
});

/** "Norhaven's mayor, Ilva Renn", who has nothing to do with Norhaven in any source: its mayor is another, and the name is wrong rather than the title. */
function strangerTo(role: RoleMention, named: Entity, topic: string | undefined, base: FactBase): { readonly holder: Entity; readonly known: Role } | undefined {
  const of = role.of?.entity ?? (role.ofTopic ? topic : undefined);
  if (of === undefined || base.curated === base || named.roles.length === 0 || named.roles.some((known) => known.of === of) || !UNIQUE.has(officeOf(role.title)?.title ?? '') || statementsNaming(named.id, base).some((statement) => namedIn(statement, base).has(of))) return undefined;
  const holders = [...base.entities.values()].flatMap((holder) => { const known = holder.id === named.id ? undefined : holder.roles.find((one) => one.of === of && sameOffice(role.title, one.title)); return known ? [{ holder, known }] : []; });
  return holders.length === 1 ? holders[0] : undefined;
}

/** "Its director, who took over from Ben Hale": who holds now the office that the draft gives to the one who held it. */
function successorOf(former: Entity, title: string, passage: Passage, base: FactBase): { readonly holder: Entity; readonly known: Role; readonly evidence: Evidence } | undefined {
  for (const { passages, evidence } of base.statements) {
    const told = passages.find(({ words, names }) => predecessorsIn(words, names).some((name) => name.entity === former.id));
    const holders = [...new Set(told?.names.flatMap((name) => base.entities.get(name.entity ?? '') ?? []))].filter((entity) => entity !== former && entity.roles.some((known) => sameOffice(title, known.title)));
    const [holder] = holders;
    if (!holder || holders.length > 1 || passage.names.some((name) => name.entity === holder.id)) continue;
    return { holder, known: holder.roles.find((known) => sameOffice(title, known.title))!, evidence };
  }
  return undefined;
}

/** "the summit" is the source's summit; "a summit" is it where the sentence names another of its people. */
function isTheSameEvent({ of, holder }: RoleMention, passage: Passage, base: FactBase): boolean {
  if (of === undefined) return false;
  const event = of.entity;
  const isGuest = (id: string | undefined): boolean => base.entities.get(id ?? '')?.roles.some((role) => role.of === event) ?? false;
  const before = passage.words[of.from - 1]?.lower;
  return isGuest(holder.entity) || before === 'the' || /^the\b/iu.test(of.text) || passage.names.some((name) => name !== holder && isGuest(name.entity));
}

/** The one company that the sentence names. */
function onlyCompany(passage: Passage, base: FactBase): string | undefined {
  const companies = [...new Set(passage.names.flatMap((name) => name.entity ?? `?${name.text}`))].filter((id) => id.startsWith('?') ? false : ['company', 'organisation'].includes(base.entities.get(id)?.type ?? ''));
  return companies.length === 1 ? companies[0] : undefined;
}

/** "Microsoft CEO Eddie Wu": the right person and office, in the wrong company. */
function wrongOrganisation(role: RoleMention, holder: Entity, passage: Passage, base: FactBase): Judgement | undefined {
  const { of } = role;
  const office = officeOf(role.title);
  if (role.byVerb || !of || of.entity === undefined || of.description || office === undefined || !(UNIQUE.has(office.title) || isFounder(office.title)) || base.entities.get(of.entity)?.type === 'place') return undefined;
  const held = holder.roles.filter((known) => known.of !== undefined && sameOffice(role.title, known.title));
  const [known] = held;
  const right = known?.of === undefined ? undefined : base.entities.get(known.of);
  if (!known || !right || held.some((one) => one.of === of.entity) || base.entities.get(of.entity)?.type !== right.type) return undefined;
  return {
    start: of.start, end: of.end, passage, kind: 'name', verdict: 'refuted', code: 'refuted.attribution', actual: of.text, expected: right.name, evidence: evidenceOf(known),
    message: `The source calls ${holder.name} ${known.title} of ${right.name}, not of ${of.text}.`, fix: { start: of.start, end: of.end, text: right.name },
  };
}

const UNIQUE = new Set(['chief executive', 'chairman', 'chief financial officer', 'chief operating officer', 'president', 'prime minister', 'governor', 'mayor', 'managing director']);

/** What one is of a time, a book or a field, and of no house: "a historian of the Wars". */
const OF_A_SUBJECT = /(?:historian|biographer|author|writer|scholar|translator|composer|painter|photographer|\p{L}{3}ologist)$/iu;

function sameOrganisation(role: RoleMention, known: Role, base: FactBase): boolean {
  // "of Taobao", "of Alibaba's cloud unit": some other house.
  if (role.of && !OF_A_SUBJECT.test(role.title) && (role.of.entity === undefined || role.of.possessive && role.of.start > role.start)) return false;
  const of = role.of?.entity;
  if (of === undefined || known.of === undefined || of === known.of) return true;
  // "China's president" and "Beijing's": a place in a place is near enough.
  return base.entities.get(of)?.type === 'place' && base.entities.get(known.of)?.type === 'place';
}

/** Families of offices that exclude one another across their border. */
const OF_STATE = new Set(['state', 'bank']);

/** Whether the two offices cannot both be meant: another of the same family in the same organisation. */
function excludes(role: RoleMention, known: Role, base: FactBase): boolean {
  if (!role.byVerb && areOfOtherFields(role.title, known.title)) return sameOrganisation(role, known, base);
  const a = officeOf(role.title);
  const b = officeOf(known.title);
  if (a?.family === undefined || b?.family === undefined || a.title === b.title) return false;
  const inCompany = a.title === 'president' && role.of?.entity !== undefined && role.of.entity === known.of;
  if (a.family !== b.family && !inCompany && !(OF_STATE.has(a.family) && OF_STATE.has(b.family))) return false;
  return sameOrganisation(role, known, base);
}

/** The office of which the draft's is the deputy, or the reverse. */
const otherRank = (role: RoleMention, holder: Entity, base: FactBase): Role | undefined => (role.byVerb ? undefined : holder.roles.find((known) => differInRank(role.title, known.title) && sameOrganisation(role, known, base)));

/** Offices of which a house has many. */
const HELD_BY_MANY = /(?:member|spokesman|spokeswoman|spokesperson|professor|lecturer|researcher|scientist|analyst|economist|engineer|officer|lawyer|judge|minister|partner|advis[eo]r|consultant|teacher|doctor|nurse|driver|farmer|player|author|editor|journalist|reporter|trustee|manager|inspector|founder|guest|host|champion|winner|candidate|owner|planner|president)$/u;

/**
 * "Hanna Sole, the union's general secretary": what the source calls somebody else, and her something else. Only titles of two words or more
 * ("general secretary", "head of research"), which one person holds at a time.
 */
function ownBeside(role: RoleMention, holder: Entity, base: FactBase): Role | undefined {
  const title = turned(role.title);
  const [known] = holder.roles;
  const isNamed = role.of?.entity !== undefined && known?.of === role.of.entity;
  if (!known || role.byVerb || !(title.includes(' ') || isNamed) || title.endsWith(` ${turned(known.title)}`)) return undefined;
  const isOfMany = HELD_BY_MANY.test(title);
  const isAnothers = [...base.entities.values()].some((other) => other.id !== holder.id && other.roles.some((one) => turned(one.title) === title && (!isOfMany || isOnly(one)) && sameOrganisation(role, one, base) && (known.of === undefined || one.of === undefined || known.of === one.of)));
  return isAnothers ? known : undefined;
}

/** "The warehouse manager", "its senior partner": told as if there were but one. */
const isOnly = ({ title, evidence }: Role): boolean => {
  const text = evidence?.text.toLowerCase() ?? '';
  const at = text.indexOf(title.toLowerCase());
  return at > 0 && /(?:\b(?:the|its|their|our)|[’']s?) $/u.test(text.slice(0, at));
};

/** "Ola Brandt, the architect", whom the source only knows as a judge, and nowhere near her name speaks of an architect. */
function otherOccupation(role: RoleMention, holder: Entity, base: FactBase): Role | undefined {
  const title = turned(role.title);
  const [known] = holder.roles;
  if (!known || role.byVerb || !holder.roles.every((one) => areOtherOccupations(title, turned(one.title)))) return undefined;
  const words = new Set(wordsForOccupation(title.split(' ').at(-1)!));
  const isSaidNear = base.statements.some(({ passages }, at) => passages.some((passage) => passage.words.some(({ lower }) => words.has(lower)))
    && base.statements.slice(Math.max(0, at - 1), at + 2).some((near) => namedIn(near, base).has(holder.id)));
  return isSaidNear && !isHeldByAnother(role.title, holder, undefined, base) ? undefined : known;
}

/** Somebody else holds the office that the draft gives away. A founder may hold any office besides, so that alone refutes nothing there. */
function isHeldByAnother(title: string, holder: Entity, of: string | undefined, base: FactBase): boolean {
  return [...base.entities.values()].some((other) => other.id !== holder.id && other.roles.some((role) => sameOffice(title, role.title) && (of === undefined || role.of === of)));
}

const SHORT: Readonly<Record<string, string>> = { 'chief executive': 'CEO', 'chief financial officer': 'CFO', 'chief operating officer': 'COO', 'chief technology officer': 'CTO', 'chief information officer': 'CIO' };

/** The right title in the writer's style: initials for initials, a capital for a capital. */
function titleLike(written: string, right: string): string {
  const canonical = officeOf(right)?.title ?? right;
  const short = SHORT[canonical];
  if (/^\p{Lu}{2,3}$/u.test(written) && short) return short;
  return /^\p{Lu}\p{Ll}/u.test(written) ? right.replace(/^\p{L}/u, (first) => first.toUpperCase()) : right;
}

const ofWords = (role: Role, base: FactBase): string => {
  const of: Entity | undefined = role.of === undefined ? undefined : base.entities.get(role.of);
  return of ? ` of ${of.name}` : '';
};
const evidenceOf = (role: Role): Evidence[] => (role.evidence ? [role.evidence] : []);
