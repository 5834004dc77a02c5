import { Disposable, EventEmitter, Uri, workspace, type ConfigurationChangeEvent, type LogOutputChannel, type TextDocument } from 'vscode';
import type { CheckOptions, Claim, DraftReport } from '../engine';
import { toPlaces, type Places } from './convert';
import { isDraft, openDocument, openDrafts } from './drafts';
import { followEdits, type Edit } from './edits';
import { loadEngine, type Engine } from './engine';
import { withoutLetStand } from './let-stand';
import { readText, type Holdings, type Library } from './library';
import type { ReadSettings, RunMode } from './settings';

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
}

/** A check waits until the keys have rested this long … */
const rest = 150;
/** … but no longer than this from the first unchecked change, in milliseconds. */
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
}

/**
 * Checks drafts when they are opened, edited or saved, as the settings say, holds the latest report of each and announces every change of it.
 * It shows nothing itself: diagnostics, hovers and fixes only read what is held here.
 */
export class Checker implements Disposable {
  readonly #desks = new Map<string, Desk>();
  readonly #changes = new EventEmitter<Uri>();
  readonly #subscriptions: Disposable;

  /** What is known of this draft has changed: checked anew, moved by an edit, or forgotten. */
  readonly onDidChange = this.#changes.event;

  constructor(private readonly library: Library, private readonly readSettings: ReadSettings, private readonly log: LogOutputChannel) {
    this.#subscriptions = Disposable.from(
      this.#changes,
      workspace.onDidOpenTextDocument((document) => this.#checkUnlessManual(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => this.#follow(document, contentChanges)),
      workspace.onDidSaveTextDocument((document) => this.#mode(document) === 'onSave' && void this.check(document)),
      workspace.onDidCloseTextDocument((document) => this.forget(document.uri)),
      workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('factCheck') && this.#afterSettings(event)),
      workspace.onDidDeleteFiles(({ files }) => this.#forgetBelow(files)),
      workspace.onDidRenameFiles(({ files }) => this.#forgetBelow(files.map((file) => file.oldUri))),
    );
    for (const document of openDrafts()) this.#checkUnlessManual(document);
  }

  /** The latest of a draft, if it has been checked. */
  latest(uri: Uri): Checked | undefined {
    return this.#desks.get(uri.toString())?.checked;
  }

  /** Whether an open draft is being checked for the first time, so that there soon will be a report of it. */
  isFirstUnderWay(uri: Uri): boolean {
    const desk = this.#desks.get(uri.toString());
    return desk !== undefined && desk.checked === undefined;
  }

  /** All drafts that have been checked. */
  all(): readonly Checked[] {
    return [...this.#desks.values()].flatMap(({ checked }) => checked ?? []);
  }

  /** Checks an open draft now. Undefined if it is no draft, was closed meanwhile, or the engine failed, which the log then tells. */
  async check(document: TextDocument): Promise<Checked | undefined> {
    if (!isDraft(document)) return undefined;
    const desk = this.#desk(document.uri);
    clearTimeout(desk.timer);
    delete desk.timer;
    const run = ++desk.begun;
    try {
      const engine = await loadEngine();
      let text: string;
      let holdings: Holdings;
      do { // reading the sources takes time in which the writer writes on
        text = document.getText();
        holdings = await this.library.holdingsFor(document.uri, text, engine);
      } while (document.getText() !== text);
      if (this.#desks.get(document.uri.toString()) !== desk) return undefined;
      if (desk.held > run) return desk.checked; // a check that was begun later has overtaken this one
      const report = engine.check({ path: workspace.asRelativePath(document.uri), text }, holdings.facts, this.#options(document.uri));
      desk.held = run;
      delete desk.waitingSince;
      return this.#hold(desk, { uri: document.uri, version: document.version, report, claims: report.claims, places: document, holdings });
    } catch (error) {
      this.#fail(document.uri, error);
      return undefined;
    }
  }

  /** Checks a draft that need not be open, by its file. Undefined if the file cannot be read, which the log then tells. */
  async checkFile(uri: Uri): Promise<Checked | undefined> {
    const document = openDocument(uri);
    if (document && isDraft(document)) return this.check(document);
    try {
      const [engine, text] = await Promise.all([loadEngine(), readText(uri)]);
      const holdings = await this.library.holdingsFor(uri, text, engine);
      return this.#hold(this.#desk(uri), this.#judgeFile(uri, text, holdings, engine));
    } catch (error) {
      this.#fail(uri, error);
      return undefined;
    }
  }

  /**
   * What checking a draft by its file would come to, if its sources are such that the caller wants to know; nothing is held or announced.
   * Undefined if they are not, or the file cannot be read.
   */
  async lookAt(uri: Uri, isOfInterest: (holdings: Holdings) => boolean): Promise<Checked | undefined> {
    try {
      const [engine, text] = await Promise.all([loadEngine(), readText(uri)]);
      const holdings = await this.library.holdingsFor(uri, text, engine);
      return isOfInterest(holdings) ? this.#judgeFile(uri, text, holdings, engine) : undefined;
    } catch (error) {
      this.log.debug(`${workspace.asRelativePath(uri)} could not be looked at.`, String(error));
      return undefined;
    }
  }

  /** What a draft is checked against, or would be; without a draft, the bundled facts. */
  async holdingsFor(draft: Uri | undefined): Promise<Holdings> {
    const known = draft && this.latest(draft)?.holdings;
    return known ?? this.library.holdingsFor(draft ?? Uri.parse('untitled:'), (draft && openDocument(draft)?.getText()) ?? '', await loadEngine());
  }

  /**
   * Checks drafts anew whose sources have changed: those that are open as their settings say, a moment after the last change; those known by their files when
   * the change is in a file. Drafts that are checked by command only are left alone.
   */
  recheck(concerned: (checked: Checked) => boolean, change: 'typed' | 'on disk'): void {
    for (const { uri } of this.all().filter(concerned)) {
      const document = openDocument(uri);
      const { enable, run } = this.readSettings(uri);
      if (!enable || run === 'manual' || (change === 'typed' && (run === 'onSave' || !document))) continue;
      this.#soon(uri, () => void (document ? this.check(document) : this.checkFile(uri)));
    }
  }

  /** The claims that a draft would make with another text, against what the draft was checked against. */
  wouldClaim({ uri, report: { path }, holdings }: Checked, text: string, engine: Engine): readonly Claim[] {
    return engine.check({ path, text }, holdings.facts, this.#options(uri)).claims;
  }

  /** Takes claims out of what is known, at once; whoever calls this has seen to it that the next checks will not bring them back. */
  putAside(isMeant: (claim: Claim) => boolean): void {
    for (const desk of this.#desks.values()) {
      const claims = desk.checked?.claims.filter((claim) => !isMeant(claim));
      if (desk.checked && claims?.length !== desk.checked.claims.length) this.#hold(desk, { ...desk.checked, claims: claims! });
    }
  }

  /** Ends all that belongs to a draft: its timer, its run and its findings. */
  forget(uri: Uri): void {
    const desk = this.#desks.get(uri.toString());
    if (!desk) return;
    clearTimeout(desk.timer);
    this.#desks.delete(uri.toString());
    if (desk.checked) this.#changes.fire(uri);
  }

  dispose(): void {
    for (const desk of this.#desks.values()) clearTimeout(desk.timer);
    this.#desks.clear();
    this.#subscriptions.dispose();
  }

  #desk(uri: Uri): Desk {
    const desk = this.#desks.get(uri.toString()) ?? { begun: 0, held: 0 };
    this.#desks.set(uri.toString(), desk);
    return desk;
  }

  #hold(desk: Desk, checked: Checked): Checked {
    desk.checked = checked;
    this.#changes.fire(checked.uri);
    return checked;
  }

  /** Judges the text of a draft that is not open. */
  #judgeFile(uri: Uri, text: string, holdings: Holdings, engine: Engine): Checked {
    const report = engine.check({ path: workspace.asRelativePath(uri), text }, holdings.facts, this.#options(uri));
    return { uri, report, claims: report.claims, places: toPlaces(engine.lineIndex(text)), holdings };
  }

  #options(draft: Uri): CheckOptions {
    const { preferNewerSource, ignoreNames } = this.readSettings(draft);
    return { ...clocks(), preferNewer: preferNewerSource, ignoreNames };
  }

  #fail(uri: Uri, error: unknown): void {
    this.log.error(`${workspace.asRelativePath(uri)} could not be checked.`, error instanceof Error ? error : String(error));
    this.forget(uri);
  }

  /** The way a draft is to be checked without being asked; 'manual' for what is no draft and where checking is off. */
  #mode(document: TextDocument): RunMode {
    if (!isDraft(document)) return 'manual';
    const { enable, run } = this.readSettings(document.uri);
    return enable ? run : 'manual';
  }

  #checkUnlessManual(document: TextDocument): void {
    if (this.#mode(document) !== 'manual') void this.check(document);
  }

  #follow(document: TextDocument, edits: readonly Edit[]): void {
    if (edits.length === 0) return; // only its dirty mark has changed
    const desk = this.#desks.get(document.uri.toString());
    if (desk?.checked) this.#hold(desk, { ...desk.checked, claims: withoutLetStand(followEdits(desk.checked.claims, edits), document, edits) });
    if (this.#mode(document) === 'onType') this.#soon(document.uri, () => void this.check(document));
  }

  #soon(uri: Uri, check: () => void): void {
    const desk = this.#desk(uri);
    desk.waitingSince ??= Date.now();
    clearTimeout(desk.timer);
    desk.timer = setTimeout(() => {
      delete desk.waitingSince;
      check();
    }, Math.max(0, Math.min(rest, desk.waitingSince + patience - Date.now())));
  }

  #afterSettings(event: ConfigurationChangeEvent): void {
    for (const { uri } of this.all()) {
      const { enable, run } = this.readSettings(uri);
      // Once drafts are checked by command only, what was marked unasked would never be put right.
      if (!enable || (run === 'manual' && event.affectsConfiguration('factCheck.run', uri))) this.forget(uri);
      else this.#changes.fire(uri); // the severity may be another
    }
    for (const document of openDrafts()) this.#checkUnlessManual(document);
    this.recheck(({ uri }) => !openDocument(uri), 'on disk');
  }

  /** Deleting or renaming a folder names the folder alone. */
  #forgetBelow(uris: readonly Uri[]): void {
    for (const { uri } of this.all()) {
      if (uris.some((gone) => uri.toString() === gone.toString() || uri.toString().startsWith(`${gone.toString()}/`))) this.forget(uri);
    }
  }
}

/** Today as the writer's wall has it (the Swedish way of writing a date is ISO's), and a clock for the report. */
function clocks(): { readonly today: string; readonly clock: () => number } {
  return { today: new Date().toLocaleDateString('sv-SE'), clock: () => performance.now() };
}
