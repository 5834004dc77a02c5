import { isTimeLike } from './claims/times';
import type { Passage } from './claims/passages';
import { countWords } from './draft/words';
import { ignoredNameWords, letStandWords } from './draft/let-stand-words';
import { tolerated } from './comparison/tolerance';
import { lineIndex, type LineIndex } from './draft/lines';
import { readMarkdown } from './draft/markdown';
import { toFile } from './draft/prose';
import { judgedDraft, judgeInside } from './inside';
import { saysNothing } from './matching/profile';
import { surroundingsOf, type Surroundings } from './matching/surroundings';
import { assertionsOf, type Assertion } from './sources/fact';
import { judgeDirection } from './verdicts/judge-direction';
import { judgeFigure } from './verdicts/judge-figure';
import { judgeMakers } from './verdicts/judge-makers';
import { judgeNames } from './verdicts/judge-names';
import { judgeHedge } from './verdicts/judge-hedge';
import { judgePeriod } from './verdicts/judge-period';
import { judgeSlots } from './verdicts/judge-slots';
import { judgeStale } from './verdicts/judge-stale';
import { judgeSwapped } from './verdicts/judge-swapped';
import { judgeRank } from './verdicts/judge-rank';
import { judgeOwner } from './verdicts/judge-owner';
import { judgeRoles } from './verdicts/judge-roles';
import { judgeTied } from './verdicts/judge-tied';
import { judgeTime } from './verdicts/judge-date';
import { unknown } from './verdicts/justify-figure';
import type { FactBase } from './verdicts/fact-base';
import { namesAtFault } from './verdicts/name-at-fault';
import { narrowed } from './verdicts/narrowed';
import type { Judgement } from './verdicts/judgement';
import { judgeOpposite } from './verdicts/told-of-opposite';
import type { Claim, ClaimKind, Document, DraftReport, Span } from './vocabulary';

export interface DraftInput {
  readonly path: string;
  readonly text: string;
}

export interface CheckOptions {
  /** ISO date of today: what "this year" means in a draft without a date of its own. */
  readonly today?: string;
  /** Where two sources disagree, the newer one (by the dates in them) counts; otherwise the claim is left open and both are shown. */
  readonly preferNewer?: boolean;
  /** Names against which nothing is objected, whoever they stand for; capitals make no difference. */
  readonly ignoreNames?: readonly string[];
  /** Kinds of claims that are left out of the report. */
  readonly kindsOff?: ReadonlySet<ClaimKind>;
  /** Per cent by which a figure may miss its source's: what is refuted for no more than that is left open. */
  readonly tolerance?: number;
  /** Milliseconds, for the report's `ms`; left out, `ms` is 0 and the report depends on nothing but its input. */
  readonly clock?: () => number;
}

/**
 * Judges every figure and name of a draft against the facts: markdown → prose → sentences → claims → evidence → verdicts. Never throws on
 * any text.
 */
export function check(draft: DraftInput, base: FactBase, options: CheckOptions = {}): DraftReport {
  const started = options.clock?.() ?? 0;
  const document = readMarkdown(draft.text);
  const facts = narrowed(base, document);
  const { passages, assertions, topics, meant } = assertionsOf(document, facts.gazetteer, facts.entities);
  const around = surroundingsOf(assertions, facts.facts, document.date ?? facts.date ?? options.today);
  const own = new Map<Passage, Assertion[]>(passages.map((passage) => [passage, []]));
  for (const assertion of assertions) own.get(assertion.passage)!.push(assertion);
  const judgements = sentencesOf(passages).flatMap((sentence) => judgeSentence({ passages: sentence, assertionsIn: (passage) => own.get(passage)!, topics, meant }, around, facts, document.date ?? options.today, options.preferNewer ?? false));
  const inside = judgeInside(judgedDraft(document, passages, assertions, judgements));
  const claims = toClaims([...inside, ...judgements], document, lineIndex(document.text), options);
  const count = (verdict: Claim['verdict']): number => claims.filter((claim) => claim.verdict === verdict).length;
  return {
    path: draft.path,
    words: countWords(document),
    summary: { supported: count('supported'), refuted: count('refuted'), 'not-enough-info': count('not-enough-info'), ms: Math.round(((options.clock?.() ?? 0) - started) * 10) / 10 },
    claims,
  };
}

