import assert from 'node:assert/strict';
import { check, gather } from '../../src/engine';
import { bundledSource } from '../../src/facts';

const source = bundledSource();
const facts = gather([source]);

const rolesOf = (name: string): string[] => source.entities.find((entity) => entity.name === name)!.roles.map(({ title, of }) => `${title} of ${of}`);

describe('The bundled fact table', () => {
  it('has no faults', () => assert.deepEqual(source.issues, []));

  it('holds every figure of the article', () => {
    const written = source.facts.map((fact) => fact.written);
    for (const figure of ['$53 billion', 'three years', '$80 billion', '$65 billion', '2025', '$100 billion', '2020', 'this fiscal year', 'this year', 'last week']) assert.ok(written.includes(figure), figure);
  });

  it('holds every name of the article', () => {
    const names = source.entities.map((entity) => entity.name);
    for (const name of ['Alibaba', 'Microsoft', 'Meta', 'Google', 'OpenAI', 'Nvidia', 'Moonshot', 'Zhipu', 'Qwen', 'Eddie Wu', 'Jack Ma', 'Xi Jinping', 'China', 'Beijing', 'United States', 'Artificial General Intelligence']) assert.ok(names.includes(name), name);
  });

  it('gives people their roles', () => {
    assert.deepEqual(rolesOf('Eddie Wu'), ['chief executive of alibaba']);
    assert.deepEqual(rolesOf('Jack Ma'), ['co-founder of alibaba', 'guest of summit']);
    assert.deepEqual(rolesOf('Xi Jinping'), ['president of china', 'host of summit']);
  });

  it('confirms its own sentences, and refutes none of them', () => {
    const sentences = [...new Set([...source.facts.map((fact) => fact.evidence.text), ...source.entities.flatMap((entity) => [entity.evidence!.text, ...entity.roles.map((role) => role.evidence!.text)])])];
    const { claims } = check({ path: 'own.md', text: sentences.join('\n\n') }, facts);
    assert.deepEqual(claims.filter((claim) => claim.verdict === 'refuted').map((claim) => `${claim.text}: ${claim.message}`), []);
    for (const fact of source.facts.filter((one) => one.figure.quantity.value !== undefined)) assert.ok(claims.some((claim) => claim.text === fact.written && claim.verdict === 'supported'), fact.written);
  });

  it('points to the very words of its file', () => {
    for (const { evidence } of source.facts) assert.equal(source.text.slice(evidence.start, evidence.end), evidence.text);
  });
});
