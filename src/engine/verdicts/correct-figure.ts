import type { Fix, Mention, Quantity } from '../vocabulary';
import { inWords } from '../claims/lexicon/write-numbers';
import { rewrite } from '../claims/rewrite';
import { measured, stepOf, type Comparison, type Figure } from '../comparison/figures';
import type { Assertion } from '../sources/fact';
import { CLOSE_BY, inRoundNumber, turnedHedge } from './correct-hedge';
import { textUnder } from './judgement';
import { figureOf } from './plausible';

/** How far rounding may take a correction from the truth, if fewer than two figures are left of it. */
const HONEST = 0.03;
const TWO_FIGURES = 10;

/**
 * What to write in place of a figure that contradicts `truth`, in the writer's own style and precision; offsets in the passage's prose.
 * A hedge that would be wrong beside the new figure is turned, or goes with the old one. `sourceWords` is the figure as the source writes
 * it, for lengths of time that the writer's unit can't say. Undefined where nothing can be put there plainly.
 */
export function correctionOf(assertion: Assertion, truth: Figure, comparison: Comparison, sourceWords?: string): Fix | undefined {
  const { mention, passage } = assertion;
  const written = textUnder(passage, mention);
  const { hedgeSpan, quantity: { hedge } } = mention;
  const text = inWordsOrDigits(written, writtenLike(mention, written, truth, comparison, sourceWords), sourceWords);
  const plain = text === undefined || text === written ? undefined : { start: mention.start, end: mention.end, text };
  if (hedge === undefined || hedgeSpan === undefined || hedge === 'about' || comparison === 'unit' || (comparison === 'different' && hedge !== 'nearly')) return plain;
  const turned = comparison === 'hedge' ? turnedHedge(assertion, truth, CLOSE_BY) : undefined;
  if (turned) return turned;
  const round = inRoundNumber(mention, truth);
  const rounded = round === undefined ? undefined : rewrite(written, round, mention.quantity);
  if (rounded !== undefined && rounded !== written) return { start: mention.start, end: mention.end, text: rounded };
  const turnedFar = comparison === 'hedge' ? turnedHedge(assertion, truth) : undefined;
  if (turnedFar) return turnedFar;
  // "exceeds $70 billion": without its verb the sentence falls apart, so no plain replacement.
  const hedgeWords = textUnder(passage, hedgeSpan);
  if (text === undefined || HEDGE_VERB.test(hedgeWords)) return undefined;
  // A bound on the wrong side goes together with its figure: "more than $60 billion" → "$53 billion".
  return { start: Math.min(hedgeSpan.start, mention.start), end: Math.max(hedgeSpan.end, mention.end), text: hedgeSpan.start < mention.start && /^\p{Lu}/u.test(hedgeWords) ? capitalised(text) : text };
}

/** Small numbers go in words where the source has them so, large ones in digits: "14 hours" → "four hours", "eight days" → "18 days". */
function inWordsOrDigits(written: string, text: string | undefined, sourceWords: string | undefined): string | undefined {
  if (text === undefined || sourceWords === undefined) return text;
  const [own] = /^\p{Ll}+(?=\s)/u.exec(sourceWords) ?? [];
  const [digits] = /^\d{2}(?=\s)/u.exec(sourceWords) ?? [];
  if (own !== undefined && /^\d{2}\s/u.test(written) && /^\d\s/u.test(text) && inWords(Number(text[0])) === own) return own + text.slice(1);
  const [word] = /^\p{L}+(?=\s)/u.exec(text) ?? [];
  return digits !== undefined && word !== undefined && /^\p{Ll}+\s/u.test(written) && inWords(Number(digits)) === word && Number(digits) > LAST_IN_WORDS ? digits + text.slice(word.length) : text;
}

const LAST_IN_WORDS = 12;

const HEDGE_VERB = /^(?:exceed|top|surpass|pass|approach|near(?:s|ing)|f[ae]ll)/iu;
const lowered = (text: string): string => text.replace(/^\p{Lu}/u, (first) => first.toLowerCase());
const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

/** The truth in the writer's own style; a table's bare number stays bare. */
export function writtenLike(mention: Mention, written: string, truth: Figure, comparison: Comparison, sourceWords?: string): string | undefined {
  const { quantity, lent } = mention;
  const value = truth.quantity.value;
  if (lent !== undefined) return value === undefined || quantity.value === undefined ? undefined : rewrite(written, { value: inWritersPrecision(value, mention) / lent }, { value: quantity.value / lent });
  if (value === undefined || quantity.value === undefined || comparison === 'unit') return rewrite(written, truth.quantity, quantity);
  if (mention.kind === 'ratio' && quantity.unit === undefined) return shareLike(written, truth, quantity);
  if (mention.kind === 'duration') return lengthLike(mention, written, truth, sourceWords);
  const own = inWritersUnit(mention, truth);
  const rounded = own === undefined ? undefined : inWritersPrecision(own, mention);
  const bare = rounded === undefined ? undefined : rewrite(written, { value: rounded }, { value: quantity.value });
  return (rounded === undefined ? undefined : rewrite(written, { ...unitOf(quantity), value: rounded }, quantity)) ?? rewrite(written, truth.quantity, quantity) ?? bare;
}

