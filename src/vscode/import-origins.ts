import { env, l10n, ProgressLocation, Uri, window, workspace, type TextDocument } from 'vscode';
import { loadEngine } from './engine';
import { fetchPage, webAddress, type Page } from './fetch-page';
import { fileName, fileOfReadingCopy } from './reading-copies';

/** What is to be imported: bytes, and the name by which their format is known. */
export interface Material {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The file it is in, or the address it was fetched from; absent for the clipboard. */
  readonly from?: Uri | string;
  /** Where in that file it begins, where it is a part of it; both count from 0. */
  readonly begins?: { readonly characters: number; readonly lines: number };
}

/** The material; undefined where the writer has changed his mind; or in one sentence why there is none. */
type Found = Promise<Material | { readonly problem: string } | undefined>;

export type OriginKind = 'file' | 'selection' | 'clipboard' | 'address';

export interface Origin {
  readonly label: string;
  readonly detail: string;
  /** `file` saves the question which one. */
  readonly find: (file?: Uri) => Found;
}

/** Where a source can be imported from. */
export const origins = (): Readonly<Record<OriginKind, Origin>> => ({
  file: { label: `$(file) ${l10n.t('A File…')}`, detail: l10n.t('An article, a saved page, a report (PDF, Word) or a table'), find: fromFile },
  selection: { label: `$(selection) ${l10n.t('The Selection')}`, detail: l10n.t('What is selected in the active editor'), find: fromSelection },
  clipboard: { label: `$(clippy) ${l10n.t('The Clipboard')}`, detail: l10n.t('Text or a table that you have copied'), find: fromClipboard },
  address: { label: `$(globe) ${l10n.t('A Web Address…')}`, detail: l10n.t('One page, fetched now; nothing else is ever fetched'), find: fromAddress },
});

async function fromFile(file?: Uri): Found {
  const engine = await loadEngine();
  const [uri] = file ? [file] : await window.showOpenDialog({ title: l10n.t('Import Source'), openLabel: l10n.t('Import'), filters: { [l10n.t('Sources')]: engine.SOURCE_EXTENSIONS.map((name) => name.replace('facts.', '')) } }) ?? [];
  if (!uri) return undefined;
  const name = fileName(uri);
  try {
    const excess = engine.tooLarge(name, (await workspace.fs.stat(uri)).size);
    return excess === undefined ? { name, bytes: await workspace.fs.readFile(uri), from: uri } : { problem: excess };
  } catch {
    return { problem: l10n.t('{0} is not there, or cannot be read.', name) };
  }
}

async function fromSelection(): Found {
  const editor = window.activeTextEditor;
  if (!editor || editor.selection.isEmpty) return { problem: l10n.t('Select some text first.') };
  const { document, selection } = editor;
  return {
    name: nameOf(document), bytes: new TextEncoder().encode(document.getText(selection)), from: fileOfReadingCopy(document.uri) ?? document.uri,
    begins: { characters: document.offsetAt(selection.start), lines: selection.start.line },
  };
}

async function fromClipboard(): Found {
  const text = await env.clipboard.readText();
  if (text.trim() === '') return { problem: l10n.t('There is no text in the clipboard.') };
  // Spreadsheets put cells with tabs between them into the clipboard.
  const lines = text.trimEnd().split(/\r?\n/u);
  const isTable = lines.length > 1 && lines.every((line) => line.includes('\t'));
  return { name: isTable ? 'clipboard.tsv' : 'clipboard.md', bytes: new TextEncoder().encode(text) };
}

async function fromAddress(): Found {
  const typed = await window.showInputBox({
    title: l10n.t('Import Source'), prompt: l10n.t('The address of the page to fetch'), placeHolder: 'https://…', ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' || webAddress(text) !== undefined ? undefined : l10n.t('This is no web address.')),
  });
  const address = typed === undefined ? undefined : webAddress(typed);
  if (address === undefined) return undefined;
  const fetched = await window.withProgress({ location: ProgressLocation.Notification, title: l10n.t('Fetching {0}', address), cancellable: true }, (_progress, token) => {
    const stop = new AbortController();
    token.onCancellationRequested(() => stop.abort());
    return fetchPage(address, stop.signal, l10n.t);
  });
  return 'problem' in fetched ? fetched : { name: nameOfPage(fetched.page), bytes: fetched.page.bytes, from: fetched.page.address };
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/html': 'html', 'application/xhtml+xml': 'html', 'application/pdf': 'pdf', 'text/markdown': 'md', 'text/csv': 'csv', 'text/tab-separated-values': 'tsv', 'text/plain': 'txt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** "https://example.org/news/ferries?id=3" as text/html is "ferries.html": what the server says comes before what the address ends in. */
function nameOfPage({ address, type }: Page): string {
  const { pathname, hostname } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  const [, stem = last, ending] = /^(.+?)\.([a-z]{2,5})$/iu.exec(last) ?? [];
  return `${stem.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.${EXTENSIONS[type] ?? ending ?? 'html'}`;
}

/** A name for what has none that tells a format: unsaved documents are markdown, as drafts are. */
function nameOf({ uri, languageId }: TextDocument): string {
  const file = fileOfReadingCopy(uri);
  if (file) return `${fileName(file)}.txt`;
  const name = fileName(uri);
  return /\.\w+$/u.test(name) ? name : `${name}.${languageId === 'plaintext' ? 'txt' : languageId === 'html' ? 'html' : 'md'}`;
}
