import { findMentions } from '../claims/mentions';
import { rewrite } from '../claims/rewrite';
import type { ClaimKind, Document, Quantity } from '../vocabulary';

/** A figure of the draft, as a pattern for others: how it is written, what it says, and how often the draft writes figures in this way. */
interface Pattern {
  readonly written: string;
  readonly kind: ClaimKind;
  readonly quantity: Quantity;
  readonly count: number;
}

/** Writes figures as a draft writes its own. */
export type Style = (kind: ClaimKind, quantity: Quantity) => string | undefined;

/** Patterns that are tried for a figure; what the nearest three cannot write, no other will. */
const MOST_TRIED = 3;
/** Sizes this far apart, in powers of ten, are written alike. */
const ALIKE = 1.5;

/**
 * The draft's own way of writing figures: "$53bn" where it writes "$7bn", "fifty-three billion dollars" where it writes "seven billion dollars", "3.7 per cent",
 * "4,120", "5 July 2024". A figure is written after the draft's figure of the same kind that is nearest in unit and size; undefined where there is none, or
 * where that form cannot say it. Numbers in the cells of tables are no patterns, for their heads say part of it.
 */
export function styleOf({ blocks }: Document): Style {
  const patterns = new Map<string, Pattern>();
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    for (const { start, end, kind, quantity } of findMentions(block.prose.text)) {
      const written = block.prose.text.slice(start, end);
      const shape = `${kind} ${quantity.unit ?? ''} ${written.replace(/\p{N}+/gu, '0')}`;
      const known = patterns.get(shape);
      patterns.set(shape, known ? { ...known, count: known.count + 1 } : { written, kind, quantity, count: 1 });
    }
  }
  const all = [...patterns.values()];
  return (kind, { hedge: _hedge, ...quantity }) => {
    const near = all.filter((pattern) => pattern.kind === kind).sort((a, b) => distance(a.quantity, quantity) - distance(b.quantity, quantity) || b.count - a.count);
    for (const pattern of near.slice(0, MOST_TRIED)) {
      const { hedge: _own, ...from } = pattern.quantity;
      const text = same(from, quantity) ? pattern.written : rewrite(pattern.written, quantity, from);
      if (text !== undefined) return text;
    }
    return undefined;
  };
}

/** How unlike two quantities are: another unit is farther than any size. */
function distance(a: Quantity, b: Quantity): number {
  const unit = a.unit === b.unit ? 0 : 100;
  const [x, y] = [sizeOf(a), sizeOf(b)];
  return unit + (x === undefined || y === undefined ? 0 : Math.floor(Math.abs(x - y) / ALIKE));
}

function sizeOf({ value, high }: Quantity): number | undefined {
  const size = Math.abs(value ?? high ?? 0);
  return size === 0 ? undefined : Math.log10(size);
}

const same = (a: Quantity, b: Quantity): boolean => a.unit === b.unit && a.value === b.value && a.low === b.low && a.high === b.high && a.date === b.date;
