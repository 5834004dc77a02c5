import type { LetStand, Span } from '../vocabulary';
import type { Comment } from './blocks';

type Name = 'stet' | 'line' | 'next-line' | 'disable' | 'enable' | 'file';

interface Directive {
  readonly name: Name;
  readonly reason: string | undefined;
  readonly comment: Comment;
}

/** What a figure or name may end in; a full stop or a bracket ends a sentence as well. */
export const WORD_END = /[\p{L}\p{N}\p{M}\p{Sc}%‰°]$/u;

/** A comment as a whole that is a directive. */
export const DIRECTIVE = /^<!--\s*(?:(?<stet>stet)|factcheck[-\s]*(?<switch>disable[-\s]*next[-\s]*line|disable[-\s]*line|disable[-\s]*file|disable|enable))\s*(?::\s*(?<reason>[^]*?))?\s*-->$/i;

/**
 * What the writer lets stand, in the order of the file. Comments that are no directive say nothing here.
 *
 *     <!-- stet -->                          the block it ends or follows; in a table, the row; set right behind a figure or name,
 *                                            without a space ("$35 billion<!-- stet -->"), that alone
 *     <!-- factcheck-disable-line -->        the line it stands on
 *     <!-- factcheck-disable-next-line -->   the next line with words
 *     <!-- factcheck-disable -->             from here to <!-- factcheck-enable -->, or to the end
 *     <!-- factcheck-disable-file -->        everything
 *
 * A reason may follow after a colon.
 */
export function letStand(text: string, comments: readonly Comment[]): LetStand[] {
  const stretches: LetStand[] = [];
  const directives = comments.flatMap((comment) => read(text, comment) ?? []);
  let open: Directive | undefined;
  for (const directive of directives) {
    if (directive.name === 'disable') open ??= directive;
    else if (directive.name === 'enable') {
      if (open !== undefined) stretches.push(stretch({ start: open.comment.start, end: directive.comment.start }, open.reason));
      open = undefined;
    } else {
      const span = spanOf(text, directive);
      if (span !== undefined) stretches.push(stretch(span, directive.reason));
    }
  }
  if (open !== undefined) stretches.push(stretch({ start: open.comment.start, end: text.length }, open.reason));
  return stretches.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether a comment is a directive at all: those that are none let nothing stand. */
export const isDirective = (text: string, { start, end }: Comment): boolean => DIRECTIVE.test(text.slice(start, end));

function read(text: string, comment: Comment): Directive | undefined {
  const groups = DIRECTIVE.exec(text.slice(comment.start, comment.end))?.groups;
  if (groups === undefined) return undefined;
  const order = (groups.switch ?? '').toLowerCase().replace(/[-\s]+/g, '');
  const name = groups.stet === undefined ? NAMES[order]! : 'stet';
  return { name, reason: groups.reason || undefined, comment };
}

const NAMES: Readonly<Record<string, Name>> = {
  disableline: 'line', disablenextline: 'next-line', disablefile: 'file', disable: 'disable', enable: 'enable',
};

function spanOf(text: string, { name, comment }: Directive): Span | undefined {
  switch (name) {
    case 'stet': return wordBefore(text, comment.start) ?? comment.subject;
    case 'line': return { start: lineStart(text, comment.start), end: lineEnd(text, comment.end) };
    case 'next-line': return nextLine(text, comment.end);
    default: return { start: 0, end: text.length };
  }
}

/** The end of the word that a comment is set against; whatever figure or name ends there is meant. */
function wordBefore(text: string, at: number): Span | undefined {
  return WORD_END.test(text.slice(Math.max(0, at - 2), at)) ? { start: at - 1, end: at } : undefined;
}

function nextLine(text: string, from: number): Span {
  let start = afterLine(text, lineEnd(text, from));
  while (start < text.length && text.slice(start, lineEnd(text, start)).trim() === '') start = afterLine(text, lineEnd(text, start));
  return { start, end: lineEnd(text, start) };
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

function afterLine(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(text.length, end + 1);
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function stretch(span: Span, reason: string | undefined): LetStand {
  return reason === undefined ? span : { ...span, reason };
}
