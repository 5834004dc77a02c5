import { CONTEXT_WEIGHT } from '../claims/about';
import type { Name } from '../claims/names';
import { positions } from '../claims/nearness';
import { covers, wordIndexAt, type Passage } from '../claims/passages';
import { remember } from '../claims/remember';
import { termsByWord } from '../claims/terms';
import type { Statement } from '../sources/statement';
import type { FactBase } from '../verdicts/fact-base';
import type { Judgement } from '../verdicts/judgement';
import { isTelling } from '../verdicts/plausible';
import type { ClaimKind, Evidence } from '../vocabulary';
import { termsIn } from './profile';

/** One sentence of the draft, or one row of a table, with what was judged of its figures. */
export interface DraftSentence {
  readonly passages: readonly Passage[];
  /** Known entities that it means by "it", "she" or "the company". */
  readonly meant: readonly string[];
  readonly judged: readonly Judgement[];
}

/** A statement of the sources that a name's part of the draft may rest on. */
export interface Ground {
  readonly statement: Statement;
  /** How much of what stands around the name it has in common, rare words and telling figures weighing most. */
  readonly weight: number;
  /** How many words, names and figures that is. */
  readonly shared: number;
  /** How many of them are figures. */
  readonly figures: number;
}

interface Index {
  readonly byTerm: ReadonlyMap<string, readonly Statement[]>;
  /** By the start of its evidence. */
  readonly byStart: ReadonlyMap<string, Statement>;
  readonly named: ReadonlyMap<Statement, ReadonlySet<string>>;
  /** The statements that name each entity, or mean it. */
  readonly naming: ReadonlyMap<string, readonly Statement[]>;
  readonly weightOf: (term: string) => number;
}

const startOf = ({ source, start }: Evidence): string => `${source}\n${start}`;

const indexOf = remember(({ statements }: FactBase): Index => {
  const byTerm = new Map<string, Statement[]>();
  const byStart = new Map<string, Statement>();
  const named = new Map<Statement, Set<string>>();
  const naming = new Map<string, Statement[]>();
  for (const statement of statements) {
    byStart.set(startOf(statement.evidence), statement);
    const terms = new Set<string>();
    const own = new Set(statement.meant);
    const add = (one: Passage): void => {
      for (const term of termsIn(one)) terms.add(term);
      for (const { entity } of one.names) if (entity !== undefined) own.add(entity);
    };
    for (const passage of statement.passages) {
      add(passage);
      passage.heads.forEach(add);
    }
    for (const id of statement.meant) terms.add(`@${id}`);
    for (const term of terms) {
      const same = byTerm.get(term);
      if (same) same.push(statement);
      else byTerm.set(term, [statement]);
    }
    named.set(statement, own);
    for (const id of own) {
      const same = naming.get(id);
      if (same) same.push(statement);
      else naming.set(id, [statement]);
    }
  }
  const all = Math.log(statements.length + 2);
  return { byTerm, byStart, named, naming, weightOf: (term) => Math.log((statements.length + 2) / ((byTerm.get(term)?.length ?? 0) + 1)) / all };
});

/** The entities that a statement names or means by a pronoun, its row's and column's heads included. */
export const namedIn = (statement: Statement, base: FactBase): ReadonlySet<string> => indexOf(base).named.get(statement) ?? new Set();

/** The statements that name an entity or mean it by a pronoun. */
export const statementsNaming = (entity: string, base: FactBase): readonly Statement[] => indexOf(base).naming.get(entity) ?? [];

/** Words at this distance weigh half of those beside the name. */
const HALF = 6;
/** A row's cells, and a sentence's other half, are one claim with the name. */
const ROW_WEIGHT = 0.7;
const TELLING_FIGURE = 1.2;
const PLAIN_FIGURE = 0.5;

const isTimeKind = (kind: ClaimKind): boolean => kind === 'date' || kind === 'year' || kind === 'duration';

