import { askedHow } from '../arithmetic/cues';
import type { Missed } from '../arithmetic/derive';
import { slackOf } from '../arithmetic/plain';
import { shown } from '../arithmetic/shown';
import { compare, measured, stepOf, type Figure } from '../comparison/figures';
import type { Assertion, Fact } from '../sources/fact';
import { refutedByReckoning } from '../verdicts/justify-figure';
import type { Judgement } from '../verdicts/judgement';
import { figureOf } from '../verdicts/plausible';
import type { JudgedDraft } from './draft-judged';
import { settingsIn, type Setting } from './own-operands';
import { reckoningOf, twoPercentages, type Reckoning } from './own-reckonings';

/** What is further off than this is no result got wrong, but a figure of something else. */
const FAR = 4;

/**
 * Objects to results that the draft itself gives the figures of, in words that leave no doubt how ("three times as much, or £90", "from 40 to 45",
 * "which makes a gap of"): what is said beside it counts before all that stands elsewhere. Only where a source states those
 * figures, or they might be what is wrong, and states no such result.
 */
export const judgeReckoned = (draft: JudgedDraft): Judgement[] => settingsIn(draft).flatMap((setting) => {
  const { result, passage } = setting;
  const known = draft.verdictOn(passage, result.mention);
  if (known?.verdict === 'refuted' || known?.code === 'supported.stated') return [];
  const missed = missedOf(setting, draft) ?? pointsMissed(setting, draft);
  return missed ? [refutedByReckoning(result, missed)] : [];
});

/** The facts that the operands state; undefined where one of them states none for sure. */
function factsOf(operands: readonly Assertion[], { verdictOn }: JudgedDraft): Fact[] | undefined {
  const facts = operands.flatMap(({ passage, mention }) => {
    const known = verdictOn(passage, mention);
    return known?.code === 'supported.stated' && known.start === mention.start && known.fact?.figure.quantity.value !== undefined ? [known.fact] : [];
  });
  return facts.length === operands.length ? facts : undefined;
}

const valueOf = ({ figure }: { readonly figure: Figure }): number => measured(figure)?.value ?? 0;

function missedOf(setting: Setting, draft: JudgedDraft): Missed | undefined {
  const reckoning = reckoningOf(setting);
  const facts = reckoning && factsOf(reckoning.operands, draft);
  if (!facts) return undefined;
  const { result: { mention } } = setting;
  const unit = measured({ kind: mention.kind, quantity: { ...mention.quantity, value: 1 } })?.value;
  const figure = figureOf(mention);
  const { value = 0 } = figure.quantity;
  if (unit === undefined || value <= 0) return undefined;
  const own = made(reckoning, reckoning.operands.map(({ mention: one }) => valueOf({ figure: figureOf(one) })), figure, unit);
  const told = made(reckoning, facts.map(valueOf), figure, unit);
  const truth = told.figure.quantity.value!;
  if (!Number.isFinite(truth) || truth <= 0 || truth > value * FAR || value > truth * FAR) return undefined;
  const how = compare(figure, told.figure);
  const other = reckoning.also && made({ ...reckoning, value: reckoning.also }, facts.map(valueOf), figure, unit);
  if (other && Math.abs(value - other.figure.quantity.value!) <= slackOf({ operation: reckoning.operation, facts, formula: '', figure: other.figure }) + stepOf(figure) / 2) return undefined;
  if ((how !== 'different' && how !== 'hedge') || compare(figure, own.figure) === 'equal') return undefined;
  const missed: Missed = { operation: reckoning.operation, facts, formula: reckoning.formula(facts.map(shown)), figure: told.figure, how: how === 'hedge' ? 'hedge' : 'far' };
  return Math.abs(value - truth) <= slackOf(missed) + stepOf(figure) / 2 ? undefined : missed;
}

function made({ value }: Reckoning, operands: readonly number[], { kind, quantity: { unit } }: Figure, one: number): { readonly figure: Figure } {
  return { figure: { kind, quantity: { value: value(operands) / one, ...(unit === undefined ? {} : { unit }) } } };
}

/** "It was 3.9% and is 3.4%: a fall of 0.5%": the points between the two, to the last digit, called per cent. */
function pointsMissed(setting: Setting, draft: JudgedDraft): Missed | undefined {
  const { result: { mention, passage } } = setting;
  const { value, hedge } = mention.quantity;
  if (mention.kind !== 'percent' || value === undefined || (hedge !== undefined && hedge !== 'about') || !(askedHow('difference', mention, passage) === 1 || askedHow('change', mention, passage) === 1)) return undefined;
  const pair = twoPercentages(setting);
  const facts = pair && factsOf(pair, draft);
  if (!facts) return undefined;
  const [a, b] = facts.map((fact) => fact.figure.quantity.value!) as [number, number];
  const points = Number(Math.abs(a - b).toPrecision(6));
  const change: Figure = { kind: 'percent', quantity: { value: 100 * Math.abs(a / b - 1), unit: '%' } };
  const back: Figure = { kind: 'percent', quantity: { value: 100 * Math.abs(b / a - 1), unit: '%' } };
  if (points !== Math.abs(value) || [change, back].some((one) => compare(figureOf(mention), one) === 'equal')) return undefined;
  const [high, low] = a > b ? facts : [facts[1]!, facts[0]!];
  return { operation: 'difference', facts, formula: `${shown(high!)} − ${shown(low!)}`, figure: { kind: 'points', quantity: { value: points, unit: 'percentage point' } }, how: 'percent for points' };
}
