// @mozilla/readability (Apache-2.0, released in 2025): what Firefox's reader view goes by; its own small DOM is the lightest that serves it.
import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import type { Span } from '../../engine';
import { MARK, readElements, type PageElement } from './elements';

/** Of its small DOM, what we look at in the article that Readability hands back. */
interface Node {
  readonly attributes?: readonly { readonly name: string }[];
  readonly childNodes: readonly Node[];
}

/** No article has so many; finding one among more takes seconds. */
const MOST_ELEMENTS = 60_000;
/** An article is at least a few sentences. */
const SHORTEST = 250;
/** What a headline has under it in characters, where it is not the headline of a mere teaser. */
const SHORTEST_BODY = 120;
/** Characters of a teaser, with its headline. */
const LONGEST_TEASER = 500;

/**
 * The stretches of a page that are its article, in order, as offsets into the HTML: where the elements stand that Readability keeps, without
 * those that it takes out from between them. Put back are the headline, which Readability drops, and tables of figures; left out besides are
 * the teasers of other articles. Undefined where there is no article. Never throws.
 */
export function findArticle(html: string): readonly Span[] | undefined {
  try {
    const page = readElements(html);
    if (page === undefined || page.elements.length > MOST_ELEMENTS) return undefined;
    const found = new Readability(new JSDOMParser().parse(page.xhtml) as never, { keepClasses: true, disableJSONLD: true, serializer: (node: unknown) => node as Node }).parse();
    if (!found?.content || (found.length ?? 0) < SHORTEST) return undefined;
    const kept = besideHeadline(page.elements, marksIn(found.content));
    return kept.size === 0 ? undefined : stretches(page.elements, kept, putBack(page.elements, kept), teasers(page.elements));
  } catch {
    return undefined;
  }
}

function marksIn(root: Node): Set<number> {
  const kept = new Set<number>();
  const rest = [root];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    for (const { name } of node.attributes ?? []) if (name.startsWith(MARK)) kept.add(Number(name.slice(MARK.length)));
    rest.push(...node.childNodes);
  }
  return kept;
}

/** Where the page says which of its articles has the headline, what is kept outside of that is not of this article: Readability reaches out when it is short. */
function besideHeadline(elements: readonly PageElement[], kept: ReadonlySet<number>): ReadonlySet<number> {
  const headline = elements.find(({ name, length }) => name === 'h1' && length > 0);
  let article = elements[headline?.parent ?? -1];
  while (article !== undefined && article.name !== 'article' && article.name !== 'main') article = elements[article.parent];
  if (headline === undefined || article === undefined || article.length < headline.length + SHORTEST_BODY) return kept;
  const { start, end } = article;
  return new Set([...kept].filter((index) => elements[index]!.start >= start && elements[index]!.end <= end));
}

/** The headline, and tables with figures that stand in the midst of the article though they were taken for clutter. */
function putBack(elements: readonly PageElement[], kept: ReadonlySet<number>): Set<number> {
  const words = elements.filter(({ name, length }, index) => kept.has(index) && name === 'p' && length > 0);
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const laysOut = new Set<number>();
  for (const { name, parent } of elements) if (name === 'table') for (let outer = parent; outer >= 0; outer = elements[outer]!.parent) laysOut.add(outer);
  const isOfFigures = ({ name, digits, linked, length }: PageElement, index: number): boolean => name === 'table' && digits && !laysOut.has(index) && linked * 3 < length;
  const headline = elements.findLastIndex(({ name, start: at, length }) => name === 'h1' && at < end && length > 0);
  return new Set(elements.flatMap((element, index) => (index === headline || (element.start > start && element.end <= end && isOfFigures(element, index)) ? [index] : [])));
}

/** A headline that is a link leads to another article; so does what little stands beside it. */
function teasers(elements: readonly PageElement[]): Set<number> {
  const found = new Set<number>();
  for (const [index, { name, length, linked }] of elements.entries()) {
    if (!/^h[2-6]$/.test(name) || length === 0 || linked < length * 0.9) continue;
    let teaser = index;
    for (let outer = elements[teaser]!.parent; outer >= 0 && elements[outer]!.length <= LONGEST_TEASER; outer = elements[outer]!.parent) teaser = outer;
    found.add(teaser);
  }
  return found;
}

/** Where text belongs to an element that is kept, or to one inside an element that was put back, and to none in a teaser. */
function stretches(elements: readonly PageElement[], kept: ReadonlySet<number>, whole: ReadonlySet<number>, left: ReadonlySet<number>): Span[] {
  const spans: { start: number; end: number }[] = [];
  const open: { readonly end: number; readonly isIn: boolean }[] = [];
  let at = 0;
  const upTo = (end: number): void => {
    if (open.at(-1)?.isIn && end > at) {
      const last = spans.at(-1);
      if (last?.end === at) last.end = end;
      else spans.push({ start: at, end });
    }
    at = Math.max(at, end);
  };
  const closeUpTo = (place: number): void => {
    while (open.length > 0 && open.at(-1)!.end <= place) {
      upTo(open.at(-1)!.end);
      open.pop();
    }
  };
  const inWhole: boolean[] = [];
  const inLeft: boolean[] = [];
  for (const [index, element] of elements.entries()) {
    closeUpTo(element.start);
    upTo(element.start);
    inWhole[index] = whole.has(index) || (inWhole[element.parent] ?? false);
    inLeft[index] = left.has(index) || (inLeft[element.parent] ?? false);
    open.push({ end: element.end, isIn: !inLeft[index] && (inWhole[index] || kept.has(index)) });
  }
  closeUpTo(Infinity);
  return spans;
}
