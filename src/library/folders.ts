/**
 * What the library asks of the files around a draft. A place is an address in a shell's own writing (a path in the terminal, a URI in the
 * editor); the library hands places back as it got them and never takes one apart.
 */
export interface Folders {
  /** The place that a name leads to, seen from a folder; names have `/` between their parts, and may be absolute. */
  readonly locate: (folder: string, name: string) => string;
  /** What stands at a place; undefined where nothing does, or nothing that can be looked at. */
  readonly stat: (place: string) => Promise<Entry['kind'] | undefined>;
  /** What lies directly in a folder, in any order. Rejects where there is no such folder. Links to folders are left out: they may lead round in a circle. */
  readonly list: (folder: string) => Promise<readonly Entry[]>;
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}
