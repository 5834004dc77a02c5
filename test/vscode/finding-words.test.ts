import { check, gather, readSource, type Claim } from '../../src/engine';
import { bundledSource } from '../../src/facts';
import { briefly, formulaOf, isToldBesides } from '../../src/vscode/finding-words';
import { equal, ok } from './support/assert';

const source = gather([readSource({ id: 'ferries.facts.json', text: `{ "entities": [{ "id": "ferries", "name": "Brightwater Ferries" }, { "id": "trams", "name": "Ashby Trams" }], "facts": [
  { "subject": "ferries", "measure": "revenue", "value": "$48 million", "period": "2024", "text": "Brightwater Ferries had revenue of $48 million in 2024." },
  { "subject": "trams", "measure": "revenue", "value": "$36 million", "period": "2024", "text": "Ashby Trams had revenue of $36 million in 2024." } ] }` })]);

function claimOn(text: string, under: string): Claim {
  const claim = check({ path: 'draft.md', text }, source).claims.find((one) => one.text === under);
  ok(claim, `there is a claim on ${under}`);
  return claim;
}

describe('What a finding says beside its quotation', () => {
  it('does not say again what the source says word for word', () => {
    const bundled = gather([bundledSource()]);
    const claim = check({ path: 'draft.md', text: 'Beijing’s crackdown on big technology firms began in 2021.' }, bundled).claims.find(({ text }) => text === '2021');
    ok(claim, 'there is a claim');
    ok(claim.message.includes('“'), claim.message);
    equal(briefly(claim), 'The source says 2020, not 2021.');
  });

  it('is a formula with its result where it was reckoned, and no sentence besides', () => {
    const claim = claimOn('The revenue of Brightwater Ferries in 2024 was $12 million higher than that of Ashby Trams.', '$12 million');
    equal([claim.code, isToldBesides(claim)], ['supported.derived', true]);
    equal(formulaOf(claim)?.endsWith(' = $12 million'), true);
  });

  it('tells the result that is right where it was reckoned wrongly', () => {
    const claim = claimOn('The revenue of Brightwater Ferries in 2024 was $21 million higher than that of Ashby Trams.', '$21 million');
    equal(briefly(claim), 'By the source’s figures it is $12 million, not $21 million.');
    equal(formulaOf(claim)?.endsWith(' = $12 million'), true);
  });

  it('is nothing but the verdict where the source states the very same', () => {
    equal(isToldBesides(claimOn('Brightwater Ferries had revenue of $48 million in 2024.', '$48 million')), true);
  });
});
