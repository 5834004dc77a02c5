import type { Issue, Source } from '../engine';

/** Faults with which a source can have nothing left to check a draft against. */
const NOTHING_LEFT = /^(?:source\..+|page\.no-article|table\.not-text|facts\.(?:not-json|not-a-table|no-columns))$/u;

/** Why nothing could be read of a source, where that is so; a source that has faults and serves all the same has none of these. */
export function unread({ issues, facts, entities, kind, longTable }: Source): Issue | undefined {
  const serves = facts.length > 0 || longTable !== undefined || (kind === 'facts' && entities.length > 0);
  return serves ? undefined : issues.find(({ code }) => NOTHING_LEFT.test(code));
}
