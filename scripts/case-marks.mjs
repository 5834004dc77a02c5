// The marks in the drafts of test/cases, and the labels made of them. A mark is the truth about one claim, written where the claim stands:
//   ⟦$53 billion|supported⟧   ⟦$106 billion|derived⟧ (supported, but only by arithmetic)   ⟦1,200|unknown⟧ (not enough info)
//   ⟦$35 billion|transposition|$53 billion⟧ (an error of this class, and the text that would make it right)
// An "unknown" that two sources know differently is written ⟦1,200|disagree⟧.

/** The classes of errors that a mark may name. */
export const ERROR_CLASSES = [
  'transposition', 'digit', 'magnitude', 'unit', 'percent-points', 'year', 'date', 'duration', 'swap', 'entity', 'misspelling', 'role',
  'hedge', 'direction', 'rounding', 'off-by-one', 'period', 'ratio', 'arithmetic', 'range', 'rank', 'stale',
];

const MARK = /⟦([^|⟦⟧]+)\|([^|⟦⟧]+)(?:\|([^|⟦⟧]+))?⟧/gu;
/** How many words before and after a claim are looked at in search of a place that stands only once in the draft. */
const REACH = 12;
/** No more text than this is looked at on either side, in UTF-16 code units. */
const FAR = 400;

/**
 * Takes the marks out of a draft. Gives the text that a checker gets to see, and a label for each claim in it, in the scorer's form.
 * Throws an Error on a mark that cannot be read, on an unknown class, and on a claim whose place cannot be told from another.
 */
export function readCase(marked) {
  let draft = '';
  let from = 0;
  const spans = [];
  for (const mark of marked.matchAll(MARK)) {
    draft += marked.slice(from, mark.index);
    from = mark.index + mark[0].length;
    const [whole, span, said, truth] = mark;
    spans.push({ span, at: draft.length, ...verdict(whole, span, said, truth) });
    draft += span;
  }
  draft += marked.slice(from);
  const stray = /[⟦⟧]/u.exec(draft);
  if (stray) throw new Error(`broken mark near "${draft.slice(Math.max(0, stray.index - 30), stray.index + 40)}"`);
  return { draft, claims: spans.map(({ span, at, ...rest }) => ({ span, in: placeOf(draft, span, at), kind: kindOf(draft, span, at, rest.error), ...rest })) };
}

function verdict(whole, span, said, truth) {
  if (ERROR_CLASSES.includes(said)) {
    if (truth === undefined) throw new Error(`a mark of an error needs the right text: ${whole}`);
    if (truth === span) throw new Error(`the right text is the wrong one: ${whole}`);
    return { verdict: 'refuted', truth, error: said, derived: said === 'arithmetic' };
  }
  if (truth !== undefined) throw new Error(`no right text is wanted here, or the class is unknown: ${whole}`);
  if (said === 'supported' || said === 'derived') return { verdict: 'supported', derived: said === 'derived' };
  if (said === 'unknown') return { verdict: 'not-enough-info', derived: false };
  if (said === 'disagree') return { verdict: 'not-enough-info', derived: false, disagree: true };
  throw new Error(`no such verdict or class of errors: ${whole}`);
}

/**
 * The shortest run of words around a claim that stands once in the draft and has its first `span` where the claim stands: the scorer looks
 * for the text, then for the span in it. At least two words on each side, or fewer where only that tells the claim from its neighbour.
 */
function placeOf(draft, span, at) {
  const end = at + span.length;
  const before = edges(draft.slice(Math.max(0, at - FAR), at), /\S+\s*$/u);
  const after = edges(draft.slice(end, end + FAR), /^\s*\S+/u);
  const tries = before.flatMap((left, i) => after.map((right, j) => ({ start: at - left, stop: end + right, cost: i + j + 100 * (Math.max(0, 2 - i) + Math.max(0, 2 - j)) })));
  for (const { start, stop } of tries.sort((a, b) => a.cost - b.cost)) {
    const place = draft.slice(start, stop);
    if (start + place.indexOf(span) === at && draft.indexOf(place) === start && !draft.includes(place, start + 1)) return place;
  }
  throw new Error(`"${span}" cannot be told from another place in the draft: "${draft.slice(Math.max(0, at - 40), end + 40)}"`);
}

