import { CompletionItem, CompletionItemKind, l10n, languages, Range, SnippetString, type Disposable } from 'vscode';
import type { Directive } from '../engine';
import { loadEngine } from './engine';

/** What is typed of a comment up to the caret: its opening, or that and the first letters of a directive. */
const BEGUN = /<(?:!(?:-(?:-[ \t]*(?<order>[\w-]*))?)?)?$/;

/** Completes the comments that let findings stand, each with what it is for: unasked from `<!` on, when asked from `<` on, which is a sign of its own in prose. */
export function registerDirectiveCompletion(): Disposable {
  return languages.registerCompletionItemProvider({ language: 'markdown' }, {
    async provideCompletionItems(document, position) {
      const line = document.lineAt(position.line).text;
      const begun = BEGUN.exec(line.slice(0, position.character));
      if (!begun) return undefined;
      // What stands behind the caret already: the comment's end, or the ">" with which VS Code closes a "<".
      const closing = /^(?:[\w-]*[ \t]*-->|-*>)/.exec(line.slice(position.character))?.[0] ?? '';
      const range = new Range(position.line, begun.index, position.line, position.character + closing.length);
      const { DIRECTIVES } = await loadEngine();
      return DIRECTIVES.map((directive, at) => toItem(directive, at, range));
    },
  }, '!', '-', ' ');
}

function toItem(directive: Directive, at: number, range: Range): CompletionItem {
  const item = new CompletionItem({ label: directive, description: purposeOf(directive) }, CompletionItemKind.Keyword);
  item.insertText = new SnippetString().appendText(`<!-- ${directive}`).appendTabstop(1).appendText(' -->').appendTabstop(0);
  item.filterText = `<!-- ${directive}`;
  item.sortText = String(at);
  item.range = range;
  item.documentation = l10n.t('A reason may follow after a colon: <!-- {0}: reason -->', directive);
  return item;
}

function purposeOf(directive: Directive): string {
  switch (directive) {
    case 'stet': return l10n.t('lets this paragraph, item, heading or row stand');
    case 'factcheck-disable-line': return l10n.t('lets this line stand');
    case 'factcheck-disable-next-line': return l10n.t('lets the next line stand');
    case 'factcheck-disable': return l10n.t('lets all from here on stand');
    case 'factcheck-enable': return l10n.t('checks again from here on');
    case 'factcheck-disable-file': return l10n.t('lets the whole file stand');
  }
}
