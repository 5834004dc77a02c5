import { languages, Location, workspace, type CancellationToken, type Disposable } from 'vscode';
import type { Evidence } from '../engine';
import type { Checked, Checker } from './checker';
import { toOffset, toRange } from './convert';
import { claimAt } from './definitions';
import { evidencePlaces, isSame } from './evidence';
import { evidenceAt, factKey, shows, sourceKey, type FactKey } from './facts-in-use';
import { latestOrFirst } from './first-check';
import type { Holdings } from './library';
import { forDraftsAndSources } from './source-selectors';

/** Drafts of the workspace that are looked at by their files … */
const most = 2000;
/** … and for how long, in milliseconds: whoever asks is waiting. */
const patience = 5000;

/**
 * *Find All References*: on a fact in a source (a sentence, a table's cell, a row of a fact table) or on a figure or name of a draft, lists the claims
 * of the workspace's drafts that rest on the same fact. Drafts that have been checked are known already; the others are looked at by their files.
 */
export function registerReferences(checker: Checker): Disposable {
  return forDraftsAndSources(checker, (selector) => languages.registerReferenceProvider(selector, {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const own = await latestOrFirst(checker, document.uri, token);
      const claim = own && claimAt(own, toOffset(document, position));
      const basis = new Set(claim ? claim.evidence.map(({ source }) => sourceKey(source, own.holdings)) : []);
      const isConcerned = (holdings: Holdings): boolean =>
        shows(document, holdings) || holdings.facts.sources.some(({ id }) => basis.has(sourceKey(id, holdings)));
      const drafts = [...checker.all(), ...await unopened(checker, isConcerned, token)];
      const facts = new Facts();
      for (const draft of drafts) facts.add(await evidenceAt(document, position, draft), draft);
      // What is a source to one draft may be read as a draft itself; then its facts are asked for, not what they in turn rest on.
      if (facts.isEmpty && claim) facts.add(claim.evidence, own);
      const claims = drafts.flatMap((draft) => facts.claimsIn(draft));
      return token.isCancellationRequested ? undefined : [...(includeDeclaration && claims.length > 0 ? facts.places : []), ...claims];
    },
  }));
}

/** The facts asked for, each by its key, and where they stand. */
class Facts {
  readonly places: Location[] = [];
  readonly #keys = new Set<FactKey>();

  get isEmpty(): boolean {
    return this.#keys.size === 0;
  }

  add(evidence: readonly Evidence[], checked: Checked): void {
    const fresh = evidence.filter((one) => !this.#keys.has(factKey(one, checked.holdings)));
    for (const one of fresh) this.#keys.add(factKey(one, checked.holdings));
    this.places.push(...evidencePlaces(fresh, checked).map(({ location }) => location).filter((place) => !this.places.some((known) => isSame(known, place))));
  }

  /** The claims of a draft that rest on any of them. */
  claimsIn({ uri, claims, places, holdings }: Checked): Location[] {
    return claims
      .filter(({ evidence }) => evidence.some((one) => this.#keys.has(factKey(one, holdings))))
      .map((claim) => new Location(uri, toRange(places, claim)));
  }
}

/** The workspace's drafts that have not been checked and whose sources concern the question, until the time is over or nobody waits any longer. */
async function unopened(checker: Checker, isConcerned: (holdings: Holdings) => boolean, token: CancellationToken): Promise<Checked[]> {
  const end = Date.now() + patience;
  const found: Checked[] = [];
  for (const uri of await workspace.findFiles('**/*.{md,markdown}', '**/node_modules/**', most, token)) {
    if (token.isCancellationRequested || Date.now() > end) break;
    if (checker.latest(uri)) continue;
    const checked = await checker.lookAt(uri, isConcerned);
    if (checked) found.push(checked);
  }
  return found;
}
