import type { LetStand } from '../vocabulary';

/** What is said of a finding that the writer lets stand, with the objection beneath: "You let this stand (his words). The source says …". */
export function letStandWords(stand: LetStand, objection: string): string {
  return `${opening(stand)} ${objection}`;
}

/** The objection in such a message, for those who show the reason beside it. A message that does not begin so is returned as it is. */
export function objectionBeneath(stand: LetStand, message: string): string {
  const words = `${opening(stand)} `;
  return message.startsWith(words) ? message.slice(words.length) : message;
}

/** The same of a name that the writer's settings ignore. */
export function ignoredNameWords(objection: string): string {
  return `${IGNORED} ${objection}`;
}

/** The objection in a message about an ignored name; undefined for any other message. */
export function beneathIgnoredName(message: string): string | undefined {
  return message.startsWith(`${IGNORED} `) ? message.slice(IGNORED.length + 1) : undefined;
}

const IGNORED = 'You ignore this name.';

function opening({ reason }: LetStand): string {
  return `You let this stand${reason ? ` (${reason})` : ''}.`;
}
