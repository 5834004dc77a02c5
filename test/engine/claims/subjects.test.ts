import assert from 'node:assert/strict';
import { readMarkdown } from '../../../src/engine';
import { assertionsOf } from '../../../src/engine/sources/fact';
import { ports } from '../../helpers/ports';

/** Whose the figure under `under` is: ids; "~" marks what was supposed rather than said. */
const owners = (text: string, under: string): string => {
  const found = assertionsOf(readMarkdown(text), ports.gazetteer, ports.entities).assertions.find(({ passage, mention }) => passage.prose.text.slice(mention.start, mention.end) === under);
  assert.ok(found, `a figure reads ${under}`);
  return found.frame.who.map((who) => `${who.entity ?? `?${who.text}`}${who.stated ? '' : '~'}`)[0] ?? 'nobody';
};

describe('Whose a figure is', () => {
  const cases: [title: string, text: string, under: string, owner: string][] = [
    ['the subject’s', 'Norhaven will spend $4 million.', '$4 million', 'norhaven'],
    ['the possessor’s right before it', 'Norhaven trails Sudholm’s $4 million.', '$4 million', 'sudholm'],
    ['the agent’s behind it', 'Unlike its rivals, $4 million was set aside by Sudholm.', '$4 million', 'sudholm'],
    ['each its own in one sentence', 'Norhaven will spend $4 million, and Sudholm $5 million.', '$5 million', 'sudholm'],
    ['not that of whom it is compared with', 'Norhaven, unlike Sudholm, will spend $4 million.', '$4 million', 'norhaven'],
    ['not that of an aside', 'Norhaven, which competes with Sudholm, will spend $4 million.', '$4 million', 'norhaven'],
    ['in the order of the names, respectively', 'Norhaven and Sudholm will spend $4 million and $5 million respectively.', '$5 million', 'sudholm'],
    ['carried over by a pronoun', 'Norhaven has a plan. It will spend $4 million.', '$4 million', 'norhaven~'],
    ['carried over by “the company”', 'Norhaven has a plan. The company will spend $4 million.', '$4 million', 'norhaven~'],
    ['the heading’s', '## Sudholm\n\nSpending will reach $4 million.', '$4 million', 'sudholm~'],
    ['the list item’s own', 'Spending:\n\n- Sudholm: $4 million\n- Norhaven: $5 million', '$5 million', 'norhaven'],
    ['the row’s', '| Port | Spending |\n|---|---|\n| Sudholm | $4 million |', '$4 million', 'sudholm'],
    ['the column’s', '| Norhaven | Sudholm |\n|---|---|\n| $4 million | $5 million |', '$5 million', 'sudholm'],
    ['the place’s that stands in front', 'In Sudholm, which is a port, spending rose to $4 million.', '$4 million', 'sudholm'],
    ['neither’s between which a road runs', 'The road between Norhaven and Sudholm cost $4 million.', '$4 million', 'nobody'],
    ['a stranger’s', 'Estholm will spend $4 million.', '$4 million', '?Estholm'],
    ['nobody’s', 'Spending will reach $4 million.', '$4 million', 'nobody'],
  ];
  for (const [title, text, under, owner] of cases) it(`is ${title}`, () => assert.equal(owners(text, under), owner));
});
