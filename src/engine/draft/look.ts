import type { SyntaxNodeRef } from '@lezer/common';
import type { Span } from '../vocabulary';
import { readFrontMatter } from './front-matter';
import { treeOf } from './markdown';

export type Style = 'emphasis' | 'strong' | 'code';

/** The mark before a list item ("-" reads as "•", "3." as it is), and how deep its list lies in others, from 0. */
export interface ItemMark {
  /** Empty for the second and later paragraphs of an item. */
  readonly mark: string;
  readonly depth: number;
}

/** How a draft looks, which its prose does not tell: what a typeset copy needs besides the blocks. Spans count in the file. */
export interface Look {
  /** By their starts; inner ones after those around them. */
  readonly styles: readonly (Span & { readonly style: Style })[];
  /** By the start of the item's block. */
  readonly items: ReadonlyMap<number, ItemMark>;
  /** What is no prose, in order: code with its text, and rules. */
  readonly wordless: readonly (Span & { readonly code?: string })[];
}

const STYLES: Readonly<Record<string, Style>> = { Emphasis: 'emphasis', StrongEmphasis: 'strong', InlineCode: 'code' };
const IN_ITEM = /^(?:Paragraph|Task|(?:ATX|Setext)Heading\d)$/;

/** Reads the look of a markdown file. Never throws on any text. */
export function readLook(text: string): Look {
  const styles: (Span & { style: Style })[] = [];
  const items = new Map<number, ItemMark>();
  const wordless: (Span & { code?: string })[] = [];
  const marks: { mark: string }[] = []; // of the items around, the innermost last
  treeOf(text, readFrontMatter(text).end).iterate({
    enter(node) {
      const { name, from: start, to: end } = node;
      const style = STYLES[name];
      if (style) styles.push({ start, end, style });
      else if (name === 'ListItem') marks.push({ mark: '' });
      else if (name === 'ListMark' && marks.length > 0) marks.at(-1)!.mark = /\d/.test(text[start] ?? '') ? text.slice(start, end) : '•';
      else if (IN_ITEM.test(name) && marks.length > 0) {
        const around = marks.at(-1)!;
        items.set(start, { mark: around.mark, depth: marks.length - 1 });
        around.mark = '';
      } else if (name === 'HorizontalRule') wordless.push({ start, end });
      else if (name === 'FencedCode' || name === 'CodeBlock') {
        wordless.push({ start, end, code: codeIn(node, text) });
        return false;
      }
      return true;
    },
    leave({ name }) {
      if (name === 'ListItem') marks.pop();
    },
  });
  return { styles, items, wordless };
}

/** The lines of a code block, without fences and without the marks of lists and quotations around it. */
function codeIn({ node }: SyntaxNodeRef, text: string): string {
  return node.getChildren('CodeText').map(({ from, to }) => text.slice(from, to)).join('').replaceAll('\r', '');
}
