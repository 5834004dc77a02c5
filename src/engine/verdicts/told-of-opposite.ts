import { counterpartOf, sidesTold, type SideTold } from '../claims/side-told';
import type { Assertion, Fact } from '../sources/fact';
import { textUnder, type Judgement } from './judgement';
import { figureIn } from './wording';

interface Opposed {
  readonly own: SideTold;
  readonly source: SideTold;
  /** Both tell how much there is, or both by how much it moved. */
  readonly isPlain: boolean;
}

/** The opposite things of which the draft and the source tell their figures, if they do. */
function opposedIn({ mention, passage, frame }: Assertion, fact: Fact): Opposed | undefined {
  const sides = sidesTold(passage)(mention);
  if (sides.length === 0) return undefined;
  const figure = figureIn(fact);
  const others = figure && sidesTold(fact.passage)(figure);
  for (const own of sides) {
    const source = others?.find(({ of }) => of === own.of);
    if (!source || source.side === own.side) continue;
    // A loss that grows may well be a profit that falls.
    if (isMoved(frame, own) && isMoved(fact.frame, source) && frame.direction?.to !== fact.frame.direction?.to) return undefined;
    return { own, source, isPlain: isMoved(frame, own) === isMoved(fact.frame, source) };
  }
  return undefined;
}

/** By how much it moved, and not how much there is; "lost €3 million" is a loss. */
const isMoved = ({ change, direction }: Fact['frame'], { word }: SideTold): boolean => change && direction?.word.start !== word.start;

/** Whether the source tells its figure of the opposite thing, so that it neither bears out nor contradicts the draft's: women's share for men's. What plainly is wrong is left to be objected to. */
export function isOfOpposite(assertion: Assertion, fact: Fact, comparison: string): boolean {
  const opposed = opposedIn(assertion, fact);
  if (!opposed) return false;
  const { how } = opposed.own.of;
  if (how === 'complement') return true;
  if (how === 'converse') return !isOfAnother(assertion, fact);
  return comparison === 'equal' && !opposed.isPlain;
}

const isOfAnother = ({ frame }: Assertion, fact: Fact): boolean => {
  const [own, source] = [frame.who[0]?.entity, fact.frame.who[0]?.entity];
  return own !== undefined && source !== undefined && own !== source;
};

/** "a profit of €3 million" for the source's loss of €3 million: the figure is right, what it is told of is not. */
export function judgeOpposite(assertion: Assertion, figure: Judgement): Judgement | undefined {
  const { fact } = figure;
  const { passage, frame, mention } = assertion;
  if (figure.verdict !== 'supported' || figure.code !== 'supported.stated' || !fact || frame.unasserted || fact.frame.unasserted) return undefined;
  const opposed = opposedIn(assertion, fact);
  if (!opposed?.isPlain || opposed.own.of.how !== 'reversed') return undefined;
  const { own, source } = opposed;
  const written = textUnder(passage, own.word);
  const right = counterpartOf(own, written.toLowerCase());
  const text = right !== undefined && /^\p{Lu}/u.test(written) ? right[0]!.toUpperCase() + right.slice(1) : right;
  const theirs = figureIn(fact)!;
  return {
    ...own.word, passage, kind: mention.kind, verdict: 'refuted', code: 'refuted.direction', actual: written, evidence: [fact.evidence], fact,
    message: `The source says “${fact.passage.prose.text.slice(Math.min(source.word.start, theirs.start), Math.max(source.word.end, theirs.end))}”, not “${written.toLowerCase()}”.`,
    ...(text === undefined ? {} : { expected: text, fix: { ...own.word, text } }),
  };
}
