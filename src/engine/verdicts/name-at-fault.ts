import { tableOf } from '../arithmetic/tables/table-facts';
import type { Name } from '../claims/names';
import type { Passage } from '../claims/passages';
import { measured } from '../comparison/figures';
import { groundsOf, namedIn, type DraftSentence } from '../matching/grounds';
import type { Assertion, Fact } from '../sources/fact';
import type { Evidence } from '../vocabulary';
import { placeOf, type FactBase } from './fact-base';
import type { Judgement } from './judgement';
import { supported } from './justify-figure';
import { possessive } from './wording';

/** A figure refuted as another's, and what is judged of it and of the name instead. */
export interface AtFault {
  readonly instead: Judgement;
  readonly judged: readonly [name: Judgement, figure: Judgement];
}

/**
 * "Nowhere do they sell as much as in Ashby: 1,240 tonnes", where 1,240 is Oxhill's, and the most of all: of a figure and a name that do not go together the
 * name is the wrong one where the rest of the sentence is true of the other's. It says that the figure is the highest or the lowest, and it is, or
 * what it tells besides is told of the other alone.
 */
export function namesAtFault(sentence: DraftSentence, assertionsIn: (passage: Passage) => readonly Assertion[], base: FactBase): AtFault[] {
  return sentence.judged.flatMap((judgement): AtFault[] => {
    if (judgement.code !== 'refuted.attribution' || judgement.kind === 'name' || judgement.passage.kind !== 'sentence') return [];
    const assertion = assertionsIn(judgement.passage).find(({ mention }) => mention.start === judgement.start);
    const foreign = factBehind(judgement.evidence[1], base);
    const right = foreign && ownerOf(foreign);
    const own = judgement.fact && ownerOf(judgement.fact);
    const name = own && judgement.passage.names.find(({ entity }) => entity === own.entity);
    if (!assertion || !name || !foreign || !right) return [];
    if (!isTheExtremeSaid(assertion, foreign, base) && (isLabel(name, judgement.passage) || !isToldOf(right.entity, name, judgement.passage, sentence, base))) return [];
    const refuted: Judgement = {
      start: name.start, end: name.end, passage: judgement.passage, kind: 'name', verdict: 'refuted', code: 'refuted.attribution', actual: name.text, expected: right.text,
      message: `The source names ${right.text} here, not ${name.text}: ${foreign.written} is ${possessive(right.text)} figure.`, evidence: [foreign.evidence], fact: foreign,
      fix: { start: name.start, end: name.end, text: right.text },
    };
    return [{ instead: judgement, judged: [refuted, supported(assertion, { fact: foreign })] }];
  });
}

/** "Ashby: 1,240 tonnes": what stands at the head of a line was there before the figure. */
const isLabel = ({ from, to }: Name, { words }: Passage): boolean => from === 0 && words[to]?.text === ':';

const factBehind = (evidence: Evidence | undefined, base: FactBase): Fact | undefined => (evidence?.fact === undefined ? undefined : base.facts.find(({ id }) => id === evidence.fact));

const LONGEST_NAME = 40;

/** Whose a fact is, as the head of its row has it, or its sentence. */
function ownerOf({ passage, frame: { who: [who] } }: Fact): { readonly entity: string; readonly text: string } | undefined {
  if (who?.entity === undefined) return undefined;
  const head = passage.kind === 'cell' ? passage.heads.find(({ row }) => row === passage.row) : undefined;
  const text = head?.prose.text.slice(head.span.start, head.span.end).trim();
  return { entity: who.entity, text: text !== undefined && text !== '' && text.length <= LONGEST_NAME ? text : who.text };
}

const HIGHEST = /\b(?:(?:no|any)(?:body|where|one)(?: \p{Ll}+){0,8} (?:more|as|higher|larger)|the most|most of all|more than any|(?:larg|bigg|high|great|long|tall|heavi|fast|dear|old|strong|rich|busi|hott|warm|wett|steep|wid|deep|happi)est|top|first|leads?)\b/iu;
const LOWEST = /\b(?:(?:no|any)(?:body|where|one)(?: \p{Ll}+){0,8} (?:less|fewer|lower|smaller)|the (?:least|fewest)|fewer than any|less than any|(?:small|low|few|short|light|slow|cheap|young|weak|poor|quiet|cold|cool|dri|narrow|close|near)est|bottom|last)\b/iu;
const EITHER = /\bat the other (?:end|extreme)\b/iu;

/** The clause says that the figure is the highest or the lowest, and of what the source lists beside it, it is. */
function isTheExtremeSaid({ mention, passage }: Assertion, foreign: Fact, base: FactBase): boolean {
  const text = partAround(passage, mention.start);
  const [isHigh, isLow, isEither] = [HIGHEST, LOWEST, EITHER].map((said) => said.test(text));
  if (isHigh !== true && isLow !== true && isEither !== true) return false;
  const own = measured(foreign.figure);
  const values = listedBeside(foreign, base);
  if (own?.value === undefined || values.length < LEAST_LISTED) return false;
  const value = own.value;
  return (isLow !== true && values.every((other) => other <= value)) || (isHigh !== true && values.every((other) => other >= value));
}

const LEAST_LISTED = 3;

function listedBeside(fact: Fact, base: FactBase): number[] {
  const { cell, column } = fact.passage;
  if (cell) return tableOf(cell.table, base)?.columns.find(({ at, byRow }) => at === column && byRow.get(fact.passage.row!)?.fact === fact)?.items.map(({ value }) => value) ?? [];
  const dimension = measured(fact.figure)?.dimension;
  return (base.byPlace.get(placeOf(fact)) ?? []).flatMap(({ figure }) => { const one = measured(figure); return one?.dimension === dimension && one?.value !== undefined ? [one.value] : []; });
}

/** What stands around a place between the semicolons of its sentence. */
function partAround({ prose: { text }, span }: Passage, at: number): string {
  const end = text.indexOf(';', at);
  return text.slice(Math.max(span.start, text.lastIndexOf(';', at) + 1), end < 0 ? span.end : Math.min(end, span.end));
}

const TOLD = 0.5;
const TOLD_SHARED = 2;

/** A sentence about the other says what the draft's says besides the figure, and none about the draft's own name says half as much of it. */
function isToldOf(right: string, name: Name, passage: Passage, sentence: DraftSentence, base: FactBase): boolean {
  const told = groundsOf(name, passage, { ...sentence, judged: [] }, base).filter(({ statement: { passages: [first] } }) => first?.kind === 'sentence');
  const best = told.find(({ statement }) => namedIn(statement, base).has(right) && !namedIn(statement, base).has(name.entity!));
  if (!best || best.weight < TOLD || best.shared < TOLD_SHARED) return false;
  return !told.some(({ statement, weight }) => namedIn(statement, base).has(name.entity!) && weight > best.weight / 2);
}
