// @lezer/markdown: well kept, gives exact offsets, and can re-parse after an edit from where the edit was.
import { type BlockParser, GFM, type InlineParser, type MarkdownConfig, parser } from '@lezer/markdown';

/** Sticky match at a file offset inside the inline text at hand; the length of what matched, or 0. */
function lengthAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
}

// Every pattern below is bounded, so that a megabyte of openers without closers stays cheap.

const TEMPLATE_TAG = /\{%[^]{0,500}?%\}|\{\{[^]{0,500}?\}\}/y;
const ATTRIBUTES = /\{[#.:][^{}\n]{0,200}\}/y;

/** Liquid, Jinja, Hugo: `{% include x %}`, `{{ site.title }}`; and `{#id .class}` after headings. */
const templateTags: InlineParser = {
  name: 'TemplateTag',
  before: 'Escape',
  parse(cx, next, pos) {
    if (next !== 123 /* { */) return -1;
    const index = pos - cx.offset;
    const tag = lengthAt(TEMPLATE_TAG, cx.text, index);
    if (tag > 0) return cx.addElement(cx.elt('TemplateTag', pos, pos + tag));
    const attributes = lengthAt(ATTRIBUTES, cx.text, index);
    return attributes > 0 ? cx.addElement(cx.elt('Attributes', pos, pos + attributes)) : -1;
  },
};

// A formula never starts with a figure and has something only formulas have, or else "$35 … $40" would be one.
const FORMULA = /\$\$(?=[^$]{0,1000}[\\^_={}+<>]|\s*\n)[^$]{1,1000}\$\$|\$(?![\s\d])(?=[^$\n]{0,200}[\\^_={}])[^$\n]{0,200}[^$\s]\$(?!\d)/y;

const formulas: InlineParser = {
  name: 'Formula',
  before: 'Escape',
  parse(cx, next, pos) {
    if (next !== 36 /* $ */) return -1;
    const length = lengthAt(FORMULA, cx.text, pos - cx.offset);
    return length > 0 ? cx.addElement(cx.elt('Formula', pos, pos + length)) : -1;
  },
};

const WIKI_LINK = /!?\[\[(?<page>[^[\]|\n]{0,300}?)(?<bar>\\?\|)?(?<text>(?<=\|)[^[\]\n]{0,300})?\]\]/y;

/** `[[Page]]` reads as "Page", `[[Page|text]]` as "text", an embedded `![[picture.png]]` as nothing. */
const wikiLinks: InlineParser = {
  name: 'WikiLink',
  before: 'Link',
  parse(cx, next, pos) {
    if (next !== 91 /* [ */ && next !== 33 /* ! */) return -1;
    WIKI_LINK.lastIndex = pos - cx.offset;
    const match = WIKI_LINK.exec(cx.text);
    if (match === null) return -1;
    const end = pos + match[0].length;
    if (next === 33) return cx.addElement(cx.elt('Image', pos, end));
    const text = match.groups?.text ?? match.groups?.page ?? '';
    return cx.addElement(cx.elt('WikiLink', pos, end, [
      cx.elt('WikiLinkMark', pos, end - 2 - text.length),
      cx.elt('WikiLinkMark', end - 2, end),
    ]));
  },
};

const HIGHLIGHT = { resolve: 'Highlight', mark: 'HighlightMark' };

/** `==marked==` */
const highlights: InlineParser = {
  name: 'Highlight',
  after: 'Emphasis',
  parse(cx, next, pos) {
    if (next !== 61 /* = */ || cx.char(pos + 1) !== 61 || cx.char(pos + 2) === 61 || cx.char(pos - 1) === 61) return -1;
    const before = cx.slice(pos - 1, pos);
    const after = cx.slice(pos + 2, pos + 3);
    return cx.addDelimiter(HIGHLIGHT, pos, pos + 2, !/^\s?$/.test(after), !/^\s?$/.test(before));
  },
};

const JSX_TAG = /<\/?[A-Z][\w.]{0,100}(?:[^<>{}"'\w.](?:[^<>{}"']|"[^"]{0,500}"|'[^']{0,500}'|\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}){0,500})?>/y;

/** `<Chart data={[1, 2]} />`: like an HTML tag, but attributes may be expressions. */
const jsxTags: InlineParser = {
  name: 'JsxTag',
  before: 'HTMLTag',
  parse(cx, next, pos) {
    if (next !== 60 /* < */) return -1;
    const length = lengthAt(JSX_TAG, cx.text, pos - cx.offset);
    return length > 0 ? cx.addElement(cx.elt('HTMLTag', pos, pos + length)) : -1;
  },
};

/** A line "$$", then a formula up to a line that ends in "$$"; a blank line ends it too, so that a slip cannot hide the rest. */
const formulaBlocks: BlockParser = {
  name: 'FormulaBlock',
  before: 'FencedCode',
  parse(cx, line) {
    if (line.next !== 36 || line.text.slice(line.pos).trimEnd() !== '$$') return false;
    const from = cx.lineStart + line.pos;
    while (cx.nextLine() && line.pos < line.text.length) {
      if (!line.text.trimEnd().endsWith('$$')) continue;
      cx.nextLine();
      break;
    }
    cx.addElement(cx.elt('FormulaBlock', from, cx.prevLineEnd()));
    return true;
  },
};

const CONTAINER_FENCE = /^:{3,}/;

/** `:::note` … `:::`: the fences are no prose, what they hold is. */
const containerFences: BlockParser = {
  name: 'ContainerFence',
  before: 'FencedCode',
  parse(cx, line) {
    if (line.next !== 58 /* : */ || !CONTAINER_FENCE.test(line.text.slice(line.pos))) return false;
    cx.addElement(cx.elt('ContainerFence', cx.lineStart + line.pos, cx.lineStart + line.text.length));
    cx.nextLine();
    return true;
  },
  endLeaf: (_cx, line) => line.next === 58 && CONTAINER_FENCE.test(line.text.slice(line.pos)),
};

/** A comment before the words of a line is taken alone, so that the words stay words (CommonMark hands the whole line to HTML). */
const leadingComments: BlockParser = {
  name: 'LeadingComment',
  before: 'HTMLBlock',
  parse(cx, line) {
    if (line.next !== 60 || !line.text.startsWith('<!--', line.pos)) return false;
    const close = line.text.indexOf('-->', line.pos + 4);
    if (close < 0 || line.skipSpace(close + 3) === line.text.length) return false;
    cx.addElement(cx.elt('CommentBlock', cx.lineStart + line.pos, cx.lineStart + close + 3));
    line.moveBase(close + 3);
    return null;
  },
};

const DEFINITION = /^\[(?!\^)(?:[^[\]\\]|\\[^]){1,999}\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?<title>[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;
const TITLE_LINE = /^[>\s]*(?:"[^"]*"|'[^']*'|\([^()]*\))[ \t]*$/;

/** `[label]: address "title"`, on one line or with the title on the next. Lezer's own reader may search a whole file for a title's end. */
const definitions: BlockParser = {
  name: 'LinkReference',
  parse(cx, line) {
    if (line.next !== 91 || line.indent >= line.baseIndent + 4) return false;
    const match = DEFINITION.exec(line.text.slice(line.pos));
    if (match === null) return false;
    const from = cx.lineStart + line.pos;
    if (match.groups?.title === undefined && TITLE_LINE.test(cx.peekLine())) cx.nextLine();
    cx.addElement(cx.elt('LinkReference', from, cx.lineStart + line.text.length));
    cx.nextLine();
    return true;
  },
};

const FOOTNOTE = /^\[\^[^\]\s]{1,100}\]:/;

/** `[^1]: the note`, with further paragraphs indented by four. */
const footnotes: BlockParser = {
  name: 'Footnote',
  before: 'LinkReference',
  parse(cx, line) {
    if (line.next !== 91) return false;
    const mark = FOOTNOTE.exec(line.text.slice(line.pos, line.pos + 110))?.[0];
    if (mark === undefined) return false;
    const from = cx.lineStart + line.pos;
    cx.startComposite('Footnote', line.pos);
    cx.addElement(cx.elt('FootnoteMark', from, from + mark.length));
    line.moveBase(line.pos + mark.length);
    return null;
  },
  endLeaf: (_cx, line) => line.next === 91 && FOOTNOTE.test(line.text.slice(line.pos, line.pos + 110)),
};

const writersMarkdown: MarkdownConfig = {
  defineNodes: [
    'TemplateTag', 'Attributes', 'Formula', 'WikiLink', 'WikiLinkMark', 'Highlight', 'HighlightMark', 'FootnoteMark',
    { name: 'FormulaBlock', block: true },
    { name: 'ContainerFence', block: true },
    {
      name: 'Footnote',
      block: true,
      composite(_cx, line) {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + 4) return false;
        line.moveBaseColumn(line.baseIndent + 4);
        return true;
      },
    },
  ],
  parseInline: [templateTags, formulas, wikiLinks, highlights, jsxTags],
  parseBlock: [definitions, footnotes, formulaBlocks, containerFences, leadingComments],
};

/**
 * Markdown as writers use it: CommonMark and GitHub's tables, strike-through, task lists and bare addresses, and on top of these
 * footnotes, wiki links, highlights, formulas, template tags, JSX and container fences. Each addition is one record above.
 */
export const markdownParser = parser.configure([GFM, writersMarkdown]);
