import { CodeAction, CodeActionKind, languages, WorkspaceEdit, type Diagnostic, type Disposable, type TextDocument } from 'vscode';
import type { Claim } from '../engine';
import type { Checked, Checker } from './checker';
import { openEvidenceCommand, placeArguments } from './commands/open-evidence';
import { toRange } from './convert';
import { evidencePlaces, inShort } from './evidence';
import { latestOrFirst } from './first-check';
import { fixEdit, replaceTitle } from './fixes';
import { oneLine } from './plain';

/** A finding rests on one place, seldom on two or three; the menu stays short. */
const mostSources = 3;

/**
 * Offers on each finding, in this order: the one replacement that is plainly right, where there is one, and to open each source at the words that
 * the finding rests on. Answers from the latest report alone, and never when something else is asked for, as on saving.
 */
export function registerQuickFixes(checker: Checker): Disposable {
  return languages.registerCodeActionsProvider({ language: 'markdown' }, {
    async provideCodeActions(document, range, { only, diagnostics }, token) {
      if (only && !only.contains(CodeActionKind.QuickFix)) return [];
      const checked = await latestOrFirst(checker, document.uri, token);
      return (checked?.claims ?? []).flatMap((claim) => {
        const place = toRange(document, claim);
        if (claim.verdict !== 'refuted' || !place.intersection(range)) return [];
        const solved = diagnostics.filter((diagnostic) => diagnostic.code === claim.code && diagnostic.range.isEqual(place));
        return [...replacement(claim, document, solved), ...sources(claim, checked!, solved)];
      });
    },
  }, { providedCodeActionKinds: [CodeActionKind.QuickFix] });
}

function replacement(claim: Claim, document: TextDocument, solved: Diagnostic[]): CodeAction[] {
  const edit = fixEdit(claim, document);
  if (!edit || !claim.fix) return [];
  const action = new CodeAction(replaceTitle(claim.fix), CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  action.edit.set(document.uri, [edit]);
  action.isPreferred = true;
  action.diagnostics = solved;
  return [action];
}

function sources({ evidence }: Claim, checked: Checked, solved: Diagnostic[]): CodeAction[] {
  return evidencePlaces(evidence, checked).slice(0, mostSources).map((place) => {
    const title = oneLine(`Open source: ${inShort(place)}`);
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.command = { command: openEvidenceCommand, title, arguments: [...placeArguments(place.location)] };
    action.diagnostics = solved;
    return action;
  });
}
