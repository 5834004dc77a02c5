import { RATE } from '../claims/clues';
import { ordinalInDigits, ordinalInWords } from '../claims/lexicon/write-numbers';
import { showQuantity } from '../claims/show';
import type { Comparison } from '../comparison/figures';
import type { Slip } from '../comparison/slips';
import type { Derivation } from '../arithmetic/derivation';
import type { Missed } from '../arithmetic/derive';
import type { Assertion, Fact } from '../sources/fact';
import type { Mention, Quantity } from '../vocabulary';
import type { Code } from './codes';
import type { Disagreement } from './disagreement';
import type { Derived } from './derive';
import { correctionOf } from './correct-figure';
import { placeOf, textUnder, type Judgement } from './judgement';
import type { otherPerUnit } from './per-unit';
import { bareFigure, factWords, figureWords, labelled, ownerWords, possessive, saidWords, sourceSays } from './wording';

/** The verdicts on a figure, each with its sentence, its evidence and, where one is plainly right, its correction. */
export function supported(assertion: Assertion, { fact }: { readonly fact: Fact }): Judgement {
  return { ...placeOf(assertion), verdict: 'supported', code: 'supported.stated', message: statedWords(assertion, fact), evidence: [fact.evidence], fact };
}

/** "3,460 people" is not the same as "some 3,500", but bears it out. */
function statedWords(assertion: Assertion, fact: Fact): string {
  const [own, source] = [assertion.mention.quantity, fact.figure.quantity];
  const areNumbers = own.value !== undefined && source.value !== undefined && own.date === undefined && source.date === undefined;
  if (!areNumbers || Math.abs(own.value - source.value) <= 1e-9 * Math.abs(source.value)) return `The source says the same: ${factWords(fact, assertion.frame)}.`;
  return `${sourceSays(fact, assertion.frame)}, so ${saidWords(assertion)} is right.`;
}

/** Formulas that are no sums: "rows: 5", "number 2 of 5 by Loans". */
const RESULT_IS_TOLD = /^(?:rows|different entries)\b.*: \d+$|^number \d+ of \d/u;

export function supportedByArithmetic(assertion: Assertion, { formula, facts, figure, operation }: Pick<Derivation, 'formula' | 'facts' | 'figure'> & { readonly operation?: Derivation['operation'] }): Judgement {
  return {
    ...placeOf(assertion), ...(operation === 'difference' || operation === 'change' ? { changed: facts } : {}), verdict: 'supported', code: 'supported.derived', derivation: formula, evidence: facts.map((fact) => fact.evidence),
    message: `This follows from the source: ${labelled(formula, facts, assertion.frame)}${RESULT_IS_TOLD.test(formula) ? '' : ` = ${showFigure(assertion, roundedLike(figure.quantity, assertion.mention))}`}.`,
  };
}

/** Near what follows from the facts, but not the same. */
export function closeToArithmetic(assertion: Assertion, { formula, facts, figure }: Derived): Judgement {
  return {
    ...placeOf(assertion), verdict: 'not-enough-info', code: 'unknown.close', derivation: formula, evidence: facts.map((fact) => fact.evidence),
    message: `Close to what follows from the source (${labelled(formula, facts, assertion.frame)} = ${showFigure(assertion, roundedLike(figure.quantity, assertion.mention))}), but not the same.`,
  };
}

/** "−21%" for a fall of 17 % is "−17%". */
const signedLike = (quantity: Quantity, { quantity: { value = 0 } }: Mention): Quantity => (value < 0 && quantity.value !== undefined && quantity.value > 0 ? { ...quantity, value: -quantity.value } : quantity);

const articleOf = (unit: string): string => (unit === 'hour' ? 'an' : 'a');
const withArticle = (unit: string | undefined): string => (unit === undefined ? '' : `${articleOf(unit)} ${unit}`);

const BY_THE: Readonly<Record<string, string>> = { hour: 'hourly', day: 'daily', week: 'weekly', month: 'monthly', quarter: 'quarterly', year: 'annually' };

