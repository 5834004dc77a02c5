import type { Source } from '../sources/source';

/** All facts of a set of sources, indexed for retrieval. Immutable; build it once per set of sources. */
export interface FactBase {
  readonly sources: readonly Source[];
}

export function gather(sources: readonly Source[]): FactBase {
  return { sources };
}
