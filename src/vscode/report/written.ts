import { l10n, workspace } from 'vscode';
import type { Evidence } from '../../engine';
import type { PageOptions, Review } from '../../report';
import type { Checked } from '../checker';
import { openDocument } from '../drafts';
import { loadReports } from '../engine';
import { evidencePlace, inShort } from '../evidence';
import { readText } from '../library';
import { reportWords } from './words';

/** What every form of the report is made from. */
export interface Written {
  readonly review: Review;
  readonly options: Omit<PageOptions, 'remember'>;
}

/** Lays out what is known of a draft; undefined where its text is no longer what was checked. */
export async function writtenOf(checked: Checked): Promise<Written | undefined> {
  const { uri, version, report, holdings } = checked;
  const document = openDocument(uri);
  if (document && document.version !== version) return undefined;
  const [reports, text] = await Promise.all([loadReports(), document?.getText() ?? readText(uri)]);
  if (report.claims.some(({ start, end, text: judged }) => text.slice(start, end) !== judged)) return undefined;
  const sources = holdings.facts.sources.map(({ id, title }) => ({ id, title }));
  return {
    review: reports.reviewOf({ ...report, path: workspace.asRelativePath(uri) }, text, (evidence) => placeOf(evidence, checked)),
    options: { words: reportWords(), today: new Date().toLocaleDateString('sv-SE'), sources, nonce: nonce() },
  };
}

/** "article.md, line 12"; facts that came with the extension have a title and no place. */
function placeOf(evidence: Evidence, checked: Checked): string {
  const place = evidencePlace(evidence, checked);
  if (!place) return evidence.source;
  const own = place.isFile ? inShort(place) : place.title;
  return evidence.origin ? l10n.t('{0}, taken from {1}', own, evidence.origin.source) : own;
}

/** A random word that nobody can guess. (`crypto.randomUUID` is missing where the editor's page came over plain http.) */
function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
