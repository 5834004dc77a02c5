import { edits } from '../claims/likeness';
import type { Fix, Span } from '../vocabulary';
import { readBlocks } from './blocks';
import { DIRECTIVE } from './directives';
import { readFrontMatter } from './front-matter';
import { treeOf } from './markdown';

/** The comments that let findings stand, as they are written at best; a reason may follow after a colon. */
export const DIRECTIVES = ['stet', 'factcheck-disable-line', 'factcheck-disable-next-line', 'factcheck-disable', 'factcheck-enable', 'factcheck-disable-file'] as const;

export type Directive = (typeof DIRECTIVES)[number];

/** A comment that was meant to let something stand, and does not. The span is what is written in it before a reason: "stett". */
export interface MisspeltDirective extends Span {
  readonly written: string;
  /** What is nearest to it, and the edit that makes it so; absent where nothing is near. */
  readonly meant?: Directive;
  readonly fix?: Fix;
  /** The words are right; what follows is a reason without its colon. */
  readonly lacksColon?: true;
}

/** `<!-- order: reason -->`; groups without the white space around them. */
const COMMENT = /^<!--(?<space>\s*)(?<order>[^:]*?)\s*(?<reason>:[^]*)?-->$/;
/** Words of a note to oneself that are one slip away from "stet". */
const WORDS_OF_THEIR_OWN: ReadonlySet<string> = new Set(['set', 'step', 'stem', 'stew', 'stat', 'steet']);
/** A directive in its right spelling, with more words behind it: "stet his own words". */
const WITH_MORE_BEHIND = /^(?:stet|factcheck-(?:disable(?:-(?:next-line|line|file))?|enable))(?=\s+\S)/i;
/** More than this is a comment about something else. */
const LONGEST = 60;

/** The comments of a draft that look like directives and are none, in order. */
export function misspeltDirectives(text: string): MisspeltDirective[] {
  const { comments } = readBlocks(text, treeOf(text, readFrontMatter(text).end));
  return comments.flatMap((comment) => judge(text, comment) ?? []).sort((a, b) => a.start - b.start);
}

function judge(text: string, comment: Span): MisspeltDirective | undefined {
  const whole = text.slice(comment.start, comment.end);
  const { space, order } = COMMENT.exec(whole)?.groups ?? {};
  if (DIRECTIVE.test(whole) || space === undefined || order === undefined || order === '' || /[\r\n]/.test(order)) return undefined;
  const start = comment.start + 4 + space.length;
  const form = order.toLowerCase().replace(/[\s_]+/g, '-').replace(/^fact-check/, 'factcheck');
  const meant = order.length > LONGEST ? undefined : nearest(form);
  if (meant === undefined) {
    const words = WITH_MORE_BEHIND.exec(order)?.[0];
    const end = start + (words?.length ?? 0);
    if (words !== undefined) return { start, end, written: words, meant: words.toLowerCase() as Directive, fix: { start: end, end, text: ':' }, lacksColon: true };
    if (order.length > LONGEST || !/^factcheck-(?!this|that|these|it\b)\S/.test(form)) return undefined;
  }
  const span = { start, end: start + order.length };
  return { ...span, written: order, ...(meant && { meant, fix: { ...span, text: meant } }) };
}

/** The directive that a slip or two lead to. */
function nearest(form: string): Directive | undefined {
  if (WORDS_OF_THEIR_OWN.has(form)) return undefined;
  const near = DIRECTIVES.flatMap((one) => {
    const limit = one === 'stet' ? 1 : 3;
    const distance = edits(form, one, limit);
    return distance > limit ? [] : [{ one, distance }];
  });
  return near.sort((a, b) => a.distance - b.distance)[0]?.one;
}
