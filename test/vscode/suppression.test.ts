import { equal } from './support/assert';
import { closeAll, findings, replace, untitled, wrong } from './support/drafts';

describe('What the writer lets stand', () => {
  afterEach(closeAll);

  const cases: readonly (readonly [string, string])[] = [
    ['a paragraph that ends in stet', `${wrong} <!-- stet -->\n\n${wrong}`],
    ['a paragraph that ends in stet with a reason', `${wrong} <!-- stet: the company says so -->\n\n${wrong}`],
    ['a line', `${wrong} <!-- factcheck-disable-line -->\n\n${wrong}`],
    ['the next line', `<!-- factcheck-disable-next-line -->\n${wrong}\n\n${wrong}`],
    ['a stretch', `<!-- factcheck-disable -->\n\n${wrong}\n\n<!-- factcheck-enable -->\n\n${wrong}`],
  ];
  for (const [what, text] of cases) {
    it(`shows no finding in ${what}, and those elsewhere`, async () => {
      const draft = await untitled(text);
      const found = await findings(draft);
      equal(found.map(({ range }) => draft.offsetAt(range.start)), [text.lastIndexOf('$35 billion')]);
    });
  }

  it('shows none in a file that is let stand as a whole', async () => {
    equal(await findings(await untitled(`${wrong}\n\n<!-- factcheck-disable-file -->\n\n${wrong}`)), []);
  });

  it('brings the finding back when the comment goes', async () => {
    const draft = await untitled(`${wrong} <!-- stet -->`);
    equal(await findings(draft), []);
    await replace(draft, ' <!-- stet -->', '');
    equal((await findings(draft)).length, 1);
  });
});
