/** What was read out of a file, or, in one sentence for the writer, why nothing was. */
export type Imported = ImportedText | Fault;

export interface ImportedText {
  readonly text: string;
  readonly title?: string;
  /** ISO: the day the file says it was written. */
  readonly date?: string;
}

export interface Fault {
  /** Dotted and stable: `source.encrypted`. */
  readonly code: string;
  readonly fault: string;
}
