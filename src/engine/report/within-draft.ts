import type { Claim } from '../vocabulary';

/** Whether the draft contradicts itself here, rather than a source it: a weekday and its date, parts and their total, two values for one thing. */
export function isWithinDraft({ verdict, evidence }: Pick<Claim, 'verdict' | 'evidence'>): boolean {
  return verdict === 'refuted' && evidence.length === 0;
}

/** How the message of `refuted.inconsistent` names the other place. */
const OTHER = /^The draft gives two values for this: (?<value>.+) in line (?<line>\d+)(?:,| and )/u;

/**
 * The claim elsewhere in the draft with which this one does not agree, among all claims of the same report; undefined where the whole contradiction is in one
 * place, or there is none. Lines are those of the report.
 */
export function otherPlace({ code, message, kind, start }: Claim, claims: readonly Claim[]): Claim | undefined {
  const { value, line } = (code === 'refuted.inconsistent' ? OTHER.exec(message)?.groups : undefined) ?? {};
  if (value === undefined) return undefined;
  const there = claims.filter((claim) => claim.line === Number(line) && claim.kind === kind && claim.start !== start);
  return there.find(({ text }) => value.includes(text) || text.includes(value)) ?? there[0];
}
