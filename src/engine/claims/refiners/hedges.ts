import type { Hedge } from '../../vocabulary';
import type { Found, Refiner } from '../found';
import { HEDGES, HEDGES_AFTER } from '../lexicon/hedges';
import { anyOf, END, pattern } from '../pattern';

/** Words that may stand between a hedge and its figure. */
const BETWEEN = pattern`(?: \s (?: just | only | an? | the\s(?:first|next|last|past) | another | one ) )? (?: \s (?:the\s)? )? $${'s'}`;
/** Signs that hedge stand right before the figure. */
const SIGN = /(?:[~≈<>≥≤]|[<>]=)\s?$/;
const HEDGE_AFTER = pattern`
  (?: \s? (?<hedge> ${anyOf([...HEDGES_AFTER.keys()].filter((words) => /^[-+]/.test(words)))} ) (?!\d) | \s (?<word> ${anyOf([...HEDGES_AFTER.keys()].filter((words) => /^[a-z]/.test(words)))} ) ${END} )
${'dy'}`;
const LONGEST = Math.max(...Array.from(HEDGES.keys(), (words) => words.split(' ').length));
/** What one is over or about without counting: "a row over 5 villages". */
const QUARREL = /\b(?:debate|dispute|row|fight|battle|argued?|control|concerns?|fears|anger|outrage|presided)\s$/;
/** "adds up to $120bn" and "edged up to 8,610" bound nothing. */
const ADDING = /\b(?:adds?|added|adding|sums?|summed|totals?|amounts?|comes?|came|lives?|lived|edg(?:es?|ed|ing)|inch(?:es|ed|ing)?|creeps?|crept|ticks?|ticked|nudg(?:es?|ed)|mov(?:es?|ed)|goes|went|gone|climb(?:s|ed|ing)?|rose|risen|jump(?:s|ed)?|shot|push(?:es|ed|ing)?|pick(?:s|ed)|step(?:s|ped)?|brings?|brought|takes?|took|taking)\s$/;
/** With durations these say when, not how much: "over three years", "within a week". */
const STRETCH = new Set(['over', 'beyond', 'inside', 'within']);

/** Takes the hedge's words before or behind a figure into its quantity; the span of the figure stays. */
export const attachHedges: Refiner = {
  name: 'hedges',
  refine: (found, { marked }) => {
    let last = 0;
    return found.map((mention) => {
      const from = last;
      last = mention.end;
      if (mention.kind === 'none' || mention.relative !== undefined) return mention;
      return hedgedBefore(mention, marked, from) ?? hedgedAfter(mention, marked) ?? mention;
    });
  },
};

function hedgedBefore(mention: Found, marked: string, from: number): Found | undefined {
  const before = marked.slice(Math.max(from, mention.start - 40), mention.start);
  for (const gap of gaps(before)) {
    const hedge = hedgeAtEnd(before.slice(0, before.length - gap.length));
    if (hedge === undefined) continue;
    const end = mention.start - gap.length;
    const start = end - hedge.written.length;
    if (isPreposition(hedge.words, mention, gap, marked.slice(mention.end, mention.end + 24)) || !fits(hedge.words, mention, gap, marked.slice(Math.max(0, start - 24), start))) return undefined;
    return { ...mention, quantity: { ...mention.quantity, hedge: hedge.means }, hedgeSpan: { start, end } };
  }
  return undefined;
}

/** What may stand between hedge and figure here, the least first: " ", " a ", " the next ". */
function gaps(before: string): string[] {
  if (SIGN.test(before)) return [/\s?$/.exec(before)?.[0] ?? ''];
  const longest = BETWEEN.exec(before)?.[0] ?? '';
  const least = /\s?$/.exec(before)?.[0] ?? '';
  return least === longest ? [least] : [least, longest];
}

/** The longest hedge that a text ends with. */
function hedgeAtEnd(text: string): { words: string; written: string; means: Hedge } | undefined {
  const sign = /[~≈<>≥≤]=?$/.exec(text)?.[0];
  if (sign !== undefined) return found(sign, text);
  let longest: ReturnType<typeof found>;
  let at = text.length;
  for (let count = 0; count < LONGEST && at > 0; count++) {
    at = text.lastIndexOf(' ', at - 1);
    const hedge = found(text.slice(at + 1), text);
    if (hedge !== undefined) longest = hedge;
    if (at < 0) break;
  }
  return longest;
}

function found(written: string, text: string): { words: string; written: string; means: Hedge } | undefined {
  const words = written.replace(/^[^a-z~≈<>≥≤]+/, '');
  const means = HEDGES.get(words);
  return means === undefined || /[a-z\d-]$/.test(text.slice(0, text.length - words.length)) ? undefined : { words, written: words, means };
}

/** "under a £420 million programme", "above the 12-storey block": an article before the figure belongs to the noun behind it, and the word in front tells where, or by what. */
function isPreposition(words: string, { kind }: Found, between: string, behind: string): boolean {
  if (!PLACING.has(words) || !/\s(?:an?|the|another|one)\s$/.test(between)) return false;
  return /^-\p{L}/u.test(behind) || (kind !== 'ratio' && kind !== 'count' && NOUN_BEHIND.test(behind));
}
const PLACING = new Set(['under', 'over', 'above', 'below', 'beyond', 'inside', 'within', 'near', 'around', 'about']);
const NOUN_BEHIND = /^\s(?!(?:a|an|per|of|for|in|on|at|to|from|by|with|and|or|but|than|as|more|less|each|every|this|last|that|which|who|when|while|is|was|are|were|has|had)\b)\p{L}/u;

/** Words that hedge only in some company: "over three years" is a stretch of time, "under the law" no figure, "above 5" a level. */
function fits(words: string, mention: Found, between: string, before: string): boolean {
  const { kind } = mention;
  const dated = mention.quantity.date !== undefined;
  if (dated) return ['about', 'around', 'circa', 'ca.', 'c.', 'approximately', 'roughly', '~'].includes(words);
  if (/\sthe\s$/.test(between) && kind !== 'ratio') return false;
  if (kind === 'duration' && STRETCH.has(words)) return words === 'over' ? /\b(?:for|of|is|was|lasted|took|takes|just|now)\s$/.test(before) && !/\s(?:next|last|past)/.test(between) : false;
  if (words === 'near' || words === 'beyond' || words === 'inside') return kind === 'money' || kind === 'percent' || kind === 'measure';
  if (words === 'about' && /\b(?:talk|talks|talked|think|thinks|asked|asks|know|knows|worry|worried|question|questions|story|stories|told|news|report|complain|complained)\s$/.test(before)) return false;
  if (words === 'some' && /\b(?:for|with)\s$/.test(before) && kind === 'ordinal') return false;
  if (kind === 'ordinal') return false;
  if (words === 'up to' && ADDING.test(before)) return false;
  return !(words === 'over' && QUARREL.test(before));
}

function hedgedAfter(mention: Found, marked: string): Found | undefined {
  if (mention.quantity.date !== undefined || mention.kind === 'ordinal') return undefined;
  HEDGE_AFTER.lastIndex = mention.end;
  const match = HEDGE_AFTER.exec(marked);
  const [start, end] = match?.indices?.groups?.['hedge'] ?? match?.indices?.groups?.['word'] ?? [0, 0];
  const hedge = HEDGES_AFTER.get(marked.slice(start, end).replace(/\s+/g, ' '));
  return hedge === undefined ? undefined : { ...mention, quantity: { ...mention.quantity, hedge }, hedgeSpan: { start, end } };
}