/** The right sum for the wrong stretch of time: "€7 million a quarter" for €7 million a year. */
export function refutedRate(assertion: Assertion, fact: Fact): Judgement {
  const { mention, passage, frame } = assertion;
  const written = textUnder(passage, mention);
  if (fact.frame.per === undefined) {
    return {
      ...placeOf(assertion), verdict: 'refuted', code: 'refuted.period', message: `The source says ${figureWords(fact)}${ownerWords(fact.frame.who[0], fact, frame)}, not so much ${withArticle(frame.per)}.`,
      actual: `${written} ${withArticle(frame.per)}`, expected: bareFigure(fact), evidence: [fact.evidence], fact,
    };
  }
  const unit = RATE.exec(passage.prose.text.slice(mention.end, passage.span.end));
  const adverb = BY_THE[fact.frame.per];
  const end = mention.end + (unit?.[0].length ?? 0);
  // "an hour" becomes "a day", article and all.
  const article = /\b(?<article>an?) \p{L}+$/iu.exec(unit?.[0] ?? '');
  const replaced = article && article.groups!.article!.toLowerCase() !== articleOf(fact.frame.per) ? { from: end - article[0].length, by: withArticle(fact.frame.per) } : { from: end - (unit?.[1]?.length ?? 0), by: fact.frame.per };
  return {
    ...placeOf(assertion), verdict: 'refuted', code: 'refuted.period', message: `The source says ${figureWords(fact)} ${withArticle(fact.frame.per)}${ownerWords(fact.frame.who[0], fact, frame)}, not ${withArticle(frame.per)}.`,
    actual: `${written} ${withArticle(frame.per)}`, expected: `${bareFigure(fact)} ${withArticle(fact.frame.per)}`, evidence: [fact.evidence], fact,
    ...(unit?.[1] !== undefined ? { fix: { start: replaced.from, end, text: replaced.by } } : adverb !== undefined && unit?.[2] !== undefined ? { fix: { start: end - unit[2].length, end, text: adverb } } : {}),
  };
}

/** The right price of the wrong thing: "$2 per kilogram" for $2 a pound. */
export function refutedPerUnit(assertion: Assertion, fact: Fact, { own, source, ...fix }: NonNullable<ReturnType<typeof otherPerUnit>>): Judgement {
  const { mention, passage, frame } = assertion;
  return {
    ...placeOf(assertion), verdict: 'refuted', code: 'refuted.unit', message: `The source says ${figureWords(fact)} per ${source}${ownerWords(fact.frame.who[0], fact, frame)}, not per ${own}.`,
    actual: `${textUnder(passage, mention)} per ${own}`, expected: `${textUnder(passage, mention)} per ${fix.text}`, evidence: [fact.evidence], fact, fix,
  };
}

/** A result that the sentence asks for, got wrong. */
export function refutedByReckoning(assertion: Assertion, { formula, facts, figure, how, operation }: Missed): Judgement {
  const { mention } = assertion;
  const inUnit = how === 'percent for points' || how === 'points for percent';
  const right = inUnit ? figure.quantity : signedLike(roundedLike(figure.quantity, mention), mention);
  const code = inUnit ? 'refuted.unit' : how === 'hedge' ? 'refuted.hedge' : mention.kind === 'ratio' ? 'refuted.ratio' : mention.kind === 'duration' ? 'refuted.duration' : operation === 'rank' ? 'refuted.rank' : 'refuted.arithmetic';
  return miscalculated(assertion, { formula, facts, figure: { ...figure, quantity: right } }, code, inUnit ? 'unit' : how === 'hedge' ? 'hedge' : 'different');
}

export function refutedByArithmetic(assertion: Assertion, { formula, facts, figure, reversed }: Derived, code: Code): Judgement {
  const { mention, passage } = assertion;
  const right = roundedLike(figure.quantity, mention);
  if (!reversed) return miscalculated(assertion, { formula, facts, figure: { ...figure, quantity: right } }, code, 'different');
  return {
    ...placeOf(assertion), verdict: 'refuted', code, derivation: formula, actual: textUnder(passage, mention), expected: showQuantity(right), evidence: facts.map((fact) => fact.evidence),
    message: `By the source’s figures it is the other way round: ${labelled(formula, facts, assertion.frame)} = ${showFigure(assertion, right)}.`,
  };
}

/** Something other than what the source's figures come to; `figure` is what they do come to, rounded like the writer's. */
function miscalculated(assertion: Assertion, { formula, facts, figure }: Pick<Derivation, 'formula' | 'facts' | 'figure'>, code: Code, comparison: Comparison): Judgement {
  const { mention, passage } = assertion;
  const fix = correctionOf(assertion, figure, comparison);
  const right = showFigure(assertion, figure.quantity);
  return {
    ...placeOf(assertion), verdict: 'refuted', code, message: `By the source’s figures it is ${right}, not ${saidWords(assertion)}: ${labelled(formula, facts, assertion.frame)}.`, derivation: formula,
    actual: textUnder(passage, mention), expected: fix?.text ?? right, evidence: facts.map((fact) => fact.evidence),
    ...(fix ? { fix } : {}),
  };
}

/** Three figures say it exactly: 145, 0.25. */
const isShort = (value: number): boolean => Math.abs(Number(value.toPrecision(3)) - value) < Math.abs(value) * 1e-9;

/** Written to the last unit ("18,850"), a whole number is told whole. */
const isToTheUnit = (value: number, { step, quantity: { hedge } }: Mention): boolean => Number.isInteger(value) && step === 1 && hedge === undefined;

/** A computed value with as many figures as the writer showed, two at the least: 17.666… → 18 for "20", 17.7 for "26.5". */
function roundedLike(quantity: Quantity, mention: Mention): Quantity {
  const value = quantity.value!;
  const shown = mention.quantity.value ?? value;
  const digits = Number(shown.toPrecision(12)).toExponential().split('e')[0]!.replace(/\D/gu, '').length;
  return { ...quantity, value: isShort(value) || isToTheUnit(value, mention) ? value : Number(value.toPrecision(Math.max(2, digits))) };
}

