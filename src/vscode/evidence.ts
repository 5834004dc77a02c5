import { Location, Range } from 'vscode';
import type { Evidence } from '../engine';
import type { Checked } from './checker';
import { toRange } from './convert';
import { factsPage } from './facts-page';
import { factsUri } from './facts-document';

/** Where a piece of evidence can be read: its place in the source's file or, for facts that came with the extension, its line of *Show Facts*. */
export function evidenceLocation(evidence: Evidence, { holdings, uri }: Checked): Location | undefined {
  const file = holdings.files.get(evidence.source);
  if (file) return new Location(file.uri, toRange(file.places, evidence));
  const line = evidence.fact === undefined ? undefined : factsPage(holdings.facts).lineOf(evidence.fact);
  return line === undefined ? undefined : new Location(factsUri(uri), new Range(line, 0, line, 0));
}
