/**
 * Drafts that carry their own expectations, in the text:
 *
 *     Alibaba will spend ⟦$53 billion|ok⟧.                              supported
 *     Baidu will spend ⟦$5 billion|?⟧.                                  not enough info
 *     Alibaba will spend ⟦$35 billion|value|$53 billion⟧.               refuted, code `refuted.value`, and the text that makes it right
 *     Meta will spend ⟦$80 billion|attribution/value|$65 billion⟧.      refuted, with either code
 *     Eddie Wu, Alibaba's ⟦chairman|role|chief executive / CEO⟧.        refuted, with either fix
 *     Alibaba ⟦lost $100 billion|direction|⟧.                           refuted; any fix or none
 *
 * A mark covers everything an honest checker might underline; one claim somewhere in it is enough. Whatever is not marked may get any
 * verdict but refuted. This is the marked-text idea of compiler test suites, where expected errors stand in the test's own source.
 */
import type { Claim, DraftReport, Span, Verdict } from '../../src/engine';

export interface Mark extends Span {
  readonly text: string;
  readonly verdict: Verdict;
  /** Refuted only: the codes that would be fair, "refuted.value". */
  readonly codes: readonly string[];
  /** Refuted only: texts that make it right in the mark's place; empty where no particular one is asked for. */
  readonly fixes: readonly string[];
}