/** How far one gets from a claim by taking no word, one, two, and so on, in UTF-16 code units; fewer where the text ends. */
function edges(text, word) {
  const lengths = [0];
  let rest = text;
  for (let words = 1; words <= REACH; words++) {
    const length = word.exec(rest)?.[0].length ?? 0;
    rest = word.source.startsWith('^') ? rest.slice(length) : rest.slice(0, rest.length - length);
    lengths.push(text.length - rest.length);
  }
  return lengths;
}

const MONTH = /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
const SEASON = /\b(?:spring|summer|autumn|winter|first quarter|second quarter|third quarter|fourth quarter|first half|second half)\b/u;
const NUMBER = String.raw`(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|a|an|half an?|three-quarters of an?)`;
const PART = /\b(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\b/iu;
const TITLE = /\b(?:chief|chair\w*|president|minister|director|head|governor|mayor|captain|coach|manager|secretary|founder|officer|professor|chancellor|harbourmaster|ranger|scientist|investigator|spokes\w+|partner|assistant)\b/u;
const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|about|some|nearly|more|fewer|less|just)\b/iu;
/** The first that fits names the kind. */
const KINDS = [
  ['points', /percentage points?|basis points?|^\S+ points?$/iu],
  ['duration', /^\d+ hours?, \d+ minutes?/u],
  ['range', /\d\S* (?:\w+ )?to \S*\d|\d–\S*\d|^\S*\d\S* and \S*\d\S*/iu],
  ['percent', /%|\bper ?cent\b/iu],
  ['money', /[$£€¥]|\b(?:dollars?|euros?|pounds?|pence|cents?|crowns?|francs?)\b/iu],
  ['role', new RegExp(String.raw`^(?:\p{Ll}\D*)?${TITLE.source}\D*$|^C[EFO]O$`, 'u')],
  ['date', new RegExp(`${MONTH.source}|${SEASON.source}|\\b(?:last|this|next) (?:year|month|week)\\b|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b`, 'u')],
  ['duration', new RegExp(String.raw`\b${NUMBER}[\s-](?:and a half\s)?(?:working\s)?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|nights?)\b|^\d+:\d\d(?::\d\d)?$`, 'iu')],
  ['count', /\bhalf an? (?:million|billion)\b/iu],
  ['ratio', new RegExp(String.raw`\b(?:an?|one|two|three|four|nearly|about|than)[\s-]${PART.source}|^half$|\b(?:halved|doubled?|tripled?|quadrupled?|twice|times|\w+fold)\b|^(?:about |nearly )?\w+(?: out of | in )\w+$`, 'iu')],
  ['ordinal', /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b/iu],
  ['year', /^(?:in )?(?:1[5-9]|20|21)\d\d$/iu],
  ['measure', /(?:\d|thousand|million|billion)[\s-]?(?:km|kilomet|m\b|met(?:re|er)|miles?|kg|kilogram|g\b|grams?|tonnes?|tons?|litres?|hectares?|acres?|°|degrees?|[kMGT]Wh?|watts?|[kMG]?Hz|GB|TB|mm|cm|mg|milligrams?|nautical)/iu],
];

/** A guess from the text alone; the scorer only prints it. A wrong direction is of the kind of the figure behind it. */
function kindOf(draft, span, at, error) {
  if (error === 'role') return 'role';
  if (error === 'misspelling' || error === 'entity') return 'name';
  if (error === 'direction') {
    const figure = /\S*\d\S*(?: \w+)?/u.exec(draft.slice(at + span.length).split(/[.!?]\s|\n\n/u)[0] ?? '');
    return figure ? kindOf(draft, figure[0], at, undefined) : 'count';
  }
  const known = KINDS.find(([, shape]) => shape.test(span));
  if (known) return known[0];
  return /^\p{Lu}/u.test(span) && !/\d/u.test(span) && !COUNTED.test(span) ? 'name' : 'count';
}
