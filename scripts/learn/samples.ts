/** What is learned from: figures of drafts whose truth somebody wrote down, each with all that it could be about. */
import { figureOf } from '../../src/engine/verdicts/plausible';
import { compareFigures } from '../../src/engine/verdicts/retrieve';
import { findMentions } from '../../src/engine/claims/mentions';
import { isTimeLike } from '../../src/engine/claims/times';
import type { Comparison, Figure } from '../../src/engine/comparison/figures';
import { reckon } from '../../src/engine/arithmetic/derive';
import { readMarkdown } from '../../src/engine';
import { toFile } from '../../src/engine/draft/prose';
import { featuresOfDerivation } from '../../src/engine/matching/derived-features';
import { featuresOf, featuresOfNothing, type Features } from '../../src/engine/matching/features';
import { worthWeighing } from '../../src/engine/matching/worth-weighing';
import { MOST_DERIVATIONS } from '../../src/engine/matching/weigh';
import { surroundingsOf, type Surroundings } from '../../src/engine/matching/surroundings';
import { assertionsOf, type Assertion, type Fact } from '../../src/engine/sources/fact';
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
  readonly readings: readonly Reading[];
}

/**
 * The samples of a case: one for each labelled figure that the engine reads. Left out are names and roles, labels that careful people differ
 * about, and errors of which no reading is the truth: there is nothing in them to learn from. A supported figure that no reading states
 * teaches when to answer "nothing".
 */
export function samplesOf({ draft, labels, facts }: LabelledCase): Sample[] {
  const document = readMarkdown(draft);
  const { assertions } = assertionsOf(document, facts.gazetteer, facts.entities);
  const around = surroundingsOf(assertions, facts.facts, document.date ?? facts.date);
  const places = assertions.map(({ passage, mention }) => toFile(passage.prose, mention));
  return labels.flatMap((label) => {
    if (label.borderline || label.kind === 'name' || label.kind === 'role') return [];
    const assertion = assertions[places.findIndex((place) => overlap(place, label))];
    const sample = assertion && sampleOf(assertion, label, around, facts);
    return sample ? [sample] : [];
  });
}

function sampleOf(assertion: Assertion, label: Label, around: Surroundings, base: LabelledCase['facts']): Sample | undefined {
  const truth = truthOf(assertion, label);
  const isWrong = label.verdict === 'refuted';
  if (isWrong && (truth === undefined || compareFigures(figureOf(assertion.mention), truth) === 'equal')) return undefined;
  const isTrue = (figure: Figure): boolean => truth !== undefined && compareFigures(truth, figure) === 'equal';

  const stated = worthWeighing(around.candidates(assertion), assertion, around, base);
  const mayBeStated = isWrong || (label.verdict === 'supported' && !label.derived);
  const right = provenBy(label, stated.map(({ fact }) => fact).filter((fact) => mayBeStated && isTrue(fact.figure)), base);
  const reckoned = reckon(assertion, around, base);
  const [agreeing, missed] = [reckoned.agreeing.slice(0, MOST_DERIVATIONS), reckoned.missed.slice(0, MOST_DERIVATIONS)];

  const readings: Reading[] = [
    ...stated.map((candidate) => ({ features: featuresOf(assertion, candidate, around, base), says: saidBy(candidate.comparison), isRight: right.has(candidate.fact) })),
    ...agreeing.map((derivation) => ({ features: featuresOfDerivation(assertion, derivation, reckoned, around, base), says: 'the same' as const, isRight: label.verdict === 'supported' && label.derived })),
    ...missed.map((derivation) => ({ features: featuresOfDerivation(assertion, derivation, reckoned, around, base), says: 'got wrong' as const, isRight: isWrong && isTrue(derivation.figure) })),
  ];
  const isSaid = readings.some(({ isRight }) => isRight);
  if (isWrong && !isSaid) return undefined;
  return { table: isTimeLike(assertion.mention) ? 'time' : 'figure', verdict: label.verdict, at: label.start, readings: [...readings, { features: featuresOfNothing(assertion), says: 'neither', isRight: !isSaid }] };
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
