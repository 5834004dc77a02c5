import { Diagnostic, DiagnosticSeverity, Disposable, languages, workspace, type TextDocument } from 'vscode';
import { toRange } from './convert';
import { loadSourceTools } from './engine';
import { oneLine } from './plain';

/** A table is read again this long after the last key, in milliseconds. */
const rest = 200;

const isFactTable = ({ fileName }: TextDocument): boolean => /\.facts\.(?:json|csv|tsv)$/iu.test(fileName);

/** What VS Code itself tells of a JSON file, by its grammar and by the schema. */
const toldByVsCode = new Set(['facts.not-json', 'facts.not-a-table', 'facts.unknown-type', 'facts.no-name', 'facts.no-title']);

/** What is worth knowing, and no fault: a value that was edited counts before its sentence. */
const notes = new Set(['facts.value-not-in-text']);

/** Underlines the faults of fact tables in open editors, each in its place, while they are written. */
export function registerTableFaults(): Disposable {
  const collection = languages.createDiagnosticCollection('factCheckTables');
  const timers = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  const look = async (document: TextDocument): Promise<void> => {
    const { readSource } = await loadSourceTools();
    const { version } = document;
    const { issues } = readSource({ id: document.fileName, text: document.getText(), kind: 'facts' });
    if (document.isClosed || document.version !== version) return;
    const own = /^jsonc?$/u.test(document.languageId) ? issues.filter(({ code }) => !toldByVsCode.has(code)) : issues;
    collection.set(document.uri, own.map((issue) => {
      const diagnostic = new Diagnostic(toRange(document, issue), oneLine(issue.message), notes.has(issue.code) ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning);
      diagnostic.source = 'Fact Check';
      diagnostic.code = issue.code;
      return diagnostic;
    }));
  };
  const lookSoon = (document: TextDocument, wait: number): void => {
    if (!isFactTable(document)) return;
    clearTimeout(timers.get(document));
    timers.set(document, setTimeout(() => void look(document), wait));
  };
  const forget = (document: TextDocument): void => {
    clearTimeout(timers.get(document));
    timers.delete(document);
    collection.delete(document.uri);
  };
  for (const document of workspace.textDocuments) lookSoon(document, 0);
  return Disposable.from(
    collection,
    workspace.onDidOpenTextDocument((document) => lookSoon(document, 0)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && lookSoon(document, rest)),
    workspace.onDidCloseTextDocument(forget),
    { dispose: () => timers.forEach((timer) => clearTimeout(timer)) },
  );
}