/** What the draft's sentence says around a name, and which statements say it too; the weightiest first, the name itself left out. */
export function groundsOf(name: Name, passage: Passage, sentence: DraftSentence, base: FactBase): readonly Ground[] {
  const known = groundsIn(sentence);
  let grounds = known.get(name);
  if (!grounds) known.set(name, grounds = soughtFor(name, passage, sentence, base));
  return grounds;
}

/** Kept: a name's grounds are asked for by more than one judge. */
const groundsIn = remember((_sentence: DraftSentence) => new Map<Name, readonly Ground[]>());

function soughtFor(name: Name, passage: Passage, sentence: DraftSentence, base: FactBase): Ground[] {
  const { byTerm, byStart, weightOf } = indexOf(base);
  const found = new Map<Statement, { readonly statement: Statement; weight: number; shared: number; figures: number }>();
  const add = (statement: Statement, weight: number, isFigure: boolean): void => {
    let ground = found.get(statement);
    if (!ground) found.set(statement, ground = { statement, weight: 0, shared: 0, figures: 0 });
    ground.weight += weight;
    ground.shared++;
    if (isFigure) ground.figures++;
  };
  const around = termsAround(name, passage, sentence);
  const sought = soughtOf([...around.keys()], byTerm);
  for (const [term, nearness] of around) {
    if (!sought.has(term)) continue;
    const weight = nearness * weightOf(term);
    for (const statement of byTerm.get(term) ?? []) add(statement, weight, false);
  }
  const near = nearnessTo(name, passage);
  for (const { passage: own, start, kind, quantity, verdict, evidence } of sentence.judged) {
    if (verdict === 'not-enough-info') continue;
    const telling = !isTimeKind(kind) && isTelling(quantity?.value ?? quantity?.high) ? TELLING_FIGURE : PLAIN_FIGURE;
    const weight = telling * (own === passage ? near(start) : ROW_WEIGHT);
    for (const statement of new Set(evidence.flatMap((one) => byStart.get(startOf(one)) ?? []))) add(statement, weight, true);
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || a.statement.place - b.statement.place);
}

/** So many statements are looked at; of what more have in common with the sentence, the terms that the fewest have. */
const MOST_LOOKED_AT = 12_000;

function soughtOf(terms: readonly string[], byTerm: Index['byTerm']): ReadonlySet<string> {
  const costOf = (term: string): number => byTerm.get(term)?.length ?? 0;
  let spent = 0;
  return new Set([...terms].sort((a, b) => costOf(a) - costOf(b) || (a < b ? -1 : 1)).filter((term, at) => (spent += costOf(term)) <= MOST_LOOKED_AT || at === 0));
}

/** The telling words and other names of the sentence by their nearness to the name, and what its headings or its list's lead-in lend. */
function termsAround(name: Name, passage: Passage, { passages, meant }: DraftSentence): Map<string, number> {
  const own = `@${name.entity ?? name.text.toLowerCase()}`;
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => { if (term !== own && (terms.get(term) ?? 0) < weight) terms.set(term, weight); };
  const near = nearnessTo(name, passage);
  const byWord = termsByWord(passage);
  for (const [at, word] of passage.words.entries()) {
    if (byWord[at]!.length === 0 || covers(name, word) || passage.mentions.some((mention) => covers(mention, word))) continue;
    const nearness = near(word.start);
    for (const term of byWord[at]!) add(term, nearness);
  }
  for (const other of passages) if (other !== passage) for (const term of termsIn(other)) add(term, ROW_WEIGHT);
  for (const id of meant) add(`@${id}`, ROW_WEIGHT);
  for (const head of passage.heads) for (const term of termsIn(head)) add(term, ROW_WEIGHT);
  for (const one of passage.context) for (const term of termsIn(one)) add(term, CONTEXT_WEIGHT);
  return terms;
}

/** How near a place in the passage is to a name, 1 beside it. */
function nearnessTo(name: Name, passage: Passage): (offset: number) => number {
  const at = positions(passage);
  return (offset) => {
    const index = wordIndexAt(passage.words, offset);
    const distance = index < name.from ? at[name.from]! - at[index]! : at[index]! - at[name.to - 1]!;
    return HALF / (HALF + Math.max(0, distance - 1));
  };
}
