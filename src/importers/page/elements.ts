// htmlparser2 is there already: the engine reads pages with it.
import { Parser } from 'htmlparser2';

/** An element of a page, where it stands in the HTML. */
export interface PageElement {
  readonly name: string;
  readonly start: number;
  end: number;
  /** Index of the element it stands in; -1 at the top. */
  readonly parent: number;
  /** Its text, and that of the elements in it, in characters; of those, how many are in links. */
  length: number;
  linked: number;
  digits: boolean;
  /** A link to another place than this page. */
  readonly leads: boolean;
}

/** A page as elements in the order in which they open, and as the XHTML that Readability's own parser wants, each element with a mark that tells its index. */
export interface Page {
  readonly elements: readonly PageElement[];
  readonly xhtml: string;
}

/** Tells that an element was this one of the page; an attribute of its own for each, since Readability merges the attributes of elements that it joins. */
export const MARK = 'at';

/** What Readability goes by; all else is left out. */
const ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel', 'hidden', 'aria-hidden', 'aria-modal', 'style', 'datatable', 'summary'];
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'textarea', 'select']);
/** The frame that every page gets anew, since many leave parts of it out. */
const FRAME: ReadonlySet<string> = new Set(['html', 'head', 'body', 'title', 'meta', 'link', 'base']);
const VOID: ReadonlySet<string> = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'track', 'wbr']);
/** Browsers nest no deeper; what does is left to the engine, which stops there too. */
const DEEPEST = 512;

/** Reads a page; undefined where it nests deeper than any browser would show. */
export function readElements(html: string): Page | undefined {
  const elements: PageElement[] = [];
  const out: string[] = [];
  const open: number[] = [];
  let unread = 0;
  let depth = 0;
  let tooDeep = false;
  let links = 0;
  let title = '';
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > DEEPEST) {
        tooDeep = true;
        parser.pause();
      }
      if (unread > 0 || UNREAD.has(name)) {
        unread++;
        return;
      }
      inTitle ||= name === 'title' && title === '';
      if (FRAME.has(name)) return;
      const leads = name === 'a' && attributes.href !== undefined && !attributes.href.startsWith('#');
      if (leads) links++;
      out.push(`<${name} ${MARK}${elements.length}=""${written(attributes)}${VOID.has(name) ? '/' : ''}>`);
      elements.push({ name, start: parser.startIndex, end: html.length, parent: open.at(-1) ?? -1, length: 0, linked: 0, digits: false, leads });
      open.push(elements.length - 1);
    },
    onclosetag(name) {
      depth--;
      if (unread > 0) {
        unread--;
        return;
      }
      if (name === 'title') inTitle = false;
      if (FRAME.has(name)) return;
      const element = elements[open.pop()!]!;
      if (element.leads) links--;
      element.end = Math.min(html.length, parser.endIndex + 1);
      const outer = elements[element.parent];
      if (outer !== undefined) {
        outer.length += element.length;
        outer.linked += element.linked;
        outer.digits ||= element.digits;
      }
      if (!VOID.has(name)) out.push(`</${name}>`);
    },
    ontext(text) {
      if (unread > 0) return;
      if (inTitle) title += text;
      else out.push(escaped(text));
      const element = elements[open.at(-1) ?? -1];
      const { length } = text.trim();
      if (element === undefined || length === 0) return;
      element.length += length;
      element.digits ||= /\d/.test(text);
      if (links > 0) element.linked += length;
    },
  });
  parser.end(html);
  if (tooDeep) return undefined;
  return { elements, xhtml: `<html><head><title>${escaped(title)}</title></head><body>${out.join('')}</body></html>` };
}

function written(attributes: Readonly<Record<string, string>>): string {
  const kept = ATTRIBUTES.filter((name) => name in attributes).map((name) => ` ${name}="${escaped(attributes[name]!.slice(0, 500))}"`);
  // That a link leads to a place on the same page counts; where else it leads does not.
  return kept.join('') + (attributes.href === undefined ? '' : ` href="${attributes.href.startsWith('#') ? '#' : 'x'}"`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
