import type { Hedge } from '../../vocabulary';
import type { Found, Refiner } from '../found';
import { HEDGES, HEDGES_AFTER } from '../lexicon/hedges';
import { anyOf, END, pattern } from '../pattern';

const HEDGE_BEFORE = pattern`
  (?<![a-z\d-]) (?<hedge> ${anyOf(HEDGES.keys())} )
  (?<between> (?: \s (?: just | only | a | an | the\s(?:first|next|last|past) | another | one ) )? (?: \s | (?<=[~≈<>≥≤=c.]) ) (?: the \s )? ) $
${'d'}`;
const HEDGE_AFTER = pattern`^ (?: \s? (?<hedge> ${anyOf([...HEDGES_AFTER.keys()].filter((words) => /^[-+]/.test(words)))} ) (?![\d]) | \s (?<word> ${anyOf([...HEDGES_AFTER.keys()].filter((words) => /^[a-z]/.test(words)))} ) ${END} )${'d'}`;
/** What one is over or about without counting: "a row over 5 villages". */
const QUARREL = /\b(?:debate|dispute|row|fight|battle|argued?|control|concerns?|fears|anger|outrage|presided)\s$/;
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
  const before = Math.max(from, mention.start - 40);
  const match = HEDGE_BEFORE.exec(marked.slice(before, mention.start));
  const indices = match?.indices?.groups?.['hedge'];
  if (match === null || indices === undefined) return undefined;
  const words = (match.groups?.['hedge'] ?? '').replace(/\s+/g, ' ');
  const hedge = HEDGES.get(words);
  const between = match.groups?.['between'] ?? '';
  if (hedge === undefined || !fits(words, mention, between, marked.slice(Math.max(0, before + indices[0] - 24), before + indices[0]))) return undefined;
  return { ...mention, quantity: { ...mention.quantity, hedge }, hedgeSpan: { start: before + indices[0], end: before + indices[1] } };
}

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
  return !(words === 'over' && QUARREL.test(before));
}

function hedgedAfter(mention: Found, marked: string): Found | undefined {
  if (mention.quantity.date !== undefined || mention.kind === 'ordinal') return undefined;
  // "50-plus percent", "500 or so people": the hedge may also stand between number and unit, where recognizers don't let it in.
  const match = HEDGE_AFTER.exec(marked.slice(mention.end, mention.end + 24));
  const name = match?.groups?.['hedge'] === undefined ? 'word' : 'hedge';
  const indices = match?.indices?.groups?.[name];
  const hedge: Hedge | undefined = HEDGES_AFTER.get((match?.groups?.[name] ?? '').replace(/\s+/g, ' '));
  if (indices === undefined || hedge === undefined) return undefined;
  return { ...mention, quantity: { ...mention.quantity, hedge }, hedgeSpan: { start: mention.end + indices[0], end: mention.end + indices[1] } };
}
