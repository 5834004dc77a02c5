import type { Figure } from '../comparison/figures';
import type { Fact } from '../sources/fact';

/** What arithmetic may do with facts: see operations.ts and table.ts, where each is written out. */
export type Operation = 'change' | 'share' | 'multiple' | 'difference' | 'sum' | 'product' | 'rate' | 'average' | 'span' | 'count' | 'rank' | 'rest' | 'restored';

/** A figure that follows from facts. */
export interface Derivation {
  readonly operation: Operation;
  /** What comes out. */
  readonly figure: Figure;
  /** As a writer reads it: "$80 billion − $65 billion". */
  readonly formula: string;
  /** The facts reckoned with, in the formula's order. */
  readonly facts: readonly Fact[];
  /** Which way it comes out, where the order of the facts says so: from the second to the first. */
  readonly direction?: 'up' | 'down';
  /** The sentence asks for this very formula; see plain.ts. */
  readonly plain?: true;
  /** It reckons with things that have nothing to do with each other (see one-kind.ts), and confirms nothing. */
  readonly unlike?: true;
  /** What speaks for or against this way of reckoning besides the words around the figure; see matching/derived-features.ts. */
  readonly reasons?: Readonly<Record<string, number>>;
  /** Of a table: how the sentence came to mean its rows (see tables/selection.ts), how much of the column's head it names, 0 to 1, whether it names one row alone, whether its words plainly ask for this, whether it names just two rows, and whether no other column tells sums of this kind. */
  readonly table?: { readonly means: string; readonly named: number; readonly oneRow?: boolean; readonly plainly?: boolean; readonly twoRows?: boolean; readonly onlyColumn?: boolean };
}
