import { EventEmitter, type Disposable, type TextDocument, type Uri } from 'vscode';
import type { Claim, DraftReport } from '../engine';
import type { Places } from './convert';
import { followEdits, type Edit } from './edits';
import type { Lines } from './in-view';
import { withoutLetStand } from './let-stand';
import type { Holdings } from './library';

/** What is known of a draft. */
export interface Checked {
  readonly uri: Uri;
  /** Version of the document that was judged; absent for a draft that was read from its file. */
  readonly version?: number;
  readonly report: DraftReport;
  /** The report's claims where they stand now: moved along with edits made since; those edited themselves are gone. */
  readonly claims: readonly Claim[];
  /** The draft's lines now. */
  readonly places: Places;
  readonly holdings: Holdings;
  /** When it was judged, in milliseconds since 1970. */
  readonly time: number;
  /** Where not all of it was judged: the lines that were. */
  readonly only?: Lines;
  /** It is what was in view when the check of a longer draft began, most of which is new; the rest is being checked. */
  readonly isGlimpse?: true;
}

/** Why there is no report of a draft that was to be checked: the settings leave it out, or the check failed, which the log then tells. */
export type RuledOut = 'excluded' | 'failed';

/** A check waits for the keys to rest, but no longer than this from the first unchecked change, in milliseconds, or twice as long as they are to rest. */
const patience = 500;

/** One timer and one state per draft. */
interface Desk {
  timer?: ReturnType<typeof setTimeout>;
  /** When the first change came that has not been checked yet. */
  waitingSince?: number;
  /** Checks that were begun, and the latest of them whose report was held. */
  begun: number;
  held: number;
  checked?: Checked;
  ruledOut?: RuledOut;
}

/** A check that was begun; a later one of the same draft may overtake it. */
export interface Run {
  readonly desk: Desk;
  readonly number: number;
}

/** Holds the latest report of each draft, moves it along with edits, and announces every change of it. It judges nothing. */
export class Desks implements Disposable {
  readonly #desks = new Map<string, Desk>();
  readonly #changes = new EventEmitter<Uri>();

  /** What is known of this draft has changed: checked anew, moved by an edit, or forgotten. */
  readonly onDidChange = this.#changes.event;

  /** The latest of a draft, if it has been checked. */
  latest(uri: Uri): Checked | undefined {
    return this.#desks.get(uri.toString())?.checked;
  }

  /** Whether an open draft is being checked for the first time, so that there soon will be a report of it. */
  isFirstUnderWay(uri: Uri): boolean {
    const desk = this.#desks.get(uri.toString());
    return desk !== undefined && desk.checked === undefined && desk.ruledOut === undefined;
  }

  /** Whether a check of this draft has come to its end. */
  isKnown(uri: Uri): boolean {
    const checked = this.latest(uri);
    return checked !== undefined && !checked.isGlimpse;
  }

  /** Why there is no report of an open draft, if that is not for want of time. */
  ruledOut(uri: Uri): RuledOut | undefined {
    return this.#desks.get(uri.toString())?.ruledOut;
  }

  /** How much is held, for tests that nothing is held too long. */
  get size(): { readonly drafts: number; readonly timers: number } {
    const desks = [...this.#desks.values()];
    return { drafts: desks.length, timers: desks.filter(({ timer }) => timer !== undefined).length };
  }

  /** All drafts that have been checked. */
  all(): readonly Checked[] {
    return [...this.#desks.values()].flatMap(({ checked }) => checked ?? []);
  }

  /** An open draft was edited: what was judged moves along; what was edited itself, or is let stand by the edit, is dropped. */
  follow(document: TextDocument, edits: readonly Edit[]): void {
    const desk = this.#desks.get(document.uri.toString());
    if (desk?.checked) this.#put(desk, { ...desk.checked, claims: withoutLetStand(followEdits(desk.checked.claims, edits), document, edits) });
  }

  /** Takes claims out of what is known, at once; whoever calls this has seen to it that the next checks will not bring them back. */
  putAside(isMeant: (claim: Claim) => boolean): void {
    for (const desk of this.#desks.values()) {
      const claims = desk.checked?.claims.filter((claim) => !isMeant(claim));
      if (desk.checked && claims?.length !== desk.checked.claims.length) this.#put(desk, { ...desk.checked, claims: claims! });
    }
  }

  /** Has all that is shown of a draft shown anew, as when a setting has changed. */
  announce(uri: Uri): void {
    this.#changes.fire(uri);
  }

  /** Ends all that belongs to a draft: its timer, its run and its findings. */
  forget(uri: Uri): void {
    const desk = this.#desks.get(uri.toString());
    if (!desk) return;
    clearTimeout(desk.timer);
    this.#desks.delete(uri.toString());
    if (desk.checked || desk.ruledOut) this.#changes.fire(uri);
  }

  dispose(): void {
    for (const desk of this.#desks.values()) clearTimeout(desk.timer);
    this.#desks.clear();
    this.#changes.dispose();
  }

  /** Runs a check when the keys have rested for `delay` milliseconds, in place of one that waits already. */
  soon(uri: Uri, delay: number, check: () => void): void {
    const desk = this.#desk(uri);
    desk.waitingSince ??= Date.now();
    clearTimeout(desk.timer);
    desk.timer = setTimeout(() => {
      delete desk.timer;
      delete desk.waitingSince;
      check();
    }, Math.max(0, Math.min(delay, desk.waitingSince + Math.max(patience, 2 * delay) - Date.now())));
  }

  /** A check begins now; the one that was to begin later need not. */
  begin(uri: Uri): Run {
    const desk = this.#desk(uri);
    clearTimeout(desk.timer);
    delete desk.timer;
    return { desk, number: ++desk.begun };
  }

  /** Whether the draft was forgotten since the run began. */
  isForgotten(uri: Uri, { desk }: Run): boolean {
    return this.#desks.get(uri.toString()) !== desk;
  }

  /** Whether another check of the draft was begun since this run. */
  isOvertaken({ desk, number }: Run): boolean {
    return desk.begun > number;
  }

  /** What a check that was begun later than this run has come to already, if one has. */
  overtaking({ desk, number }: Run): Checked | undefined {
    return desk.held > number ? desk.checked : undefined;
  }

  /** Holds what a check has come to; without a run, one of a draft that is not open. */
  hold(checked: Checked, run?: Run): Checked {
    const desk = run?.desk ?? this.#desk(checked.uri);
    if (run) {
      desk.held = run.number;
      delete desk.waitingSince;
    }
    return this.#put(desk, checked);
  }

  /** Shows what a check has come to so far, in the place of what was known. */
  glimpse(checked: Omit<Checked, 'version' | 'isGlimpse'>, { desk }: Run): void {
    this.#put(desk, { ...checked, isGlimpse: true });
  }

  /** There is no report of this draft, and why. */
  ruleOut(uri: Uri, why: RuledOut): undefined {
    const desk = this.#desk(uri);
    if (desk.ruledOut === why && !desk.checked) return;
    desk.ruledOut = why;
    delete desk.checked;
    this.#changes.fire(uri);
  }

  #desk(uri: Uri): Desk {
    const desk = this.#desks.get(uri.toString()) ?? { begun: 0, held: 0 };
    this.#desks.set(uri.toString(), desk);
    return desk;
  }

  #put(desk: Desk, checked: Checked): Checked {
    desk.checked = checked;
    delete desk.ruledOut;
    this.#changes.fire(checked.uri);
    return checked;
  }
}
