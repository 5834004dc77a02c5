import * as vscode from 'vscode';
import { equal, match, ok } from './support/assert';
import { closeAll, eventually, findings, hoverOver, saved, shown, write, wrong } from './support/drafts';

/** A draft whose front matter names a source. */
const naming = (source: string, text: string): string => `---\ntitle: A piece\nsources:\n  - ${source}\n---\n\n${text}\n`;

describe('Sources named in the front matter', () => {
  afterEach(closeAll);

  it('take the place of the bundled facts', async () => {
    await write('sources/article.md', '# The other article\n\nAlibaba will invest $35 billion in AI infrastructure over three years.\n');
    const draft = await saved('drafts/own-source.md', naming('../sources/article.md', wrong));
    equal(await findings(draft), []);
    const hover = await hoverOver(draft, '$35');
    match(hover?.value ?? '', /\*\*Supported\*\*/);
    match(hover?.value ?? '', /line 3/);
  });

  it('are led to, at the very words', async () => {
    const source = await write('sources/exact.md', 'One line.\n\nAlibaba will invest $53 billion in AI infrastructure over three years.\n');
    const [finding] = await findings(await saved('exact-draft.md', naming('sources/exact.md', wrong)));
    const place = finding?.relatedInformation?.[0]?.location;
    ok(place);
    equal([place.uri.toString(), place.range.start.line], [source.toString(), 2]);
  });

  it('are missed with a warning where they are named, and nothing else stands in for them', async () => {
    const draft = await saved('no-source.md', naming('nowhere.md', wrong));
    const found = await findings(draft);
    equal(found.map(({ code, severity }) => [code, severity]), [['sources.missing', vscode.DiagnosticSeverity.Warning]]);
    equal(draft.getText(found[0]?.range), 'nowhere.md');
  });

  it('serve as soon as they are there, and their changes count when they are saved', async () => {
    const draft = await saved('patient.md', naming('late.md', wrong));
    equal((await findings(draft)).map(({ code }) => code), ['sources.missing']);
    const source = await saved('late.md', 'Nothing yet.');
    const rewrite = async (text: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(source.uri, new vscode.Range(0, 0, source.lineCount, 0), text);
      await vscode.workspace.applyEdit(edit);
      ok(await source.save(), 'saved');
    };
    await rewrite('Alibaba will invest $53 billion in AI infrastructure over three years.');
    await eventually('the new source refutes the draft', () => shown(draft.uri).map(({ code }) => code).join() === 'refuted.value');
    await rewrite('Alibaba will invest $35 billion in AI infrastructure over three years.');
    await eventually('the changed source supports it', () => shown(draft.uri).length === 0);
  });
});
