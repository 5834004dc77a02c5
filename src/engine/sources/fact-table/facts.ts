import { Gazetteer } from '../../claims/names';
import { compareDates } from '../../comparison/dates';
import { compare, type Figure } from '../../comparison/figures';
import type { LineIndex } from '../../draft/lines';
import type { Entity, Mention } from '../../vocabulary';
import type { Fact } from '../fact';
import { inWords, readCells, type ReadCell } from './cells';
import { reportDisagreements, type Stated } from './disagreements';
import { evidenceOf, unknownEntity, type Entities } from './entities';
import { readSentence, type Reading } from './passage';
import { readPeriod, withPeriod } from './period';
import type { FactRow, Report, TableRows } from './rows';
import { Ids } from './slug';
import { readValue, reportValue } from './value';

/** A sentence that one row or several rest on: its figures, and those of them that a row claims for its own. */
interface Sentence {
  readonly figures: readonly Fact[];
  /** With the subject that each row gives its own. */
  readonly claimed: Map<Fact, string | undefined>;
  /** Kinds of the figures that a row's value has put out of date: those that no row claims do not serve. */
  readonly outdated: Set<Figure['kind']>;
  readonly place: number;
}

/** A row that says enough, with its own id and its subject. */
interface Named {
  readonly row: FactRow;
  readonly id: string;
  readonly subject?: Entity;
}

/** A row without a fault. */
interface Good extends Named {
  /** The figure that is the row's own; absent where the row gives no value. */
  readonly main?: Fact;
  readonly sentence: Sentence;
}

/**
 * Makes facts of rows. Rows with the same sentence share it: each has the figure that its value names, the first has those that no row names.
 * Rows with a fault are left out and reported; the others serve.
 */
export function readFacts(table: TableRows, entities: Entities, source: string, lines: LineIndex, report: Report): Fact[] {
  return new FactReader(table, entities, source, lines, report).read();
}

class FactReader {
  readonly #reading: Reading;
  readonly #sentences = new Map<string, Sentence>();
  readonly #ids = new Ids();
  readonly #made: Ids;
  readonly #places = new Map<string, number>();

  constructor(private readonly table: TableRows, private readonly entities: Entities, private readonly source: string, private readonly lines: LineIndex, private readonly report: Report) {
    this.#reading = { source, gazetteer: new Gazetteer(entities.all), entities: entities.byId, ...(table.date !== undefined ? { date: table.date } : {}) };
    this.#made = new Ids(table.facts.flatMap(({ id }) => id?.text ?? []));
  }