export interface MarkedDraft {
  /** The draft without its marks: what the checker gets to see. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** How one mark fared. `claim` is the one that decided it. Code and fix count as right where none is asked for. */
export interface Outcome {
  readonly mark: Mark;
  readonly verdictRight: boolean;
  readonly codeRight: boolean;
  readonly fixRight: boolean;
  readonly claim?: Claim;
}

export interface Comparison {
  readonly outcomes: readonly Outcome[];
  /** Refuted claims outside every mark that expects one. */
  readonly falseAlarms: readonly Claim[];
}

const MARK = /⟦([^|⟦⟧]+)\|([^|⟦⟧]+)(?:\|([^|⟦⟧]*))?⟧/gu;

const REFUTED_CODES = new Set(
  ('value scale unit year date duration period attribution name role direction hedge ratio arithmetic rank range inconsistent').split(' '));

/** Takes the marks out of a draft. Throws an Error on a mark that cannot be read: a test with a broken mark would test nothing. */
export function readMarkedDraft(marked: string): MarkedDraft {
  let text = '';
  let from = 0;
  const marks: Mark[] = [];
  for (const found of marked.matchAll(MARK)) {
    text += marked.slice(from, found.index);
    from = found.index + found[0].length;
    const [, said = '', expectation = '', fix = ''] = found;
    marks.push({ start: text.length, end: text.length + said.length, text: said, ...expected(expectation, fix) });
    text += said;
  }
  text += marked.slice(from);
  const stray = /[⟦⟧]/u.exec(text);
  if (stray) throw new Error(`broken mark near "${text.slice(Math.max(0, stray.index - 20), stray.index + 40)}"`);
  return { text, marks };
}

function expected(expectation: string, fix: string): Pick<Mark, 'verdict' | 'codes' | 'fixes'> {
  if (expectation === 'ok') return { verdict: 'supported', codes: [], fixes: [] };
  if (expectation === '?') return { verdict: 'not-enough-info', codes: [], fixes: [] };
  const codes = expectation.split('/');
  const unknown = codes.find((code) => !REFUTED_CODES.has(code));
  if (unknown !== undefined) throw new Error(`no such code in a mark: "${unknown}"`);
  const fixes = fix.split(' / ').map((one) => one.trim()).filter((one) => one !== '');
  return { verdict: 'refuted', codes: codes.map((code) => `refuted.${code}`), fixes };
}

/** Compares both ways: what became of each mark, and what was refuted without being marked so. */
export function compare(draft: MarkedDraft, report: DraftReport): Comparison {
  const outcomes = draft.marks.map((mark) => outcome(draft, mark, report.claims.filter((claim) => overlap(claim, mark))));
  const wrong = draft.marks.filter((mark) => mark.verdict === 'refuted');
  const falseAlarms = report.claims.filter((claim) => claim.verdict === 'refuted' && !wrong.some((mark) => overlap(claim, mark)));
  return { outcomes, falseAlarms };
}

function outcome(draft: MarkedDraft, mark: Mark, claims: readonly Claim[]): Outcome {
  const agreeing = claims.filter((claim) => claim.verdict === mark.verdict);
  // A refuted mark may cover a company that is right and a figure that is wrong; a right figure may not be contradicted anywhere,
  // and what the source does not know may not be called right anywhere.
  const contrary = claims.find((claim) => mark.verdict !== 'refuted' && (claim.verdict === 'refuted' || (mark.verdict === 'not-enough-info' && claim.verdict === 'supported')));
  const coded = agreeing.filter((claim) => mark.codes.length === 0 || mark.codes.includes(claim.code));
  const fixed = agreeing.filter((claim) => mark.fixes.length === 0 || rights(draft, mark, claim));
  // Where the verdict was missed, a wide mark is better explained by its figure than by the name beside it.
  const deciding = contrary ?? fixed.find((claim) => coded.includes(claim)) ?? agreeing[0] ?? claims.find((claim) => claim.kind !== 'name') ?? claims[0];
  return {
    mark,
    verdictRight: agreeing.length > 0 && !contrary,
    codeRight: coded.length > 0,
    fixRight: fixed.length > 0,
    ...(deciding && { claim: deciding }),
  };
}

/** Whether the claim's fix leaves the draft as one of the mark's own fixes would. */
function rights(draft: MarkedDraft, mark: Mark, claim: Claim): boolean {
  const { fix } = claim;
  if (!fix) return false;
  const put = (span: Span, text: string): string => draft.text.slice(0, span.start) + text + draft.text.slice(span.end);
  const result = put(fix, fix.text);
  return mark.fixes.some((text) => put(mark, text) === result);
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** All differences between what the draft's marks say and what the report says, one readable line each; empty when they agree. */
export function differences(draft: MarkedDraft, report: DraftReport): string[] {
  const { outcomes, falseAlarms } = compare(draft, report);
  return [
    ...outcomes.flatMap((one) => difference(draft, one)),
    ...falseAlarms.map((claim) => `${place(draft, claim)} is refuted without reason (${described(claim)})`),
  ];
}

function difference(draft: MarkedDraft, { mark, verdictRight, codeRight, fixRight, claim }: Outcome): string[] {
  const got = claim ? described(claim) : 'no claim there';
  if (!verdictRight) return [`${place(draft, mark)} should be ${mark.verdict}: ${got}`];
  const lines: string[] = [];
  if (!codeRight) lines.push(`${place(draft, mark)} should have the code ${mark.codes.join(' or ')}: ${got}`);
  if (!fixRight) lines.push(`${place(draft, mark)} should become ${mark.fixes.map((fix) => `"${fix}"`).join(' or ')}: ${got}`);
  return lines;
}

function described(claim: Claim): string {
  const fix = claim.fix ? `, fix "${claim.fix.text}"` : '';
  return `"${claim.text}" is ${claim.verdict}, ${claim.code}${fix}: ${claim.message}`;
}

/** `line 7: "$35 billion" in "… will spend $35 billion on …"` */
function place(draft: MarkedDraft, span: Span): string {
  const line = draft.text.slice(0, span.start).split('\n').length;
  const around = draft.text.slice(Math.max(0, span.start - 40), span.end + 30).replace(/\s+/gu, ' ');
  return `line ${line}: "${draft.text.slice(span.start, span.end)}" in "…${around}…"`;
}

/**
 * Applies all fixes of a report at once. `left` are the refuted claims that had no fix, where they stand in the new text.
 * Throws an Error when two fixes want the same place.
 */
export function applyFixes(text: string, claims: readonly Claim[]): { readonly text: string; readonly left: readonly Span[] } {
  const fixes = claims.flatMap((claim) => claim.fix ?? []).toSorted((a, b) => a.start - b.start);
  let fixed = '';
  let from = 0;
  for (const fix of fixes) {
    if (fix.start < from) throw new Error(`two fixes overlap at "${text.slice(fix.start, fix.end)}"`);
    fixed += text.slice(from, fix.start) + fix.text;
    from = fix.end;
  }
  const moved = (offset: number): number =>
    fixes.filter((fix) => fix.end <= offset).reduce((at, fix) => at + fix.text.length - (fix.end - fix.start), offset);
  const left = claims.filter((claim) => claim.verdict === 'refuted' && !claim.fix)
    .map((claim) => ({ start: moved(claim.start), end: moved(claim.end) }));
  return { text: fixed + text.slice(from), left };
}
