import type { Entity } from '../vocabulary';
import { isLight } from './lexicon/measures';
import { DEMONYMS, SENTENCE_OPENERS } from './lexicon/openers';
import { isRoleNoun } from './lexicon/role-titles';
import { conceptOf } from './measured';

const SHORTEST = 4;

/**
 * The same entities with the short forms that a draft may use though the sources never do: "Estwick" for "Estwick Group", "Thorne" for "Anna
 * Thorne". Only a word that stands in no other name, and is no everyday one, is a short form.
 */
export function withShortForms(entities: readonly Entity[]): Entity[] {
  const bearers = new Map<string, Set<Entity>>();
  for (const entity of entities) {
    for (const word of [entity.name, ...entity.aliases].flatMap((name) => name.toLowerCase().split(' '))) {
      const same = bearers.get(word);
      if (same) same.add(entity);
      else bearers.set(word, new Set([entity]));
    }
  }
  return entities.map((entity) => {
    const words = entity.name.split(' ');
    const short = entity.type === 'person' ? words.at(-1)! : words[0]!;
    if (words.length < 2 || words.length > 3 || bearers.get(short.toLowerCase())!.size > 1 || entity.aliases.includes(short) || !isTelling(short)) return entity;
    return { ...entity, aliases: [...entity.aliases, short] };
  });
}

function isTelling(word: string): boolean {
  const lower = word.toLowerCase();
  return word.length >= SHORTEST && /^\p{Lu}\p{Ll}/u.test(word) && !isLight(lower) && !SENTENCE_OPENERS.has(lower) && !DEMONYMS.has(lower) && !isRoleNoun(lower) && conceptOf(lower) === undefined;
}
