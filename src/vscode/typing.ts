import { Disposable, EventEmitter, window, workspace, type Uri } from 'vscode';
import type { Span } from '../engine';
import { toOffset } from './convert';
import type { Edit } from './edits';

/** A writer who has rested this long, in milliseconds, is no longer in the middle of a figure. */
const pause = 2000;

/**
 * Knows where the writer is typing, so that no figure or name is underlined before it is finished. A claim is being typed while the caret is in it,
 * at its end, or in the word after it (a scale or unit comes last: "$35 billion"), if the last change was there too and is less than two seconds old. Of
 * several carets each counts.
 */
export class Typing implements Disposable {
  #last: { readonly draft: string; readonly offsets: readonly number[]; readonly time: number } | undefined;
  readonly #held = new Map<string, { readonly uri: Uri; readonly timer: ReturnType<typeof setTimeout> }>();
  readonly #releases = new EventEmitter<Uri>();
  readonly #subscriptions: Disposable;

  /** A claim of this draft was called being typed, and may not be any more. */
  readonly onDidRelease = this.#releases.event;

  constructor() {
    this.#subscriptions = Disposable.from(
      this.#releases,
      workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
        // What an undo brings back was finished before.
        if (contentChanges.length > 0) this.#last = reason === undefined ? { draft: document.uri.toString(), offsets: endsOf(contentChanges), time: Date.now() } : undefined;
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#release(textEditor.document.uri)),
      window.onDidChangeActiveTextEditor(() => {
        for (const { uri } of this.#held.values()) this.#release(uri);
      }),
    );
  }

  /** Whether the writer is typing this claim of a draft; if so, `onDidRelease` will tell when to ask again. */
  isTyping(draft: Uri, claim: Span): boolean {
    const last = this.#last;
    const editor = window.activeTextEditor;
    if (last?.draft !== draft.toString() || editor?.document.uri.toString() !== last.draft) return false;
    const left = last.time + pause - Date.now();
    if (left <= 0) return false;
    const text = editor.document.getText();
    const isThere = editor.selections.some(({ active }) => {
      const caret = toOffset(editor.document, active);
      const after = text.slice(claim.end, Math.max(claim.end, caret));
      return caret >= claim.start && last.offsets.some((offset) => offset >= claim.start && offset <= caret) && /^[ \t]?[\p{L}\p{N}]*$/u.test(after);
    });
    if (!isThere) return false;
    this.#hold(draft, left);
    return true;
  }

  dispose(): void {
    for (const { timer } of this.#held.values()) clearTimeout(timer);
    this.#subscriptions.dispose();
  }

  #hold(uri: Uri, left: number): void {
    clearTimeout(this.#held.get(uri.toString())?.timer);
    this.#held.set(uri.toString(), { uri, timer: setTimeout(() => this.#release(uri), left) });
  }

  #release(uri: Uri): void {
    const held = this.#held.get(uri.toString());
    if (!held) return;
    clearTimeout(held.timer);
    this.#held.delete(uri.toString());
    this.#releases.fire(uri);
  }
}

/** Where each of some changes ends, in the text after all of them; with several carets there are several, the last first. */
function endsOf(changes: readonly Edit[]): number[] {
  let growth = 0;
  return changes.toSorted((a, b) => a.rangeOffset - b.rangeOffset).map(({ rangeOffset, rangeLength, text }) => {
    const end = rangeOffset + growth + text.length;
    growth += text.length - rangeLength;
    return end;
  });
}
