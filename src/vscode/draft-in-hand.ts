import { Disposable, EventEmitter, window, workspace, type TextDocument } from 'vscode';
import { isDraft } from './drafts';

/**
 * The draft that the writer has in hand: the one in the active editor, or the last one that was there and is still open, so that a look at a source or at
 * another view does not lose it.
 */
export class DraftInHand implements Disposable {
  #document: TextDocument | undefined;
  readonly #changes = new EventEmitter<void>();
  readonly #subscriptions: Disposable;

  readonly onDidChange = this.#changes.event;

  constructor() {
    this.#look();
    this.#subscriptions = Disposable.from(
      this.#changes,
      window.onDidChangeActiveTextEditor(() => this.#look()),
      workspace.onDidCloseTextDocument(() => this.#look()),
      workspace.onDidOpenTextDocument(() => this.#look()), // the language of the document in the editor may have become markdown
    );
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #look(): void {
    const active = window.activeTextEditor?.document;
    const kept = this.#document && isDraft(this.#document) ? this.#document : undefined;
    const next = active && isDraft(active) ? active : kept ?? (active?.languageId === 'markdown' ? active : undefined);
    if (next === this.#document) return;
    this.#document = next;
    this.#changes.fire();
  }
}
