import { isEpithet } from '../claims/epithets';
import type { Name } from '../claims/names';
import type { Passage } from '../claims/passages';
import type { Ground } from '../matching/grounds';
import type { Entity } from '../vocabulary';
import type { Judgement } from './judgement';

/** A name refuted by the one that the source has in its place, with the article that the source gives it. */
export function nameInstead(name: Name, passage: Passage, entity: Entity, { statement }: Ground): Judgement {
  const text = `${articleFor(name, passage, entity, statement.passages)}${entity.name}`;
  return {
    start: name.start, end: name.end, passage, kind: 'name', verdict: 'refuted', code: 'refuted.attribution', actual: name.text, expected: entity.name,
    message: `The source names ${entity.name} here, not ${name.text}.`, evidence: [statement.evidence], fix: { start: name.start, end: name.end, text },
  };
}

/** "The " at the start of a sentence, "the " within one, where the source says "the Lower Marsh" and the draft has no article before its own name. */
function articleFor({ from }: Name, { words }: Passage, { id }: Entity, said: readonly Passage[]): string {
  const own = said.flatMap((one) => one.names.filter(({ entity }) => entity === id).map((other) => ({ one, other })));
  const hasArticle = own.length > 0 && own.every(({ one, other }) => one.words[other.from - 1]?.lower === 'the' && !isEpithet(other, one));
  if (!hasArticle || DETERMINER.test(words[from - 1]?.lower ?? '')) return '';
  return from === 0 ? 'The ' : 'the ';
}

const DETERMINER = /^(?:the|a|an|its|their|his|her|our|this|that)$/u;
