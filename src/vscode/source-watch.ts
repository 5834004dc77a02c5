import { Disposable, EventEmitter, RelativePattern, Uri, workspace, type FileSystemWatcher } from 'vscode';
import type { Watched } from '../library';

interface Lookout {
  readonly watcher: FileSystemWatcher;
  /** The drafts, by their addresses, that rest on what is watched. */
  readonly drafts: Set<string>;
}

/** Watches just the files that the sources of drafts may be, whoever changes, makes or deletes them; what several drafts rest on is watched once. */
export class SourceWatch implements Disposable {
  readonly #lookouts = new Map<string, Lookout>();
  readonly #changes = new EventEmitter<readonly string[]>();

  /** These drafts, by their addresses, may rest on something else now. */
  readonly onDidChange = this.#changes.event;

  /** From now on this, and nothing else, is watched for a draft. */
  watch(draft: Uri, watched: readonly Watched[]): void {
    const patterns = new Map(watched.map((one): [string, Watched] => [`${one.place} ${one.glob ?? ''}`, one]));
    for (const [key, one] of patterns) {
      const lookout = this.#lookouts.get(key) ?? this.#begin(one);
      this.#lookouts.set(key, lookout);
      lookout.drafts.add(draft.toString());
    }
    for (const [key, lookout] of this.#lookouts) if (!patterns.has(key)) this.#leave(key, lookout, draft);
  }

  /** How many watchers there are. */
  get size(): number {
    return this.#lookouts.size;
  }

  forget(draft: Uri): void {
    for (const [key, lookout] of this.#lookouts) this.#leave(key, lookout, draft);
  }

  dispose(): void {
    for (const { watcher } of this.#lookouts.values()) watcher.dispose();
    this.#lookouts.clear();
    this.#changes.dispose();
  }

  #begin(watched: Watched): Lookout {
    const watcher = workspace.createFileSystemWatcher(patternOf(watched));
    const drafts = new Set<string>();
    const tell = (): void => this.#changes.fire([...drafts]);
    watcher.onDidChange(tell);
    watcher.onDidCreate(tell);
    watcher.onDidDelete(tell);
    return { watcher, drafts };
  }

  #leave(key: string, { drafts, watcher }: Lookout, draft: Uri): void {
    if (!drafts.delete(draft.toString()) || drafts.size > 0) return;
    watcher.dispose();
    this.#lookouts.delete(key);
  }
}

/** A file is watched by its name in its folder, where what is special in patterns is put between brackets. */
function patternOf({ place, glob }: Watched): RelativePattern {
  const uri = Uri.parse(place);
  if (glob !== undefined) return new RelativePattern(uri, glob);
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return new RelativePattern(Uri.joinPath(uri, '..'), name.replace(/[*?[\]{}]/g, '[$&]'));
}
