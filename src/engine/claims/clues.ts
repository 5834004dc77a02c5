import type { Mention, Prose } from '../vocabulary';
import { mayTell } from './cues';
import { isTimeLike } from './times';
import { wordIndexAt, type Passage } from './passages';
import { remember, rememberLast } from './remember';

/**
 * What small words around a figure tell of it: a rate, a former value, a part, something asked, denied or supposed. Each pattern is tried
 * on the text right before or behind the figure, or on the whole sentence once.
 */

/** "… a year", "… per month", "… of nuts a day", "… annually", "… weekly" (but not "weekly meetings") */
export const RATE = /^(?:\s+(?!(?:in|for|over|within|of|once|twice|than|ago|by|to|and|or|at|on|from|was|is|were|are)\b)\p{Ll}[\p{Ll}-]*){0,2}(?:\s+of(?:\s+(?!(?:the|an?|its|their|which|whom)\b)\p{Ll}[\p{Ll}-]*){1,2})?\s*,?\s*(?:\b(?:a|an|per|each|every)|\/)\s*(?:(?:calendar|financial|single) )?(year|month|week|day|quarter|hour|minute|second(?=\s*(?:[.,;:)!?]|$)|\s+(?:and|or|in|on|at|from|through|when|while)\b))\b(?!\s+(?:ago|earlier|before|later|old|fewer|less|more|of|up|down|above|below|ahead|behind|longer|shorter|older|cheaper|dearer|higher|lower)\b)|^(?:\s+(?:of\s+)?(?!(?:in|for|over|of|than|by|to|and|or|at|on|from|was|is|were|are)\b)\p{Ll}[\p{Ll}-]*){0,2}\s+(hourly|daily|weekly|monthly|quarterly)(?=\s*(?:[.,;:)!?]|$)|\s+(?:and|or|in|on|at|from|to|for|by|with|while|since|between)\b)|^\s*(?:annually|yearly|p\.a\.)/iu;
/** "annual spending of …" */
const RATE_BEFORE = /\b(annual|yearly|annually|monthly|weekly|daily|quarterly|each year|every year|per year|a year(?!\s+(?:ago|earlier|before|later|after|old|on)\b))\W*(?:\w+\W+){0,7}$/iu;
const RATE_WORDS: Readonly<Record<string, string>> = { annual: 'year', yearly: 'year', annually: 'year', monthly: 'month', weekly: 'week', daily: 'day', hourly: 'hour', quarterly: 'quarter', 'each year': 'year', 'every year': 'year', 'per year': 'year', 'a year': 'year' };
/** "Per year, …", "In each of the next three years, …": a rate said ahead of its figures. */
const EACH = /^(?:per|each|every) (year|month|week|quarter)\b|^a (year|month), |\beach of (?:the|these|those) (?:\w+ ){0,2}(year|month|week|quarter)s\b/iu;
/** "from …", "against …", "compared with …": a value that no longer holds. */
const FORMER = /(?:\bfrom|\binstead of|\brather than|\bno longer|\bafter|\bagainst|\bversus|\bvs\.?|\bcompare[sd]? (?:with|to)|\bup on|\bdown on|\bprevious(?:ly)?|\bearlier|\bonce|\bformerly|\b(?:it|they|there) had (?:still |only )?been)\s+(?:(?:about|around|some|roughly|nearly|more than|just|a|an|the|its|their)\s+)*$/iu;
/** The same of times: "from 2022" is none. */
const FORMER_TIME = /(?:\binstead of|\brather than|\bno longer|\boriginally|\bagainst)\s+(?:(?:in|by|on|the|end of|early|late|mid|about)\s+)*$/iu;
/** "had hoped to restart by …", "had spoken of …", "was to have opened in …". */
const WAS_MEANT = /\bhad (?:\w+ ){0,2}?(?:hoped|planned|expected|spoken|intended|aimed|forecast|promised|wanted|meant|said|put|been (?:due|expected|planned))\b[^.;]{0,60}$|\bwas to have\b[^.;]{0,60}$|\bshould have\b[^.;]{0,60}$/iu;
/** "if …", "the town should spend …" (but "the bridge should open in May" is expected), "had planned …", "analysts expect …": nobody asserts it. */
const SUPPOSED = /\b(?:denied|denies|deny|if|unless|whether|rumou?red|would have|would need|would be|had it|had (?:\w+ ){0,2}(?:planned|intended|expected|hoped|aimed|forecast|promised|pledged|budgeted|wanted|meant)|(?:originally|initially|earlier|previously|at first|first)\W+(?:\w+\W+){0,3}?(?:planned|intended|promised|pledged|said|budgeted)|should(?! (?:also |now |soon |thus |then )?(?:be|bring|save|yield|reach|last|cost|earn|open|produce|deliver|provide|come|rise|fall|grow|shrink|start|begin|create|make|take|generate|add)\b)|ought|nobody|no one|some say|critics|analysts|speculat\w+|suppose|imagine|fictional|hypothetical\w*|myth)\b/iu;
/** "…, they say in the harbour bar" */
const HEARSAY = /\b(?:(?:they|people|some|locals|neighbours) say|it is (?:said|rumou?red|whispered)|rumou?r has it|rumou?rs?|word has it|legend has it|gossip)\b/iu;
const NEGATED = /(?:\b(?:not|never|neither|nor|could|might)|n[’']t)\b(?:\W+\w+){0,6}\W*$/iu;
const NEGATED_NEAR = /\b(?:no|without|rather than|instead of|far from)\b(?:[^\w,;:]+\w+){0,2}[^\w,;:]*$/iu;
/** "not only …" denies nothing. */
const NOT_ONLY = /\bnot (?:only|just|merely|least)\b|\bno (?:fewer|less) than\b|\bif not more\b|\bno (?:secret|surprise|doubt|question|wonder)\b|\bnot to mention\b|\b(?:could|might|may) (?:help|slow|also|still|well)\b/giu;
const PAST = /\b(?:spent|invested|paid|poured|sank|splashed|ploughed|plowed|pumped|lost|shed|had|was|were|did|last (?:year|month|week|quarter|fiscal year)|previous(?:ly)?|in the past|so far|to date|ago|prior|before)\b/iu;
const PLANNED = /\b(?:will|shall|plans?|planning|planned|to|going to|next|coming|intends?|aims?|means?|pledged?|announced|promis\w+|commit\w+|allocat\w+|earmark\w+|set aside|budget\w*|expects?|wants?|would)\b/iu;
/** "over the past ten years", "a decade ago" */
const BYGONE = /\b(?:over|in|during|for|across|throughout) the (?:past|last|previous|preceding)\b|\bago\b/iu;
const PART = /\b(?:(?:first|second|third|fourth|final) (?:year|quarter|month|tranche|stage|phase|step)|year (?:one|two|three)|so far|initial\w*|to start with|of (?:that|this|which|its|the)\b(?! (?:market|stock))|the rest|remaining|remainder)\b[^.;]*$/iu;
const BEFORE = 80;
const BEHIND = 60;

/** What the whole sentence tells of each of its figures. */
export const sentenceOf = rememberLast((passage: Passage) => {
  const text = passage.prose.text.slice(passage.span.start, passage.span.end);
  return {
    each: mayTell('rate', passage) ? EACH.exec(text) : null,
    past: mayTell('past', passage) && PAST.test(text) && !PLANNED.test(text),
    bygone: mayTell('bygone', passage) && BYGONE.test(text),
    asks: text.trimEnd().endsWith('?'),
    hearsay: mayTell('hearsay', passage) && HEARSAY.test(text),
  };
});

/** The unit of time of a rate: "$20 billion a year" → year. */
export function rateOf(mention: Mention, passage: Passage): string | undefined {
  if (!mayTell('rate', passage)) return undefined;
  const { each } = sentenceOf(passage);
  const behind = RATE.exec(passage.prose.text.slice(mention.end, Math.min(passage.span.end, mention.end + BEHIND)));
  if (behind) return behind[1]?.toLowerCase() ?? RATE_WORDS[behind[2]?.toLowerCase() ?? 'annually'];
  const before = RATE_BEFORE.exec(textBefore(mention, passage));
  if (before) return RATE_WORDS[before[1]!.toLowerCase()];
  return each && each.index + passage.span.start < mention.start ? (each[1] ?? each[2] ?? each[3])!.toLowerCase() : undefined;
}

/** Whether the figure is told as a value that no longer holds. */
export function isFormer(mention: Mention, passage: Passage): boolean {
  const isTime = isTimeLike(mention);
  if (mayTell(isTime ? 'formerTime' : 'former', passage) && (isTime ? FORMER_TIME : FORMER).test(textBefore(mention, passage))) return true;
  return (mayTell('meant', passage) && WAS_MEANT.test(textBefore(mention, passage))) || isBehindItsLike(mention, passage);
}

/** "to open in 2031, was 2029", "slips to late May from the end of March": what stands before it is of its kind, and holds now. */
const WAS = /^,?\s*(?:\(\s*)?(?:was|previously|formerly|earlier)\s+(?:the\s+)?$/iu;
const FROM = /^\s*from\s+(?:(?:the|an?|early|late|mid|end of|beginning of|start of)\s+)*$/iu;

function isBehindItsLike(mention: Mention, passage: Passage): boolean {
  const other = passage.mentions.findLast(({ end }) => end <= mention.start);
  if (!other || other.kind !== mention.kind || isTimeLike(other) !== isTimeLike(mention)) return false;
  const between = passage.prose.text.slice(other.end, mention.start);
  return WAS.test(between) || (isTimeLike(mention) && FROM.test(between) && /\bto\s+(?:\w+\s+){0,3}$/iu.test(passage.prose.text.slice(passage.span.start, other.start)));
}

/** "In the first year, …", "of that, …": a part is no statement of the whole. */
export const isPart = (mention: Mention, passage: Passage): boolean => mayTell('part', passage) && PART.test(passage.prose.text.slice(passage.span.start, mention.start));

/** Asked, quoted, denied or supposed rather than asserted. */
export function isUnasserted(mention: Mention, passage: Passage): boolean {
  if (sentenceOf(passage).asks || sentenceOf(passage).hearsay || isQuoted(mention, passage)) return true;
  const [supposed, negated] = [mayTell('supposed', passage), mayTell('negated', passage)];
  if (!supposed && !negated) return false;
  const clause = clauseBefore(mention, passage).replace(NOT_ONLY, '');
  return (supposed && SUPPOSED.test(clause)) || (negated && (NEGATED.test(clause) || NEGATED_NEAR.test(clause)));
}

const hasQuotes = remember(({ text }: Prose) => /["“]/u.test(text));

/** Inside quotation marks: the words are somebody else's, and may be quoted for being wrong. */
function isQuoted(mention: Mention, { prose }: Passage): boolean {
  if (!hasQuotes(prose)) return false;
  const before = prose.text.slice(0, mention.start);
  const after = prose.text.slice(mention.end);
  const opened = before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”');
  return opened || ((before.match(/"/gu)?.length ?? 0) % 2 === 1 && after.includes('"'));
}

function clauseBefore(mention: Mention, passage: Passage): string {
  const at = wordIndexAt(passage.words, mention.start);
  const segment = passage.segments.of[at];
  let first = at;
  while (first > 0 && passage.segments.of[first - 1] === segment) first--;
  // "Rents, which might have softened the blow, rose to 40": what an aside supposes, its sentence does not.
  const { aside } = passage.segments;
  const closed = passage.words.slice(first, at).findLast((_, i) => aside[first + i] !== 0 && aside[first + i] !== aside[at]);
  return passage.prose.text.slice(closed?.end ?? passage.words[first]?.start ?? mention.start, mention.start);
}

const textBefore = (mention: Mention, passage: Passage): string => passage.prose.text.slice(Math.max(passage.span.start, mention.start - BEFORE), mention.start);
