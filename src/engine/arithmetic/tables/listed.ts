import type { Passage } from '../../claims/passages';
import type { Table } from '../../claims/tables/table';
import { stemOf } from '../../claims/words';
import type { Mention } from '../../vocabulary';
import { areKin, countedBehind } from '../counted';
import type { TableFacts } from './table-facts';

/** "the 13 notices", "all nine": so many as there are, whatever they are called. */
const ALL_OF_THEM = /\b(?:the|all|these|those|its|our)\s+$/iu;

/** Both words are of the core of one family: "ports" and "harbours", not "hospitals" and "surgeons". */
const THE_SAME = 1;

/**
 * Whether a number of the draft may count a table's rows: it names no noun, or one that a head of the table's labels has ("four regions" under
 * "Region"), or it speaks of all there are. "She blocked three mergers" counts no rows of companies.
 */
export function mayCountRows(mention: Mention, passage: Passage, { table, labels }: TableFacts): boolean {
  const noun = countedBehind(mention, passage);
  // Rows that are told apart by their dates are of whatever took place.
  if (noun === undefined || table.columns[0]?.role === 'period' || ALL_OF_THEM.test(passage.prose.text.slice(passage.span.start, mention.start))) return true;
  return headWords(table).some((word) => stemOf(word) === stemOf(noun) || areKin(stemOf(word), stemOf(noun), THE_SAME)) || labels.some(({ text }) => wordsIn(text).some((word) => stemOf(word) === stemOf(noun)));
}

/** The words over the columns that tell what the rows are. */
const headWords = ({ columns }: Table): string[] => columns.flatMap(({ role, heads }) => (role === 'label' || role === 'attribute' ? heads.flatMap(wordsIn) : []));

const wordsIn = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 2);

/** What is numbered one after the other, whoever is ahead. */
const NUMBERED = /^(?:times?|divisions?|half|quarter|rounds?|legs?|floors?|storeys?|terms?|days?|weeks?|months?|years?|decades?|century|generation|editions?|seasons?|stages?|phases?|sets?|periods?|innings?|wickets?|class|grades?|instalments?|tranche|anniversary|readings?|person|waves?|parts?|steps?|chapters?|volumes?|episodes?|attempts?|try|games?|match|matches|races?|laps?|votes?|ballots?|degree|birthday|goals?|child|son|daughter|wife|husband|marriage|wins?|victory|defeats?|titles?|dose|jab|visits?|cut|rise|increase|strike|storm|fire|trial|hearing|meeting|session|world|cousin)$/iu;
const IN_WHAT = /^\s+in the (?<what>\p{Ll}+)\b/u;
const ANY_LIST = /^(?:list|table|ranking|rankings|chart|charts|country|world|region|state|league|order|standings|classification|group|field|nation|city|area|survey|sample|series|top)$/iu;

/** Whether an ordinal may be the rank of one of the rows: not "the second division", "for the first time", nor "fifth in the cup" where the table tells of no cup. */
export function mayRankRows({ end }: Mention, { prose: { text }, span, kind }: Passage, facts: TableFacts): boolean {
  if (kind === 'cell') return true;
  const rest = text.slice(end, span.end);
  const what = IN_WHAT.exec(rest)?.groups?.['what'];
  if (what !== undefined) return ANY_LIST.test(what) || tellsOf(what, facts);
  const word = BEHIND.exec(rest)?.[1];
  return word === undefined || !NUMBERED.test(word) || tellsOf(word, facts);
}
const BEHIND = /^[\s-]+(\p{Ll}+)/u;

/** A head of any column, or a label, has the word or one of its kin. */
function tellsOf(word: string, { table: { columns }, labels }: TableFacts): boolean {
  const stem = stemOf(word.toLowerCase());
  return columns.some(({ heads }) => heads.flatMap(wordsIn).some((other) => stemOf(other) === stem || areKin(stem, stemOf(other)))) || labels.some(({ text }) => wordsIn(text).some((other) => stemOf(other) === stem));
}
