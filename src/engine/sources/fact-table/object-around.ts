// jsonc-parser: tells the nodes of a JSON document that is being written, with their places.
import { findNodeAtOffset, parseTree } from 'jsonc-parser';
import type { Span } from '../../vocabulary';

/** The innermost `{…}` around an offset of a JSON document, that is not the whole; undefined where there is none. */
export function objectAround(json: string, offset: number): Span | undefined {
  const root = parseTree(json, [], { allowTrailingComma: true });
  let node = root && findNodeAtOffset(root, offset, true);
  while (node && node.type !== 'object') node = node.parent;
  return node?.parent && { start: node.offset, end: node.offset + node.length };
}
