import * as vscode from 'vscode';
import { gather, lineIndex, quotation, readSource, type Claim, type Evidence } from '../../src/engine';
import type { Checked } from '../../src/vscode/checker';
import { toPlaces } from '../../src/vscode/convert';
import { evidencePlaces } from '../../src/vscode/evidence';
import { hoverText } from '../../src/vscode/hovers';
import type { SourceFile } from '../../src/vscode/library';
import { equal, match, ok } from './support/assert';

const text = 'Alibaba will invest $53 billion in AI infrastructure over three years.';
const texts: Readonly<Record<string, string>> = {
  'april.md': '# Spending\n\nAlibaba will invest $53 billion in AI infrastructure over three years.\n',
  'may.md': '# Spending\n\nThe plan has changed.\n\nAlibaba will invest $48 billion in AI infrastructure over three years.\n',
};

/** A draft of which the engine says that its sources disagree. */
function disagreeing(): { checked: Checked; claim: Claim } {
  const files = new Map(Object.entries(texts).map(([id, source]): [string, SourceFile] =>
    [id, { uri: vscode.Uri.parse(`example:/desk/${id}`), source: readSource({ id, text: source }), places: toPlaces(lineIndex(source)), whereIn: ({ line }) => `line ${line}` }]));
  const facts = gather([...files.values()].map(({ source }) => source));
  const evidence = facts.facts.filter(({ written }) => written.endsWith('billion')).map((fact): Evidence => fact.evidence);
  const start = text.indexOf('$53 billion');
  const claim: Claim = {
    start, end: start + 11, line: 1, column: start + 1, text: '$53 billion', kind: 'money', quantity: { value: 53e9, unit: 'USD' },
    verdict: 'not-enough-info', code: 'unknown.sources-disagree', message: 'The sources disagree: april.md says $53 billion, may.md says $48 billion.', evidence,
  };
  const choice = { rule: 'front-matter', reason: 'The draft names them.', entries: [], sources: [], faults: [], watched: [] } as const;
  const report = { path: 'draft.md', words: 11, summary: { supported: 0, refuted: 0, 'not-enough-info': 1, ms: 0 }, claims: [claim] };
  return { claim, checked: { uri: vscode.Uri.parse('example:/desk/draft.md'), report, claims: [claim], time: 0, places: toPlaces(lineIndex(text)), holdings: { choice, settingFaults: [], facts, files, issues: [] } } };
}

describe('Where sources disagree', () => {
  it('the hover says so plainly, quotes both and leads to both', () => {
    const { checked, claim } = disagreeing();
    const said = hoverText(claim, checked, { quotation }).value.replaceAll('\\', '');
    match(said, /\*\*The sources disagree\*\* — april\.md says \$53 billion, may\.md says \$48 billion\./);
    equal(said.match(/sources disagree/gi)?.length, 1);
    match(said, /^> Alibaba will invest \*\*\$53 billion\*\* .*\n>\n> — april\.md, line 3 · \[Open the source\]/m);
    match(said, /^> Alibaba will invest \*\*\$48 billion\*\* .*\n>\n> — may\.md, line 5 · \[Open the source\]/m);
    ok(!said.includes('Not enough information'), 'it is not called a lack of information');
  });

  it('or more than one fact could be meant, the hover shows each of them', () => {
    const { checked, claim } = disagreeing();
    const said = hoverText({ ...claim, code: 'unknown.ambiguous', message: 'More than one fact in the sources could be meant.' }, checked, { quotation }).value.replaceAll('\\', '');
    match(said, /\*\*Not enough information\*\* — More than one fact in the sources could be meant\./);
    equal(said.match(/\*\*\$\d\d billion\*\*/g), ['**$53 billion**', '**$48 billion**']);
  });

  it('there are two places to go to', () => {
    const { checked, claim } = disagreeing();
    equal(evidencePlaces(claim.evidence, checked).map(({ location }) => [location.uri.path, location.range.start.line]), [['/desk/april.md', 2], ['/desk/may.md', 4]]);
  });
});
