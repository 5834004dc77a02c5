import type { Frame, Who } from '../claims/frames';
import { showQuantity } from '../claims/show';
import { PREPOSITIONS } from '../claims/about';
import { stemOf } from '../claims/words';
import type { Assertion, Fact } from '../sources/fact';
import type { Mention } from '../vocabulary';
import { midSentence, textUnder } from './judgement';

/** The parts of the sentences that tell a writer what the source says: a figure, what is counted, whose it is, and when. */

/** The figure as the source writes it, fit to stand within a sentence: a table's bare number with its unit, a headline's capitals made small. */
export function bareFigure({ written, passage, figure }: Fact): string {
  const { hedge } = figure.quantity;
  const isBare = passage.kind === 'cell' && figure.quantity.date === undefined && /^[\d\s.,−–-]+$/u.test(written);
  return isBare || /\p{Lu}{4}/u.test(written) ? showQuantity(figure.quantity).slice(hedge === undefined ? 0 : hedge.length + 1) : midSentence(written.replace(/(?<=\p{L}{3})\.$/u, ''));
}

/** "more than 4,120 employees": the figure with the source's hedge and the noun that it counts. */
export function figureWords(fact: Fact): string {
  const { hedge } = fact.figure.quantity;
  return `${hedge === undefined ? '' : `${hedge} `}${bareFigure(fact)}${nounWords(fact)}`;
}

/** "4,120 employees for Acme at the end of 2024". `draft` is what the draft says it of. */
export const factWords = (fact: Fact, draft?: Frame): string => figureWords(fact) + ownerWords(fact.frame.who[0], fact, draft) + whenWords(fact);

export const sourceSays = (fact: Fact, draft?: Frame): string => `The source says ${factWords(fact, draft)}`;

/** What the draft says, hedge and all: "40%", “more than 40%”. */
export function saidWords({ mention, passage }: Assertion): string {
  const written = textUnder(passage, mention).replace(/(?<=\p{L}{3})\.$/u, '');
  if (mention.lent !== undefined) return showQuantity(mention.quantity);
  const { hedgeSpan } = mention;
  return hedgeSpan === undefined ? midSentence(written) : `“${midSentence(passage.prose.text.slice(Math.min(hedgeSpan.start, mention.start), Math.max(hedgeSpan.end, mention.end)))}”`;
}

const MOST_NOUN = 3;

/** " data centres" behind "31", as far as the source's own words go; nothing for figures that carry their unit. */
export function nounWords(fact: Fact): string {
  const { figure, frame, passage } = fact;
  if (figure.kind !== 'count' || passage.kind === 'cell' || frame.noun.length === 0) return '';
  const mention = figureIn(fact);
  if (!mention) return '';
  let end = mention.end;
  let isNoun = false;
  for (const word of passage.words.filter((one) => one.start >= mention.end).slice(0, MOST_NOUN)) {
    if (!/^\s$/u.test(passage.prose.text.slice(end, word.start)) || !/^\p{Ll}[\p{L}-]*$/u.test(word.text) || PREPOSITIONS.has(word.lower) || /(?:ed|ly|ing)$|^(?:came|went|said|took|made|got|gave|left|lost|won|held|still|then|there|when|while|so)$/u.test(word.lower)) break;
    end = word.end;
    isNoun = /[^s]s$/u.test(word.lower) || MANY.test(word.lower) || (figure.quantity.value === 1 && stemOf(word.lower) === frame.noun.at(-1));
    if (isNoun) break;
  }
  return isNoun ? passage.prose.text.slice(mention.end, end) : '';
}

/** Of which there may be several, without an s. */
const MANY = /^(?:people|\p{L}*men|\p{L}*women|\p{L}*children|staff|crew|personnel|police|clergy|cattle|livestock|poultry|\p{L}*fish|sheep|deer|\p{L}*craft|salmon|trout|cod|feet|teeth|geese|mice|dead|injured|wounded|data|media|criteria|phenomena|offspring|inhabitants|\p{L}*folk|percent)$/u;

/** The source's figure where it stands in its sentence. */
export const figureIn = ({ passage, figure }: Fact): Mention | undefined => passage.mentions.find((one) => one.quantity === figure.quantity);

const WHEN_BEFORE = /(?:\bat the end of|\bby the end of|\bin|\bon|\bby|\bsince|\bduring|\bfor)(?: the)? $/iu;

const WHEN_REACH = 40;
const OTHER_CLAUSE = /[,;:()—–]|\b(?:and|or|but|which|who|that|when|while|after|before|than|from)\b/iu;

