/**
 * The text with what stands between `<!-- NAME -->` and `<!-- /NAME -->` replaced by `content`, on lines of its own. Throws an Error where the
 * marks are missing: a table that is written nowhere would go unnoticed.
 */
export function replaceBlock(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`no place between ${open} and ${close}`);
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}
