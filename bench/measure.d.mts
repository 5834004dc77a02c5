export type Check = (text: string) => unknown;

/** What is measured of a checker; times in milliseconds of work, memory in megabytes. */
export interface Measured {
  readonly load: number;
  readonly first: number;
  readonly repeat: number;
  readonly edit: Readonly<Record<'start' | 'middle' | 'end', { readonly p50: number; readonly p95: number }>>;
  /** A paragraph more in the middle, of one sentence with a figure. */
  readonly sentence: { readonly p50: number; readonly p95: number };
  /** The process at its largest. */
  readonly peak: number;
  /** By how much the heap is larger than before the first check. */
  readonly held: number;
}

/** Measures a checker on a text, and tells after each step all that is known by then; see measure.mjs. */
export function measure(text: string, load: () => Promise<Check>, tell: (known: Partial<Measured>) => void, options?: { readonly edits?: number; readonly patience?: number }): Promise<void>;
