import { CodeAction, CodeActionKind, CodeActionTriggerKind, l10n, languages, WorkspaceEdit, type CodeActionContext, type Disposable } from 'vscode';
import type { Checker } from './checker';
import { isDraft } from './drafts';
import { allFixes } from './fixes';

/** For `editor.codeActionsOnSave`, by its full name. */
export const fixAllKind = CodeActionKind.SourceFixAll.append('factCheck');

/**
 * Puts right what can be put right plainly, as a source action. Facts are no matter of taste: a draft is changed only where this kind was asked for by its own
 * name, or by hand; what other tools do on `source.fixAll` when a file is saved, we do not, and a save that does not ask for us is not kept waiting.
 */
export function registerFixAllOnSave(checker: Checker): Disposable {
  return languages.registerCodeActionsProvider({ language: 'markdown' }, {
    async provideCodeActions(document, _range, context) {
      if (!isAskedFor(context) || !isDraft(document)) return [];
      const edits = await allFixes(checker, document);
      if (edits.length === 0) return [];
      const action = new CodeAction(l10n.t('Fact Check: Fix All in Draft'), fixAllKind);
      action.edit = new WorkspaceEdit();
      action.edit.set(document.uri, edits);
      return [action];
    },
  }, { providedCodeActionKinds: [fixAllKind] });
}

function isAskedFor({ only, triggerKind }: CodeActionContext): boolean {
  if (!only) return false;
  return fixAllKind.contains(only) || (triggerKind === CodeActionTriggerKind.Invoke && only.contains(fixAllKind));
}
