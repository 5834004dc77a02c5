import type { Passage } from '../claims/passages';
import type { RoleMention } from '../claims/roles';

const ARTICLE_REACH = 8;

/** The title with the article that the draft gives it: "a historian", "the race director" of "its race director". */
export function roleAsTold({ title, start }: RoleMention, { prose: { text } }: Passage): string {
  const before = text.slice(Math.max(0, start - ARTICLE_REACH), start);
  const article = /(?:^|\s)(an?|the|his|her) $/iu.exec(before)?.[1]!.toLowerCase() ?? (/(?:^|\s)(?:its|their|our|my|your)\s$|[’']s? $/iu.test(before) ? 'the' : undefined);
  return article === undefined ? title : `${article} ${title}`;
}
