import { isTimeLike } from '../claims/times';
import { readQuantity } from '../claims/read-quantity';
import { showQuantity } from '../claims/show';
import type { Entity, EntityType, Evidence, Role } from '../vocabulary';
import type { Fact } from './fact';
import { isFigureAlone } from './fact-table/cells';
import { BETWEEN_HEADS, contextOf, labelOf } from './fact-table/label';
import { readPeriod } from './fact-table/period';
import { Ids } from './fact-table/slug';
import type { Source } from './source';

/** A fact table as data: what `*.facts.json` holds, see `readFactTable`. */
export interface FactTableJson {
  readonly title: string;
  readonly date?: string;
  readonly context?: string;
  readonly entities: readonly EntityJson[];
  readonly facts: readonly FactJson[];
}

export interface EntityJson {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly roles?: readonly RoleJson[];
  readonly text?: string;
}

export interface RoleJson {
  readonly title: string;
  readonly of?: string;
  readonly text?: string;
  readonly evidence?: EvidenceJson;
}

export interface FactJson {
  readonly id: string;
  readonly subject?: string;
  readonly measure?: string;
  readonly value: string;
  readonly period?: string;
  readonly context?: string;
  readonly text?: string;
  readonly evidence: EvidenceJson;
}

/** The place in the original; `text` where the row itself does not quote it. */
export interface EvidenceJson {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly line?: number;
  readonly page?: number;
  readonly text?: string;
}

/**
 * What the reader found in a source, as a fact table that a person can edit and that reads back to the same facts. `original` is the
 * source's path as seen from where the table will stand, or its web address. Dates and lengths of time that go with another figure of their
 * sentence get no row of their own: they are read from the sentence again.
 */
export function factTableOf(source: Source, original: string = source.id): FactTableJson {
  const place = placesIn(source, original);
  const context = sharedContext(source.facts);
  const date = source.date ?? source.facts.find((fact) => fact.toldOn !== undefined)?.toldOn;
  const ids = new Ids();
  return {
    title: source.title, ...(date !== undefined ? { date } : {}), ...(context !== undefined ? { context } : {}),
    entities: source.entities.map((entity) => entityJson(entity, place)),
    facts: rowsWorthKeeping(source.facts).map((fact) => {
      const row = factJson(fact, context, source, place);
      const own = source.kind === 'facts' && !fact.id.includes('/') ? ids.take(fact.id) : undefined;
      const id = own ?? ids.made(nameOf(row.subject, source), row.measure ?? row.text, row.period);
      return { id, ...row };
    }),
  };
}

