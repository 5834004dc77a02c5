/** The setting `factCheck.sources`, read. */
export interface SourcesSetting {
  readonly entries: readonly string[];
  /** What is wrong with the value, in one sentence; the entries are what can be used of it. */
  readonly problem?: string;
}

/** Reads the value of the setting as it stands in a settings file, where it may be anything. */
export function readSourcesSetting(value: unknown): SourcesSetting {
  if (value === undefined || value === null) return { entries: [] };
  const listed: readonly unknown[] = Array.isArray(value) ? value : [];
  const entries = listed.flatMap((entry) => (typeof entry === 'string' && entry.trim() !== '' ? [entry.trim()] : []));
  if (Array.isArray(value) && entries.length === value.length) return { entries };
  const rest = entries.length > 0 ? 'what else is in it is not used' : 'it is not used';
  return { entries, problem: `It takes a list of paths and patterns, such as ["research/*.md"]; ${rest}.` };
}
