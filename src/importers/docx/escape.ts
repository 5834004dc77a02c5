/** Text as markdown that says the same words: what would be taken for marks gets a backslash. */
export function escaped(text: string): string {
  return text.replace(/[\\`*[\]]|<(?=[a-z/!?])|~(?=~)|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu, '\\$&');
}

/** The same for text at the start of a block, where more would be: a heading's mark, a quotation's, a list's, a rule. */
export function escapedStart(text: string): string {
  return text.replace(/^[#>+=-]/, '\\$&').replace(/^(\d{1,9})(?=[.)]\s)/, '$1\\');
}
