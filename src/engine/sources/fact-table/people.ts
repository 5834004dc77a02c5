import type { Origin } from '../../vocabulary';
import { isRole, type Column } from './columns';
import type { Entry, EntityRow, RoleRow } from './rows';

type Cells = Partial<Record<Column, Entry>>;

/** The role that a row gives, in the columns `role` and `of`, or as a value: "role; chief executive of Norhaven Steel". */
export function officeIn({ role, of, measure, value }: Cells): Pick<Cells, 'role' | 'of'> {
  const title = role ?? (measure && value && isRole(measure.text) ? value : undefined);
  if (!title || of) return { ...(title ? { role: title } : {}), ...(of ? { of } : {}) };
  const parts = /^(?<title>.+?)\s+(?:of|at)\s+(?:the\s+)?(?<of>\p{Lu}.*)$/u.exec(title.text)?.groups;
  if (!parts) return { role: title };
  const [office, house] = [parts['title']!, parts['of']!];
  return { role: { start: title.start, end: title.start + office.length, text: office }, of: { start: title.end - house.length, end: title.end, text: house } };
}

interface Person {
  readonly name: Entry;
  type?: Entry;
  readonly aliases: string[];
  readonly roles: RoleRow[];
  origin?: Origin;
}

/** Whoever the rows of a CSV table name: the same name, in any case, is the same entity. */
export class People {
  readonly #byName = new Map<string, Person>();

  /** Takes what one row says of its subject, and the house of the role it gives. `says` is the row's sentence, else the row as it stands in the file. */
  add({ subject, type, aliases, role, of }: Cells, says: Entry, origin: Origin | undefined): void {
    if (of) this.#person(of);
    if (!subject) return;
    const person = this.#person(subject);
    if (type) person.type ??= { ...type, text: type.text.toLowerCase() };
    if (aliases) person.aliases.push(...aliases.text.split(/\s*[|/;,]\s*/u).filter((alias) => alias !== ''));
    if (role) person.roles.push({ start: says.start, end: says.end, title: role, text: says, ...(of ? { of } : {}), ...(origin ? { origin } : {}) });
    if (origin) person.origin ??= origin;
  }

  rows(): EntityRow[] {
    const aliases = new Set([...this.#byName.values()].flatMap((person) => person.aliases.map((alias) => alias.toLowerCase())));
    // A row may call its subject by an alias that another row gives it.
    return [...this.#byName.values()].filter(({ name }) => !aliases.has(name.text.toLowerCase())).map(({ name, type, origin, ...rest }): EntityRow => ({
      ...rest, start: name.start, end: name.end, name, id: { ...name, text: name.text.toLowerCase() }, text: name,
      ...(type ? { type } : rest.roles.length > 0 ? { type: { ...name, text: 'person' } } : {}), ...(origin ? { origin } : {}),
    }));
  }

  #person(name: Entry): Person {
    const key = name.text.toLowerCase();
    const person = this.#byName.get(key) ?? { name, aliases: [], roles: [] };
    this.#byName.set(key, person);
    return person;
  }
}
