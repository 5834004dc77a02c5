import { env, l10n, Range } from 'vscode';
import type { Entity, FactBase } from '../engine';
import { loadedEngine } from './engine';

/** The list of all that a draft is checked against, as a page of markdown. */
export interface FactsPage {
  readonly text: string;
  /** The line on which a fact or entity stands, by its id, from its first character to its last. */
  rangeOf(id: string): Range | undefined;
  /** The facts or entities that stand on a line, counted from 0. */
  idsOn(line: number): readonly string[];
}

const pages = new WeakMap<FactBase, FactsPage>();

/** The page of a set of facts; made once, for diagnostics and hovers ask for places on it again and again. */
export function factsPage(facts: FactBase): FactsPage {
  const page = pages.get(facts) ?? layOut(facts);
  pages.set(facts, page);
  return page;
}

function layOut({ sources, entities }: FactBase): FactsPage {
  const lines: string[] = [`# ${l10n.t('Facts in force')}`, ''];
  const places = new Map<string, number>();
  const write = (line: string, ...ids: readonly string[]): void => {
    for (const id of ids) places.set(id, lines.length);
    lines.push(line);
  };
  if (sources.length === 0) write(l10n.t('None: no source of this draft can be read.'));
  for (const source of sources) {
    write(`## ${oneLine(source.title)}`);
    write('');
    write(`### ${l10n.t('Who and what')}`);
    write('');
    for (const entity of source.entities) write(`- ${describe(entity, entities)}`, entity.id);
    write('');
    write(`### ${l10n.t('What is said')}`);
    write('');
    if (source.longTable) write(l10n.t('The table has {0} rows; those that a draft is about are read when it is checked.', source.longTable.rows.toLocaleString(env.language)));
    for (const { text, facts } of bySentence(source.facts)) {
      write(`- **${facts.map(({ written }) => oneLine(written)).join('**, **')}** — ${oneLine(text)}`, ...facts.map(({ id }) => id));
    }
    write('');
  }
  return {
    text: lines.join('\n'),
    rangeOf(id) {
      const line = places.get(id);
      return line === undefined ? undefined : new Range(line, 0, line, lines[line]!.length);
    },
    idsOn: (line) => [...places].filter(([, at]) => at === line).map(([id]) => id),
  };
}

/** "**Eddie Wu** (person), chief executive of Alibaba; also Wu" */
function describe({ name, type, roles, aliases }: Entity, entities: ReadonlyMap<string, Entity>): string {
  const parts = roles.map(({ title, of }) => (of === undefined ? title : l10n.t('{0} of {1}', title, entities.get(of)?.name ?? of)));
  const is = `**${name}** (${[type, ...parts].join(', ')})`;
  return oneLine(aliases.length > 0 ? l10n.t('{0}; also {1}', is, aliases.join(', ')) : is);
}

type Fact = FactBase['facts'][number];

/** Facts that rest on the same words, one after the other, are one entry. */
function bySentence(facts: readonly Fact[]): { readonly text: string; readonly facts: Fact[] }[] {
  const entries: { readonly text: string; readonly facts: Fact[] }[] = [];
  for (const fact of facts) {
    const last = entries.at(-1);
    const text = loadedEngine()?.evidenceWords(fact.evidence) ?? fact.evidence.text;
    if (last?.text === text) last.facts.push(fact);
    else entries.push({ text, facts: [fact] });
  }
  return entries;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
