import { companionOf, isTimeLike } from '../claims/times';
import { compare } from '../comparison/figures';
import type { Surroundings } from '../matching/surroundings';
import { valueOf } from '../matching/values';
import { weigh } from '../matching/weigh';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf, type FactBase } from './fact-base';
import type { Judgement } from './judgement';
import { unknown } from './justify-figure';
import { figureOf } from './plausible';

/** A date so likely to be the one meant needs but some figure of its sentence to stand beside it; one of which the day alone is another needs none. */
const BEYOND_DOUBT = 0.95;
const LIKELY_DAY = 0.5;
const LIKELY_YEAR = 0.8;

/**
 * A time that goes with a figure is held against it only where the source states that figure beside it, or the time is meant beyond doubt: "£75.5m in
 * 2023" against a sentence about 2024.
 */
export function heldToItsFigure(judgement: Judgement, assertion: Assertion, around: Surroundings, base: FactBase): Judgement {
  const { mention, passage } = assertion;
  const { fact } = judgement;
  const mayBeHeld = judgement.verdict === 'refuted' && mention.kind !== 'duration';
  const companion = mayBeHeld ? companionOf(mention, passage) ?? (mention.kind === 'year' ? passage.mentions.find((other) => !isTimeLike(other)) : undefined) : undefined;
  if (!fact || !companion || around.statesBeside(passage, companion, fact)) return judgement;
  const own = weigh(assertion, around, base).stated.find((one) => one.fact === fact);
  if (!own) return unknown(assertion, 'unknown.no-fact');
  const value = valueOf(assertion, own);
  const isMeant = (own.likelihood >= BEYOND_DOUBT && passage.mentions.some((other) => !isTimeLike(other) && around.statesBeside(passage, other, fact)))
    || (own.likelihood >= LIKELY_DAY && value === 'value other day') || (own.likelihood >= LIKELY_YEAR && value === 'value other year' && isToldBehind(assertion));
  return isMeant ? judgement : unknown(assertion, 'unknown.no-fact');
}

/** "The brothers put it up in 1881, …": the year is that of what stands before it, rather than of the figures to which a sentence goes on. */
function isToldBehind({ mention, passage: { prose, span } }: Assertion): boolean {
  const words = prose.text.slice(span.start, mention.start).trim().toLowerCase().split(/\s+/u);
  const last = words.at(-1)!;
  return words.length > FEW && (last === 'in' || last === 'since') && !words.slice(-FEW - 1).some((word) => HELD_AGAINST.has(word));
}
const FEW = 3;
const HELD_AGAINST = new Set(['than', 'from', 'after', 'against', 'with', 'to', 'except']);

/** "In 2030 there were 540", where the source says "in 2031 they rose to 620 from 540": the year that it names is that of the other value. */
export function isOfFormer({ mention, passage }: Assertion, fact: Fact | undefined, base: FactBase): boolean {
  const companion = mention.kind === 'year' && fact ? companionOf(mention, passage) : undefined;
  if (!fact || !companion) return false;
  const beside = (base.byPlace.get(placeOf(fact)) ?? []).filter(({ figure }) => compare(figureOf(companion), figure) === 'equal');
  return beside.length > 0 && beside.every(({ frame }) => frame.former);
}
