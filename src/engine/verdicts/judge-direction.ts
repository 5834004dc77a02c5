import { oppositeOf, type Direction } from '../claims/lexicon/directions';
import type { Frame } from '../claims/frames';
import { measured } from '../comparison/figures';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf, type FactBase } from './fact-base';
import { textUnder, type Judgement } from './judgement';
import { bareFigure, figureIn, figureWords, ownerWords } from './wording';

/** What fell in another year may well have risen in this one. */
const isOtherTime = (draft: Frame, source: Frame): boolean => draft.when.some((date) => (date.relative !== undefined || /^(?:FY)?\d{4}/u.test(date.quantity.date ?? '')) && !source.when.some((other) => (date.relative !== undefined && other.relative?.unit === date.relative.unit && other.relative.offset === date.relative.offset) || (date.quantity.date !== undefined && date.quantity.date === other.quantity.date)));

/**
 * "lost $100 billion" where the source says "regained": the figure is right, the way is wrong. The claim is the verb. Nothing is said
 * where either side is denied or supposed, or tells no direction.
 */
export function judgeDirection({ frame, passage, mention }: Assertion, figure: Judgement, base: FactBase): Judgement | undefined {
  const { fact } = figure;
  if (figure.verdict !== 'supported' || !fact || frame.unasserted || fact.frame.unasserted) return undefined;
  const { direction } = frame;
  const known = fact.frame.direction?.to ?? wayFrom(fact, base);
  if (!direction || !known || direction.to === known || fact.frame.former || isOtherTime(frame, fact.frame)) return undefined;
  const written = textUnder(passage, direction.word);
  const before = passage.words.filter((word) => word.end <= direction.word.start).at(-1)?.lower ?? '';
  const opposite = sameForm(written.toLowerCase(), fact) ?? oppositeOf(written.toLowerCase(), before);
  const text = opposite === undefined ? undefined : /^\p{Lu}/u.test(written) ? opposite[0]!.toUpperCase() + opposite.slice(1) : opposite;
  return {
    ...direction.word, passage, kind: mention.kind, verdict: 'refuted', code: 'refuted.direction', actual: written, evidence: [fact.evidence], fact,
    message: `${inTheSource(fact, known, frame)}, not “${written.toLowerCase()}”.`,
    ...(text !== undefined ? { expected: text, fix: { ...direction.word, text } } : {}),
  };
}

/** Verbs of movement that what moves is the subject of, form by form: any of them fits where another did. */
const MOVING = `
rise fall grow shrink climb drop slip slide sink dip ease edge decline increase decrease dwindle narrow widen jump leap surge soar tumble plunge plummet slump
rises falls grows shrinks climbs drops slips slides sinks dips eases edges declines increases decreases dwindles narrows widens jumps leaps surges soars tumbles plunges plummets slumps
rose fell grew shrank climbed dropped slipped slid sank dipped eased edged declined increased decreased dwindled narrowed widened jumped leapt surged soared tumbled plunged plummeted slumped`
  .trim().split('\n').map((forms) => new Set(forms.split(' ')));

/** The source's own verb, with its own force ("slipped" for "rose"), where it has the form of the writer's. */
function sameForm(written: string, { frame: { direction }, passage }: Fact): string | undefined {
  const own = direction === undefined ? undefined : textUnder(passage, direction.word).toLowerCase();
  return own !== undefined && MOVING.some((forms) => forms.has(own) && forms.has(written)) ? own : undefined;
}

const LONGEST_QUOTE = 48;
/** "up 11%", "up by 11%". */
const AMOUNT_REACH = 4;

/** "The source says “slipped by 3%”", in its own words where verb and figure stand together. */
function inTheSource(fact: Fact, known: Direction, draft: Frame): string {
  const { frame: { direction }, passage } = fact;
  const figure = figureIn(fact);
  const owner = ownerWords(fact.frame.who[0], fact, draft);
  if (direction !== undefined && figure !== undefined && direction.word.start < figure.start && figure.end - direction.word.start <= LONGEST_QUOTE) {
    return `The source says “${passage.prose.text.slice(direction.word.start, figure.end)}”${owner}`;
  }
  if (direction !== undefined && figure !== undefined && direction.word.start >= figure.end && direction.word.end - figure.start <= LONGEST_QUOTE) {
    const amount = passage.mentions.find(({ start }) => start > direction.word.end && start - direction.word.end <= AMOUNT_REACH);
    return `The source says “${passage.prose.text.slice(figure.start, amount?.end ?? direction.word.end)}”${owner}`;
  }
  return `The source says that it went ${known}${owner} (${direction === undefined ? `to ${bareFigure(fact)}` : figureWords(fact)})`;
}

/** "came to £58 million, after £39 million": up, by the former value beside it, if there is just one. */
function wayFrom(fact: Fact, base: FactBase): 'up' | 'down' | undefined {
  const own = measured(fact.figure);
  if (own?.value === undefined || fact.frame.former) return undefined;
  const beside = base.byPlace.get(placeOf(fact)) ?? [];
  const former = beside.filter((other) => other.frame.former && measured(other.figure)?.dimension === own.dimension);
  const current = beside.filter((other) => !other.frame.former && measured(other.figure)?.dimension === own.dimension);
  const then = former.length === 1 && current.length === 1 ? measured(former[0]!.figure)?.value : undefined;
  return then === undefined || then === own.value ? undefined : own.value < then ? 'down' : 'up';
}
