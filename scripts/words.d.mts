export interface Words {
  /** The English words that are given to `l10n.t`, each once. */
  readonly translated: readonly string[];
  /** What looks like words for a person and does not go through `l10n.t`. */
  readonly untranslated: readonly string[];
}

/** The words in a file's TypeScript. */
export function wordsIn(code: string): Words;

/** The same of every file of src/vscode, with its name as seen from there; runs in the project's folder. */
export function shellFiles(): readonly (Words & { readonly name: string })[];
