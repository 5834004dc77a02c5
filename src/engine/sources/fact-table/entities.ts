import type { LineIndex } from '../../draft/lines';
import type { Entity, EntityType, Evidence, Origin, Role, Span } from '../../vocabulary';
import type { Entry, EntityRow, Report } from './rows';
import { Ids } from './slug';

export const ENTITY_TYPES = ['company', 'person', 'product', 'place', 'organisation', 'event', 'concept'] as const satisfies readonly EntityType[];

/** The entities of a table, to be found by what a row calls them. */
export class Entities {
  readonly byId = new Map<string, Entity>();
  /** Of an alias that two share: undefined, for it means neither. */
  readonly #byName = new Map<string, Entity | undefined>();

  constructor(readonly all: readonly Entity[]) {
    for (const entity of all) {
      this.byId.set(entity.id, entity);
      for (const alias of entity.aliases) this.#byName.set(key(alias), this.#byName.has(key(alias)) ? undefined : entity);
    }
    for (const entity of all) this.#byName.set(key(entity.name), entity);
  }

  /** By its id, else by its name or an alias, in any case. */
  named(text: string): Entity | undefined {
    return this.byId.get(text) ?? this.#byName.get(key(text));
  }
}

const key = (name: string): string => name.trim().toLowerCase();

/** Makes entities of their rows; faults are reported. Without an id or a name there is none; of an unknown type it is an organisation, and of two with one id the first has it. */
export function readEntities(rows: readonly EntityRow[], source: string, lines: LineIndex, report: Report): Entities {
  const kept: { readonly row: EntityRow; readonly id: string; readonly name: string; readonly type: EntityType }[] = [];
  const ids = new Set<string>();
  const made = new Ids(rows.flatMap((row) => row.id?.text ?? []));
  for (const row of rows) {
    const [id, name, type] = [row.id?.text, row.name?.text, row.type?.text ?? 'organisation'];
    if (id === undefined || name === undefined) report(row, 'facts.no-name', 'An entity needs an "id" and a "name".');
    else {
      if (!isType(type)) report(row.type ?? row, 'facts.unknown-type', `"type" is one of ${ENTITY_TYPES.join(', ')}; until then it is taken for an organisation.`);
      const isSecond = ids.has(id);
      if (isSecond) report(row.id ?? row, 'facts.duplicate-id', `Another entity has the id ${JSON.stringify(id)}, which means that one; give this one an id of its own.`);
      const isSame = kept.some((other) => key(other.name) === key(name));
      // The second of two with one id is still known by its name.
      if (!isSecond || !isSame) kept.push({ row, id: isSecond ? made.made(name) : id, name, type: isType(type) ? type : 'organisation' });
    }
    if (id !== undefined) ids.add(id);
  }
  const without = new Entities(kept.map(({ row, id, name, type }) => ({ id, name, type, aliases: row.aliases, roles: [], evidence: evidenceOf(source, lines, row.text, row, id, row.origin, name) })));
  return new Entities(without.all.map((entity, at) => ({ ...entity, roles: kept[at]!.row.roles.flatMap((role): Role[] => {
    if (!role.title) {
      report(role, 'facts.no-title', 'A role needs a "title".');
      return [];
    }
    const of = role.of && without.named(role.of.text);
    if (role.of && !of) report(role.of, 'facts.unknown-entity', unknownEntity(role.of));
    const words = `${entity.name}: ${role.title.text}${of ? ` of ${of.name}` : ''}`;
    return [{ title: role.title.text, evidence: evidenceOf(source, lines, role.text, role, entity.id, role.origin, words), ...(of ? { of: of.id } : {}) }];
  }) })));
}

const isType = (type: string): type is EntityType => (ENTITY_TYPES as readonly string[]).includes(type);

export const unknownEntity = ({ text }: Entry): string => `No entity here has the id or name ${JSON.stringify(text)}. Add it to "entities", or correct it.`;

/** The place of a row in the table: its sentence where it has one, else the whole row, told in `words`. */
export function evidenceOf(source: string, lines: LineIndex, sentence: Entry | undefined, row: Span, fact: string, origin: Origin | undefined, words: string): Evidence {
  const { start, end } = sentence ?? row;
  return { source, start, end, line: lines.position(start).line, text: sentence?.text ?? words, fact, ...(origin ? { origin } : {}) };
}
