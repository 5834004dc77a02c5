import type { Block, Piece } from '../vocabulary';
import type { BlockRead, PlacedPart } from './unit';

/** Prose that a block read again takes over, so that what is known of its words stays known: only its place is new. */
interface MovableProse {
  pieces: readonly Piece[];
}

/** Gives a block its index among the draft's, and its passages with it. */
export function number(own: BlockRead, firstBlock: number, index: number): void {
  own.opensPart = index === firstBlock;
  if (own.index === index && (own.lead === undefined || (own.block.kind !== 'table' && own.block.lead === firstBlock + own.lead))) return;
  own.index = index;
  if (own.lead !== undefined) own.block = { ...own.block, lead: firstBlock + own.lead } as Block;
  for (const passage of own.passages) (passage as { block: number }).block = index;
}

const keyOf = (block: Block): string | undefined => (block.kind === 'table' ? undefined : `${block.kind} ${block.level ?? ''} ${block.prose.text}`);

/** The blocks of words that an edit has replaced, by what they say. */
export function blocksByText(parts: readonly PlacedPart[]): Map<string, BlockRead[]> {
  const byText = new Map<string, BlockRead[]>();
  for (const own of parts.flatMap(({ blocks }) => blocks)) {
    const key = keyOf(own.block);
    if (key === undefined) continue;
    const others = byText.get(key);
    if (others) others.push(own);
    else byText.set(key, [own]);
  }
  return byText;
}

/** A block of a part read anew; where one that it replaces says the same, that one, in its new place. */
export function takenOver(block: Block, replaced: ReadonlyMap<string, BlockRead[]>): BlockRead {
  const lead = block.kind === 'table' ? undefined : block.lead;
  const key = keyOf(block);
  const known = key === undefined ? undefined : replaced.get(key)?.shift();
  // Passages carried over (see carried-over.ts) have places of their own.
  if (!known || known.block.kind === 'table' || block.kind === 'table' || known.passages.some((passage) => known.block.kind !== 'table' && passage.prose !== known.block.prose)) return { block, part: undefined, lead, index: -1, opensPart: false, passed: undefined, context: undefined, cents: undefined, passages: [], read: undefined, replaces: undefined };
  const { prose } = known.block;
  (prose as MovableProse).pieces = block.prose.pieces;
  return Object.assign(known, { block: { ...block, prose }, lead, index: -1 });
}

const isRunning = ({ block }: BlockRead): boolean => block.kind !== 'table' && block.kind !== 'item';

/** Tells blocks of running words that an edit has made which they were before, in order. Of a list's items the whole text counts. */
export function pair(fresh: readonly BlockRead[], gone: readonly BlockRead[]): void {
  const kept = new Set(fresh);
  const lost = gone.filter((own) => !kept.has(own) && isRunning(own));
  const made = fresh.filter((own) => own.read === undefined && isRunning(own));
  for (const [at, own] of made.entries()) own.replaces = lost[at]?.read?.units;
}
