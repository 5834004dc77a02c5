import { CodeAction, CodeActionKind, Diagnostic, DiagnosticSeverity, Disposable, l10n, languages, WorkspaceEdit, type TextDocument, type Uri } from 'vscode';
import type { MisspeltDirective } from '../engine';
import type { Checker } from './checker';
import { toRange } from './convert';
import { openDocument } from './drafts';
import { loadEngine } from './engine';
import { oneLine } from './plain';
import type { Typing } from './typing';

const code = 'directive.unknown';
const kind = CodeActionKind.QuickFix.append('factCheck.directive');

/** Underlines comments that were meant to let something stand and do not (`<!-- stett -->`), and offers what was meant. */
export function registerDirectiveFaults(checker: Checker, typing: Typing): Disposable {
  const collection = languages.createDiagnosticCollection('factCheckDirectives');
  const publish = async (uri: Uri): Promise<void> => {
    const engine = await loadEngine();
    const document = openDocument(uri);
    // A draft that is not checked has nothing to let stand.
    if (!document || !checker.latest(uri)) return collection.delete(uri);
    const faults = document.getText().includes('<!--') ? engine.misspeltDirectives(document.getText()) : [];
    collection.set(uri, faults.filter((fault) => !typing.isTyping(uri, fault)).map((fault) => toDiagnostic(fault, document)));
  };
  return Disposable.from(
    collection,
    checker.onDidChange((uri) => void publish(uri)),
    typing.onDidRelease((uri) => void publish(uri)),
    languages.registerCodeActionsProvider({ language: 'markdown' }, {
      async provideCodeActions(document, range, { only, diagnostics }) {
        if (only && !only.contains(kind)) return [];
        const own = diagnostics.filter((diagnostic) => diagnostic.source === 'Fact Check' && diagnostic.code === code && diagnostic.range.intersection(range));
        if (own.length === 0) return [];
        const faults = (await loadEngine()).misspeltDirectives(document.getText());
        return own.flatMap((diagnostic) => {
          const fault = faults.find((one) => toRange(document, one).isEqual(diagnostic.range));
          return fault?.fix ? [toAction(fault, fault.fix, document, diagnostic)] : [];
        });
      },
    }, { providedCodeActionKinds: [kind] }),
  );
}

function toDiagnostic(fault: MisspeltDirective, document: TextDocument): Diagnostic {
  const diagnostic = new Diagnostic(toRange(document, fault), oneLine(messageOf(fault)), DiagnosticSeverity.Warning);
  diagnostic.source = 'Fact Check';
  diagnostic.code = code;
  return diagnostic;
}

function messageOf({ written, meant, lacksColon }: MisspeltDirective): string {
  if (lacksColon) return l10n.t('Nothing is let stand: between “{0}” and the reason there must be a colon.', written);
  if (meant) return l10n.t('Nothing is let stand: the fact check does not know “{0}”. Did you mean “{1}”?', written, meant);
  return l10n.t('Nothing is let stand: the fact check does not know “{0}”.', written);
}

function toAction({ meant, lacksColon }: MisspeltDirective, fix: NonNullable<MisspeltDirective['fix']>, document: TextDocument, diagnostic: Diagnostic): CodeAction {
  const action = new CodeAction(lacksColon ? l10n.t('Put a colon before the reason') : l10n.t('Write “{0}”', meant ?? ''), kind);
  action.edit = new WorkspaceEdit();
  action.edit.replace(document.uri, toRange(document, fix), fix.text);
  action.isPreferred = true;
  action.diagnostics = [diagnostic];
  return action;
}
