import { posix as path } from 'node:path';
import type { Entry, SourceWorld } from '../../src/library';

/** Files in memory, by their absolute paths; folders are there as far as files are in them. `looked` gathers every folder that was listed. */
export function memory(files: readonly string[], refusal?: SourceWorld['refusal']): SourceWorld & { readonly looked: string[] } {
  const looked: string[] = [];
  const isFolder = (place: string): boolean => files.some((file) => file.startsWith(place === '/' ? '/' : `${place}/`));
  return {
    looked,
    locate: (folder, name) => path.resolve(folder, name),
    stat: async (place) => (files.includes(place) ? 'file' : isFolder(place) ? 'folder' : undefined),
    async list(folder) {
      looked.push(folder);
      if (!isFolder(folder)) throw new Error('no such folder');
      const entries = new Map<string, Entry>();
      const prefix = folder === '/' ? '/' : `${folder}/`;
      for (const file of files.filter((one) => one.startsWith(prefix))) {
        const [name, ...below] = file.slice(prefix.length).split('/');
        entries.set(name!, { name: name!, kind: below.length > 0 ? 'folder' : 'file' });
      }
      return [...entries.values()].reverse(); // in no order that a reader could rely on
    },
    ...(refusal && { refusal }),
  };
}
