import type { Fact } from '../../sources/fact';
import type { Operation } from '../derivation';
import type { Operand } from '../operand';
import { shown } from '../shown';

/** One way of getting a number out of facts. `value` is in the unit that the draft's figure has. */
export interface Outcome {
  readonly operation: Operation;
  readonly value: number;
  readonly facts: readonly Fact[];
  readonly formula: string;
  readonly direction?: 'up' | 'down';
  /** What speaks for or against this way of reckoning besides the words: see matching/derived-features.ts. */
  readonly reasons?: Readonly<Record<string, number>>;
  /** What it counts or ranks is not what the draft tells of; see Derivation. */
  readonly unlike?: true;
}

/** How a number was got, apart from the number. */
export type How = Omit<Outcome, 'operation' | 'value'>;

/** Takes in what an operation comes to. How it was got is asked for only where the number is worth it: of a hundred tried, of two or three. */
export type Attempt = (operation: Operation, value: number, how: () => How) => void;

/** How a number was got out of operands; `formula` is made of what they show. */
export function from(operands: readonly Operand[], formula: string, more: Pick<Outcome, 'direction' | 'reasons'> = {}): How {
  const reasons = operands.some(({ lent }) => lent) ? { ...more.reasons, 'operand without a unit': 1 } : more.reasons;
  return { facts: operands.map(({ fact }) => fact), formula, ...(more.direction ? { direction: more.direction } : {}), ...(reasons ? { reasons } : {}) };
}

export const show = ({ fact }: Operand): string => shown(fact);

/** Which way it went, where one of the two is told as the former. */
export function wayOf(a: Operand, b: Operand): { readonly direction?: 'up' | 'down' } {
  if (a.fact.frame.former === b.fact.frame.former) return {};
  const [now, then] = a.fact.frame.former ? [b, a] : [a, b];
  return { direction: now.value < then.value ? 'down' : 'up' };
}
