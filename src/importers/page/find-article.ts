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

/**
 * The stretches of a page that are its article, in order, as offsets into the HTML: where the elements stand that Readability keeps, without
 * those that it takes out from between them; its tables of figures are put back. Undefined where there is no article. Never throws.
 */
export function findArticle(html: string): readonly Span[] | undefined {
  try {
    const page = readElements(html);
    if (page === undefined || page.elements.length > MOST_ELEMENTS) return undefined;
    const found = new Readability(new JSDOMParser().parse(page.xhtml) as never, { keepClasses: true, disableJSONLD: true, serializer: (node: unknown) => node as Node }).parse();
    if (!found?.content || (found.length ?? 0) < SHORTEST) return undefined;
    const kept = marksIn(found.content);
    return stretches(page.elements, (index) => kept.has(index), tablesOfFigures(page.elements, kept));
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

/** Tables with figures that stand in the midst of the article, though it was taken for clutter. */
function tablesOfFigures(elements: readonly PageElement[], kept: ReadonlySet<number>): Set<number> {
  const words = [...kept].filter((index) => elements[index]?.name === 'p').map((index) => elements[index]!);
  const start = Math.min(...words.map((element) => element.start));
  const end = Math.max(...words.map((element) => element.end));
  const isLayout = new Set<number>();
  for (const { name, parent } of elements) if (name === 'table') for (let outer = parent; outer >= 0; outer = elements[outer]!.parent) isLayout.add(outer);
  return new Set(elements.flatMap((element, index) =>
    element.name === 'table' && element.digits && !isLayout.has(index) && element.linked * 3 < element.length && element.start > start && element.end <= end ? [index] : []));
}

/** Where text belongs to an element that is kept, or to one inside a table that is. */
function stretches(elements: readonly PageElement[], isKept: (index: number) => boolean, tables: ReadonlySet<number>): Span[] {
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
  const inTable: boolean[] = [];
  for (const [index, element] of elements.entries()) {
    closeUpTo(element.start);
    upTo(element.start);
    inTable[index] = tables.has(index) || (inTable[element.parent] ?? false);
    open.push({ end: element.end, isIn: inTable[index] || isKept(index) });
  }
  closeUpTo(Infinity);
  return spans;
}