const TIMES: ReadonlySet<string> = new Set(['date', 'year', 'duration']);

/** Sentences one by one; of a table, the cells of a row together. */
export function sentencesOf(passages: readonly Passage[]): Passage[][] {
  const sentences: Passage[][] = [];
  for (const passage of passages) {
    const before = sentences.at(-1)?.[0];
    if (before?.row !== undefined && before.row === passage.row && before.block === passage.block) sentences.at(-1)!.push(passage);
    else sentences.push([passage]);
  }
  return sentences;
}

/** A sentence or a table's row as it is read: the figures of its passages, their subjects, and whom they mean by "it". */
export interface ReadSentence {
  readonly passages: readonly Passage[];
  readonly assertionsIn: (passage: Passage) => readonly Assertion[];
  readonly topics: ReadonlyMap<Passage, string>;
  readonly meant: ReadonlyMap<Passage, readonly string[]>;
  /** Takes in what is judged of each figure by itself: should the draft weigh it otherwise some day, and it still be judged the same, so is the sentence. */
  readonly alone?: Map<Assertion, Judgement>;
}

/** Judges all that one sentence or row says; of judgements on one stretch, the earlier counts. `now` is the day (ISO) from which it tells its times. */
export function judgeSentence({ passages, assertionsIn, topics, meant, alone = new Map<Assertion, Judgement>() }: ReadSentence, around: Surroundings, facts: FactBase, now: string | undefined, preferNewer: boolean): Judgement[] {
  const first = passages.flatMap((passage) => judgePassage(assertionsIn(passage), passage, around, facts, now, topics.get(passage), meant.get(passage) ?? [], preferNewer, alone));
  const said = passages.flatMap((passage) => meant.get(passage) ?? []);
  const faults = facts.curated === facts ? [] : namesAtFault({ passages, meant: said, judged: first }, assertionsIn, facts);
  const judged = [...faults.flatMap((fault) => fault.judged), ...first.filter((one) => !faults.some(({ instead }) => instead.start === one.start && instead.passage === one.passage))];
  const whole = { passages, meant: said, judged };
  const tied = [...judgeSlots(whole, facts), ...judgeTied(whole, assertionsIn, facts)];
  // Whoever stands in another's place has not got the other's office either.
  const told = judged.filter(({ code, passage, holder }) => code !== 'refuted.role' || !tied.some((name) => name.passage === passage && name.start === holder?.start));
  return [...told.filter(({ verdict }) => verdict === 'refuted'), ...tied, ...told, ...judgeNames(whole, facts, judged.some(({ kind }) => !TIMES.has(kind)))];
}

export const isTime = ({ mention }: Assertion): boolean => isTimeLike(mention);

/** Judges one figure of a passage by itself; a time, with what was judged of the passage's other figures. */
export function judgeAlone(one: Assertion, figures: readonly Judgement[], around: Surroundings, facts: FactBase, now: string | undefined, preferNewer: boolean): Judgement {
  const judgement = isTime(one) ? judgeTime(one, figures, around, facts, now, preferNewer) : judgeFigure(one, around, facts, preferNewer);
  if (facts.curated === facts) return judgement;
  return judgeStale(one, judgement, around, facts) ?? judgeSwapped(one, judgement, around, facts) ?? judgeHedge(one, judgement, around, facts) ?? judgeRank(one, judgement, around, facts) ?? judgement;
}

