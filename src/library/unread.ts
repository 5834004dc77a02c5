import type { Issue, Source } from '../engine';

/** Why nothing could be read of a source, where that is so; a source that has faults and serves all the same has none of these. */
export function unread({ issues, text }: Source): Issue | undefined {
  return text === '' && issues.length === 1 && issues[0]!.code.startsWith('source.') ? issues[0] : undefined;
}
