import { SENTENCE_OPENERS } from '../claims/lexicon/openers';
import { isRoleNoun } from '../claims/lexicon/role-titles';
import type { Name } from '../claims/names';
import type { Passage } from '../claims/passages';
import { remember } from '../claims/remember';
import type { FactBase } from '../verdicts/fact-base';
import { statementsNaming } from './grounds';

/** What a name is of, as far as it shows. */
export type Kind = 'person' | 'place' | 'body';

/** Words that names of firms, houses and associations are made of, and names of people and places are not. */
const BODY_WORDS = /\b(?:Alliance|Association|Authority|Bank|Board|Brothers|Bureau|Centre|Center|Chamber|Club|College|Commission|Committee|Company|Confederation|Cooperative|Corporation|Council|Court|Daughters|Federation|Forum|Foundation|Fund|Group|Holding|Holdings|Hospital|House|Institute|Institution|League|Ministry|Movement|Museum|Observatory|Office|Orchestra|Partners|Party|Press|Renewal|School|Service|Services|Sisters|Society|Sons|Statistics|Trust|Union|University|Works|Ltd|Limited|Inc|Corp|LLC|LLP|AG|SE|SA|NV|GmbH|AB|ASA|Oyj|SpA|plc|PLC)\b|&|\d/u;
/** Whether a name is made like one of a firm or a body. */
export const isBodyName = (text: string): boolean => BODY_WORDS.test(text);

const HONORIFIC = /^(?:mr|mrs|ms|dr|prof|professor|sir|dame|lord|lady|judge|justice|captain|colonel|general|senator|prince|princess|king|queen|sister|cllr|councillor)\.?$/u;
const PLACED = /^(?:at|in|near|outside|around|off)$/u;

/** What a known name is of, by its own words and by how the sources speak of it; undefined where that tells nothing. */
export function kindOf(id: string, base: FactBase): Kind | undefined {
  const known = kindsIn(base);
  if (!known.has(id)) known.set(id, read(id, base));
  return known.get(id);
}

const kindsIn = remember((_base: FactBase) => new Map<string, Kind | undefined>());

/** Whether one may be told in the other's place: both are people, or neither is; a place and a body are two things. What does not show may be either, but no person. */
export const mayBeOfOneKind = (a: Kind | undefined, b: Kind | undefined): boolean => a === b || (a !== 'person' && b !== 'person' && (a === undefined || b === undefined));

function read(id: string, base: FactBase): Kind | undefined {
  const entity = base.entities.get(id);
  if (!entity) return undefined;
  if (BODY_WORDS.test(entity.name)) return 'body';
  if (entity.type === 'person') return 'person';
  if (entity.type === 'place') return 'place';
  const seen = statementsNaming(id, base).flatMap(({ passages }) => passages.flatMap((passage) => passage.names.flatMap((name) => (name.entity === id ? [kindIn(name, passage)] : []))));
  for (const kind of ['person', 'body', 'place'] as const) if (seen.includes(kind)) return kind;
  return undefined;
}

/** What a name is of, by the words around it: "Ilva Renn, 38," and "the miller Ilva Renn" are people, what stands behind "in" is a place, what has an article is neither. */
export function kindIn(name: Name, { words, prose: { text }, span, kind }: Passage): Kind | undefined {
  if (BODY_WORDS.test(name.text)) return 'body';
  if (kind === 'cell') return undefined;
  const before = words[name.from - 1];
  const behind = text.slice(name.end, span.end);
  if (before && (HONORIFIC.test(before.lower) || isRoleNoun(before.lower))) return 'person';
  if (/^,? (?:who|whose)\b|^, (?:then )?\d{2}(?:[,;.]| years| and\b)/u.test(behind) || isToldByWork(behind)) return 'person';
  if (APPOSED.exec(text.slice(span.start, name.start))?.[1]!.split(' ').some((word) => isRoleNoun(word.toLowerCase()))) return 'person';
  if (before && PLACED.test(before.lower)) return 'place';
  return before?.lower === 'the' && /^\p{Ll}/u.test(words[name.to]?.text ?? '') === false && !SENTENCE_OPENERS.has(name.text.toLowerCase()) ? 'body' : undefined;
}

/** "the minister for digital affairs, Ilva Renn". */
const APPOSED = /\b(?:the|an?|its|their|his|her|our|\p{L}+[’']s) ((?:[\p{Ll}-]+ ){0,5}[\p{Ll}-]+), $/u;

/** ", the town's surveyor,": an apposition of a few words whose first noun is what somebody is by work. */
function isToldByWork(behind: string): boolean {
  const said = /^, (?:an?|the|its|their|his|her|our|\p{Lu}[\p{L}-]+[’']s) ([^,;:.]{3,60})[,;:.]/u.exec(behind)?.[1];
  if (said === undefined) return false;
  const head = said.split(/ (?:of|for|at|in|who|which|that|from|to)\b/u)[0]!.split(' ').at(-1)!;
  return isRoleNoun(head.toLowerCase());
}
