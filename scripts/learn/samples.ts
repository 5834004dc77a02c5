/** What is learned from: figures of drafts whose truth somebody wrote down, each with all that it could be about. */
import { figureOf } from '../../src/engine/verdicts/plausible';
import { compareFigures } from '../../src/engine/verdicts/retrieve';
import { findMentions } from '../../src/engine/claims/mentions';
import { isTimeLike } from '../../src/engine/claims/times';
import type { Comparison, Figure } from '../../src/engine/comparison/figures';
import { readMarkdown } from '../../src/engine';
import { toFile } from '../../src/engine/draft/prose';
import type { Features } from '../../src/engine/matching/reasons';
import { scalesOf, type Scales, type Weights as FirstWeights } from '../../src/engine/matching/weigh';
import { surroundingsOf } from '../../src/engine/matching/surroundings';
import { assertionsOf, type Assertion, type Fact } from '../../src/engine/sources/fact';
import { isMade } from './made-errors';
import { overlap, type Label, type LabelledCase } from '../labelled/cases';

/** One thing that a figure of the draft may be about: a fact of the sources, a formula, or nothing. */
export interface Reading {
  readonly features: Features;
  /** What it says of the draft's figure; a result got wrong is judged by itself. */
  readonly says: 'the same' | 'another' | 'got wrong' | 'neither';
  /** Whether the label allows it to be the one meant. */
  readonly isRight: boolean;
}

/** A labelled figure and all its readings, of which at least one is right. */
export interface Sample {
  /** Which of the two tables of weights it teaches. */
  readonly table: 'figure' | 'time';
  readonly verdict: Label['verdict'];
  /** Where the label begins in its draft. */
  readonly at: number;
  /** How much it counts beside a sample that somebody labelled: 1, less where the error was made on purpose. */
  readonly share: number;
  readonly readings: readonly Reading[];
}

/**
 * The samples of a case, with company as these weights see it (at first sight, where there are none yet): one for each labelled figure that the engine reads. Left out are names and roles, labels that careful people differ
 * about, and errors of which no reading is the truth: there is nothing in them to learn from. A supported figure that no reading states
 * teaches when to answer "nothing".
 */
export function samplesOf({ draft, labels, facts }: LabelledCase, weights: FirstWeights | undefined): Sample[] {
  const document = readMarkdown(draft);
  const { assertions } = assertionsOf(document, facts.gazetteer, facts.entities);
  const around = surroundingsOf(assertions, facts.facts, document.date ?? facts.date);
  const scales = scalesOf(around, facts, weights);
  const places = assertions.map(({ passage, mention }) => toFile(passage.prose, mention));
  return labels.flatMap((label) => {
    if (label.borderline || label.kind === 'name' || label.kind === 'role') return [];
    const assertion = assertions[places.findIndex((place) => overlap(place, label))];
    const sample = assertion && sampleOf(assertion, label, scales, facts);
    return sample ? [sample] : [];
  });
}

function sampleOf(assertion: Assertion, label: Label, scales: Scales, base: LabelledCase['facts']): Sample | undefined {
  const truth = truthOf(assertion, label);
  const isWrong = label.verdict === 'refuted';
  if (isWrong && (truth === undefined || compareFigures(figureOf(assertion.mention), truth) === 'equal')) return undefined;
  const isTrue = (figure: Figure): boolean => truth !== undefined && compareFigures(truth, figure) === 'equal';

  const { candidates, agreeing, missed, nothing } = scales.readings(assertion);
  const reasons = scales.reasons(assertion);
  const mayBeStated = isWrong || (label.verdict === 'supported' && !label.derived);
  const right = provenBy(label, candidates.filter(({ fact, comparison }) => mayBeStated && (isWrong ? isTrue(fact.figure) : comparison === 'equal')).map(({ fact }) => fact), base);
  const readings: Reading[] = [
    ...candidates.map(({ fact, comparison }) => ({ says: saidBy(comparison), isRight: right.has(fact) })),
    ...agreeing.map(() => ({ says: 'the same' as const, isRight: label.verdict === 'supported' && label.derived })),
    ...missed.map(({ figure }) => ({ says: 'got wrong' as const, isRight: isWrong && isTrue(figure) })),
  ].map((reading, at) => ({ ...reading, features: reasons[at]! }));
  const isSaid = readings.some(({ isRight }) => isRight);
  if (isWrong && !isSaid) return undefined;
  return { table: isTimeLike(assertion.mention) ? 'time' : 'figure', verdict: label.verdict, at: label.start, share: isMade(label) ? label.share : 1, readings: [...readings, { features: nothing, says: 'neither', isRight: !isSaid }] };
}

const saidBy = (comparison: Comparison): Reading['says'] => (comparison === 'equal' ? 'the same' : comparison === 'close' ? 'neither' : 'another');

/** What the figure ought to say: what it says, or what the label corrects it to. */
function truthOf({ mention }: Assertion, label: Label): Figure | undefined {
  if (label.verdict !== 'refuted') return figureOf(mention);
  const [corrected] = findMentions(label.truth ?? '');
  return corrected && figureOf(corrected);
}

/** Of the facts that state the truth, those in the label's evidence; all of them where it names none, or none of them is there. */
function provenBy({ evidence }: Label, facts: readonly Fact[], base: LabelledCase['facts']): ReadonlySet<Fact> {
  const inside = evidence === undefined ? [] : facts.filter((fact) => {
    const start = base.sources.find(({ id }) => id === fact.evidence.source)?.text.indexOf(evidence) ?? -1;
    return start >= 0 && overlap(fact.evidence, { start, end: start + evidence.length });
  });
  return new Set(inside.length > 0 ? inside : facts);
}
