import type { Tree } from '@lezer/common';
import type { Block, Document } from '../vocabulary';
import { readBlocks } from './blocks';
import { letStand } from './directives';
import { readFrontMatter } from './front-matter';
import { markdownParser } from './markdown-syntax';
import { parserView, withoutMarks } from './parser-view';

/**
 * Reads a markdown file into its blocks: front matter, prose with exact offsets, tables, and what the writer lets stand.
 * Never throws on any text; what is wrong with the front matter is in `issues`.
 */
export function readMarkdown(text: string): Document {
  const front = readFrontMatter(text);
  const { blocks, comments } = readBlocks(text, treeOf(text, front.end));
  const title = front.title ?? firstHeading(blocks);
  return {
    text,
    blocks,
    ...(title === undefined ? {} : { title }),
    ...(front.date === undefined ? {} : { date: front.date }),
    sources: front.sources,
    letStand: letStand(text, comments),
    issues: front.issues,
  };
}

/** The syntax tree of a markdown file whose front matter ends at `frontEnd`; its offsets are the file's. */
export function treeOf(text: string, frontEnd: number): Tree {
  return parse(parserView(text, frontEnd));
}

/** The parser recurses into marks within marks; where they nest beyond the stack, the text is read without any. */
function parse(view: string): Tree {
  try {
    return markdownParser.parse(view);
  } catch {
    return markdownParser.parse(withoutMarks(view));
  }
}

function firstHeading(blocks: readonly Block[]): string | undefined {
  for (const block of blocks) if (block.kind === 'heading') return block.prose.text;
  return undefined;
}
