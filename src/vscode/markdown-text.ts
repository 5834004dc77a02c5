/**
 * Words of drafts and sources, made fit to stand in a hover's markdown: they are shown as they are, and can never become a link, a picture, a command,
 * an icon or HTML. Markdown takes any ASCII punctuation mark literally after a backslash; that leaves addresses nothing to be recognised by either.
 * (`MarkdownString.appendText` would let bare web addresses become links.)
 */
export function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim().replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
