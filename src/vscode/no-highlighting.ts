// Stands in dist/core.js for @lezer/highlight, by which the markdown parser says what an editor is to colour: nothing here asks it.

export function Tag(): void {}

/** Whatever is named is a mark, or makes one, that means nothing. */
export const tags: object = new Proxy({}, { get: () => (): undefined => undefined });

/** Adds nothing to any type of node. */
export const styleTags = (): (() => null) => () => null;
