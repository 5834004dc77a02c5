import { parseDocument } from 'htmlparser2';

/** An element of a page, as a browser would see it. */
export interface Element {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  /** The words in it and in what is in it. */
  readonly text: string;
}

interface Node { readonly type: string; readonly name?: string; readonly data?: string; readonly attribs?: Record<string, string>; readonly children?: readonly Node[] }

/** Every element of a page, in order. */
export function elementsOf(page: string): Element[] {
  const elements: Element[] = [];
  const walk = (node: Node): string => {
    if (node.type === 'text') return node.data ?? '';
    const at = node.name === undefined ? -1 : elements.push({ name: node.name, attribs: node.attribs ?? {}, text: '' }) - 1;
    const text = (node.children ?? []).map(walk).join('');
    if (at >= 0) elements[at] = { ...elements[at]!, text };
    return text;
  };
  walk(parseDocument(page) as unknown as Node);
  return elements;
}
