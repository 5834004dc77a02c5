// More marks than these no person writes: in a line, in a run of lines without a blank one (a long table, say), nested in one line.
const MARKS_IN_A_LINE = 1000;
const MARKS_IN_A_STRETCH = 10_000;
const NESTED_CONTAINERS = 50;
const SPACES_IN_A_ROW = 100;

/** A blank line, or a line that starts a list item. */
const STRETCH_START = /[ \t]*(?:[-+*][ \t]|\d{1,9}[.)][ \t]|$)/my;

/**
 * The text as the markdown parser is to see it: as long as the text itself, so that every offset holds in both, but
 * - front matter is blank;
 * - every line ends in "\n" alone;
 * - marks beyond what a person would write are plain letters, since the parser's time grows with the square of the marks that may
 *   still find a partner.
 */
export function parserView(text: string, frontMatterEnd: number): string {
  let view = text;
  if (frontMatterEnd > 0) view = ' '.repeat(frontMatterEnd - 1) + '\n' + view.slice(frontMatterEnd);
  // A backslash before the line's end breaks the line; as two spaces it still does.
  if (view.includes('\r')) view = view.replaceAll('\\\r\n', '  \n').replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  return boundSpaces(boundMarks(boundNesting(closeDelimiterRows(view))));
}

/** `|---|---| ` becomes `|---|--- |`: the parser takes a table's second line only when nothing follows its last bar. */
function closeDelimiterRows(view: string): string {
  return view.replace(/\|([ \t]+)$/gm, (end, spaces: string, at: number) => {
    const line = view.slice(view.lastIndexOf('\n', at) + 1, at);
    return /^[-:|>\s]*$/.test(line) ? `${spaces}|` : end;
  });
}

/** `> > > …` and `- - - …`: containers nest at most fifty deep within a line. */
function boundNesting(view: string): string {
  const mark = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
  const excess: number[] = [];
  for (let line = 0; line >= 0 && line < view.length; line = nextLine(view, line)) {
    mark.lastIndex = line;
    for (let depth = 1; mark.test(view); depth++) if (depth > NESTED_CONTAINERS) excess.push(mark.lastIndex - 1);
  }
  return excess.length === 0 ? view : blot(view, excess);
}

function nextLine(view: string, from: number): number {
  const end = view.indexOf('\n', from);
  return end < 0 ? -1 : end + 1;
}

/** Counts marks by line and by stretch of lines without a blank one; a list item starts a new stretch, too. */
function boundMarks(view: string): string {
  const excess: number[] = [];
  const lastCommentEnd = view.lastIndexOf('-->');
  let inStretch = 0;
  for (let line = 0; line < view.length; ) {
    const newline = view.indexOf('\n', line);
    const end = newline < 0 ? view.length : newline;
    STRETCH_START.lastIndex = line;
    if (STRETCH_START.test(view)) inStretch = 0;
    let inLine = 0;
    for (let at = line; at < end; at++) {
      const code = view.charCodeAt(at);
      if (!isMark(code)) continue;
      inLine++;
      inStretch++;
      // A comment within a line that never ends is no comment, and each of them would be followed to the end of the file.
      const neverEnds = code === 60 && at > lastCommentEnd && view.startsWith('<!--', at) && /[^\s>]/.test(view.slice(line, at));
      if (neverEnds || inLine > MARKS_IN_A_LINE || inStretch > MARKS_IN_A_STRETCH) excess.push(at);
    }
    line = end + 1;
  }
  return excess.length === 0 ? view : blot(view, excess);
}

/** The view with every mark of inline text a plain letter. */
export function withoutMarks(view: string): string {
  return view.replace(/[!$&<[\]*_`~{=]/g, 'x');
}

/** ! $ & < [ ] * _ ` ~ { = */
function isMark(code: number): boolean {
  return code === 42 || code === 91 || code === 93 || code === 95 || code === 96 || code === 60 || code === 126
    || code === 33 || code === 36 || code === 38 || code === 123 || code === 61;
}

function blot(view: string, places: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const at of places) {
    if (at > from) parts.push(view.slice(from, at));
    parts.push('x');
    from = at + 1;
  }
  parts.push(view.slice(from));
  return parts.join('');
}

/** The parser looks at every space of a run for a hard break behind it, each time up to the run's end; at tabs it does not. */
function boundSpaces(view: string): string {
  if (!view.includes(' '.repeat(SPACES_IN_A_ROW))) return view;
  return view.replace(/(?<=\S {99}) +/g, (run) => '\t'.repeat(run.length));
}
