import { besideClaim } from '../../src/vscode/claims-view/words';
import { equal, match, ok } from './support/assert';
import { actions, definitions, textAt } from './support/asking';
import { closeAll, extension, findings, hoverOver, untitled } from './support/drafts';

const first = 'Norhaven employs 1,250 people.';
const second = 'Norhaven employs 1,350 people.';

describe('A draft that does not agree with itself', () => {
  afterEach(closeAll);

  it('is led from the one place to the other: by finding, hover, quick fix and definition', async () => {
    const draft = await untitled(`${first}\n\n${second}\n`);
    const [finding, ...more] = await findings(draft);
    ok(finding, 'the second is objected to');
    equal([more.length, finding.code, draft.getText(finding.range)], [0, 'refuted.inconsistent', '1,350']);
    equal(finding.relatedInformation?.map(({ message, location }) => [message, location.uri.toString(), draft.getText(location.range)]), [['What the draft says elsewhere', draft.uri.toString(), '1,250']]);
    match((await hoverOver(draft, '1,350'))?.value ?? '', /\[Go to line 1 of the draft\]\(command:factCheck\.openEvidence\?/);
    equal((await actions(draft, '1,350')).at(-1)?.title, 'Go to line 1 of the draft');
    const [place] = await definitions(draft, '1,350');
    ok(place);
    equal(await textAt(place.targetUri, place.targetRange), '1,250');
  });

  it('is not sent to any source by a weekday that is not that of its date', async () => {
    const draft = await untitled('The vote is on Monday, 11 March 2025.\n');
    const [finding] = await findings(draft);
    equal([finding?.message, finding?.relatedInformation], ['11 March 2025 is a Tuesday, not a Monday.', []]);
    equal((await actions(draft, 'Monday')).map(({ title }) => title.split(' ')[0]), ['Replace', 'Let', 'Let', 'Let', 'Add']);
    const claim = (await extension().activate()).reportFor(draft.uri)?.claims.find(({ text }) => text === 'Monday');
    equal(claim && besideClaim(claim), 'should be: Tuesday');
  });
});