/** The fact that a figure contradicts, and how. */
interface Contradiction {
  readonly fact: Fact;
  readonly comparison: Comparison;
  readonly slip?: Slip;
}

/** `elsewhere` is the fact, if there is one, whose figure the draft's is: somebody else's. */
export function refuted(assertion: Assertion, match: Contradiction, elsewhere?: Fact): Judgement {
  const { mention, passage, frame } = assertion;
  const { fact, comparison } = match;
  const written = textUnder(passage, mention);
  const fix = correctionOf(assertion, fact.figure, comparison, bareFigure(fact));
  const [own, foreign] = [fact.frame.who[0]?.entity, elsewhere?.frame.who[0]];
  const isSwapped = elsewhere !== undefined && foreign?.entity !== undefined && own !== undefined && foreign.entity !== own && comparison === 'different' && mention.quantity.hedge === undefined && mention.kind !== 'range';
  return {
    ...placeOf(assertion), verdict: 'refuted', code: isSwapped ? 'refuted.attribution' : codeFor(mention, match), actual: written, expected: fix?.text ?? bareFigure(fact),
    message: isSwapped ? `The source says ${figureWords(fact)}${ownerWords(fact.frame.who[0], fact, frame)}; ${saidWords(assertion)} is ${possessive(foreign.text)} figure.` : `${sourceSays(fact, frame)}, not ${saidWords(assertion)}.`,
    evidence: isSwapped ? [fact.evidence, elsewhere.evidence] : [fact.evidence], fact,
    ...(fix ? { fix } : {}),
  };
}

/** A fraction reads better as a share, 81% for 0.81; or as the writer has it, 1 in 28. */
function showFigure({ mention, passage }: Assertion, quantity: Quantity): string {
  const { value, unit } = quantity;
  if (mention.kind === 'ordinal' && value !== undefined && Number.isInteger(value) && value > 0) return ordinalInWords(value) ?? ordinalInDigits(value);
  if (mention.kind !== 'ratio' || unit !== undefined || value === undefined) return showQuantity(quantity);
  if (value > 0 && value < 1 && /^(?:one|1)\b.* in\b/iu.test(textUnder(passage, mention))) return `1 in ${Number((1 / value).toPrecision(2))}`;
  return showQuantity({ value: value > 0 && value < 0.1 ? Number((value * 100).toPrecision(2)) : Math.round(value * 100), unit: '%' });
}

function codeFor(mention: Mention, { comparison, slip }: Contradiction): Code {
  if (comparison === 'hedge') return 'refuted.hedge';
  if (comparison === 'unit') return 'refuted.unit';
  if (mention.kind === 'duration') return 'refuted.duration';
  if (mention.kind === 'year') return 'refuted.year';
  if (mention.kind === 'date') return 'refuted.date';
  if (mention.kind === 'range') return 'refuted.range';
  if (mention.kind === 'ratio') return 'refuted.ratio';
  if (mention.kind === 'ordinal') return 'refuted.rank';
  return slip === 'scale' ? 'refuted.scale' : 'refuted.value';
}

/** One source says so, another contradicts it: no error of the writer's, but worth knowing. */
export function disagreed(assertion: Assertion, { supporting, contrary }: Disagreement): Judgement {
  return {
    ...placeOf(assertion), verdict: 'not-enough-info', code: 'unknown.sources-disagree', evidence: [supporting.evidence, contrary.evidence],
    message: `The sources disagree: ${supporting.evidence.source} says ${figureWords(supporting)}, ${contrary.evidence.source} says ${figureWords(contrary)}.`,
  };
}

const MOST_CANDIDATES = 3;

/** `likely` are the facts that could be meant, the likeliest first: where there are several, a writer is shown them. */
export function unknown(assertion: Assertion, code: Code, nearest?: { readonly fact: Fact }, likely: readonly { readonly fact: Fact }[] = []): Judgement {
  const message = {
    'unknown.close': `Close to what the source says${nearest ? ` (${factWords(nearest.fact, assertion.frame)})` : ''}, but not the same.`,
    'unknown.ambiguous': 'More than one fact in the sources could be meant.',
    'unknown.not-asserted': 'The sentence does not assert it.',
    'unknown.no-subject': 'It is not plain whose figure this is.',
  }[code as string] ?? 'Nothing in the sources could be matched with this.';
  const candidates = code === 'unknown.ambiguous' ? likely.slice(0, MOST_CANDIDATES).map(({ fact }) => fact.evidence) : [];
  const about = candidates.length > 0 ? candidates : nearest && code !== 'unknown.no-fact' && code !== 'unknown.no-subject' ? [nearest.fact.evidence] : [];
  return { ...placeOf(assertion), verdict: 'not-enough-info', code, message, evidence: about };
}

