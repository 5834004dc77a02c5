import { commands, Disposable, Selection, TabInputText, ViewColumn, window, type Uri, type WebviewPanel } from 'vscode';
import type { Claim, DraftReport } from '../../engine';
import type { Checker } from '../checker';
import { openEvidenceCommand, placeArguments } from '../commands/open-evidence';
import { toRange } from '../convert';
import { loadReports } from '../engine';
import { evidencePlace } from '../evidence';
import { writtenOf } from './written';

/** What the page says when it is clicked on; it is asked for nothing else, and believed in nothing. */
interface Said {
  /** Index of a claim in the report shown. */
  readonly claim?: unknown;
  /** "4.0": the claim's index, and that of a piece of its evidence. */
  readonly evidence?: unknown;
  /** The page's script has begun. */
  readonly ready?: unknown;
}

/** The report of one draft in the editor area; follows the draft while it is checked anew, and leads back to it. */
export class ReportPanel implements Disposable {
  /** The report that was laid out last, and the one that the page would show if it were loaded anew. */
  #shown: DraftReport | undefined;
  #inPage: DraftReport | undefined;
  #page = '';
  readonly #subscriptions: Disposable;

  constructor(readonly panel: WebviewPanel, readonly draft: Uri, private readonly checker: Checker) {
    panel.webview.options = { enableScripts: true, localResourceRoots: [] };
    this.#subscriptions = Disposable.from(
      checker.onDidChange((changed) => changed.toString() === draft.toString() && void this.update()),
      panel.webview.onDidReceiveMessage((said: Said) => this.#answer(said)),
      panel.onDidChangeViewState(() => panel.visible || this.#load()),
    );
  }

  /** The page as it would be loaded now. */
  get page(): string {
    return this.#page;
  }

  /** Shows the latest report of the draft; while there is none, as when it has been closed or is so long that only what is in view is checked, what was shown last stays. */
  async update(): Promise<void> {
    const checked = this.checker.latest(this.draft);
    if (!checked || checked.only || checked.report === this.#shown) return;
    const written = await writtenOf(checked);
    const reports = await loadReports();
    if (!written || checked.report === this.#shown || this.checker.latest(this.draft)?.report !== checked.report) return;
    this.#shown = checked.report;
    this.#page = reports.reportPage([written.review], { ...written.options, remember: this.draft.toString() });
    // A page in view takes in what is new, and the reader keeps his place in it; one that is hidden is loaded anew when it is next seen.
    // (Nobody waits for the message to arrive: while a panel is being restored, none does.)
    if (this.#inPage && this.panel.visible) void this.panel.webview.postMessage({ body: reports.reportBody([written.review], written.options) });
    else this.#load();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #load(): void {
    if (this.#inPage === this.#shown) return;
    this.#inPage = this.#shown;
    this.panel.webview.html = this.#page;
  }

  #answer({ claim, evidence, ready }: Said): void {
    if (ready === true && this.#inPage !== this.#shown) this.#load(); // what was sent before the script began was lost
    const [index, part] = String(evidence ?? claim).split('.').map(Number);
    const judged = this.#shown?.claims[index ?? -1];
    if (judged) void (part === undefined ? this.#goTo(judged) : this.#open(judged, part));
  }

  /** Shows a claim in the draft, where it stands now. */
  async #goTo(judged: Claim): Promise<void> {
    const now = this.checker.latest(this.draft)?.claims.find(({ line, column, text }) => line === judged.line && column === judged.column && text === judged.text) ?? judged;
    const editor = await window.showTextDocument(this.draft, { viewColumn: this.#column() });
    const range = toRange(editor.document, now);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range);
  }

  async #open({ evidence }: Claim, part: number): Promise<void> {
    const checked = this.checker.latest(this.draft);
    const place = checked && evidence[part] && evidencePlace(evidence[part], checked);
    if (place) await commands.executeCommand(openEvidenceCommand, ...placeArguments(place.location), this.#column());
  }

  /** Where the draft is open, else beside the report. */
  #column(): ViewColumn {
    const draft = this.draft.toString();
    const group = window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === draft));
    return group?.viewColumn ?? (this.panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One);
  }
}