/** " at the end of 2024", in the source's own words, where its sentence names just one time. */
export function whenWords(fact: Fact): string {
  const { frame, passage, figure } = fact;
  const [when, other] = frame.when.filter((one) => passage.mentions.includes(one));
  if (!when || other || frame.former || passage.kind === 'cell' || when.relative !== undefined || figure.quantity.date !== undefined || when.start < passage.span.start) return '';
  const mention = figureIn(fact);
  const between = mention === undefined ? '' : passage.prose.text.slice(Math.min(mention.end, when.end), Math.max(mention.start, when.start));
  if (mention === undefined || between.length > WHEN_REACH || OTHER_CLAUSE.test(between)) return '';
  const before = WHEN_BEFORE.exec(passage.prose.text.slice(passage.span.start, when.start))?.[0];
  return before === undefined ? '' : ` ${before.toLowerCase()}${passage.prose.text.slice(when.start, when.end).replace(/(?<=\p{L}{3})\.$/u, '')}`;
}

/**
 * " for Acme": whose the source's figure is, where that is beyond doubt. The source's sentence says it (or the table's row does), by a proper
 * name that the draft's figure has to do with as well; a single word that only opens its sentence may be any word with a capital.
 */
export function ownerWords(who: Who | undefined, fact?: Fact, draft?: Frame): string {
  if (fact?.passage.kind === 'cell' && fact.measure === undefined) return placeInTable(fact);
  if (who === undefined) return '';
  if (fact === undefined) return who.stated && who.carried !== true ? ` for ${who.text}` : '';
  if (fact.measure !== undefined) return ` for ${who.text}`;
  const { name } = who;
  if (!who.stated || who.carried === true || !/^\p{Lu}/u.test(who.text) || who.text.length > LONGEST_NAME || name?.description === true) return '';
  if (draft !== undefined && !draft.who.some(({ entity }) => entity !== undefined && entity === who.entity) && !draft.named.includes(who.entity ?? '')) return '';
  const opens = name !== undefined && name.to - name.from === 1 && /(?:^|[—–:.!?•“"])\s?$/u.test(fact.passage.prose.text.slice(fact.passage.span.start, name.start));
  const isShared = draft?.who.some((one) => one.entity !== undefined && one.entity === who.entity && one.name !== undefined && one.name.from > 0) === true;
  return opens && !isShared ? '' : ` for ${who.text}`;
}

const LONGEST_NAME = 40;

export const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** A formula with each of its figures told what it is, once: "27,900 deaths − 18,350 births", "$48 million (Norhaven) − $36 million (Sudholm)". */
export function labelled(formula: string, facts: readonly Fact[], draft: Frame): string {
  const label = labelsOf(facts, draft);
  let at = 0;
  let text = formula;
  for (const fact of facts) {
    const shown = showQuantity(fact.figure.quantity);
    // "the other way round" tells the later fact first.
    const found = text.indexOf(shown, at) < 0 ? text.indexOf(shown) : text.indexOf(shown, at);
    const words = nounWords(fact) || bracketed(label(fact));
    if (found < 0 || (words !== '' && text.startsWith(words, found + shown.length))) continue;
    at = found + shown.length + words.length;
    text = text.slice(0, found + shown.length) + words + text.slice(found + shown.length);
  }
  return text;
}

/** What tells the facts of one formula apart: the columns of one row, the rows of one column, or owners that the draft names. */
function labelsOf(facts: readonly Fact[], draft: Frame): (fact: Fact) => string {
  const owners = facts.map(({ frame: { who: [who] } }) => who?.entity);
  const isOwned = facts.length > 1 && new Set(owners).size === facts.length && owners.every((owner) => owner !== undefined && draft.named.includes(owner));
  const ofOneRow = new Set(facts.map((fact) => headsOf(fact).row)).size === 1;
  return (fact) => (fact.passage.kind === 'cell' && fact.measure === undefined ? (ofOneRow ? headsOf(fact).column : headsOf(fact).row) : isOwned ? fact.frame.who[0]!.text : '');
}

/** The words at the head of a cell's row, and of its column; empty where there are none, or too many for a message. */
function headsOf({ passage }: Fact): { readonly row: string; readonly column: string } {
  const { heads, row, column, kind } = passage;
  if (kind !== 'cell') return { row: '', column: '' };
  return { row: headWords(heads.find((head) => head.row === row)), column: headWords(heads.find((head) => head.column === column && head.row !== row)) };
}

function headWords(head: Fact['passage'] | undefined): string {
  const words = head?.prose.text.trim() ?? '';
  return /\p{L}/u.test(words) && words.length <= LONGEST_NAME ? words : '';
}

const bracketed = (words: string): string => (words === '' ? '' : ` (${words})`);

/** " for Corn Street (column “tonnes”)". */
function placeInTable(fact: Fact): string {
  const { row, column } = headsOf(fact);
  return `${row === '' ? '' : ` for ${row}`}${column === '' ? '' : ` (column “${column}”)`}`;
}
