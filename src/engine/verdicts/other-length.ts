import type { Passage } from '../claims/passages';
import { rewrite } from '../claims/rewrite';
import { isTimeLike } from '../claims/times';
import type { Surroundings } from '../matching/surroundings';
import { weigh, type Weighed } from '../matching/weigh';
import type { Assertion, Fact } from '../sources/fact';
import type { Span } from '../vocabulary';
import type { FactBase } from './fact-base';
import { placeOf, textUnder, type Judgement } from './judgement';
import { bareFigure, figureIn } from './wording';

/** Stretches of time that results are told of, in months, as they are written; "annual" and "quarterly" may be said of a meeting or a report as well. */
const STRETCHES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:in|for|during|over|of) (?:the |its |their |that )?(?:same |whole )?(?:(?:first|second|third|fourth|final|last|latest|opening|spring|summer|autumn|winter|fall|january|april|july|october|christmas|holiday) )?(?:fiscal |financial )?quarter\b|\b(?:first|second|third|fourth)-quarter\b|\b(?:in|for) q[1-4]\b|\bthe (?:first|second|third|fourth) quarter of\b/giu, 3],
  [/\bthree months (?:to|ended|through|until)\b|\b(?:first|last|past) three months\b/giu, 3],
  [/\b(?:first|second) half(?: of|-year\b|\b(?! (?:an|hour)))|\b(?:in|for|over|during) the half[- ]year\b|\bsix months (?:to|ended|through|until|as a whole)\b|\b(?:first|last|past) six months\b/giu, 6],
  [/\bnine months (?:to|ended|through|until|as a whole)\b|\b(?:first|last|past) nine months\b/giu, 9],
  [/\b(?:full|whole|entire) (?:fiscal |financial )?year\b|\b(?:twelve|12) months (?:to|ended|through|until)\b|\byear as a whole\b|\b(?:over|during|in|for) the (?:fiscal |financial )?year(?! (?:before|earlier|ago|to|of))\b/giu, 12],
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

/** The length that a figure of a sentence is told of: right behind it, or at the sentence's head, or the only one of the sentence. */
function lengthSaid(figure: Span, passage: Passage): Stretch | undefined {
  const stretches = stretchesIn(passage);
  const others = passage.mentions.filter((other) => !isTimeLike(other) && other.kind !== 'ordinal' && !(other.start < figure.end && figure.start < other.end));
  const behind = stretches.find(({ start }) => start >= figure.end && start - figure.end <= REACH && !others.some((other) => other.start >= figure.end && other.end <= start));
  const ahead = stretches.find(({ start }) => start - passage.span.start <= HEAD && start < figure.start);
  if (behind ?? ahead) return behind ?? ahead;
  const [first, ...more] = stretches;
  return first && more.every(({ months }) => months === first.months) ? first : undefined;
}
const REACH = 40;
const HEAD = 4;
const TOGETHER = 90;

const LARGE = 1e5;

/**
 * "Revenue of $571 million in the third quarter" where the source gives that sum for nine months: the figure stands in the source, and is told of
 * another length of time. What the source says of the same measure for no such length is the figure that was meant. Sums alone: a price or a share may
 * hold for both. Undefined where the sentences tell of one length, of several, or of none.
 */
export function otherLength(assertion: Assertion, fact: Fact, equal: readonly Fact[], around: Surroundings, base: FactBase): Judgement | undefined {
  const { mention, passage } = assertion;
  if (fact.passage.kind === 'cell' || passage.kind === 'cell' || !(mention.kind === 'money' || mention.kind === 'count') || (mention.quantity.value ?? 0) < LARGE) return undefined;
  const figure = figureIn(fact);
  const [said, told] = [lengthSaid(mention, passage), figure && lengthSaid(figure, fact.passage)];
  if (!said || !told || said.months === told.months || equal.some((one) => one.passage !== fact.passage && lengthOfFact(one) !== told.months)) return undefined;
  const meant = weigh(assertion, around, base).stated.find((one) => isOfThat(one, fact, said.months));
  const source = `The source gives ${bareFigure(fact)} ${timeWords(textUnder(fact.passage, told))}`;
  // The two do not go together: both are underlined where they stand together.
  const both = { start: Math.min(mention.start, said.start), end: Math.max(mention.end, said.end) };
  const span = both.end - both.start <= TOGETHER ? both : { start: mention.start, end: mention.end };
  const common = { ...placeOf(assertion), ...span, verdict: 'refuted' as const, code: 'refuted.period' as const, actual: textUnder(passage, span), fact };
  if (!meant) return { ...common, message: `${source}, not ${timeWords(textUnder(passage, said))}.`, evidence: [fact.evidence] };
  const right = rewrite(textUnder(passage, mention), meant.fact.figure.quantity, mention.quantity) ?? bareFigure(meant.fact);
  return {
    ...common, fact: meant.fact, expected: right, message: `${source}; ${timeWords(textUnder(passage, said))} it says ${bareFigure(meant.fact)}.`, evidence: [meant.fact.evidence, fact.evidence],
    fix: { start: mention.start, end: mention.end, text: right },
  };
}

/** "First nine months" → "for the first nine months", "In the third quarter" → "in the third quarter". */
const timeWords = (written: string): string => written.toLowerCase().replace(/^(?=(?:first|second|third|fourth|last|past|three|six|nine|twelve|12|full|whole|entire)\b)/u, 'for the ');

/** In months, where it is told. */
const lengthOfFact = (fact: Fact): number | undefined => { const figure = figureIn(fact); return figure && lengthSaid(figure, fact.passage)?.months; };

/** A figure of the same measure, told as holding now, of the draft's length of time or of none. */
function isOfThat({ fact, comparison, reasons }: Weighed['stated'][number], other: Fact, months: number): boolean {
  if (comparison !== 'different' || reasons['measure same'] !== 1 || fact.frame.former || fact.frame.change || fact === other || fact.figure.quantity.unit !== other.figure.quantity.unit) return false;
  const length = lengthOfFact(fact);
  return (length === undefined || length === months) && (fact.figure.quantity.value! < other.figure.quantity.value!) === (months < (lengthOfFact(other) ?? 0));
}
