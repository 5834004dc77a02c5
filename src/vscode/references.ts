import { languages, Location, workspace, type CancellationToken, type Disposable, type Position, type TextDocument } from 'vscode';
import type { Evidence } from '../engine';
import type { Checked, Checker } from './checker';
import { toOffset, toRange } from './convert';
import { claimAt } from './definitions';
import { openDocument } from './drafts';
import { evidencePlaces, isSame } from './evidence';
import { evidenceAt, factKey, sourceKey, sourceShown, type FactKey } from './facts-in-use';
import { latestOrFirst } from './first-check';
import type { Holdings } from './library';
import { forDraftsAndSources } from './source-selectors';

/** Drafts of the workspace that are looked at by their files … */
const most = 2000;
/** … and for how long, in milliseconds: whoever asks is waiting. */
const patience = 5000;

/**
 * *Find All References*: on a fact in a source (a sentence, a table's cell, a row of a fact table) or on a figure or name of a draft, lists the claims
 * of the workspace's drafts that rest on the same fact. Drafts that have been checked answer at once; the others are looked at by their files.
 */
export function registerReferences(checker: Checker): Disposable {
  return forDraftsAndSources(checker, (selector) => languages.registerReferenceProvider(selector, {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const own = await latestOrFirst(checker, document.uri, token);
      const search = new Search(document, position, own);
      for (const checked of checker.all()) await search.in(checked);
      for await (const checked of unopened(checker, search, token)) await search.in(checked);
      return token.isCancellationRequested ? undefined : [...(includeDeclaration ? search.facts : []), ...search.claims];
    },
  }));
}

/** One question: which claims rest on what stands here? */
class Search {
  readonly facts: Location[] = [];
  readonly claims: Location[] = [];
  readonly #wanted = new Set<FactKey>();
  readonly #sources = new Set<string>();

  constructor(private readonly document: TextDocument, private readonly position: Position, own: Checked | undefined) {
    const claim = own && claimAt(own, toOffset(document, position));
    if (claim) this.#want(claim.evidence, own);
  }

  /** Adds the claims of one draft. */
  async in(checked: Checked): Promise<void> {
    this.#want(await evidenceAt(this.document, this.position, checked), checked);
    for (const claim of checked.claims) {
      if (!claim.evidence.some((evidence) => this.#wanted.has(factKey(evidence, checked.holdings)))) continue;
      this.claims.push(new Location(checked.uri, toRange(checked.places, claim)));
    }
  }

  /** Whether a draft that is checked against these can rest on what is asked for. */
  concerns(holdings: Holdings): boolean {
    return sourceShown(this.document, holdings) !== undefined || holdings.facts.sources.some(({ id }) => this.#sources.has(sourceKey(id, holdings)));
  }

  #want(evidence: readonly Evidence[], checked: Checked): void {
    const fresh = evidence.filter((one) => !this.#wanted.has(factKey(one, checked.holdings)));
    for (const one of fresh) {
      this.#wanted.add(factKey(one, checked.holdings));
      this.#sources.add(sourceKey(one.source, checked.holdings));
    }
    this.facts.push(...evidencePlaces(fresh, checked).map(({ location }) => location).filter((place) => !this.facts.some((known) => isSame(known, place))));
  }
}

/** The workspace's drafts that have not been checked, one by one, until all are through, the time is over or nobody waits any longer. */
async function* unopened(checker: Checker, search: Search, token: CancellationToken): AsyncGenerator<Checked> {
  const end = Date.now() + patience;
  const files = await workspace.findFiles('**/*.{md,markdown}', '**/node_modules/**', most, token);
  for (const uri of files) {
    if (token.isCancellationRequested || Date.now() > end) return;
    if (checker.latest(uri) || openDocument(uri)) continue;
    const checked = await checker.lookAt(uri, (holdings) => search.concerns(holdings));
    if (checked) yield checked;
  }
}
