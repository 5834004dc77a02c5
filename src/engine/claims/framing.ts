import type { Entity, Mention, Span } from '../vocabulary';
import type { Frame } from './frames';
import { directionOf } from './lexicon/directions';
import { isLight } from './lexicon/measures';
import { canonicalWord } from './lexicon/synonyms';
import { conceptOf, measuresIn, type MeasureHit } from './measured';
import type { Passage } from './passages';
import { remember } from './remember';
import { whoOwns, type Carried } from './subjects';
import { stemOf, type Word } from './words';

/** Weights of terms: 1 in the figure's own clause. */
export const CONTEXT_WEIGHT = 0.4;
const FAR_WEIGHT = 0.5;
/** Words of the clause count in full this near the figure, half beyond. */
const CLOSE = 7;
/** Beside a measure or a noun, who else is named tells little. */
const NAME_SHARE = 0.9;
const NOUN_REACH = 3;
const RATE = /^\s*,?\s*(?:a|an|per|each|every|\/)\s*(?:(?:calendar|financial|single) )?(year|month|week|day|quarter|hour)\b|^\s*(?:annually|yearly|p\.a\.)/iu;
const RATE_BEFORE = /\b(annual|yearly|annually|monthly|weekly|daily|quarterly|each year|every year|per year|a year)\W*(?:\w+\W+){0,7}$/iu;
const RATE_WORDS: Readonly<Record<string, string>> = { annual: 'year', yearly: 'year', annually: 'year', monthly: 'month', weekly: 'week', daily: 'day', quarterly: 'quarter', 'each year': 'year', 'every year': 'year', 'per year': 'year', 'a year': 'year' };
/** "Per year, …", "In each of the next three years, …": a rate said ahead of its figures. */
const EACH = /^(?:per|each|every) (year|month|week|quarter)\b|^a (year|month), |\beach of (?:the|these|those) (?:\w+ ){0,2}(year|month|week|quarter)s\b/iu;
const FORMER = /(?:\bfrom|\bagainst|\bversus|\bvs\.?|\bcompare[sd]? (?:with|to)|\bup on|\bdown on|\bprevious(?:ly)?|\bearlier|\bonce|\bformerly)\s+(?:(?:about|around|some|roughly|nearly|more than|just|a|an|the|its|their)\s+)*$/iu;
const SUPPOSED = /\b(?:denied|denies|deny|if|unless|whether|rumou?red|would have|would need|would be|had it|had (?:\w+ ){0,2}(?:planned|intended|expected|hoped|aimed|forecast|promised|pledged|budgeted|wanted|meant)|(?:originally|initially|earlier|previously|at first|first)\W+(?:\w+\W+){0,3}?(?:planned|intended|promised|pledged|said|budgeted)|should|ought|nobody|no one|some say|critics|analysts|speculat\w+|suppose|imagine|fictional|hypothetical\w*|myth)\b/iu;
const NEGATED = /(?:\b(?:not|never|neither|nor|could|might)|n[’']t)\b(?:\W+\w+){0,6}\W*$/iu;
const NEGATED_NEAR = /\b(?:no|without|rather than|instead of|far from)\b(?:\W+\w+){0,2}\W*$/iu;
const NOT_ONLY = /\bnot (?:only|just|merely|least)\b|\bno (?:fewer|less) than\b|\bif not more\b|\bno (?:secret|surprise|doubt|question|wonder)\b|\bnot to mention\b|\b(?:could|might|may) (?:help|slow|also|still|well)\b/giu;
const PAST = /\b(?:spent|invested|paid|poured|sank|splashed|ploughed|plowed|pumped|lost|shed|had|was|were|did|last (?:year|month|week|quarter|fiscal year)|previous(?:ly)?|in the past|so far|to date|ago|prior|before)\b/iu;
const PLANNED = /\b(?:will|shall|plans?|planning|planned|to|going to|next|coming|intends?|aims?|means?|pledged?|announced|promis\w+|commit\w+|allocat\w+|earmark\w+|set aside|budget\w*|expects?|wants?|would)\b/iu;
const FOR_A_TIME = /(?:\bover|\bfor|\bin|\bwithin|\bacross|\bthrough(?:out)?|\bduring|\bnext|\bcoming|\bspread|\bspan\w*|\blast\w*|\ba|\bits|\bthe|\btake\w*)\s+(?:(?:the|a|next|coming|following|course of|period of|span of|about|roughly|some|around|just|only|another)\s+)*$/iu;

/** The passage's words that belong to no figure and no hedge, and the measures they name. */
const plainWords = remember((passage: Passage) => {
  const free = passage.words.filter((word) => word.isWord && !passage.mentions.some((other) => covers(other, word) || (other.hedgeSpan && covers(other.hedgeSpan, word))));
  return { free, hits: measuresIn(free) };
});

/** What the whole sentence tells of each of its figures. */
const sentenceOf = remember((passage: Passage) => {
  const text = passage.prose.text.slice(passage.span.start, passage.span.end);
  return { each: EACH.exec(text), past: PAST.test(text) && !PLANNED.test(text), asks: text.trimEnd().endsWith('?') };
});

const measuresOf = remember((passage: Passage) => measuresIn(passage.words));

/** What the figure `mention` is about, as far as its passage and what was carried into it tell. */
export function frameOf(mention: Mention, passage: Passage, carried: Carried, entities: ReadonlyMap<string, Entity>): Frame {
  const text = passage.prose.text;
  const at = wordIndexAt(passage.words, mention.start);
  const segment = passage.segments.of[at] ?? 0;
  const inSegment = (word: Word): boolean => passage.segments.of[passage.words.indexOf(word)] === segment;
  const before = text.slice(Math.max(passage.span.start, mention.start - 80), mention.start);
  const after = text.slice(mention.end, Math.min(passage.span.end, mention.end + 60));
  const { free, hits } = plainWords(passage);

  const near = hits.filter((hit) => segmentAt(passage, hit.start) === segment).sort((a, b) => distance(a, mention) - distance(b, mention));
  const far = hits.filter((hit) => !near.includes(hit));
  const context = [...passage.heads, ...passage.context].flatMap(measuresOf);
  const measures = unique((near.length > 0 ? near : passage.heads.flatMap(measuresOf)).map((hit) => hit.concept));

  const rate = RATE.exec(after);
  const rateBefore = rate ? undefined : RATE_BEFORE.exec(before);
  const sentence = sentenceOf(passage);
  const leading = rate || rateBefore ? undefined : sentence.each;
  const per = leading && leading.index + passage.span.start < mention.start ? (leading[1] ?? leading[2] ?? leading[3])!.toLowerCase() : rate ? (rate[1]?.toLowerCase() ?? 'year') : rateBefore ? RATE_WORDS[rateBefore[1]!.toLowerCase()] : undefined;
  const times = passage.mentions.filter((other) => other !== mention);
  const durations = times.filter((other) => other.kind === 'duration' && isDurationOf(other, mention, passage));
  const direction = directionNear(mention, passage, free, inSegment);
  const who = whoOwns(mention, passage, carried, entities);
  return {
    who,
    named: unique(passage.names.flatMap((name) => (name.entity ? [name.entity] : []))),
    measures,
    objects: objectsOf(mention, passage),
    otherMeasures: unique([...far, ...context].map((hit) => hit.concept)).filter((concept) => !measures.includes(concept)),
    noun: nounAfter(mention, passage),
    terms: termsOf(passage, free, hits, segment, (offset) => Math.abs(wordIndexAt(passage.words, offset) - at) <= CLOSE, who[0]?.entity),
    when: whenOf(mention, passage),
    ...(durations[0] ? { duration: durations[0] } : {}),
    ...(per ? { per } : {}),
    part: isPart(text.slice(passage.span.start, mention.start)),
    purpose: purposeOf(mention, passage, who[0]?.entity),
    ...(direction ? { direction } : {}),
    former: !isTimeLike(mention) && FORMER.test(before),
    change: isChange(mention, passage, free),
    past: sentence.past,
    unasserted: sentence.asks || isQuoted(mention, passage) || isSupposed(clauseBefore(mention, passage).replace(NOT_ONLY, '')),
  };
}

/** Inside quotation marks: the words are somebody else's, and may be quoted for being wrong. */
function isQuoted(mention: Mention, passage: Passage): boolean {
  const before = passage.prose.text.slice(0, mention.start);
  const after = passage.prose.text.slice(mention.end);
  const opened = before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”');
  return opened || ((before.match(/"/gu)?.length ?? 0) % 2 === 1 && after.includes('"'));
}

const isSupposed = (clause: string): boolean => SUPPOSED.test(clause) || NEGATED.test(clause) || NEGATED_NEAR.test(clause);

function clauseBefore(mention: Mention, passage: Passage): string {
  const at = wordIndexAt(passage.words, mention.start);
  const segment = passage.segments.of[at];
  let first = at;
  while (first > 0 && passage.segments.of[first - 1] === segment) first--;
  return passage.prose.text.slice(passage.words[first]?.start ?? mention.start, mention.start);
}

function isDurationOf(duration: Mention, mention: Mention, passage: Passage): boolean {
  if (segmentAt(passage, duration.start) !== segmentAt(passage, mention.start)) return false;
  const written = passage.prose.text.slice(duration.start, duration.end);
  return /-/u.test(written) || FOR_A_TIME.test(passage.prose.text.slice(passage.span.start, duration.start));
}

/** Dates and years that go with the figure: those nearer to it than to any other figure of the clause; the only figure has them all. */
function whenOf(mention: Mention, passage: Passage): Mention[] {
  const dates = passage.mentions.filter((other) => other !== mention && (other.kind === 'date' || other.kind === 'year'));
  const segment = segmentAt(passage, mention.start);
  const figures = passage.mentions.filter((other) => !isTimeLike(other));
  if (isTimeLike(mention) || figures.length === 1) return dates;
  return dates.filter((date) => segmentAt(passage, date.start) === segment && companionOf(date, passage) === mention);
}

/** Dates, years and lengths of time go with other figures. */
export const isTimeLike = ({ kind, quantity }: Mention): boolean => kind === 'date' || kind === 'year' || kind === 'duration' || quantity.date !== undefined;

/** The figure that a date goes with: the nearest in its clause, of two at like distance the one before. */
export function companionOf(date: Mention, passage: Passage): Mention | undefined {
  const segment = segmentAt(passage, date.start);
  let best: { mention: Mention; gap: number } | undefined;
  for (const mention of passage.mentions) {
    if (isTimeLike(mention) || segmentAt(passage, mention.start) !== segment) continue;
    const gap = mention.end <= date.start ? date.start - mention.end : (mention.start - date.end) * 1.5;
    if (!best || gap < best.gap) best = { mention, gap };
  }
  return best?.mention;
}

const DIRECTION_REACH = 9;

function directionNear(mention: Mention, passage: Passage, free: readonly Word[], inSegment: (word: Word) => boolean): Frame['direction'] {
  const at = wordIndexAt(passage.words, mention.start);
  let best: { word: Word; gap: number } | undefined;
  for (const word of free) {
    if (!directionOf(word.lower) || !inSegment(word) || isFigureBetween(passage, word, mention)) continue;
    const index = passage.words.indexOf(word);
    if (tellsNoDirection(passage, index, at)) continue;
    const gap = index < at ? at - index : (index - at) * 1.5;
    if (gap <= DIRECTION_REACH && (!best || gap < best.gap)) best = { word, gap };
  }
  return best && { to: directionOf(best.word.lower)!, word: { start: best.word.start, end: best.word.end } };
}

const PART = /\b(?:(?:first|second|third|fourth|final) (?:year|quarter|month|tranche|stage|phase|step)|year (?:one|two|three)|so far|initial\w*|to start with|of (?:that|this|which|its|the)\b(?! (?:market|stock))|the rest|remaining|remainder)\b[^.;]*$/iu;

/** "In the first year, …", "of that, …": a part is no statement of the whole. */
const isPart = (before: string): boolean => PART.test(before);

const PURPOSE_REACH = 6;
const PURPOSE_WORDS = 2;

/** Stems of what the figure is for or is: "bond" of "a $10 billion bond", "research" of "$6 billion on research"; a name ends it. */
function purposeOf(mention: Mention, passage: Passage, owner: string | undefined): string[] {
  const at = wordIndexAt(passage.words, mention.end);
  const purpose: string[] = [];
  for (const word of passage.words.slice(at, at + PURPOSE_REACH)) {
    const name = passage.names.find((one) => covers(one, word));
    if (name && (name.possessive || (name.entity !== undefined && name.entity === owner))) continue;
    if (name) return [...purpose, ...(name.entity === undefined ? [] : [`@${name.entity}`])];
    if (purpose.length >= PURPOSE_WORDS) break;
    if (!word.isWord || passage.mentions.some((other) => other !== mention && covers(other, word)) || ENDS_PURPOSE.has(word.lower)) break;
    if (!isLight(word.lower) && !word.capital && word.start >= mention.end && /\p{L}{3}/u.test(word.lower)) purpose.push(...word.lower.split('-').filter((part) => part.length > 2 && !isLight(part)).map((part) => conceptOf(part) === undefined ? stemOf(canonicalWord(part)) : `#${conceptOf(part)!}`));
  }
  return purpose;
}

const ENDS_PURPOSE = new Set(['over', 'by', 'within', 'during', 'than', 'and', 'but', 'is', 'are', 'was', 'were', 'will', 'would', 'has', 'have', 'had', 'that', 'which', 'who', 'from', 'to', 'this', 'next', 'a', 'per', 'each', 'every']);

const OBJECT_OF = new Set(['into', 'in', 'on', 'for', 'to', 'with', 'buying', 'acquiring', 'backing']);

/** "$800 million into Moonshot", "its investment in Moonshot is $800 million": names that the money or the count goes to, in the figure's clause. */
function objectsOf(mention: Mention, passage: Passage): string[] {
  const segment = segmentAt(passage, mention.start);
  return passage.names.filter((name) => {
    if (segmentAt(passage, name.start) !== segment) return false;
    const before = passage.words[name.from - 1];
    return before !== undefined && OBJECT_OF.has(before.lower === 'the' ? (passage.words[name.from - 2]?.lower ?? '') : before.lower);
  }).map((name) => name.entity ?? `?${name.text}`);
}

const CHANGE_AFTER = /^\s*(?:points? )?(?:increase|rise|growth|gain|jump|fall|drop|decline|decrease|loss|cut|reduction|higher|lower|more|less|fewer|bigger|larger|smaller|cheaper|dearer|up|down|above|below)\b/iu;

/** "rose 11%", "up by 24%", "an 11% increase", but not "rose to 11%". */
function isChange(mention: Mention, passage: Passage, free: readonly Word[]): boolean {
  const limit = mention.hedgeSpan && mention.hedgeSpan.end <= mention.start ? mention.hedgeSpan.start : mention.start;
  const before = free.filter((word) => word.end <= limit);
  const last = before.at(-1)?.lower === 'by' || before.at(-1)?.lower === 'another' ? before.at(-2) : before.at(-1);
  const adjacent = last !== undefined && passage.prose.text.slice(last.end, limit).trim().length <= 'another'.length;
  return (adjacent && directionOf(last.lower) !== undefined) || CHANGE_AFTER.test(passage.prose.text.slice(mention.end, mention.end + 40));
}

const PHRASAL = /^(?:puts?|putting|build(?:s|ing)?|built|made?|makes|making|set|sets|ended|ends|picks?|picked|took|takes?|gave|gives?|turn(?:ed|s)?|start(?:ed|s)?|back(?:ed|s)?|sign(?:ed|s)?|follow(?:ed|s)?|speed|sped|shut|broke|breaks?|closed?|slow(?:ed|s)?|wind(?:ing)?|settled?|stepp?(?:ed|s)?|wrote|track(?:ed|s)?|pin(?:ned)?|comes?|came|brought|growing|sum(?:med)?|adds?|added|adding)$/u;

/** "made up 4% of the total" tells no direction; nor does "… $7 million and raised its fees" of the figure before. */
function tellsNoDirection(passage: Passage, index: number, at: number): boolean {
  const word = passage.words[index]!;
  if (/^(?:up|down)$/u.test(word.lower) && PHRASAL.test(passage.words[index - 1]?.lower ?? '')) return true;
  return index > at && passage.words.slice(at, index).some((between) => /^(?:and|but|or|that|which|;|:)$/u.test(between.lower));
}

/** "up from 12 cents, … $9 million": a direction belongs to the figure next to it. */
function isFigureBetween(passage: Passage, word: Word, mention: Mention): boolean {
  const from = Math.min(word.end, mention.end);
  const to = Math.max(word.start, mention.start);
  return passage.mentions.some((other) => other !== mention && !isTimeLike(other) && other.start >= from && other.end <= to);
}

function nounAfter(mention: Mention, passage: Passage): string[] {
  const at = wordIndexAt(passage.words, mention.end);
  const noun: string[] = [];
  for (const word of passage.words.slice(at, at + NOUN_REACH)) {
    if (!word.isWord || word.start < mention.end || PREPOSITIONS.has(word.lower)) break;
    if (!isLight(word.lower)) noun.push(stemOf(word.lower));
  }
  return noun;
}

const PREPOSITIONS = new Set('of in at on by for to from with per a an the than as and or but is are was were has have had will would which that who over under into'.split(' '));

/** The words that tell what the figure is about: measures as "#concept", names as "@entity", others by their stems. The owner is not among them. */
function termsOf(passage: Passage, free: readonly Word[], hits: readonly MeasureHit[], segment: number, isClose: (offset: number) => boolean, owner: string | undefined): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => { terms.set(term, Math.max(terms.get(term) ?? 0, weight)); };
  const read = (words: readonly Word[], measured: readonly MeasureHit[], names: Passage['names'], weight: (offset: number) => number, measureWeight = weight): void => {
    for (const hit of measured) add(`#${hit.concept}`, measureWeight(hit.start));
    for (const word of words) {
      if (!word.isWord || isLight(word.lower) || directionOf(word.lower) !== undefined || !/\p{L}{2}/u.test(word.lower) || measured.some((hit) => covers(hit, word))) continue;
      if (names.some((name) => covers(name, word) && (name.entity !== undefined || word.capital))) continue;
      for (const part of word.lower.split('-')) if (part.length > 1 && !isLight(part)) {
        const concept = part === word.lower ? undefined : conceptOf(part);
        add(concept === undefined ? stemOf(canonicalWord(part)) : `#${concept}`, weight(word.start));
      }
    }
    for (const name of names) if (name.entity === undefined || name.entity !== owner) add(name.entity ? `@${name.entity}` : `@${name.text.toLowerCase()}`, weight(name.start) * NAME_SHARE);
  };
  read(free, hits, passage.names, (offset) => (segmentAt(passage, offset) !== segment ? CONTEXT_WEIGHT : isClose(offset) ? 1 : FAR_WEIGHT), (offset) => (segmentAt(passage, offset) === segment ? 1 : CONTEXT_WEIGHT));
  for (const head of passage.heads) read(head.words, measuresOf(head), head.names, () => 1);
  for (const one of passage.context) read(one.words, measuresOf(one), one.names, () => CONTEXT_WEIGHT);
  return terms;
}

/** Index of the first word that ends after `offset`. */
export function wordIndexAt(words: readonly Word[], offset: number): number {
  const at = words.findIndex((word) => word.end > offset);
  return at < 0 ? words.length : at;
}

export function segmentAt(passage: Passage, offset: number): number {
  return passage.segments.of[wordIndexAt(passage.words, offset)] ?? 0;
}

const covers = (span: Span, word: Word): boolean => span.start < word.end && word.start < span.end;
const distance = (hit: MeasureHit, mention: Mention): number => (hit.end <= mention.start ? mention.start - hit.end : hit.start - mention.end);
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
