import { hasSeldomReference } from './character-references';
import { needsYaml } from './front-matter';

/** Whether a text has in it what only `seldom.ts` can read: front matter, or a character by one of HTML's rarer names. */
export const needsSeldom = (text: string): boolean => needsYaml(text) || hasSeldomReference(text);
