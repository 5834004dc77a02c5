import type { Block, LetStand, Prose, Span } from '../vocabulary';
import { WORD_END } from './directives';
import { readFrontMatter } from './front-matter';
import { readMarkdown } from './markdown';

/** How much of a draft is let stand: one figure or name; its paragraph, list item, heading or table row; the whole file. */
export type Scope = 'here' | 'block' | 'file';

/** A text to be put at an offset. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * The comment that lets the claim at `claim` (offsets in `text`) stand, and where it goes, with the writer's reason if one is given. The words of the draft,
 * as a reader hears them, stay what they are. Undefined where no comment would do, as in a claim of no block.
 */
export function letStandEdit(text: string, claim: Span, scope: Scope, reason = ''): Insertion | undefined {
  const block = readMarkdown(text).blocks.find(({ start, end }) => start <= claim.start && claim.end <= end);
  if (!block) return undefined;
  const insertion = { here: stetBehind, block: stetAtEnd, file: switchedOff }[scope](text, claim, block, reason);
  return insertion && works(text, claim, insertion) ? insertion : undefined;
}

/** Against the claim's last word: a comment is no part of the prose, so it may as well stand before a final full stop ("Feb<!-- stet -->."). */
function stetBehind(text: string, claim: Span, block: Block, reason: string): Insertion | undefined {
  let at = claim.end;
  while (at > claim.start && !WORD_END.test(text.slice(Math.max(claim.start, at - 2), at))) at--;
  return at === claim.start ? undefined : { at, text: comment('stet', reason, block.kind === 'table') };
}

function stetAtEnd(_text: string, claim: Span, block: Block, reason: string): Insertion | undefined {
  if (block.kind !== 'table') {
    // What closes a heading ("## Head ##", a line of "===") must stay at its end.
    const at = block.kind === 'heading' ? endOf(block.prose) : block.end;
    return at === undefined ? undefined : { at, text: ` ${comment('stet', reason)}` };
  }
  const row = block.rows.find((cells) => cells.some(({ start, end }) => start <= claim.start && claim.end <= end));
  const last = row?.findLast(({ prose }) => prose.text !== '');
  return last && { at: last.end, text: ` ${comment('stet', reason, true)}` };
}

const endOf = ({ pieces }: Prose): number | undefined => pieces.at(-1)?.to;

/** At the top, behind the front matter, where a reader of the file sees it. */
function switchedOff(text: string, _claim: Span, _block: Block, reason: string): Insertion {
  const at = readFrontMatter(text).end || (text.startsWith('\uFEFF') ? 1 : 0);
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return { at, text: `${comment('factcheck-disable-file', reason)}${lineEnd}${lineEnd}` };
}

/** A reason is one line, and can neither end the comment nor, in a table, its cell. */
function comment(directive: string, reason: string, inTable = false): string {
  const line = reason.replace(/[\s\p{Cc}]+/gu, ' ').replace(/-{2,}/g, '–').replace(/[<>]/g, '').trim().replace(/[\s-]+$/, '');
  const words = inTable ? line.replace(/[|\\]/g, '/') : line;
  return words === '' ? `<!-- ${directive} -->` : `<!-- ${directive}: ${words} -->`;
}

/** Whether, with the comment in its place, the claim stands, and the draft says what it said. */
function works(text: string, claim: Span, { at, text: inserted }: Insertion): boolean {
  const before = readMarkdown(text);
  const after = readMarkdown(text.slice(0, at) + inserted + text.slice(at));
  const shift = (offset: number): number => (offset >= at && at <= claim.start ? offset + inserted.length : offset);
  const end = at > claim.start && at < claim.end ? claim.end + inserted.length : shift(claim.end);
  return isLetStand(after.letStand, { start: shift(claim.start), end }) && wordsOf(after.blocks) === wordsOf(before.blocks);
}

/** Whether something that stands at a place is let stand. */
export function isLetStand(letStand: readonly LetStand[], place: Span): boolean {
  return letStand.some(({ start, end }) => start < place.end && place.start < end);
}

const wordsOf = (blocks: readonly Block[]): string =>
  JSON.stringify(blocks.map((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(({ prose }) => prose.text)) : [block.kind, block.prose.text])));
