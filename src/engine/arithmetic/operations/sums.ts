import type { Fact } from '../../sources/fact';
import { figureIn } from '../../verdicts/wording';
import { isBare, type Operand } from '../operand';
import { from, show, type Attempt, type How } from './outcome';

const MOST_TERMS = 14;

/** Sums of two, and of three that stand together. */
export function sums(attempt: Attempt, operands: readonly Operand[]): void {
  const list = operands.slice(0, MOST_TERMS);
  let [a, b]: readonly Operand[] = [];
  const ofTwo = (): How => from([a!, b!], `${show(a!)} + ${show(b!)}`, areParts(a!.fact, b!.fact) ? { reasons: { 'told as parts': 1 } } : {});
  for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) {
    a = list[i]!;
    b = list[j]!;
    if (a.fact === b.fact || a.value === 0 || b.value === 0) continue;
    attempt('sum', a.value + b.value, ofTwo);
    if (a.fact.place === b.fact.place) ofThree(attempt, a, b, list, j + 1);
  }
}

function ofThree(attempt: Attempt, a: Operand, b: Operand, list: readonly Operand[], first: number): void {
  for (let at = first; at < list.length; at++) {
    const c = list[at]!;
    if (b.fact.place === c.fact.place && c.fact !== a.fact && c.fact !== b.fact) attempt('sum', a.value + b.value + c.value, () => from([a, b, c], `${show(a)} + ${show(b)} + ${show(c)}`));
  }
}

const AND = /^[^.;:]*\b(?:and|plus)\s+(?:(?:another|a further|some|about)\s+)?$/iu;
const MORE = /^\s+(?:more|others?|further|in|on|at|from|of)\b/iu;

/** "two anchors lay at the bow and five more on the deck", "34 employees in Tolven and six in Estwick": the source itself adds the second to the first. */
function areParts(a: Fact, b: Fact): boolean {
  if (a.passage !== b.passage || a.passage.cell) return false;
  const [x, y] = [figureIn(a), figureIn(b)];
  if (!x || !y) return false;
  if (x.start > y.start) return areParts(b, a);
  const { text } = a.passage.prose;
  const isNext = !a.passage.mentions.some((other) => other.start >= x.end && other.end <= y.start);
  return isNext && isBare(b) && !isBare(a) && AND.test(text.slice(x.end, y.start)) && MORE.test(text.slice(y.end, a.passage.span.end));
}

const MOST_WHOLES = 10;

/** What is left of a whole when the two parts that are told with it are taken off: "the city pays 15 of the 27.5 million, donors 7.5, the club the rest". */
export function rests(attempt: Attempt, operands: readonly Operand[], isShare: boolean): void {
  const list = operands.filter(({ fact }) => !fact.frame.former).slice(0, MOST_WHOLES);
  for (const whole of list) for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) {
    const rest = whole.value - a.value - b.value;
    if (a === whole || b === whole || a.fact === b.fact || rest <= 0 || a.dimension !== whole.dimension || b.dimension !== whole.dimension || a.fact.place !== b.fact.place || Math.abs(a.fact.place - whole.fact.place) > 1) continue;
    const formula = (): string => `${show(whole)} − ${show(a)} − ${show(b)}`;
    if (isShare) attempt('rest', 100 * rest / whole.value, () => from([whole, a, b], `(${formula()}) ÷ ${show(whole)}`));
    else attempt('rest', rest, () => from([whole, a, b], formula()));
  }
}
