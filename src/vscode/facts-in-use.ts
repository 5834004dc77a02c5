import type { Position, TextDocument } from 'vscode';
import type { Evidence, Span } from '../engine';
import type { Checked } from './checker';
import { toOffset, toRange } from './convert';
import { loadSourceTools } from './engine';
import { factsPage } from './facts-page';
import { draftOfFactsPage } from './facts-document';
import type { Holdings, SourceFile } from './library';
import { fileOfReadingCopy } from './reading-copies';

/** A source's address; those that came with the extension have no file and go by their id. */
export function sourceKey(id: string, { files }: Holdings): string {
  return files.get(id)?.uri.toString() ?? id;
}

/** The same fact has the same key in whatever draft it is used, and whatever the draft calls its source. */
export type FactKey = string;

export function factKey({ source, start, end, figure, fact }: Evidence, holdings: Holdings): FactKey {
  return [sourceKey(source, holdings), start, end, figure?.start ?? (holdings.files.has(source) ? '' : fact)].join(' ');
}

/** Whether a document shows a source of this draft: the file itself, or what was read out of it. */
export function shows(document: TextDocument, holdings: Holdings): boolean {
  return sourceShown(document, holdings) !== undefined;
}

/** What is found at a place of a document that shows a source of this draft, or the draft's page of facts: all that rests on that place. */
export async function evidenceAt(document: TextDocument, position: Position, checked: Checked): Promise<readonly Evidence[]> {
  const shown = sourceShown(document, checked.holdings);
  if (shown) return evidenceAtPlace(shown, document, position);
  if (draftOfFactsPage(document.uri)?.toString() !== checked.uri.toString()) return [];
  const ids = new Set(factsPage(checked.holdings.facts).idsOn(position.line));
  return evidenceOf(checked.holdings.facts.sources).filter(({ fact }) => fact !== undefined && ids.has(fact));
}

function sourceShown({ uri }: TextDocument, { files }: Holdings): SourceFile | undefined {
  const copied = fileOfReadingCopy(uri);
  const address = (copied ?? uri).toString();
  return [...files.values()].find((file) => file.uri.toString() === address && (file.source.readingCopy !== undefined) === (copied !== undefined));
}

/** On a figure, that figure's alone; on a cell, the cell's; elsewhere in a sentence or row, all of it; in a fact table, all of the object around the place. */
async function evidenceAtPlace({ source: whole, places }: SourceFile, document: TextDocument, position: Position): Promise<readonly Evidence[]> {
  // Offsets count from the start of the file, which may have a byte order mark; documents have none.
  const source = whole.longTable?.at(toOffset(document, position) + (whole.text.startsWith('\uFEFF') ? 1 : 0)) ?? whole;
  const holds = (span: Span | undefined): boolean => span !== undefined && toRange(places, span).contains(position);
  const all = evidenceOf([source]);
  const here = all.filter((evidence) => holds(evidence));
  const onFigure = here.filter(({ figure }) => holds(figure));
  const onCell = here.filter(({ cell }) => holds(cell));
  if (onFigure.length > 0) return onFigure;
  if (onCell.length > 0) return onCell;
  if (here.length > 0 || source.kind !== 'facts') return here;
  const row = (await loadSourceTools()).objectAround(document.getText(), toOffset(document, position));
  const range = row && toRange(document, row);
  return range ? all.filter((evidence) => range.contains(toRange(places, evidence))) : [];
}

function evidenceOf(sources: Holdings['facts']['sources']): Evidence[] {
  return sources.flatMap(({ facts, entities }) => [
    ...facts.map(({ evidence }) => evidence),
    ...entities.flatMap(({ evidence, roles }) => [...(evidence ? [evidence] : []), ...roles.flatMap((role) => role.evidence ?? [])]),
  ]);
}
