import * as vscode from 'vscode';
import { equal, match, ok } from './support/assert';
import { actions, definitions, references, textAt } from './support/asking';
import { closeAll, extension, findings, folder, hoverOver, naming, saved } from './support/drafts';

const fact = /Pellow.*412,000/;

/** The same article as a PDF and as a DOCX, and how its place is told. */
const formats = [{ name: 'article.pdf', where: 'page 1' }, { name: 'article.docx', where: 'line \\d+ of its text' }];

describe('What was read out of a file that is no text', () => {
  before(async () => {
    for (const { name } of formats) {
      const original = vscode.Uri.joinPath(extension().extensionUri, 'test', 'formats', 'sources', name);
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), name), await vscode.workspace.fs.readFile(original));
    }
  });
  afterEach(closeAll);

  for (const { name, where } of formats) {
    const draftOf = async (): Promise<vscode.TextDocument> => {
      const draft = await saved(`about-${name}.md`, naming([name], 'Pellow had 421,000 visitors in 2024.'));
      equal((await findings(draft)).map(({ code }) => code), ['refuted.value']);
      return draft;
    };

    it(`${name} is led to at the sentence, in a document named after it`, async () => {
      const draft = await draftOf();
      const [place] = await definitions(draft, '421,000');
      ok(place);
      equal([place.targetUri.scheme, place.targetUri.path.split('/').at(-1)], ['fact-check-reading', `${name} (the text in it).md`]);
      match(await textAt(place.targetUri, place.targetRange), fact);
      equal(shownIn(draft), [place.targetUri.toString()]);
      match((await hoverOver(draft, '421,000'))?.value.replaceAll('\\', '') ?? '', new RegExp(`${where} · \\[Open the source\\]`));
    });

    it(`${name} is opened by the quick fix, read-only, with the sentence selected`, async () => {
      const draft = await draftOf();
      const open = (await actions(draft, '421,000')).at(-1)?.command;
      ok(open);
      match(open.title, new RegExp(`^Open source: ${name.replace('.', '\\.')}, ${where}$`));
      await vscode.commands.executeCommand(open.command, ...open.arguments as unknown[]);
      const editor = vscode.window.activeTextEditor;
      ok(editor);
      match(editor.document.getText(editor.selection), fact);
      const before = editor.document.getText();
      await vscode.commands.executeCommand('type', { text: 'x' });
      equal(editor.document.getText(), before);
      equal(await vscode.commands.executeCommand('factCheck.checkDraft'), undefined);
    });

    it(`${name}, read, knows the claims that rest on it`, async () => {
      const draft = await draftOf();
      const [place] = await definitions(draft, '421,000');
      ok(place);
      const copy = await vscode.workspace.openTextDocument(place.targetUri);
      ok((await references(copy, '412,000')).some(({ uri }) => uri.toString() === draft.uri.toString()), 'the draft is listed');
    });
  }
});

/** Where the finding of a draft points to. */
function shownIn(draft: vscode.TextDocument): string[] {
  return vscode.languages.getDiagnostics(draft.uri).flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location.uri.toString()));
}
