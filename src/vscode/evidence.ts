import { Location, Range } from 'vscode';
import type { Evidence } from '../engine';
import type { Checked } from './checker';
import { toRange } from './convert';
import { factsPage } from './facts-page';
import { factsUri } from './facts-document';

/** The place of a piece of evidence in its source, where that is a file. */
export function fileLocation(evidence: Evidence, { holdings }: Checked): Location | undefined {
  const file = holdings.files.get(evidence.source);
  return file && new Location(file.uri, toRange(file.places, evidence));
}

/** Where a piece of evidence can be read: its place in the source's file or, for facts that came with the extension, its line of *Show Facts*. */
export function evidenceLocation(evidence: Evidence, checked: Checked): Location | undefined {
  const line = evidence.fact === undefined ? undefined : factsPage(checked.holdings.facts).lineOf(evidence.fact);
  return fileLocation(evidence, checked) ?? (line === undefined ? undefined : new Location(factsUri(checked.uri), new Range(line, 0, line, 0)));
}
