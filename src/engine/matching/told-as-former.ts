import { measured } from '../comparison/figures';
import type { Fact } from '../sources/fact';
import { placeAt, placeOf, type FactBase } from '../verdicts/fact-base';
import { figureIn } from '../verdicts/wording';

/** Where a new statement begins within a sentence. */
const CLAUSE = /[;:(–—]|,(?!\d)|\bbut\b/giu;
/** "In 2024, …", "At the end of last year, …": a time told ahead of its statement. */
const AHEAD = /^\s*(?:in|at|by|until|on|last|a|two|three|originally|initially|at first)\b[^,;:]{0,40},\s*$/iu;
/** "had been", "had at first promised"; "had to" tells of no former value. */
const HAD = /\bhad\s+(?:(?:at first|first|originally|initially|previously|still|only|once|also|not|yet|then|itself|themselves|\p{Ll}+ly)\s+){0,2}(?:been|\p{Ll}{2,}(?:ed|en|wn)|said|put|spoken|set|cut|cost|made|held|meant|told|thought|sought|stood|given|paid|won|had|counted on)\b|\bused to (?!be (?:a|an|the)\b)\p{Ll}{2,}/iu;
/** "40% that they had been …": what the others say had been. */
const BEHIND = /#.*\b(?:that|what|who|which|whom|where)\b.*$/iu;
/** "had damaged 40 prints, of which 35 …": a part takes nobody's place. */
const PART_OF = /\bof (?:which|whom|them|these|those|it|that)\b/iu;
/** Words with which a source itself says that a value was planned, announced or thought, and has been given up. */
const GIVEN_UP = /\b(?:at first|originally|initially|first (?:promised|planned|announced|reported|thought|estimated|given|put|set|foreseen|expected|named)|(?:draft|provisional|preliminary) (?:count|figure|decision|result|estimate|version|budget|plan|report)s?|(?:was|were) to (?:have )?\p{Ll}{2,}|would have (?:been|shut|cost|cut|put|\p{Ll}+(?:ed|en|wn))|(?:has|have) been (?:dropped|abandoned|given up|corrected|withdrawn|superseded)|(?:is|are) superseded|out of date|(?:guide|guidebook|report|edition|bulletin|brochure|catalogue|release|prospectus|study|survey|count|estimate|plan|programme) of (?:\p{Lu}\p{Ll}+ )?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d,? (?:had )?(?:put|gave|given|named|spoke|spoken|listed|counted|still))\b/iu;
/** Words of a time that is over. */
const EARLIER = /\b(?<!\bthan )(?:until (?:last|this|then|now|recently|the end of|\p{Lu})|up to now|till then|(?:a|one|two|three|five|ten) (?:year|month|week|decade)s? (?:ago|earlier|before)|(?:at the end of |at the same time |in (?:the )?(?:\p{Ll}+ )?)?last (?:year|month|week|season|quarter|spring|summer|autumn|winter)|the (?:year|month|week|season) before)\b/iu;
/** "(Tuesday: 40)", right before the value. */
const DAY_IN_BRACKETS = /\(\s*(?:(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:year|week|month)|previous(?:ly)?|before|(?:19|20)\d\d)\s*:?\s*$/iu;
/** "410 in December and has 640 now": the time of a value, and another of now. */
const THEN_AND_NOW = /^(?:\s+\p{Ll}+){0,3}\s+(?:in|at|by|last|a)\b[^,;.\d]{2,28}?(?:\b(?:19|20)\d\d)?,?\s+(?:and|but)\b[^,;.]{0,40}\b(?:now|today)\b/iu;
/** "not 40 metres, as was announced, but 52". */
const NOT = /\bnot\s+(?:the\s+)?$/iu;
/** "52, more than the 40 that had been expected". */
const THAN_EXPECTED = /\b(?:than|of) the\s+$/iu;
const EXPECTED = /^(?:\s+\p{Ll}+)?\s+(?:(?:that|which) (?:had been|was|were)\s+|first |originally |previously |earlier |at first )*(?:expected|planned|forecast|announced|predicted|promised|feared|estimated|budgeted|foreseen|hoped for|reported)\b/iu;

/** The clause that tells a figure, with the figure itself as "#". */
function clauseOf(fact: Fact): { readonly before: string; readonly clause: string; readonly after: string } | undefined {
  const figure = figureIn(fact);
  const { prose: { text }, span, kind } = fact.passage;
  if (!figure || kind !== 'sentence') return undefined;
  const before = text.slice(span.start, figure.start);
  const after = text.slice(figure.end, span.end);
  const from = [...before.matchAll(CLAUSE)].at(-1);
  const start = from ? from.index + from[0].length : 0;
  return { before, clause: `${before.slice(AHEAD.test(before.slice(0, start)) ? 0 : start)}#${after.split(CLAUSE, 1)[0]!}`, after };
}

/** Words with which a source says that something held up to a time, or was no more than planned. */
const UP_TO = /\b(?:used to (?:say|think|expect|reckon|plan|promise|put)|until (?:last|this|then|now|recently|\p{Lu})|up to now|had (?:at first |first |originally )?planned)\b/iu;

/** Whether the source's own words tell, in the figure's clause, that it has been given up: of a value that had been, more may hold still. */
export function isToldAsGivenUp(fact: Fact): boolean {
  const clause = clauseOf(fact)?.clause;
  return clause !== undefined && (GIVEN_UP.test(clause) || UP_TO.test(clause));
}

/** Whether the source's own words, around the figure in its clause, tell that it no longer holds. */
export function isToldAsFormer(fact: Fact): boolean {
  const told = clauseOf(fact);
  if (!told) return false;
  const { before, clause, after } = told;
  if (GIVEN_UP.test(clause) || DAY_IN_BRACKETS.test(before) || (NOT.test(before) && /\bbut\b/iu.test(after)) || (THAN_EXPECTED.test(before) && EXPECTED.test(after))) return true;
  return !isTime(fact) && (THEN_AND_NOW.test(after) || HAD.test(clause.replace(BEHIND, '')) || EARLIER.test(clause));
}

const isTime = ({ figure: { kind, quantity } }: Fact): boolean => kind === 'duration' || quantity.date !== undefined;

/** How far a value and the one in its place may lie apart: told of one thing, they are of one size. */
const FARTHEST = 4;
const FARTHEST_YEARS = 10;
/** What stands in a value's place in the sentence behind it says so. */
const NOW = /\b(?:now|today|instead|since|that to|it to|currently|at present|in the end|finally|eventually|meanwhile|(?:lower|rais|cut|chang|correct|revis|increas|reduc)\p{Ll}*)\b/iu;
/** A clause about nothing but what the one before it told. */
const TAKEN_UP = /(?:^|[\s,])(?:it|that|this|they|(?:the|its|their) (?:rate|number|figure|total|limit|count|level|share|price|reading|estimate|average|value|record|cost|bill|target|deadline|date|one))\s+(?:had been|had (?:\p{Ll}+ )?(?:planned|promised|announced|forecast|expected|spoken|estimated|named|said|aimed|budgeted)|was|were|would be|has been|have been|stood|had stood|came|numbered|to #)\b|\bthere (?:are|were|is|was) (?:\p{Ll}+ )?#|\bthe (?:draft|provisional|preliminary|first|interim|old) (?:figure|count|number|estimate|total|result)s? (?:of|was|were|had been|put)\b/iu;
const SHORT = 14;

/**
 * The one value told nearby that a value told as former can have given way to: of its form and its size, told as holding, of the same
 * thing; in its own sentence, or else in the sentence before, or in the one behind that says "now".
 */
export function inItsPlace(former: Fact, base: FactBase, isOfItsForm: (other: Fact) => boolean): Fact | undefined {
  const current = (place: string): Fact[] => (base.byPlace.get(place) ?? []).filter((other) => other !== former && other.passage.kind === 'sentence' && isOfItsForm(other) && isOfItsSize(other, former) && (other.frame.change === former.frame.change || isShort(other)) && !other.frame.former && !isWhole(other) && !isToldAsFormer(other));
  const beside = current(placeOf(former));
  if (beside.length > 0) return beside.length === 1 && isAlike(former, beside[0]!) && !PART_OF.test(former.evidence.text) ? beside[0] : undefined;
  for (const step of isToldAsGivenUp(former) ? [-1, 1, -2] : [-1, 1]) {
    const near = current(placeAt(former.evidence.source, former.place + step));
    // "46 packs and 17 pairs", and then "the number of packs": of the things counted, those that it names.
    const [only, ...more] = near.length > 1 ? near.filter(({ frame: { noun } }) => noun.some((stem) => former.frame.terms.has(stem))) : near;
    if (only && more.length === 0 && only.passage.block === former.passage.block && (step < 0 || NOW.test(only.evidence.text)) && (near.length > 1 ? isAlike(former, only) : isOfTheSame(former, only, base))) return only;
  }
  return undefined;
}

/** "it now expects 2.3%", behind "it had expected it to grow by 1.5%": what it is of was said before. */
const isShort = (fact: Fact): boolean => /\bnow \p{Ll}+\s+(?:(?:about|around|only|just|some)\s+)?#/iu.test(clauseOf(fact)?.clause ?? '');

/** "Of the 31 boats 14 …" */
const isWhole = (fact: Fact): boolean => /\bof (?:the|its|their|all) $/iu.test(clauseOf(fact)?.before ?? '');

function isOfItsSize(a: Fact, b: Fact): boolean {
  if (a.figure.kind !== b.figure.kind) return false;
  const [one, other] = [a, b].map(({ figure }) => (figure.quantity.date === undefined ? measured(figure)?.value : Number(figure.quantity.date.slice(0, 4))));
  if (one === undefined || other === undefined || !(one * other > 0)) return false;
  return a.figure.quantity.date === undefined ? Math.max(one / other, other / one) <= FARTHEST : Math.abs(one - other) <= FARTHEST_YEARS;
}

/** Nothing that they count, and nobody whose they are, differs. */
function isAlike({ frame: a }: Fact, { frame: b }: Fact): boolean {
  if (a.noun.length > 0 && b.noun.length > 0 && !a.noun.some((stem) => b.noun.includes(stem))) return false;
  const named = [a, b].map(({ who }) => who.flatMap(({ entity, name }) => (name && entity !== undefined ? entity : [])));
  return !named.every((list) => list.length > 0) || named[0]!.some((entity) => named[1]!.includes(entity));
}

/** Like one another, and one of the two takes up the other by a pronoun in few words, or they share a telling word. */
function isOfTheSame(former: Fact, current: Fact, base: FactBase): boolean {
  if (!isAlike(former, current)) return false;
  if ([former, current].some((fact) => { const { clause } = clauseOf(fact)!; return TAKEN_UP.test(clause) && clause.split(/\s+/u).length <= SHORT; })) return true;
  return [...former.frame.terms.keys()].some((term) => current.frame.terms.has(term) && base.weightOf(term) >= TELLING);
}
const TELLING = 0.3;
