import type { Claim, Span } from '../engine';

/** One replacement in a text, as VS Code announces it: `rangeLength` units from `rangeOffset` on gave way to `text`. */
export interface Edit {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * Claims as they stand after some edits: what lies behind an edit moves with it, what an edit has touched is dropped, for it is no longer
 * what was judged. Edits are applied one after the other, in the order given.
 */
export function followEdits(claims: readonly Claim[], edits: readonly Edit[]): Claim[] {
  return edits.reduce<Claim[]>((moved, edit) => moved.flatMap((claim) => followEdit(claim, edit) ?? []), [...claims]);
}

function followEdit(claim: Claim, edit: Edit): Claim | undefined {
  const span = move(claim, edit);
  if (!span) return undefined;
  const { fix, ...rest } = claim;
  const fixSpan = fix && move(fix, edit);
  return { ...rest, ...span, ...(fix && fixSpan && { fix: { ...fix, ...fixSpan } }) };
}

function move({ start, end }: Span, { rangeOffset, rangeLength, text }: Edit): Span | undefined {
  const editEnd = rangeOffset + rangeLength;
  if (rangeOffset > end || (rangeOffset === end && !continues(text.at(0)))) return { start, end };
  const shift = text.length - rangeLength;
  if (editEnd < start || (editEnd === start && !continues(text.at(-1)))) return { start: start + shift, end: end + shift };
  return undefined;
}

/** A letter or digit set against a figure or name makes another one of it: "35" and "0". */
function continues(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}%]/u.test(character);
}
