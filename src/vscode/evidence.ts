import { l10n, Location, type Range } from 'vscode';
import type { Claim, Evidence } from '../engine';
import type { Checked } from './checker';
import { toRange } from './convert';
import { loadedEngine } from './engine';
import { factsUri } from './facts-document';
import { factsPage } from './facts-page';
import type { Holdings, SourceFile } from './library';
import { fileName, readingCopyUri } from './reading-copies';

/** Where a piece of evidence can be read. */
export interface EvidencePlace {
  /** The words that stand there. */
  readonly text: string;
  /** The sentence or cell: in the source's file, in what was read out of it or, for facts that came with the extension, in *Show Facts*. */
  readonly location: Location;
  /** The figure itself there, where it is known. */
  readonly figure?: Range;
  /** Whether the source is a file of the writer's. */
  readonly isFile: boolean;
  /** The source's title as its writer gave it, else its file's name. */
  readonly title: string;
  /** The source's file. */
  readonly file: string;
  /** "line 12"; "page 12" of a PDF; "line 4, column C" of a table; empty where no such thing is known. */
  readonly where: string;
}

/** Where this evidence can be read; undefined if its source is none of those the draft was checked against. */
export function evidencePlace(evidence: Evidence, { uri, holdings }: Checked): EvidencePlace | undefined {
  const file = holdings.files.get(evidence.source);
  const title = titleOf(evidence, holdings);
  if (file) return { text: evidence.text, location: inFile(evidence, file), ...(evidence.figure && { figure: toRange(file.places, evidence.figure) }), isFile: true, title, file: fileName(file.uri), where: whereIs(evidence, file) };
  const range = evidence.fact === undefined ? undefined : factsPage(holdings.facts).rangeOf(evidence.fact);
  return range && { text: evidence.text, location: new Location(factsUri(uri), range), isFile: false, title, file: title, where: '' };
}

/** The places of all of a claim's evidence, each once, in the order of the evidence. */
export function evidencePlaces(evidence: readonly Evidence[], checked: Checked): EvidencePlace[] {
  const places = evidence.flatMap((one) => evidencePlace(one, checked) ?? []);
  return places.filter(({ location }, at) => places.findIndex((other) => isSame(other.location, location)) === at);
}

/** The figure elsewhere in a draft with which this claim of it does not agree, where it stands now, and its line, from 1; undefined where there is none. */
export function otherInDraft(claim: Claim, { uri, claims, places }: Checked): { readonly location: Location; readonly line: number } | undefined {
  const other = loadedEngine()?.otherPlace(claim, claims);
  const range = other && toRange(places, other);
  return range && { location: new Location(uri, range), line: range.start.line + 1 };
}

/** What a link to it says. */
export const otherTitle = ({ line }: { readonly line: number }): string => l10n.t('Go to line {0} of the draft', line);

/** "article.md, line 12". */
export function inShort({ file, where }: EvidencePlace): string {
  return where === '' ? file : `${file}, ${where}`;
}

export function isSame(a: Location, b: Location): boolean {
  return a.uri.toString() === b.uri.toString() && a.range.isEqual(b.range);
}

function inFile(evidence: Evidence, { uri, source, places }: SourceFile): Location {
  return new Location(source.readingCopy === undefined ? uri : readingCopyUri(uri), toRange(places, evidence.cell ?? evidence));
}

function titleOf({ source }: Evidence, { facts, files }: Holdings): string {
  const title = facts.sources.find(({ id }) => id === source)?.title ?? source;
  const file = files.get(source);
  return file && title === source ? fileName(file.uri) : title;
}

/** In the reader's language. What VS Code shows of a DOCX is what was read out of it, in which lines can be found. */
function whereIs(evidence: Evidence, { whereIn }: SourceFile): string {
  const where = whereIn(evidence);
  const { page, line, column } = /^(?:page (?<page>\d+)|line (?<line>\d+)(?:, column (?<column>\w+))?)$/u.exec(where)?.groups ?? {};
  if (page !== undefined) return l10n.t('page {0}', page);
  if (line !== undefined) return column === undefined ? l10n.t('line {0}', line) : l10n.t('line {0}, column {1}', line, column);
  return where || l10n.t('line {0} of its text', evidence.line);
}
