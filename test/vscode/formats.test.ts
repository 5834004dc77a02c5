import * as vscode from 'vscode';
import { equal, match } from './support/assert';
import { closeAll, findings, folder, naming, saved, write } from './support/drafts';

const sentence = 'Alibaba will invest $62 billion in AI infrastructure over three years.';
const claim = 'Alibaba will invest $26 billion in AI infrastructure over three years.';

/** Nothing in it says which part is its article, and another part agrees with the claim. */
const page = `<html><body>
<div><div><a href="/other"><h3>Another story</h3></a><p>${claim}</p></div></div>
<div><h1>A plan</h1>${`<p>${sentence} It said so to its shareholders on Monday, and they were pleased, for once, to hear it.</p>`.repeat(6)}</div>
</body></html>`;

describe('Sources that are no plain text', () => {
  afterEach(closeAll);

  it('are read in this host: of a page, the article that a library finds', async () => {
    await write('formats/plan.html', page);
    const [finding] = await findings(await saved('formats/against-page.md', naming(['plan.html'], claim)));
    equal([finding?.code, finding?.message.includes('$62 billion')], ['refuted.value', true]);
  });

  it('say in one sentence at their name why they cannot be read', async () => {
    const broken: Readonly<Record<string, RegExp>> = { 'torn.pdf': /The PDF is damaged/, 'torn.docx': /The Word file is damaged/, 'torn.csv': /The file is not text/ };
    for (const [name, reason] of Object.entries(broken)) {
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), 'formats', name), Uint8Array.from({ length: 3000 }, (_, at) => (at * 37) % 251));
      const draft = await saved(`formats/against-${name}.md`, naming([name], claim));
      const found = await findings(draft);
      equal(found.length, 1);
      match(found[0]!.message, reason);
      equal(draft.getText(found[0]!.range), name);
    }
  });
});