/** Facts that get a row: not those that another row brings along, nor what the source says twice in the same words. */
function rowsWorthKeeping(facts: readonly Fact[]): Fact[] {
  const heads = new Set(facts.flatMap(({ passage }) => passage.heads));
  const amounts = new Set(facts.filter((fact) => !isTime(fact)).map(({ passage }) => passage));
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  return facts.filter((fact) => {
    const { passage } = fact;
    if (heads.has(passage) || (passage.kind !== 'cell' && isTime(fact) && amounts.has(passage))) return false;
    if (passage.kind === 'cell') return true;
    // The same figure may stand in a sentence twice, and the sentence in the source.
    const inPassage = JSON.stringify([fact.place, fact.written]);
    const nth = (counts.get(inPassage) ?? 0) + 1;
    counts.set(inPassage, nth);
    const key = JSON.stringify([contextOf(fact), sentenceOf(fact), fact.written, nth]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

const isTime = ({ figure, relative }: Fact): boolean => relative !== undefined || isTimeLike({ ...figure, start: 0, end: 0 } as Parameters<typeof isTimeLike>[0]);

/** The heading that stands over every fact: the title, usually. */
function sharedContext(facts: readonly Fact[]): string | undefined {
  const [first, ...rest] = facts.map((fact) => contextOf(fact)[0]);
  return rest.every((one) => one === first) ? first : undefined;
}

function factJson(fact: Fact, shared: string | undefined, source: Source, place: Place): Omit<FactJson, 'id'> {
  const subject = fact.frame.who[0]?.entity;
  const isCell = fact.passage.heads.length > 0;
  const period = periodOf(fact);
  const label = labelOf(fact);
  // In a table of facts an ellipsis stands for words left out of a sentence; a head that has one does without.
  const heads = isCell ? label.split(BETWEEN_HEADS).filter((head) => head !== period).map((head) => head.replaceAll('…', ' ').replaceAll(/\s+/gu, ' ').trim()).filter((head) => head !== '') : [label];
  const measure = heads.join(BETWEEN_HEADS);
  const context = contextOf(fact).slice(shared === undefined ? 0 : 1).join(BETWEEN_HEADS);
  const text = isCell && isFigureAlone(fact) && measure !== '' ? undefined : sentenceOf(fact);
  return {
    ...(subject !== undefined && source.entities.some(({ id }) => id === subject) ? { subject } : {}),
    ...(measure !== '' ? { measure } : {}),
    value: text === undefined ? cellValue(fact) : fact.written,
    ...(period !== undefined ? { period } : {}),
    ...(context !== '' ? { context } : {}),
    ...(text !== undefined ? { text } : {}),
    evidence: place(fact.evidence, text),
  };
}

const sentenceOf = ({ passage: { prose, span } }: Fact): string => prose.text.slice(span.start, span.end);

/** A cell's value with the unit that its heads lend it, "£4.2 billion" for 4.2 under "£bn", where that says just the same. */
function cellValue({ figure, written }: Fact): string {
  const shown = showQuantity(figure.quantity);
  return [written, shown].find((text) => {
    const read = readQuantity(text);
    return read !== undefined && read.step === figure.step && JSON.stringify(sorted(read.quantity)) === JSON.stringify(sorted(figure.quantity));
  }) ?? written;
}

const sorted = (record: object): [string, unknown][] => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** The dates and the length of time that go with a fact, in the source's words; none where they could not be read back. */
function periodOf({ frame, passage }: Fact): string | undefined {
  // A cell's label has the times of its heads.
  const when = passage.cell ? frame.when.filter((time) => passage.mentions.includes(time)) : frame.when;
  const times = [...when, ...(frame.duration ? [frame.duration] : [])];
  const texts = times.map((time) => (passage.mentions.includes(time) ? passage.prose.text.slice(time.start, time.end) : showQuantity(time.quantity)));
  const period = texts.join(', ');
  return times.length > 0 && readPeriod(period).length === times.length ? period : undefined;
}

function entityJson({ id, name, type, aliases, roles, evidence }: Entity, place: Place): EntityJson {
  return { id, name, type, aliases, ...(roles.length > 0 ? { roles: roles.map((role) => roleJson(role, place)) } : {}), ...(evidence && evidence.text !== name ? { text: evidence.text } : {}) };
}

function roleJson({ title, of, evidence }: Role, place: Place): RoleJson {
  return { title, ...(of !== undefined ? { of } : {}), ...(evidence ? { text: evidence.text, evidence: place(evidence, evidence.text) } : {}) };
}

const nameOf = (id: string | undefined, { entities }: Source): string | undefined => entities.find((entity) => entity.id === id)?.name;

/** A place as a row tells it; `quoted` is what the row quotes already. */
type Place = (evidence: Evidence, quoted: string | undefined) => EvidenceJson;

function placesIn({ readingCopy }: Source, original: string): Place {
  const pages = [...(readingCopy ?? '').matchAll(/^— page (\d+) —$/gmu)].map((mark) => ({ number: Number(mark[1]), start: mark.index }));
  return (evidence, quoted) => {
    const page = pages.findLast((one) => one.start <= evidence.start)?.number;
    const { source: from, start, end, line, page: onPage, text } = evidence.origin ?? { ...evidence, source: original, page };
    return { source: from, start, end, ...(line !== undefined ? { line } : {}), ...(onPage !== undefined ? { page: onPage } : {}), ...(text !== quoted && text !== '' ? { text } : {}) };
  };
}
