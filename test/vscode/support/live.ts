import * as vscode from 'vscode';
import { extension } from './drafts';

/** Counts, from outside, what the extension has asked of VS Code and of the clock and not given back. */
export interface Live {
  /** Listeners, providers, watchers and the like that were registered since counting began, less those that were disposed. */
  registrations(): number;
  /** Timers of our own that were set since counting began and have neither run nor been cleared. */
  timers(): number;
  /** How many of either there ever were: none would mean that nothing is counted. */
  seen(): { readonly registrations: number; readonly timers: number };
  stop(): void;
}

/** The extension shares this module of VS Code's, and the clock, with its tests: both are watched in their places until `stop`. */
export function countLive(): Live {
  const restore: (() => void)[] = [];
  let registrations = 0;
  let timersSet = 0;
  let everRegistered = 0;
  for (const room of [vscode.workspace, vscode.languages, vscode.window, vscode.commands] as unknown as Record<string, unknown>[]) {
    for (const name of Object.keys(room).filter((key) => /^(?:onDid|onWill|register|create)/.test(key))) {
      const original = room[name];
      if (typeof original !== 'function') continue;
      const counted = (...args: unknown[]): unknown => {
        const made: unknown = Reflect.apply(original, room, args);
        if (isDisposable(made)) {
          registrations++;
          everRegistered++;
          const { dispose } = made;
          let gone = false;
          made.dispose = () => {
            if (!gone) registrations--;
            gone = true;
            return Reflect.apply(dispose, made, []);
          };
        }
        return made;
      };
      Object.defineProperty(room, name, { value: counted, configurable: true, writable: true });
      restore.push(() => Object.defineProperty(room, name, { value: original, configurable: true, writable: true }));
    }
  }

  const pending = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const bundle = `${extension().extensionUri.path}/dist/extension.`;
  const isOurs = (): boolean => (new Error('who asks?').stack ?? '').includes(bundle);
  globalThis.setTimeout = ((run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
    const ours = isOurs();
    const timer: unknown = set(() => {
      pending.delete(timer);
      run(...args);
    }, ms);
    if (ours) {
      pending.add(timer);
      timersSet++;
    }
    return timer;
  }) as typeof globalThis.setTimeout;
  globalThis.clearTimeout = ((timer?: Parameters<typeof clear>[0]) => {
    pending.delete(timer);
    clear(timer);
  }) as typeof globalThis.clearTimeout;
  restore.push(() => Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }));

  return { registrations: () => registrations, timers: () => pending.size, seen: () => ({ registrations: everRegistered, timers: timersSet }), stop: () => restore.forEach((one) => one()) };
}

function isDisposable(made: unknown): made is { dispose: () => unknown } {
  return typeof made === 'object' && made !== null && 'dispose' in made && typeof made.dispose === 'function';
}
