import { remember } from '../claims/remember';
import type { Document } from '../vocabulary';
import { gather, type FactBase } from './fact-base';

/** Sets of rows whose facts stay gathered: what a writer types changes them back and forth. */
const MOST_KEPT = 4;

/** What was gathered for drafts from a base, the latest first. */
const gatheredFrom = remember((_base: FactBase): FactBase[] => []);

/**
 * The facts that count for a draft: of the base's long tables those of the rows that the draft is about, of all other sources everything.
 * The same rows give the same base again; a base without long tables is its own.
 */
export function narrowed(base: FactBase, draft: Document): FactBase {
  if (!base.sources.some(({ longTable }) => longTable)) return base;
  const sources = base.sources.map((source) => source.longTable?.about(draft) ?? source);
  const kept = gatheredFrom(base);
  const at = kept.findIndex((one) => one.sources.every((source, i) => source === sources[i]));
  const own = at < 0 ? gather(sources) : kept.splice(at, 1)[0]!;
  kept.unshift(own);
  kept.splice(MOST_KEPT);
  return own;
}
