import type { Passage } from '../claims/passages';
import { rewrite } from '../claims/rewrite';
import type { Surroundings } from '../matching/surroundings';
import { weigh, type Weighed } from '../matching/weigh';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from './fact-base';
import { placeOf, textUnder, type Judgement } from './judgement';
import { bareFigure, figureIn } from './wording';

/** Stretches of time that results are told of, in months, as they are written. */
const STRETCHES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:in|for|during|over|of) (?:the |its |their |that )?(?:same |whole )?(?:(?:first|second|third|fourth|final|last|latest|opening|spring|summer|autumn|winter|fall|january|april|july|october|christmas|holiday) )?(?:fiscal |financial )?quarter\b|\b(?:first|second|third|fourth)-quarter\b|\bquarterly\b|\b(?:in|for) q[1-4]\b|\bthe (?:first|second|third|fourth) quarter of\b/giu, 3],
  [/\bthree months (?:to|ended|through|until)\b|\b(?:first|last|past) three months\b/giu, 3],
  [/\b(?:first|second) half(?: of|-year\b|\b(?! (?:an|hour)))|\b(?:in|for|over|during) the half[- ]year\b|\bsix months (?:to|ended|through|until|as a whole)\b|\b(?:first|last|past) six months\b|\bhalf-yearly?\b/giu, 6],
  [/\bnine months (?:to|ended|through|until|as a whole)\b|\b(?:first|last|past) nine months\b/giu, 9],
  [/\b(?:full|whole|entire) (?:fiscal |financial )?year\b|\b(?:twelve|12) months (?:to|ended|through|until)\b|\byear as a whole\b|\bannual\b/giu, 12],
];
/** "than in the second quarter", "after 45 million in the first half": told only to be compared with. */
const COMPARED = /\b(?:than|from|after|against|with|to|versus|since|until|before|by|late)\b[^,;.]{0,40}$/iu;

interface Stretch {
  readonly months: number;
  readonly start: number;
  readonly end: number;
}

/** The lengths of time that a sentence names for its results; what is told for comparison alone is left out. */
function stretchesIn({ prose: { text }, span }: Passage): Stretch[] {
  const sentence = text.slice(span.start, span.end);
  return STRETCHES.flatMap(([form, months]) => [...sentence.matchAll(form)].flatMap((match) => (COMPARED.test(sentence.slice(0, match.index)) ? [] : { months, start: span.start + match.index, end: span.start + match.index + match[0].length })));
}

/** The only length that a sentence speaks of. */
function lengthSaid(passage: Passage): Stretch | undefined {
  const [first, ...others] = stretchesIn(passage);
  return first && others.every(({ months }) => months === first.months) ? first : undefined;
}

const LARGE = 1e5;

/**
 * "Revenue of $571 million in the third quarter" where the source gives that sum for nine months: the figure stands in the source, and is told of
 * another length of time. What the source says of the same measure for no such length is the figure that was meant. Sums alone: a price or a share may
 * hold for both. Undefined where the sentences tell of one length, of several, or of none.
 */
export function otherLength(assertion: Assertion, fact: Fact, equal: readonly Fact[], around: Surroundings, base: FactBase): Judgement | undefined {
  const { mention, passage } = assertion;
  if (fact.passage.kind === 'cell' || passage.kind === 'cell' || !(mention.kind === 'money' || mention.kind === 'count') || (mention.quantity.value ?? 0) < LARGE) return undefined;
  const [said, told] = [lengthSaid(passage), lengthSaid(fact.passage)];
  if (!said || !told || said.months === told.months || equal.some((one) => one.passage !== fact.passage && lengthSaid(one.passage)?.months !== told.months)) return undefined;
  const meant = weigh(assertion, around, base).stated.find((one) => isOfThat(one, fact, said.months));
  const source = `The source gives ${bareFigure(fact)} ${fact.passage.prose.text.slice(told.start, told.end).toLowerCase().replace(/^(?=first|last|past)/u, 'for the ')}`;
  const common = { ...placeOf(assertion), verdict: 'refuted' as const, code: 'refuted.period' as const, actual: textUnder(passage, mention), fact };
  if (!meant) return { ...common, message: `${source}, not ${textUnder(passage, said)}.`, evidence: [fact.evidence] };
  const right = rewrite(common.actual, meant.fact.figure.quantity, mention.quantity) ?? bareFigure(meant.fact);
  return {
    ...common, fact: meant.fact, expected: right, message: `${source}; ${textUnder(passage, said)} it says ${bareFigure(meant.fact)}.`, evidence: [meant.fact.evidence, fact.evidence],
    fix: { start: mention.start, end: mention.end, text: right },
  };
}

/** A figure of the same measure, told as holding now, of the draft's length of time or of none. */
function isOfThat({ fact, comparison, reasons }: Weighed['stated'][number], other: Fact, months: number): boolean {
  if (comparison !== 'different' || reasons['measure same'] !== 1 || fact.frame.former || fact.frame.change || fact.passage === other.passage || fact.figure.quantity.unit !== other.figure.quantity.unit) return false;
  const length = lengthSaid(fact.passage);
  const figure = figureIn(fact);
  return figure !== undefined && (length === undefined || length.months === months) && (fact.figure.quantity.value! < other.figure.quantity.value!) === (months < (lengthSaid(other.passage)?.months ?? 0));
}
