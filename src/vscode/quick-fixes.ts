import { CodeAction, CodeActionKind, languages, WorkspaceEdit, type Disposable } from 'vscode';
import type { Checker } from './checker';
import { toRange } from './convert';
import { fixEdit, replaceTitle } from './fixes';

/** Offers the one replacement that is plainly right, on each finding that has one. Answers from the latest report alone, and never when something else is asked for, as on saving. */
export function registerQuickFixes(checker: Checker): Disposable {
  return languages.registerCodeActionsProvider({ language: 'markdown' }, {
    provideCodeActions(document, range, { only, diagnostics }) {
      const checked = checker.latest(document.uri);
      if (!checked || (only && !only.contains(CodeActionKind.QuickFix))) return [];
      return checked.claims.flatMap((claim) => {
        const place = toRange(document, claim);
        if (claim.verdict !== 'refuted' || !claim.fix || !place.intersection(range)) return [];
        const edit = fixEdit(claim, document);
        if (!edit) return [];
        const action = new CodeAction(replaceTitle(claim.fix), CodeActionKind.QuickFix);
        action.edit = new WorkspaceEdit();
        action.edit.set(document.uri, [edit]);
        action.isPreferred = true;
        action.diagnostics = diagnostics.filter((diagnostic) => diagnostic.code === claim.code && diagnostic.range.isEqual(place));
        return [action];
      });
    },
  }, { providedCodeActionKinds: [CodeActionKind.QuickFix] });
}
