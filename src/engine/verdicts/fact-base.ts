import { Gazetteer } from '../claims/names';
import { rememberText } from '../claims/remember';
import { withShortForms } from '../claims/short-forms';
import type { Fact } from '../sources/fact';
import type { Statement } from '../sources/statement';
import type { Source } from '../sources/source';
import type { Entity } from '../vocabulary';

/** All facts of a set of sources, indexed for retrieval. Immutable; build it once per set of sources. */
export interface FactBase {
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
  /** All sentences and rows of the sources, with and without figures. */
  readonly statements: readonly Statement[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly gazetteer: Gazetteer;
  /** Ids of the places: "China's largest firms" need not make China the owner of a figure. */
  readonly places: ReadonlySet<string>;
  /** How telling a term is: rare terms near 1, terms of every fact near 0 (inverse document frequency, scaled to 0…1). */
  readonly weightOf: (term: string) => number;
  /** The facts that a person wrote down, as a base of their own: this base itself where there are no others; absent where there are none. */
  readonly curated?: FactBase;
  /** The date of the newest source that has one: drafts are written soon after. */
  readonly date?: string;
  /** The facts of each sentence or table row of the sources. */
  readonly byPlace: ReadonlyMap<string, readonly Fact[]>;
}

const MOST_SOURCES = 400;

/** The sentence or row in which a source states a fact. */
export function placeOf({ evidence: { source }, place }: Fact): string {
  if (source !== last.source) last = { source, names: namesIn(source) };
  return (last.names[place] ??= placeAt(source, place));
}
export const placeAt = (source: string, place: number): string => `${source}\n${place}`;

/** Kept by source and number: nothing is asked for as often. */
const namesIn = rememberText((_source: string): string[] => [], MOST_SOURCES);
/** The last source's are at hand: most facts asked about one after the other are of one source. */
let last = { source: '', names: namesIn('') };

/** Gathers sources into one base. Entities of the same name in several sources become one. */
export function gather(sources: readonly Source[]): FactBase {
  const curated = sources.filter(isCurated);
  const base = baseOf(sources);
  if (curated.length === 0) return base;
  const whole: FactBase & { curated?: FactBase } = base;
  // A source without facts changes nothing.
  whole.curated = sources.every((source) => isCurated(source) || (source.facts.length === 0 && !source.longTable)) ? whole : baseOf(curated);
  return whole;
}

/** A fact table whose rows were not imported from an article, a page or another table than a table of facts. */
const isCurated = ({ kind, facts }: Source): boolean => kind === 'facts' && facts.every(({ evidence: { origin } }) => origin === undefined || FACT_TABLE.test(origin.source));
const FACT_TABLE = /\.facts\.(?:json|csv|tsv)$/iu;

function baseOf(given: readonly Source[]): FactBase {
  // In an order of their own: the same sources and facts in another order give the same verdicts to the byte.
  const sources = [...given].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const entities = new Map<string, Entity>();
  for (const source of sources) for (const entity of source.entities) entities.set(entity.id, joined(entities.get(entity.id), entity));
  const facts = sources.flatMap((source) => [...source.facts].sort((a, b) => a.place - b.place || a.evidence.start - b.evidence.start || (a.evidence.figure?.start ?? 0) - (b.evidence.figure?.start ?? 0) || (a.id < b.id ? -1 : 1)));
  const frequency = new Map<string, number>();
  for (const fact of facts) for (const term of fact.frame.terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const date = facts.map((fact) => fact.toldOn ?? '').sort().at(-1);
  const all = Math.log(facts.length + 2);
  const weightAt = (times: number): number => Math.log((facts.length + 2) / (times + 1)) / all;
  const weights = new Map([...frequency].map(([term, times]) => [term, weightAt(times)] as const));
  const unheard = weightAt(0);
  return {
    sources: given, facts, entities, statements: sources.flatMap((source) => source.statements), byPlace: grouped(facts), ...(date ? { date } : {}), gazetteer: new Gazetteer(sources.every(isCurated) ? [...entities.values()] : withShortForms([...entities.values()])),
    places: new Set([...entities.values()].filter((entity) => entity.type === 'place').map((entity) => entity.id)),
    weightOf: (term) => weights.get(term) ?? unheard,
  };
}

function grouped(facts: readonly Fact[]): Map<string, Fact[]> {
  const byPlace = new Map<string, Fact[]>();
  for (const fact of facts) {
    const place = placeOf(fact);
    const own = byPlace.get(place);
    if (own) own.push(fact);
    else byPlace.set(place, [fact]);
  }
  return byPlace;
}

function joined(known: Entity | undefined, more: Entity): Entity {
  if (!known) return more;
  return { ...known, aliases: [...new Set([...known.aliases, ...more.aliases])], roles: [...known.roles, ...more.roles] };
}
