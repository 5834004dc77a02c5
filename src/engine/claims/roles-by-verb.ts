import { OFFICE_VERBS } from './lexicon/role-titles';
import type { Name } from './names';
import type { RoleMention } from './roles';
import type { Word } from './words';

const HOST_VERBS = new Set(['hosted', 'hosts', 'chaired', 'convened']);

/** "Who has headed the agency since" is who heads it. */
const HAS_HELD: Readonly<Record<string, string>> = { headed: 'heads', led: 'leads', run: 'runs', chaired: 'chairs' };

const ROLE_VERBS: ReadonlySet<string> = new Set([...HOST_VERBS, 'chaired', ...Object.keys(OFFICE_VERBS), ...Object.keys(HAS_HELD)]);

/** Whether a verb may say an office. Takes lower case. */
export const isRoleVerb = (lower: string): boolean => ROLE_VERBS.has(lower);

/** What is chaired for years, and not for an afternoon. */
const BODIES = new Set(['committee', 'council', 'board', 'commission', 'panel', 'inquiry', 'union', 'trust', 'foundation', 'association', 'federation', 'party', 'trustees', 'governors', 'jury']);

/** " of the finance committee" for "the finance committee, chaired by Anna Thorne"; nothing where the body has a name. */
function ofBody(words: readonly Word[], at: number): string {
  const last = words[at - 1]?.text === ',' ? at - 2 : at - 1;
  const body = words[last];
  if (!body || !BODIES.has(body.lower) || body.capital) return '';
  const kind = words[last - 1];
  return ` of the ${kind && /^\p{Ll}+$/u.test(kind.text) && !/^(?:the|an?|its|their|his|her|our)$/u.test(kind.lower) ? `${kind.lower} ` : ''}${body.lower}`;
}

/** "Jack Ma, who co-founded Alibaba", "a summit hosted by Xi Jinping", "Xi Jinping hosted a summit". */
export function rolesByVerb(words: readonly Word[], nameAt: ReadonlyMap<number, Name>, isPerson: (name: Name) => boolean): RoleMention[] {
  const roles: RoleMention[] = [];
  words.forEach((word, at) => {
    if (!isRoleVerb(word.lower)) return;
    const hosting = HOST_VERBS.has(word.lower);
    const isBody = word.lower === 'chaired' && words.slice(Math.max(0, at - 3), at + 6).some(({ lower }) => BODIES.has(lower));
    const title = isBody ? `chair${ofBody(words, at)}` : hosting ? 'host' : OFFICE_VERBS[word.lower] ?? (words[at - 1]?.lower === 'has' ? OFFICE_VERBS[HAS_HELD[word.lower] ?? ''] : undefined);
    if (!title) return;
    const passive = words[at + 1]?.lower === 'by';
    const holder = passive ? nearestName(nameAt, at + 2, 1, 3) : nearestName(nameAt, at - 1, -1, words[at - 1]?.lower === 'has' ? 4 : 3);
    if (!holder || !isPerson(holder)) return;
    const of = passive ? nearestName(nameAt, at - 1, -1, 4) : nearestName(nameAt, at + 1, 1, 4);
    roles.push({ start: word.start, end: word.end, title, holder, byVerb: true, ofTopic: false, ...(of && of !== holder ? { of } : {}) });
  });
  return roles;
}

function nearestName(nameAt: ReadonlyMap<number, Name>, from: number, step: 1 | -1, reach: number): Name | undefined {
  for (let i = 0, at = from; i < reach; i++, at += step) {
    const name = nameAt.get(at);
    if (name) return name;
  }
  return undefined;
}
