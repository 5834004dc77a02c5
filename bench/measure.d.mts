export type Check = (text: string) => unknown;

/** What is measured of a checker; times in milliseconds of work, memory in megabytes. */
export interface Measured {
  readonly load: number;
  readonly first: number;
  readonly repeat: number;
  readonly edit: Readonly<Record<'start' | 'middle' | 'end', { readonly p50: number; readonly p95: number }>>;
  /** The process at its largest. */
  readonly peak: number;
  /** By how much the heap is larger than before the first check. */
  readonly held: number;
}

/** Measures a checker on a text; see measure.mjs. */
export function measure(text: string, load: () => Promise<Check>, options?: { readonly edits?: number; readonly patience?: number }): Promise<Measured>;
