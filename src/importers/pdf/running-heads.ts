import { textOf, type Line } from './lines';

/** Running heads and feet stand among the outermost lines of a page. */
const OUTERMOST = 3;
const FEWEST_PAGES = 3;
const PAGE_NUMBER = /^[–—-]?\s*(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\s*[–—-]?$/i;

/** The pages without what repeats at their top and bottom: the report's title, the chapter, the page's number. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  for (const page of pages) for (const key of new Set(outermost(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  // A chapter's head may be there on its own pages only; one page in ten, then, and never fewer than three.
  const enough = Math.max(FEWEST_PAGES, pages.length / 10);
  return pages.map((page) => {
    const edge = new Set(outermost(page));
    return page.filter((line) => !edge.has(line) || !((counts.get(keyOf(line)) ?? 0) >= enough || PAGE_NUMBER.test(textOf(line))));
  });
}

function outermost(page: readonly Line[]): Line[] {
  const sorted = [...page].sort((a, b) => b.y - a.y);
  return [...sorted.slice(0, OUTERMOST), ...sorted.slice(OUTERMOST).slice(-OUTERMOST)];
}

/** The same words, whatever their numbers, at the same height. */
const keyOf = (line: Line): string => `${Math.round(line.y / 3)} ${textOf(line).replace(/\d+/g, '#').toLowerCase()}`;
