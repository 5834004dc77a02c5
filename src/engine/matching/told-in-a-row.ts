import { covers, wordIndexAt, type Passage } from '../claims/passages';
import { remember } from '../claims/remember';
import { stemsOf, termsByWord } from '../claims/terms';
import { measured } from '../comparison/figures';
import type { Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import { figureIn } from '../verdicts/wording';

/** One of several things of which a sentence tells the same, one after the other: "Ferrow won 640 MW, Ashby 270 MW and Tolven 190 MW". */
export interface Told {
  readonly fact: Fact;
  /** What the words that name it say, but for those that name another of the row as well. */
  readonly terms: ReadonlySet<string>;
  /** These, and the words of names, each by itself. */
  readonly words: ReadonlySet<string>;
}

/** The things told in a row with a fact, itself among them; none where its sentence tells of nothing else so. */
export const toldInARow = (fact: Fact, base: FactBase): readonly Told[] => rowsIn(base).get(fact) ?? [];

const rowsIn = remember((base: FactBase): ReadonlyMap<Fact, readonly Told[]> => {
  const rows = new Map<Fact, readonly Told[]>();
  for (const facts of base.byPlace.values()) {
    if (areOfDifferentKinds(facts)) continue;
    for (const row of rowsOf(facts)) for (const { fact } of row) rows.set(fact, row);
  }
  return rows;
});

/** Most sentences tell a sum and its year, or one thing alone: only figures of one kind are told in a row. */
function areOfDifferentKinds(facts: readonly Fact[]): boolean {
  for (let at = 1; at < facts.length; at++) for (let before = 0; before < at; before++) if (facts[at]!.figure.kind === facts[before]!.figure.kind) return false;
  return true;
}

interface Placed {
  readonly fact: Fact;
  readonly start: number;
  readonly end: number;
}

function rowsOf(facts: readonly Fact[]): Told[][] {
  const passages = new Set(facts.flatMap(({ passage }) => (passage.kind === 'sentence' ? [passage] : [])));
  return [...passages].flatMap((passage) => {
    const placed = facts.flatMap((fact): Placed[] => {
      const figure = fact.passage === passage ? figureIn(fact) : undefined;
      return figure ? [{ fact, start: figure.start, end: figure.end }] : [];
    }).sort((a, b) => a.start - b.start);
    return runsOf(placed, passage).flatMap((run) => { const row = labelled(run, passage); return row ? [row] : []; });
  });
}

/** Figures of one kind that follow on each other with no other between them. */
function runsOf(placed: readonly Placed[], passage: Passage): Placed[][] {
  const runs: Placed[][] = [];
  let last: string | undefined;
  for (const one of placed) {
    const { figure } = one.fact;
    const dimension = figure.kind === 'ordinal' || figure.kind === 'ratio' ? undefined : measured(figure)?.dimension;
    const before = runs.at(-1)?.at(-1);
    const isNext = before !== undefined && dimension !== undefined && dimension === last && before.fact.figure.kind === figure.kind && isSameUnit(before.fact, one.fact) && !isPartOrMore(one, passage) && isListed(passage.prose.text.slice(before.end, one.start)) && !passage.mentions.some(({ start, end }) => start >= before.end && end <= one.start);
    if (isNext) runs.at(-1)!.push(one);
    else runs.push([one]);
    last = dimension;
  }
  return runs.flatMap((run) => byClause(run, passage)).filter((run) => run.length > 1);
}

/** "She had 41 of these and 38 of those; he had 33 and 29": what a semicolon parts is one list only where there is one between any two. */
function byClause(run: readonly Placed[], { prose: { text } }: Passage): Placed[][] {
  const isCut = run.slice(1).map((one, at) => text.slice(run[at]!.end, one.start).includes(';'));
  if (isCut.every((cut) => cut === isCut[0])) return [[...run]];
  const parts: Placed[][] = [[run[0]!]];
  for (const [at, one] of run.slice(1).entries()) {
    if (isCut[at]) parts.push([one]);
    else parts.at(-1)!.push(one);
  }
  return parts;
}

const COMPARED = /\b(?:compared|against|versus|after|from|instead|than|up|down|once)\b/iu;

const isListed = (gap: string): boolean => gap.length <= LONGEST && !COMPARED.test(gap) && (NAMED_BEHIND.test(gap) || NAMED_BEFORE.test(gap));

const isSameUnit = ({ figure: { quantity: { unit: a } } }: Fact, { figure: { quantity: { unit: b } } }: Fact): boolean => a === undefined || b === undefined || a === b;

const PART_OR_MORE = /^\s+(?:\p{Ll}+\s+){0,2}(?:of (?:them|whom|which|these|those|it)|more|less|fewer|\p{Ll}+er than|apart|ago)\b/u;

/** "…, 60 of them women", "…, 12 more than": said of the figure before. */
const isPartOrMore = ({ end }: Placed, { prose: { text }, span }: Passage): boolean => PART_OR_MORE.test(text.slice(end, span.end));

/** "…, Ashby 270 MW", "… and Tolven 190 MW": the name stands before its figure; "14 in Estwick, six in Oxhill and …": behind it. */
const NAMED_BEFORE = /^\)?(?:\s+(?:\p{Ll}+\s+)?\p{Ll}+)?(?:\s*[;,](?:\s+(?:and|before|while|but)\b)?|\s+(?:and|while|but|before)\b)(?=\s)/u;
const NAMED_BEHIND = /(?:[;,](?:\s+and)?|\s+and)\s*$/u;
const CLAUSE = /[.;:(–—]|,\s+(?:of which|while|but)\b/gu;
const END_OF_CLAUSE = /[.,;:)(–—]|\b(?:while|but|which|who|against|compared|after|up|down)\b|$/u;
const LONGEST = 60;

function labelled(run: readonly Placed[], passage: Passage): Told[] | undefined {
  const { text } = passage.prose;
  const between = run.slice(1).map((one, at) => ({ start: run[at]!.end, end: one.start }));
  const gaps = between.map(({ start, end }) => text.slice(start, end));
  const behind = gaps.map((gap) => NAMED_BEHIND.exec(gap));
  const before = gaps.map((gap) => NAMED_BEFORE.exec(gap));
  if (behind.every(Boolean) && !gaps.every((gap) => /^\s*[,;]/u.test(gap))) {
    const rest = text.slice(run.at(-1)!.end, passage.span.end);
    const last = { start: run.at(-1)!.end, end: run.at(-1)!.end + END_OF_CLAUSE.exec(rest)!.index };
    return named(run, [...between.map(({ start, end }, at) => ({ start, end: end - behind[at]![0].length })), last], passage);
  }
  if (!before.every(Boolean)) return undefined;
  const previous = passage.mentions.filter(({ end }) => end <= run[0]!.start).at(-1)?.end ?? passage.span.start;
  const head = text.slice(previous, run[0]!.start).replace(/[\s(]+$/u, '');
  const cut = [...head.matchAll(CLAUSE)].at(-1);
  const first = { start: previous + (cut ? cut.index + cut[0].length : 0), end: run[0]!.start };
  const others = between.map(({ start, end }, at) => ({ start: start + before[at]![0].length, end }));
  return named(run, [others.every((one) => nameIn(one, passage)?.isFirst) ? { ...first, start: nameIn(first, passage)?.start ?? first.start } : first, ...others], passage);
}

/** The first name in a stretch, and whether nothing stands before it. "The wafers come from Ferrow (62%), Ashby (27%) and …": what stands before the first of all is said of each. */
function nameIn({ start, end }: { readonly start: number; readonly end: number }, { names, prose: { text } }: Passage): { readonly start: number; readonly isFirst: boolean } | undefined {
  const name = names.find((one) => one.start >= start && one.end <= end);
  return name && { start: name.start, isFirst: /^\s*(?:the\s+)?$/iu.test(text.slice(start, name.start)) };
}

/** What is said of each alone; nothing where fewer than two have names of their own. */
function named(run: readonly Placed[], spans: readonly { readonly start: number; readonly end: number }[], passage: Passage): Told[] | undefined {
  const isFigure = passage.words.map((word) => passage.mentions.some((mention) => covers(mention, word)));
  const byWord = termsByWord(passage).map((terms, i) => (isFigure[i] ? [] : terms));
  const at = spans.map(({ start, end }) => (end <= start ? [0, 0] as const : [wordIndexAt(passage.words, start), wordIndexAt(passage.words, end - 1) + 1] as const));
  const said = at.map(([from, to]) => new Set(byWord.slice(from, to).flat()));
  const own = said.map((terms, i) => new Set([...terms].filter((term) => !said.some((others, other) => other !== i && others.has(term)))));
  return own.filter(({ size }) => size > 0).length > 1 ? run.map(({ fact }, i) => ({ fact, terms: own[i]!, words: new Set([...own[i]!, ...passage.words.slice(...at[i]!).filter((_, word) => !isFigure[at[i]![0] + word]).flatMap(stemsOf)]) })) : undefined;
}
