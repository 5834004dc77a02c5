/**
 * How well a checker did on a labelled case. A finding and a label meet where their places overlap; what is wrong with a whole statement (a
 * figure given to the wrong firm, "rose" for "fell") is also found by an objection to anything within the label's context.
 */
import type { Claim, Span } from '../../src/engine';
import { overlap, type Label, type LabelledCase } from '../labelled/cases';
import { plain, saySame } from './same-text';

/** What is scored of a claim. */
export type Finding = Pick<Claim, 'start' | 'end' | 'verdict' | 'evidence' | 'fix'> & Partial<Pick<Claim, 'message'>>;

/** So many of so many. */
export interface Count {
  readonly hit: number;
  readonly all: number;
}

/** Counts of one or more cases, by name: "errors", "error swap", "kind money" … */
export type Tally = Readonly<Record<string, Count>>;

export interface Score {
  readonly tally: Tally;
  /** What went wrong, a line each. */
  readonly misses: readonly string[];
}

const WRONG_AS_A_WHOLE = new Set(['swap', 'entity', 'role', 'direction', 'hedge', 'stale', 'period', 'percent-points', 'arithmetic', 'ratio', 'rank']);

/** The sum of tallies. */
export function together(tallies: readonly Tally[]): Tally {
  const sum: Record<string, Count> = {};
  for (const tally of tallies) for (const [name, { hit, all }] of Object.entries(tally)) sum[name] = { hit: (sum[name]?.hit ?? 0) + hit, all: (sum[name]?.all ?? 0) + all };
  return sum;
}

/**
 * Scores the findings of a draft. The tally has
 * `cases`, `words` (all); `objections` (those to an error, of all but those to borderline labels); `errors` (found), also as `error CLASS` and
 * `wrong KIND`; `fixes` and `evidence` (right ones, of the errors found); `verified` (of the supported labels), also as `right KIND`;
 * `derived` (verified, of those only arithmetic gives); `wrongly verified` (of the labels that are not supported); `silent` (not objected to,
 * of those the sources do not know).
 */
export function score(one: LabelledCase, findings: readonly Finding[]): Score {
  const { draft, labels } = one;
  const tally: Record<string, Count> = {};
  const misses: string[] = [];
  const add = (name: string, isHit: boolean): void => { tally[name] = { hit: (tally[name]?.hit ?? 0) + Number(isHit), all: (tally[name]?.all ?? 0) + 1 }; };
  const miss = (what: string, { context }: Label, more = ''): void => { misses.push(`${what}: ${one.name}: “${draft.slice(context.start, context.end).replace(/\s+/gu, ' ')}”${more}`); };
  tally['cases'] = { hit: 1, all: 1 };
  const words = draft.split(/\s+/u).filter((word) => word !== '').length;
  tally['words'] = { hit: words, all: words };

  const objections = findings.filter(({ verdict }) => verdict === 'refuted');
  const errors = labels.filter(({ verdict, borderline }) => verdict === 'refuted' && !borderline);
  for (const objection of objections) {
    const isRight = errors.some((error) => meets(objection, error));
    if (!isRight && labels.some((label) => label.borderline && overlap(objection, label))) continue;
    add('objections', isRight);
    if (!isRight) misses.push(`false alarm: ${one.name}: “${draft.slice(objection.start, objection.end)}” ${objection.message ?? ''}`);
  }
  for (const error of errors) {
    const objection = objections.find((finding) => overlap(finding, error)) ?? objections.find((finding) => meets(finding, error));
    for (const name of ['errors', `error ${error.error}`, `wrong ${error.kind}`]) add(name, objection !== undefined);
    if (!objection) { miss(`missed ${error.error}`, error, ` should be “${error.truth}”`); continue; }
    add('evidence', provesIt(objection, error, one));
    add('fixes', setsRight(objection, error, draft));
  }
  for (const label of labels) {
    if (label.borderline) continue;
    const on = findings.filter((finding) => overlap(finding, label));
    const isConfirmed = on.some(({ verdict }) => verdict === 'supported') && !on.some(({ verdict }) => verdict === 'refuted');
    if (label.verdict === 'not-enough-info') add('silent', !on.some(({ verdict }) => verdict === 'refuted'));
    if (label.verdict !== 'supported') {
      add('wrongly verified', isConfirmed);
      if (isConfirmed) miss(`wrongly verified ${label.error ?? 'unknown'}`, label);
      continue;
    }
    for (const name of ['verified', `right ${label.kind}`, ...(label.derived ? ['derived'] : [])]) add(name, isConfirmed);
    if (!isConfirmed) miss(`not verified${label.derived ? ' (derived)' : ''}`, label);
  }
  return { tally, misses };
}

const meets = (finding: Span, label: Label): boolean => overlap(finding, label) || (WRONG_AS_A_WHOLE.has(label.error ?? '') && overlap(finding, label.context));

/** Whether the objection quotes what the label quotes, or shows that place; false where the label quotes nothing. */
function provesIt({ evidence }: Finding, { evidence: quoted }: Label, { sources }: LabelledCase): boolean {
  if (quoted === undefined) return false;
  const start = sources.length === 1 ? sources[0]!.text.indexOf(quoted) : Infinity;
  const place = { start, end: start + quoted.length };
  return evidence.some((one) => overlap(one, place) || (one.text !== '' && (plain(quoted).includes(plain(one.text)) || plain(one.text).includes(plain(quoted)))));
}

/** Whether the draft says the same with the objection's fix as with the label's truth. */
function setsRight({ fix }: Finding, label: Label, draft: string): boolean {
  if (!fix) return false;
  const right = { ...label, text: label.truth ?? '' };
  const [from, to] = [Math.min(label.context.start, fix.start), Math.max(label.context.end, fix.end)];
  const around = ({ start, end, text }: Span & { readonly text: string }): string => draft.slice(from, start) + text + draft.slice(end, to);
  return saySame(around(fix), around(right)) || (overlap(fix, label) && saySame(fix.text, right.text));
}
