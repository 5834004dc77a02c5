import { languages, type Disposable, type LocationLink, type TextDocument } from 'vscode';
import type { Claim } from '../engine';
import type { Checked, Checker } from './checker';
import { toOffset, toRange } from './convert';
import { evidencePlaces, otherInDraft } from './evidence';
import { evidenceAt } from './facts-in-use';
import { latestOrFirst } from './first-check';
import { forDraftsAndSources } from './source-selectors';

/**
 * *Go to Definition*: from a figure or name of a draft, whatever the verdict, to the sentences or cells that say what it should be. On a fact in a
 * source it answers with that very place, at which VS Code goes on to the references: the claims that rest on it.
 */
export function registerDefinitions(checker: Checker): Disposable {
  return forDraftsAndSources(checker, (selector) => languages.registerDefinitionProvider(selector, {
    async provideDefinition(document, position, token): Promise<LocationLink[]> {
      const checked = await latestOrFirst(checker, document.uri, token);
      for (const draft of checker.all()) {
        const [place] = evidencePlaces((await evidenceAt(document, position, draft)).slice(0, 1), draft);
        if (place) return [{ originSelectionRange: place.location.range, targetUri: document.uri, targetRange: place.location.range }];
      }
      const offset = toOffset(document, position);
      const claim = checked?.claims.find(({ start, end }) => start <= offset && offset <= end);
      return claim ? linksFrom(claim, checked!, document) : [];
    },
  }));
}

/** The claim on which the cursor stands, if it rests on any evidence. */
export function claimAt({ claims }: Checked, offset: number): Claim | undefined {
  return claims.find(({ start, end, evidence }) => start <= offset && offset <= end && evidence.length > 0);
}

/** To what the claim rests on; if that is another place in the draft alone, there. */
function linksFrom(claim: Claim, checked: Checked, document: TextDocument): LocationLink[] {
  const originSelectionRange = toRange(document, claim);
  const other = claim.evidence.length === 0 ? otherInDraft(claim, checked) : undefined;
  if (other) return [{ originSelectionRange, targetUri: other.location.uri, targetRange: other.location.range }];
  // The cursor comes to stand on the figure in its sentence.
  return evidencePlaces(claim.evidence, checked).map(({ location: { uri, range }, figure = range }) => ({ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: figure }));
}
