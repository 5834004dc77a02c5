import { SENTENCE_OPENERS } from '../claims/lexicon/openers';
import { findRoles } from '../claims/roles';
import { Gazetteer, type Name } from '../claims/names';
import { passagesOf, type Passage } from '../claims/passages';
import { lineIndex } from '../draft/lines';
import { isBodyName } from '../matching/kinds';
import { toFile } from '../draft/prose';
import { definedTerms, type DefinedTerm } from './defined-terms';
import type { Document, Entity, EntityType, Evidence, Role } from '../vocabulary';

interface Found {
  readonly name: string;
  readonly words: readonly string[];
  count: number;
  person: boolean;
  /** It stands under a head like "Winner", or is told as people are: one who may go by the last name. */
  contender: boolean;
  readonly evidence: Evidence;
  readonly aliases: Set<string>;
  readonly roles: Role[];
}

const HONORIFIC = /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|prof|professor|president|premier|chancellor|senator|judge|king|queen|pope|captain|sergeant)\.?$/iu;

/**
 * The names that an article uses, as entities: long forms first, short forms ("Wu" for "Eddie Wu", initials for a company) as aliases,
 * with the roles that the article gives them.
 */
export function discoverEntities(source: string, document: Document): Entity[] {
  const nobody = new Gazetteer([]);
  const lines = lineIndex(document.text);
  const found = new Map<string, Found>();
  const passages = passagesOf(document, nobody);
  for (const passage of passages) {
    for (const name of passage.names) {
      const key = name.text.toLowerCase();
      const before = passage.words[name.from - 1];
      const span = toFile(passage.prose, name);
      const known = found.get(key) ?? {
        name: name.text, words: name.text.split(' '), count: 0, person: false, contender: false, aliases: new Set<string>(), roles: [],
        evidence: { source, start: span.start, end: span.end, line: lines.position(span.start).line, text: passage.prose.text.slice(passage.span.start, passage.span.end) },
      };
      known.count++;
      known.person ||= before !== undefined && HONORIFIC.test(before.lower);
      known.contender ||= isToldAsPerson(name, passage) || passage.heads.some(({ row, column, prose }) => row !== passage.row && column === passage.column && CONTENDERS.test(prose.text));
      found.set(key, known);
    }
  }
  const entities = joinTerms(joinShortForms([...found.values()]), passages.flatMap(definedTerms));
  const byName = new Map(entities.flatMap((one) => [one.name, ...one.aliases].map((alias) => [alias.toLowerCase(), one] as const)));
  for (const passage of passages) {
    const mayHoldOffice = (name: Name): boolean => name.text.includes(' ') || (byName.get(name.text.toLowerCase())?.person ?? false);
    for (const role of findRoles(passage.words, passage.names, mayHoldOffice)) {
      const holder = byName.get(role.holder.text.toLowerCase());
      if (!holder) continue;
      holder.person = true;
      const of = role.of && byName.get(role.of.text.toLowerCase());
      const span = toFile(passage.prose, passage.span);
      const evidence = { source, start: span.start, end: span.end, line: lines.position(span.start).line, text: passage.prose.text.slice(passage.span.start, passage.span.end) };
      holder.roles.push({ title: role.title, evidence, ...(of ? { of: idOf(of.name) } : {}) });
    }
  }
  addSurnames(entities);
  return entities.map((one) => ({ id: idOf(one.name), name: one.name, type: typeOf(one), aliases: [...one.aliases].sort(), roles: one.roles, evidence: one.evidence }));
}

/** What a text calls "the Defendant" is whom it defines as such, unless it defines several. */
function joinTerms(entities: readonly Found[], terms: readonly DefinedTerm[]): Found[] {
  if (terms.length === 0) return [...entities];
  const named = (text: string): Found | undefined => entities.find(({ name, aliases }) => name === text || aliases.has(text));
  const owners = new Map<Found, Set<Found>>();
  for (const { of, term } of terms) {
    const [owner, defined] = [named(of.text), named(term.text)];
    if (owner && defined && owner !== defined) owners.set(defined, new Set([...owners.get(defined) ?? [], owner]));
  }
  const joined = new Set<Found>();
  for (const [defined, [owner, ...more]] of owners) {
    if (!owner || more.length > 0 || owners.has(owner)) continue;
    for (const text of [defined.name, ...defined.aliases]) owner.aliases.add(text);
    owner.count += defined.count;
    owner.person ||= defined.person;
    joined.add(defined);
  }
  return entities.filter((one) => !joined.has(one));
}

