/** Words of drafts and sources on one line, for places where VS Code shows text as it is: shown in the order they are written, control characters made visible. */
export function oneLine(words: string): string {
  return words
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\ufffc/g, '…')
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/[\u007f-\u009f]/g, '\ufffd')
    .trim();
}

/** Words for a label in a list, where VS Code looks for icons, `$(name)`: an invisible joiner between the two marks hides them. */
export function label(words: string): string {
  return oneLine(words).replace(/\$\(/g, '$\u2060(');
}

/**
 * Words of drafts and sources, made fit to stand in a hover's markdown: they are shown as they are, and can never become a link, a picture, a command,
 * an icon or HTML, nor be shown in another order than they are written.
 *
 * Markdown takes any ASCII punctuation mark literally after a backslash, which leaves bare addresses nothing to be recognised by either
 * (`MarkdownString.appendText` would let those become links). VS Code looks for icons in what markdown has made of the text. U+FFFC stands for code or a picture in what the engine quotes.
 */
export function plain(words: string): string {
  return label(words)
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
