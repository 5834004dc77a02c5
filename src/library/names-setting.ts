/** The setting `factCheck.ignoreNames`, read. */
export interface NamesSetting {
  readonly names: readonly string[];
  /** What is wrong with the value, in one sentence; the names are what can be used of it. */
  readonly problem?: string;
}

/** Reads the value of the setting as it stands in a settings file, where it may be anything. */
export function readNamesSetting(value: unknown): NamesSetting {
  if (value === undefined || value === null) return { names: [] };
  const listed: readonly unknown[] = Array.isArray(value) ? value : [];
  const names = listed.flatMap((name) => (typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []));
  if (Array.isArray(value) && names.length === value.length) return { names };
  return { names, problem: `It takes a list of names, such as ["Eddy Wu"]; ${names.length > 0 ? 'what else is in it is not used' : 'it is not used'}.` };
}