const CONTENDERS = /^(?:winners?|champions?|runners?-up|riders?|players?|skippers?|captain|coach|artists?|authors?|painters?|composers?|singers?|candidates?|medall?ists?|pilot|athlete|swimmer|skier|cyclist)$/iu;

/** "Imran Hale, 41," "Imran Hale, who", "Imran Hale said", "said Imran Hale". */
function isToldAsPerson({ text, start, end }: Name, { kind, prose, span }: Passage): boolean {
  if (kind === 'cell' || !FULL_NAME.test(text) || isBodyName(text)) return false;
  return /^(?:, \d{2}[,;.)]|,? who\b| (?:said|says|told|added|explained|argues|argued|recalls|recalled)\b| \(\d{2}\))/u.test(prose.text.slice(end, span.end)) || /\b(?:said|says|added|explained) $/u.test(prose.text.slice(span.start, start));
}

const FULL_NAME = /^\p{Lu}[\p{Ll}’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’-]+){1,2}$/u;
const SHORTEST_SURNAME = 3;

/** "Thorne" for Anna Thorne, though the source never calls her so: of people, where nobody and nothing else has that word in its name. */
function addSurnames(entities: readonly Found[]): void {
  const holders = new Map<string, number>();
  for (const { words } of entities) for (const word of new Set(words.map((one) => one.toLowerCase()))) holders.set(word, (holders.get(word) ?? 0) + 1);
  for (const one of entities) {
    const last = one.words.at(-1)!;
    if ((one.person || one.contender) && one.words.length > 1 && last.length >= SHORTEST_SURNAME && /^\p{Lu}\p{Ll}/u.test(last) && holders.get(last.toLowerCase()) === 1 && !SENTENCE_OPENERS.has(last.toLowerCase())) one.aliases.add(last);
  }
}

/** The same name in two sources is the same entity. */
const idOf = (name: string): string => name.toLowerCase();

function typeOf(found: Found): EntityType {
  return found.person ? 'person' : 'organisation';
}

/** What a company's full name adds to its name. */
const LEGAL_FORMS = /^(?:group|inc|corp|corporation|company|co|ltd|limited|plc|ag|sa|se|nv|holding|holdings|international|industries|and|sons|brothers|&)\.?$/iu;

/** "Estwick" belongs to "Estwick Group", "Thorne" to "Anna Thorne"; a short form that fits two long ones equally belongs to neither. */
function joinShortForms(found: readonly Found[]): Found[] {
  const long = [...found].sort((a, b) => b.words.length - a.words.length || (a.name < b.name ? -1 : 1));
  const kept: Found[] = [];
  const byShortForm = new Map<string, number[]>();
  for (const one of long) {
    const owners = [...new Set(byShortForm.get(shortForm(one.words)))].map((index) => kept[index]!);
    const owner = owners.find((other) => other.words.slice(one.words.length).every((word) => LEGAL_FORMS.test(word))) ?? (owners.length === 1 ? owners[0] : undefined);
    if (owner) {
      owner.aliases.add(one.name);
      owner.count += one.count;
      owner.person ||= one.person;
      continue;
    }
    for (const form of shortFormsOf(one.words)) {
      const known = byShortForm.get(form);
      if (known) known.push(kept.length);
      else byShortForm.set(form, [kept.length]);
    }
    kept.push(one);
  }
  return kept;
}

const key = (words: readonly string[]): string => words.join(' ').toLowerCase();
const INITIALS = /^\p{Lu}{2,}$/u;

/** A name as a short form; initials, which are told from words by their case, are asked for as such. */
function shortForm(words: readonly string[]): string {
  return words.length === 1 && INITIALS.test(words[0]!) ? `${words[0]!}.` : key(words);
}

/** The short forms that a name may have: its first words, its last, its initials. */
function shortFormsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join('');
  return [...words.slice(1).map((_, at) => key(words.slice(0, at + 1))), key(words.slice(-1)), `${initials}.`];
}
