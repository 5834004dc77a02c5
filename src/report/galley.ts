import type { Block, Claim, Document, ItemMark, Look, Prose, ProseBlock, Span } from '../engine';
import { setProse, type Run } from './runs';

/** The draft as a typesetter sees it, block by block. `start` is where a block stands in the file. */
export type GalleyBlock = { readonly start: number } & (
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph' | 'quote'; readonly runs: readonly Run[] }
  | { readonly kind: 'footnote'; readonly label: string; readonly runs: readonly Run[] }
  | ({ readonly kind: 'item'; readonly runs: readonly Run[] } & ItemMark)
  | { readonly kind: 'table'; readonly headerRows: number; readonly rows: readonly (readonly (readonly Run[])[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
);

/** Sets a draft: its words as its blocks hold them, with the claims in their places. */
export function setGalley(document: Document, look: Look, claims: readonly Claim[]): GalleyBlock[] {
  const numbered = claims.map(({ start, end }, claim) => ({ start, end, claim }));
  const set = (prose: Prose, place: Span): Run[] => setProse(prose, document.text, overlapping(look.styles, place), overlapping(numbered, place));
  const blocks = document.blocks.map((block) => setBlock(block, document.text, look, set));
  const wordless = look.wordless.map(({ start, code }): GalleyBlock => (code === undefined ? { kind: 'rule', start } : { kind: 'code', start, text: code }));
  return [...blocks, ...wordless].sort((a, b) => a.start - b.start);
}

function overlapping<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  return spans.filter((span) => span.start < end && start < span.end);
}

function setBlock(block: Block, file: string, look: Look, set: (prose: Prose, place: Span) => Run[]): GalleyBlock {
  const { start } = block;
  if (block.kind === 'table') return { kind: 'table', start, headerRows: block.headerRows, rows: block.rows.map((row) => row.map((cell) => set(cell.prose, cell))) };
  const runs = set(block.prose, block);
  switch (block.kind) {
    case 'heading': return { kind: 'heading', start, level: block.level ?? 1, runs };
    case 'item': return { kind: 'item', start, ...(look.items.get(start) ?? { mark: '', depth: 0 }), runs };
    case 'footnote': return { kind: 'footnote', start, label: footnoteLabel(block, file), runs };
    default: return { kind: block.kind, start, runs };
  }
}

/** "note" of `[^note]: …`; empty for a note's later paragraphs. */
function footnoteLabel({ start }: ProseBlock, file: string): string {
  return /\[\^([^\]\n]{1,60})\]:[ \t]*$/.exec(file.slice(Math.max(0, start - 80), start))?.[1] ?? '';
}
