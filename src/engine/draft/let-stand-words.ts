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

function opening({ reason }: LetStand): string {
  return `You let this stand${reason ? ` (${reason})` : ''}.`;
}