/** Figures first, then the times that go with them, then whose they are, which way they went, and who holds which office. */
function judgePassage(assertions: readonly Assertion[], passage: Assertion['passage'], around: Surroundings, facts: FactBase, now: string | undefined, topic: string | undefined, meant: readonly string[], preferNewer: boolean, alone: Map<Assertion, Judgement>): Judgement[] {
  if (saysNothing(passage)) return assertions.map((one) => unknown(one, 'unknown.no-fact'));
  const own = (one: Assertion, others: readonly Judgement[]): Judgement => {
    const judgement = judgeAlone(one, others, around, facts, now, preferNewer);
    alone.set(one, judgement);
    return judgement;
  };
  const figures = assertions.filter((one) => !isTime(one)).map((one) => ({ one, judgement: own(one, []) }));
  const judged = figures.map(({ judgement }) => judgement);
  const timed = assertions.filter(isTime).map((one) => ({ one, judgement: own(one, judged) }));
  const times = timed.map(({ judgement }) => judgement);
  const directions = [...figures, ...timed].flatMap(({ one, judgement }) => judgeDirection(one, judgement, facts, around.now) ?? judgeOpposite(one, judgement) ?? []);
  const wrongWay = new Map(directions.map(({ fact, actual }) => [fact, actual]));
  const periods = facts.curated === facts ? [] : figures.flatMap(({ one, judgement }) => judgePeriod(one, judgement, around, facts) ?? []);
  const owners = figures.flatMap(({ one, judgement }) => judgeOwner(one, judgement, facts) ?? []);
  const roles = judgeRoles(passage, facts, topic, meant);
  const makers = judgeMakers(passage, facts);
  const stated = (one: Judgement): Judgement => (one.verdict === 'supported' && wrongWay.has(one.fact) ? { ...one, message: `${one.message} Only “${wrongWay.get(one.fact)}” is wrong.` } : one);
  return [...directions, ...periods, ...owners, ...makers, ...roles, ...judged.map(stated), ...times.map(stated)];
}

/** What judgements are placed in: the file's text and what its writer lets stand. */
type Placed = Pick<Document, 'text' | 'letStand'>;

/** Places the judgements in the file: sorted, none over another (the earlier in the list, the more it matters), let stand where the writer says so. */
export function toClaims(judgements: readonly Judgement[], file: Placed, lines: LineIndex, { ignoreNames, kindsOff, tolerance = 0 }: CheckOptions): Claim[] {
  const ignored = new Set(ignoreNames?.map(asName));
  const seen = new Map<object, Span[]>();
  const kept = judgements.filter((judgement) => {
    const taken = seen.get(judgement.passage) ?? [];
    if (taken.some((span) => span.start < judgement.end && judgement.start < span.end)) return false;
    seen.set(judgement.passage, [...taken, judgement]);
    return judgement.end > judgement.start;
  });
  const claims = kept.map((judgement) => toClaim(judgement, file, lines, ignored)).sort((a, b) => a.start - b.start);
  return claims.flatMap((claim) => (kindsOff?.has(claim.kind) ? [] : tolerated(claim, tolerance)));
}

function toClaim(judgement: Judgement, file: Placed, lines: LineIndex, ignored: ReadonlySet<string>): Claim {
  const { passage, kind, quantity, verdict, code, message, actual, expected, derivation, evidence, fix } = judgement;
  const span = toFile(passage.prose, judgement);
  const place = { ...span, ...lines.position(span.start), text: file.text.slice(span.start, span.end), kind, ...(hasValue(quantity) ? { quantity } : {}) };
  const letStand = verdict === 'refuted' ? file.letStand.find((one) => one.start < span.end && span.start < one.end) : undefined;
  if (letStand) return { ...place, verdict: 'not-enough-info', code: 'unknown.let-stand', message: letStandWords(letStand, message), evidence };
  if (verdict === 'refuted' && kind === 'name' && ignored.has(asName(passage.prose.text.slice(judgement.start, judgement.end)))) {
    return { ...place, verdict: 'not-enough-info', code: 'unknown.let-stand', message: ignoredNameWords(message), evidence };
  }
  return {
    ...place, verdict, code, message,
    ...(actual !== undefined ? { actual } : {}), ...(expected !== undefined ? { expected } : {}), ...(derivation !== undefined ? { derivation } : {}),
    evidence,
    ...(fix ? { fix: { ...toFile(passage.prose, fix), text: fix.text } } : {}),
  };
}

const hasValue = (quantity: Claim['quantity']): quantity is NonNullable<Claim['quantity']> =>
  quantity !== undefined && (quantity.value !== undefined || quantity.low !== undefined || quantity.date !== undefined);

/** Names that differ in nothing but capitals and the way their accents are stored are the same. */
const asName = (words: string): string => words.normalize('NFC').toLowerCase();
