import type { SyntaxNodeRef } from '@lezer/common';
import type { Prose, Span } from '../vocabulary';
import { characterOf } from './character-references';
import { OBJECT, ProseBuilder } from './prose';

/** What a markdown node inside a block does to the prose; nodes not named here are read through. */
type Effect = 'silent' | 'object' | 'escape' | 'entity' | 'break' | 'link' | 'link mark' | 'comment' | 'tag';

const EFFECTS: Readonly<Record<string, Effect>> = {
  // Marks around words, and things that assert nothing: a picture's stand-in text, words that were struck out.
  HeaderMark: 'silent', QuoteMark: 'silent', EmphasisMark: 'silent', HighlightMark: 'silent', WikiLinkMark: 'silent', TaskMarker: 'silent',
  Attributes: 'silent', ProcessingInstruction: 'silent', Image: 'silent', Strikethrough: 'silent',
  // Things that stand in a sentence like a word.
  InlineCode: 'object', Autolink: 'object', URL: 'object', TemplateTag: 'object', Formula: 'object',
  Escape: 'escape', Entity: 'entity', HardBreak: 'break', Link: 'link', LinkMark: 'link mark', Comment: 'comment', HTMLTag: 'tag',
};

/** Brackets that are no link text: footnotes `[^1]`, references `[12]` and `[@key]`, callouts `[!NOTE]`. */
const BRACKET_MARK = /^\[(?:\^|@|![a-z-]+\]|\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*\]$)/i;

/** Tags whose content is not asserted (`del`) or not words (`code`); the rest of the inline tags are only clothing. */
const UNREAD_TAG = /^<(?<name>del|s|strike|code|kbd|samp|pre|script|style|math|svg|sup)\b[^>]*[^/>]?>/i;
const WORDS_AS_SUPERSCRIPT = /\s*(?:st|nd|rd|th)\s*</iy;

/** Reads the inside of one block (paragraph, heading, cell) while its nodes are visited in order. */
export class InlineReader {
  private readonly builder: ProseBuilder;
  /** Ends of the links we are in, innermost last. */
  private readonly links: number[] = [];
  /** Comments met, for directives. */
  readonly comments: Span[] = [];

  /** Reads the file's `at … end`. */
  constructor(private readonly file: string, private at: number, private readonly end: number) {
    this.builder = new ProseBuilder(file);
  }

  /** Call for each node on the way in; false: do not look inside, and do not call `leave`. */
  enter(node: SyntaxNodeRef): boolean {
    if (node.to <= this.at) return false;
    this.readTo(node.from);
    const effect = EFFECTS[node.name];
    switch (effect) {
      case undefined: return true;
      case 'silent': break;
      case 'comment': this.comments.push({ start: node.from, end: node.to }); break;
      case 'object': this.builder.put(OBJECT, node.from, node.to); break;
      case 'entity': return this.decode(node);
      case 'escape': return this.skipTo(node.from + 1);
      case 'break': return this.skipTo(this.file[node.from] === '\\' ? node.from + 1 : node.from);
      case 'link': return this.enterLink(node);
      // All after a link's text is its target.
      case 'link mark': return this.skipTo(this.file[node.from] === ']' ? this.links.at(-1) ?? node.to : node.to);
      case 'tag': return this.skipTag(node);
    }
    return this.skipTo(node.to);
  }

  leave(node: SyntaxNodeRef): void {
    this.readTo(node.to);
    if (node.name === 'Link') this.links.pop();
  }

  /** The prose, once the last node has been left. */
  finish(): Prose {
    this.readTo(this.end);
    return this.builder.finish();
  }

  private readTo(to: number): void {
    if (to <= this.at) return;
    this.builder.add(this.at, to);
    this.at = to;
  }

  private skipTo(to: number): false {
    this.at = Math.max(this.at, to);
    return false;
  }

  private decode(node: SyntaxNodeRef): false {
    const reference = this.file.slice(node.from, node.to);
    const character = characterOf(reference);
    if (character === reference) this.builder.add(node.from, node.to);
    else this.builder.put(character, node.from, node.to);
    return this.skipTo(node.to);
  }

  private enterLink(node: SyntaxNodeRef): boolean {
    if (BRACKET_MARK.test(this.file.slice(node.from, Math.min(node.to, node.from + 80)))) {
      const folded = this.file.startsWith('[!', node.from) && /[+-]/.test(this.file[node.to] ?? '');
      return this.skipTo(folded ? node.to + 1 : node.to);
    }
    this.links.push(node.to);
    return true;
  }

  private skipTag(node: SyntaxNodeRef): false {
    const tag = this.file.slice(node.from, node.to);
    if (/^<br\b/i.test(tag)) this.builder.put(' ', node.from, node.to);
    const name = UNREAD_TAG.exec(tag)?.groups?.name?.toLowerCase();
    if (name === undefined) return this.skipTo(node.to);
    WORDS_AS_SUPERSCRIPT.lastIndex = node.to;
    if (name === 'sup' && WORDS_AS_SUPERSCRIPT.test(this.file)) return this.skipTo(node.to);
    const rest = this.file.slice(node.to, this.end);
    const close = new RegExp(`</${name}\\s*>`, 'i').exec(rest);
    if (close === null) return this.skipTo(node.to);
    const to = node.to + close.index + close[0].length;
    if (/^(?:code|kbd|samp|math|svg)$/.test(name)) this.builder.put(OBJECT, node.from, to);
    return this.skipTo(to);
  }
}
