import { harmless } from '../../engine';

/** Markup that was made here. Nothing else can be put into a page without being escaped. */
export class Html {
  constructor(readonly markup: string) {}
}

type Value = Html | string | number | undefined | readonly Html[];

/**
 * Markup with values in it: what is no `Html` is text, and shown as it is written, wherever it stands: between tags or in a quoted attribute.
 * `undefined` is nothing.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.reduce((markup, part, at) => markup + markupOf(values[at - 1]) + part));
}

function markupOf(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.markup;
  return typeof value === 'object' ? value.map(({ markup }) => markup).join('') : escape(String(value));
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters and marks that turn the direction of text are made visible, or a line could read other than it is written. */
function escape(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (character) => REFERENCES[character]!);
}