const unitOf = ({ unit }: Quantity): Pick<Quantity, 'unit'> => (unit === undefined ? {} : { unit });
const tidy = (value: number): number => Number(value.toPrecision(12));

/** The truth told in the unit that the writer uses, where the two convert. */
export function inWritersUnit(mention: Mention, truth: Figure): number | undefined {
  const { unit, value } = mention.quantity;
  // A currency may be left out, and stay so.
  if (truth.quantity.unit === unit || (unit === undefined && mention.kind === 'count' && truth.kind === 'money')) return truth.quantity.value;
  const [own, other] = [measured(figureOf(mention)), measured(truth)];
  return own?.value === undefined || other?.value === undefined || own.dimension !== other.dimension || !value ? undefined : tidy(other.value * value / own.value);
}

/**
 * The truth with as many figures as the writer showed (9.36 million as 9.4 million beside "9.3 million"), one more where that would be the
 * writer's own wrong figure, or too far from the truth.
 */
function inWritersPrecision(truth: number, mention: Mention): number {
  const { value, hedge } = mention.quantity;
  const shown = hedge === undefined ? mention.step : stepOf(figureOf(mention));
  if (value === undefined || shown === undefined || shown <= 0 || truth === 0 || value === 0 || mention.kind === 'ordinal') return truth;
  const figures = Math.max(1, Math.floor(Math.log10(Math.abs(value) / shown) + 1e-9) + 1);
  const first = Math.min(shown, 10 ** (Math.floor(Math.log10(Math.abs(truth)) + 1e-9) + 1 - figures));
  for (let step = first; step > first / 1000; step /= 10) {
    const rounded = tidy(Math.round(tidy(truth / step)) * step);
    if (rounded !== value && (Math.abs(rounded - truth) <= HONEST * Math.abs(truth) || Math.abs(rounded) >= TWO_FIGURES * step)) return rounded;
  }
  return truth;
}

const SIMPLE = [2, 3, 4, 5, 10].flatMap((below) => Array.from({ length: below - 1 }, (_, above) => (above + 1) / below));
/** A share of a whole may be called by a simple fraction that is this near. */
const FRACTION_REACH = 0.006;

/** "a third" → "a quarter" for 25.2%, "58%" where no simple fraction says it. */
function shareLike(written: string, { quantity: { value, unit } }: Figure, from: Quantity): string | undefined {
  const share = unit === '%' ? value! / 100 : value!;
  for (const fraction of SIMPLE.filter((one) => Math.abs(one - share) <= FRACTION_REACH).sort((a, b) => Math.abs(a - share) - Math.abs(b - share))) {
    const text = rewrite(written, { value: fraction }, from);
    if (text !== undefined && text !== written) return text;
  }
  const percent = tidy(100 * share);
  return besideSimple(written, share, from) ?? rewrite(written, { value: percent >= 10 ? Math.round(percent) : Number(percent.toPrecision(2)), unit: '%' }, from);
}

const PLAIN = [1 / 2, 1 / 3, 2 / 3, 1 / 4, 3 / 4, 1 / 5];
/** "more than a third" is said of no more than this, "nearly a third" of no less. */
const ABOVE = 0.035;
const BELOW = 0.025;
const ABOUT = 0.015;

/** "a quarter" → "more than a third" for 35%: a writer of fractions writes one. */
function besideSimple(written: string, share: number, from: Quantity): string | undefined {
  if (from.hedge !== undefined || /\d/u.test(written)) return undefined;
  const near = PLAIN.filter((one) => share - one <= ABOVE && one - share <= BELOW && one !== from.value).sort((a, b) => Math.abs(a - share) - Math.abs(b - share))[0];
  const text = near === undefined ? undefined : rewrite(lowered(written), { value: near }, from);
  if (near === undefined || text === undefined || text === lowered(written)) return undefined;
  const hedged = `${Math.abs(share - near) <= ABOUT ? 'about' : share > near ? 'more than' : 'nearly'} ${text}`;
  return /^\p{Lu}/u.test(written) ? capitalised(hedged) : hedged;
}

/** Whole numbers of the writer's unit, else as the source puts it: "nine years and six months" for "12 years", not "114 months". */
function lengthLike(mention: Mention, written: string, truth: Figure, sourceWords: string | undefined): string | undefined {
  // "four and a half months" for years: the unit slipped, and the number stays.
  if (truth.quantity.unit !== mention.quantity.unit && truth.quantity.value === mention.quantity.value) {
    const text = rewrite(written, truth.quantity, mention.quantity);
    if (text !== undefined) return text;
  }
  const own = inWritersUnit(mention, truth);
  const isPlain = own !== undefined && (truth.quantity.unit === mention.quantity.unit || Number.isInteger(own));
  const text = isPlain ? rewrite(written, { ...unitOf(mention.quantity), value: own }, mention.quantity) : undefined;
  if (text !== undefined) return text;
  // "a 12-year term" has no room for two parts.
  const words = sourceWords !== undefined && /^(?:\d|\p{Ll})[^-]*$/u.test(sourceWords) && !/-/u.test(written) ? sourceWords : undefined;
  return words === undefined ? rewrite(written, truth.quantity, mention.quantity) : /^\p{Lu}/u.test(written) ? capitalised(words) : words;
}
