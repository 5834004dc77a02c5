import { CompletionItem, CompletionItemKind, FileType, languages, Range, SnippetString, Uri, workspace, type Disposable } from 'vscode';
import { toOffset } from './convert';
import { isDraft } from './drafts';
import { loadEngine, loadSeldomTools, type SeldomTools } from './engine';
import { folderOf, sourceWorld } from './source-world';

/** Completes the paths of sources in a draft's front matter, a folder at a time: in a list of lines or in brackets, or a single one. */
export function registerSourceCompletion(): Disposable {
  return languages.registerCompletionItemProvider({ language: 'markdown' }, {
    async provideCompletionItems(document, position) {
      const folder = folderOf(document.uri);
      if (!folder || !isDraft(document) || !/^\uFEFF?---\s*$/.test(document.lineAt(0).text)) return undefined;
      const engine = await loadEngine();
      const entry = engine.typedSource(document.getText(), toOffset(document, position));
      if (!entry) return undefined;
      const { sourceInYaml } = await loadSeldomTools();
      const range = new Range(document.positionAt(entry.start), document.positionAt(entry.end));
      const path = entry.typed.slice(0, entry.typed.lastIndexOf('/') + 1);
      const quote = /^["']/.exec(document.getText(range))?.[0] ?? '';
      const world = sourceWorld(document.uri, false);
      const place = world.locate(folder.toString(), path === '' ? '.' : path);
      if (await world.refusal?.(place, 'front-matter') !== undefined) return undefined;
      const entries = await workspace.fs.readDirectory(Uri.parse(place)).then((found) => found, () => []);
      const names = entries.flatMap(([name, type]) => {
        if (name.startsWith('.') || name === 'node_modules') return [];
        if ((type & FileType.Directory) !== 0) return [`${name}/`];
        return engine.isSourceName(name) && world.locate(place, name) !== document.uri.toString() ? [name] : [];
      });
      const up = /^(?:\.\.\/)*$/.test(path) ? ['../'] : [];
      return [...names.sort(), ...up].map((name) => toItem(name, path, entry.flow, quote, range, sourceInYaml));
    },
  }, '/', ' ', '[', ',', '"', "'");
}

function toItem(name: string, path: string, flow: boolean, quote: string, range: Range, sourceInYaml: SeldomTools['sourceInYaml']): CompletionItem {
  const isFolder = name.endsWith('/');
  const item = new CompletionItem(name, isFolder ? CompletionItemKind.Folder : CompletionItemKind.File);
  const written = sourceInYaml(path + name, flow);
  const quoted = quote === '' || written !== path + name ? written : `${quote}${written}${quote}`;
  const closing = /["']$/.exec(quoted)?.[0] ?? '';
  // In a folder one goes on, before the closing mark.
  item.insertText = isFolder ? new SnippetString().appendText(quoted.slice(0, quoted.length - closing.length)).appendTabstop(0).appendText(closing) : quoted;
  if (isFolder) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  item.filterText = quote + path + name;
  // The way up comes last.
  item.sortText = name === '../' ? '\uffff' : name;
  item.range = range;
  return item;
}
