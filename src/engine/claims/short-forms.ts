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
  const known = new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases]));
  return entities.map((own) => {
    const bare = own.name.replace(LEGAL_FORM, '').replace(SHIP, '');
    const entity = bare === own.name || known.has(bare) || !/^\p{Lu}[^ ]* \p{Lu}/u.test(bare) ? own : { ...own, aliases: [...own.aliases, bare] };
    const words = entity.name.split(' ');
    const short = entity.type === 'person' ? words.at(-1)! : words[0]!;
    if (words.length < 2 || words.length > 3 || bearers.get(short.toLowerCase())!.size > 1 || entity.aliases.includes(short) || !isTelling(short)) return entity;
    return { ...entity, aliases: [...entity.aliases, short] };
  });
}

/** What a firm's name in full ends with, and a ship's begins with. */
const LEGAL_FORM = /(?: &)?,?(?: (?:Co|Company|Corp|Corporation|Inc|Incorporated|Ltd|Limited|LLC|LLP|plc|PLC|AG|SE|SA|NV|BV|GmbH|AB|ASA|SpA|Oyj?|Pty|Group|Holdings?)\.?)+$/u;
const SHIP = /^(?:MV|MS|SS|RMS|HMS|HMCS|HMAS|USS|MT|MY|RV|FV) /u;

function isTelling(word: string): boolean {
  const lower = word.toLowerCase();
  return word.length >= SHORTEST && /^\p{Lu}\p{Ll}/u.test(word) && !isLight(lower) && !SENTENCE_OPENERS.has(lower) && !DEMONYMS.has(lower) && !isRoleNoun(lower) && conceptOf(lower) === undefined;
}
