// Runs in VS Code's own extension host, in the place of a test suite; bench/editor.mjs starts it and reads what it prints. The folder has article.md and the
// drafts that rest on it. Times are milliseconds on the clock.
import { Position, commands, languages, Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { FactCheckApi } from '../src/vscode/extension';
import { activated } from './activated';
import type { InHost } from './editor-table';

const EDITS = 12;
const ASKINGS = 20;

export async function run(): Promise<void> {
  const { api, activation } = await activated();
  // What the first draft finds out cannot be found out twice, so the short one comes first.
  const short = await opened('draft-2500.md', api);
  const shortEdits = await editedAt(short.document, api);
  const answers = await answered(short.document, api);
  const long = await opened('draft-10000.md', api);
  const found: InHost = { activation, short: short.times, long: long.times, edits: [shortEdits, await editedAt(long.document, api)], ...answers };
  console.log(`bench ${JSON.stringify(found)}`);
}

/** Opens a draft and waits until it is checked. */
async function opened(name: string, api: FactCheckApi): Promise<{ readonly document: TextDocument; readonly times: InHost['short'] }> {
  const uri = Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);
  const holdUp = watchHoldUps();
  const started = performance.now();
  let first: number | undefined;
  const listener = languages.onDidChangeDiagnostics(({ uris }) => {
    if (uris.some((one) => one.toString() === uri.toString()) && languages.getDiagnostics(uri).length > 0) first ??= performance.now() - started;
  });
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  await api.whenChecked(uri);
  const checked = performance.now() - started;
  await new Promise((resolve) => setTimeout(resolve, 300)); // VS Code tells of new findings a moment later
  listener.dispose();
  return { document, times: { first: first ?? Number.NaN, checked, heldUp: holdUp() } };
}

/** How long, at most, the extension host was held up: nobody else's turn came meanwhile. */
function watchHoldUps(): () => number {
  let last = performance.now();
  let most = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    most = Math.max(most, now - last);
    last = now;
  }, 1);
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** From a letter more in the middle of the draft to verdicts on the new text. */
async function editedAt(document: TextDocument, api: FactCheckApi): Promise<InHost['hover']> {
  const offset = document.getText().indexOf('\n\nThe wind', document.getText().length / 2) + '\n\nThe wind'.length;
  const times: number[] = [];
  for (let nth = 0; nth < EDITS; nth++) {
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(offset), 'e');
    await workspace.applyEdit(edit);
    const started = performance.now();
    await api.whenChecked(document.uri);
    times.push(performance.now() - started);
  }
  return spread(times);
}

/** How long VS Code waits for the hover and for the quick fixes on what the sources refute. */
async function answered(document: TextDocument, api: FactCheckApi): Promise<Pick<InHost, 'hover' | 'quickFixes'>> {
  const claim = (await api.whenChecked(document.uri)).claims.find(({ verdict }) => verdict === 'refuted');
  const at = claim ? document.positionAt(claim.start) : new Position(0, 0);
  return {
    hover: await asked(() => commands.executeCommand('vscode.executeHoverProvider', document.uri, at)),
    quickFixes: await asked(() => commands.executeCommand('vscode.executeCodeActionProvider', document.uri, document.lineAt(at.line).range)),
  };
}

async function asked(ask: () => Thenable<unknown>): Promise<InHost['hover']> {
  const times: number[] = [];
  for (let nth = 0; nth < ASKINGS; nth++) {
    const started = performance.now();
    await ask();
    times.push(performance.now() - started);
  }
  return spread(times);
}

function spread(times: number[]): { readonly p50: number; readonly p95: number } {
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(times.length / 2)]!, p95: times[Math.ceil(times.length * 0.95) - 1]! };
}
