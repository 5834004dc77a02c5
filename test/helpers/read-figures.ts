import assert from 'node:assert/strict';
import { gather, readMarkdown, readSource, type FactBase } from '../../src/engine';
import { surroundingsOf, type Surroundings } from '../../src/engine/matching/surroundings';
import { assertionsOf, type Assertion, type Fact } from '../../src/engine/sources/fact';

/** A draft's figures beside the facts of one source. */
export interface Figures {
  readonly base: FactBase;
  readonly around: Surroundings;
  /** The draft's figure that is written so. */
  readonly figure: (written: string) => Assertion;
  /** The source's. */
  readonly fact: (written: string) => Fact;
}

function there<T>(found: T | undefined, written: string): T {
  assert.ok(found, `nothing is written “${written}”`);
  return found;
}

/** Reads a draft and a source (an article, or a table for `.csv`). */
export function readFigures(draft: string, source: string, id = 'source.md'): Figures {
  const base = gather([readSource({ id, text: source })]);
  const { assertions } = assertionsOf(readMarkdown(draft), base.gazetteer, base.entities);
  return {
    base, around: surroundingsOf(assertions, base.facts),
    figure: (written) => there(assertions.find(({ mention, passage }) => passage.prose.text.slice(mention.start, mention.end) === written), written),
    fact: (written) => there(base.facts.find((fact) => fact.written === written), written),
  };
}
