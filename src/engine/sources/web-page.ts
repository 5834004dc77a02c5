import type { Document, Issue, ProseBlock, Span } from '../vocabulary';
import { readOutline } from './page/outline';
import { readPageBlocks } from './page/page-blocks';

/**
 * Reads a saved web page: title, date of publication, and of its body the article alone, with offsets into the HTML as it is on disk.
 * Where `article` is given, those stretches are read; else, where the page marks its article (`<article>`, `<main>`), that, else the whole
 * body; navigation, promotion, forms and what is hidden are left out either way. A page without an article's text has the issue `page.no-article`. Never throws.
 */
export function readWebPage(html: string, article?: readonly Span[]): Document {
  const own = readOutline(html);
  const outline = article === undefined || article.length === 0 ? own : { ...own, article };
  const blocks = readPageBlocks(html, outline);
  const hasText = blocks.some((block) => block.kind !== 'heading');
  const issues: Issue[] = hasText ? [] : [{ code: 'page.no-article', message: 'The page has no text of an article.', start: 0, end: 0 }];
  const title = titleOf(outline.title, blocks);
  return {
    text: html, blocks, sources: [], letStand: [], issues,
    ...(title === undefined ? {} : { title }),
    ...(outline.date === undefined ? {} : { date: outline.date }),
  };
}

/** The page's title without the site's name behind it, where the first heading shows which part that is. */
function titleOf(title: string | undefined, blocks: Document['blocks']): string | undefined {
  const first = blocks.find((block): block is ProseBlock => block.kind === 'heading')?.prose.text;
  return title === undefined || (first !== undefined && title.startsWith(first)) ? first : title;
}