  read(): Fact[] {
    const named = this.table.facts.flatMap((row) => this.#named(row) ?? []);
    const placed = named.flatMap((one) => (one.row.text ? this.#inSentence(one, one.row.text.text) ?? [] : one));
    const cells = readCells(placed.flatMap((one) => (isGood(one) ? [] : { row: one.row, subject: one.subject?.name ?? '', context: this.#context(one.row) })), this.#reading, this.report);
    const good = placed.flatMap((one) => (isGood(one) ? one : this.#inCell(one, cells.get(one.row)) ?? []));
    const served = new Set<Sentence>();
    const facts = good.flatMap((one) => {
      const own = one.main ? [this.#fact(one, one.main, one.id)] : [];
      if (served.has(one.sentence)) return own;
      served.add(one.sentence);
      const others = one.sentence.figures.flatMap((fact, at) => (one.sentence.claimed.has(fact) || one.sentence.outdated.has(fact.figure.kind) ? [] : [this.#fact(one, fact, `${one.id}/${at + 1}`)]));
      return [...own, ...others];
    });
    const stated = good.flatMap(({ row, main, subject }): Stated[] => (main && subject && row.measure && row.value ? [{ row, value: row.value, figure: main.figure, subject: subject.id, line: this.lines.position(row.value.start).line }] : []));
    reportDisagreements(stated, this.report);
    return facts;
  }

  /** A row with its id and its subject; undefined where it has a fault, which is reported. */
  #named(row: FactRow): Named | undefined {
    const { text, subject, measure, value } = row;
    // Of an imported row, the heads of its original say what can be said.
    const isAbout = subject !== undefined || row.origin !== undefined;
    if (!text && !(isAbout && measure && value)) {
      const missing = [...(isAbout ? [] : ['"subject"']), ...(measure ? [] : ['"measure"']), ...(value ? [] : ['"value"'])];
      this.report(row, 'facts.incomplete', `A fact needs a "text" that states it, or "subject", "measure" and "value"; here ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing.`);
      return undefined;
    }
    const id = row.id ? this.#ids.take(row.id.text) : this.#made.made(subject?.text, measure?.text ?? text?.text, row.period?.text);
    if (id === undefined) {
      this.report(row.id!, 'facts.duplicate-id', `Another fact has the id ${JSON.stringify(row.id!.text)}; this one is left out.`);
      return undefined;
    }
    const entity = subject && this.entities.named(subject.text);
    if (subject && !entity) {
      this.report(subject, 'facts.unknown-entity', unknownEntity(subject));
      return undefined;
    }
    return { row, id, ...(entity ? { subject: entity } : {}) };
  }

  /** A row with its figure in its sentence; without its sentence, where that does not state the value; undefined where it has a fault, which is reported. */
  #inSentence(named: Named, text: string): Good | Named | undefined {
    const { row } = named;
    const sentence = this.#sentence(text, row);
    if (!row.value) return { ...named, sentence };
    const written = row.value.text.trim();
    const free = sentence.figures.filter((fact) => !sentence.claimed.has(fact));
    const value = free.some((fact) => fact.written === written) ? undefined : readValue(row);
    if (value && 'fault' in value) {
      reportValue(row, value, this.report);
      return undefined;
    }
    const main = free.find((fact) => (value ? isSameFigure(fact, value.figure) : fact.written === written));
    if (!main) return this.#withoutSentence(named, value!.figure, sentence);
    sentence.claimed.set(main, named.subject?.id);
    return { ...named, main, sentence };
  }

  /** A row whose value was edited and whose sentence was not: the writer's value counts, where the row says what it is the value of. */
  #withoutSentence(named: Named, { kind }: Figure, sentence: Sentence): Named | undefined {
    const { text, raw: _raw, ...row } = named.row;
    const written = JSON.stringify(row.value!.text);
    if (!row.measure || !(row.subject ?? row.origin)) {
      this.report(text ?? row, 'facts.value-not-in-text', `The text does not state the value ${written}. Correct one of them, or say its "subject" and "measure".`);
      return undefined;
    }
    const former = sentence.figures.filter((fact) => fact.figure.kind === kind && !sentence.claimed.has(fact));
    sentence.outdated.add(kind);
    const said = former.length === 1 ? `still says ${former[0]!.written}` : `does not state ${written}`;
    this.report(text ?? row, 'facts.value-not-in-text', `The text ${said}; the value counts.`);
    return { ...named, row };
  }

  #inCell(named: Named, read: ReadCell | undefined): Good | undefined {
    if (!read) return undefined;
    const { fact, head } = read;
    return { ...named, main: fact, sentence: { figures: [fact, ...head], claimed: new Map([[fact, named.subject?.id]]), outdated: new Set(), place: this.#place(named.row) } };
  }

  #sentence(text: string, row: FactRow): Sentence {
    const context = this.#context(row);
    const key = [...context, text].join('\n');
    const known = this.#sentences.get(key);
    if (known) return known;
    const sentence = { figures: readSentence(text, context, this.#reading), claimed: new Map<Fact, string | undefined>(), outdated: new Set<Figure['kind']>(), place: this.#place(row) };
    this.#sentences.set(key, sentence);
    return sentence;
  }

  /** Rows taken from one row of an original stand in one place, others each in their own. */
  #place({ start, origin }: FactRow): number {
    const key = origin && origin.end > 0 ? `${origin.source}#${origin.start}` : `#${start}`;
    const known = this.#places.get(key) ?? this.#places.size;
    this.#places.set(key, known);
    return known;
  }

  #context({ context }: FactRow): string[] {
    return [this.table.context, context?.text].flatMap((one) => one ?? []);
  }

  /** A fact of the sentence as the row has it: the row says whose it is, what it measures and when. */
  #fact({ row, subject, main, sentence }: Good, fact: Fact, id: string): Fact {
    const isMain = fact === main;
    const { frame } = fact;
    const who = subject && frame.who[0]?.entity !== subject.id && (isMain || isItsToo(fact, sentence)) ? { who: [{ entity: subject.id, text: subject.name, stated: true }] } : {};
    const words = row.text?.text ?? `${subject ? `${subject.name}: ` : ''}${row.measure?.text}${row.period ? `, ${row.period.text}` : ''}: ${row.value?.text}${row.unit ? ` ${row.unit.text}` : ''}`;
    const evidence = evidenceOf(this.source, this.lines, row.text, row, id, row.origin, row.raw ?? words);
    const about = isMain && row.measure && row.text ? this.#about(row) : undefined;
    // The measure's words count for what the fact is about, and before those of the sentence.
    const measured = about ? { measures: [...new Set([...about.frame.measures, ...frame.measures])], terms: new Map([...frame.terms, ...about.frame.terms]) } : {};
    const full = { ...frame, ...who, ...measured };
    const period = isMain && row.period ? readPeriod(row.period.text) : undefined;
    if (period && period.length === 0) this.report(row.period!, 'facts.unreadable-period', `${JSON.stringify(row.period!.text)} says no date and no length of time, such as “2024”, “Q3 2024” or “three years”.`);
    return {
      ...fact, ...(isMain && row.measure ? { measure: row.measure.text } : {}), id, place: sentence.place, frame: period ? withPeriod(full, period) : full,
      evidence: { ...evidence, ...(isMain && row.value ? { figure: { start: row.value.start, end: row.value.end } } : {}) },
    };
  }

  #about(row: FactRow): Fact | undefined {
    return readSentence(inWords(row), [], this.#reading).at(-1);
  }
}

/** Whether a figure that no row claims has the subject of the first row: unless it is a cell's head, or rows disagree and the sentence itself says whose it is. */
function isItsToo({ passage, frame }: Fact, { claimed }: Sentence): boolean {
  return passage.kind !== 'cell' && (new Set(claimed.values()).size < 2 || frame.who[0]?.stated !== true);
}

const isGood = (one: Good | Named): one is Good => 'sentence' in one;

function isSameFigure(fact: Fact, figure: Mention): boolean {
  const { date } = figure.quantity;
  const own = fact.figure.quantity.date;
  if (date !== undefined || own !== undefined) return date !== undefined && own !== undefined && compareDates(date, own) === 'equal';
  return compare(figure, fact.figure) === 'equal';
}
