import { EventEmitter, Uri, workspace, type Disposable, type LogOutputChannel, type TextDocument } from 'vscode';
import type { Claim, DraftReport } from '../engine';
import { toPlaces, type Places } from './convert';
import { isDraft, openDocument } from './drafts';
import { followEdits, type Edit } from './edits';
import { loadEngine, type Engine } from './engine';
import { linesInView, onlyLines, type Lines } from './in-view';
import { isExcluded, judge } from './judge';
import { readText, type Holdings, type Library } from './library';
import type { ReadSettings } from './settings';

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
  /** Of a draft too long to be judged at each key: the lines that were. */
  readonly only?: Lines;
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

/**
 * Checks drafts, holds the latest report of each and announces every change of it. It shows nothing itself: diagnostics, hovers and fixes only read
 * what is held here; `when-to-check.ts` has drafts checked as their writer opens, edits and saves them.
 */
export class Checker implements Disposable {
  readonly #desks = new Map<string, Desk>();
  readonly #changes = new EventEmitter<Uri>();

  /** What is known of this draft has changed: checked anew, moved by an edit, or forgotten. */
  readonly onDidChange = this.#changes.event;

  constructor(private readonly library: Library, private readonly readSettings: ReadSettings, private readonly log: LogOutputChannel) {}

  /** The latest of a draft, if it has been checked. */
  latest(uri: Uri): Checked | undefined {
    return this.#desks.get(uri.toString())?.checked;
  }

  /** Whether an open draft is being checked for the first time, so that there soon will be a report of it. */
  isFirstUnderWay(uri: Uri): boolean {
    const desk = this.#desks.get(uri.toString());
    return desk !== undefined && desk.checked === undefined && desk.ruledOut === undefined;
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

  /** Checks an open draft now, a very long one where it is in view. Undefined if it is no draft, was closed meanwhile, or is ruled out. */
  async check(document: TextDocument, extent: 'in view' | 'whole' = 'in view'): Promise<Checked | undefined> {
    if (!isDraft(document)) return undefined;
    const desk = this.#desk(document.uri);
    clearTimeout(desk.timer);
    delete desk.timer;
    const run = ++desk.begun;
    try {
      const engine = await loadEngine();
      if (this.#desks.get(document.uri.toString()) !== desk) return undefined;
      const settings = this.readSettings(document.uri);
      if (isExcluded(document.uri, settings, engine)) return this.#ruleOut(document.uri, 'excluded');
      let text: string;
      let holdings: Holdings;
      do { // reading the sources takes time in which the writer writes on
        text = document.getText();
        holdings = await this.library.holdingsFor(document.uri, text, engine);
      } while (document.getText() !== text);
      if (this.#desks.get(document.uri.toString()) !== desk) return undefined;
      if (desk.held > run) return desk.checked; // a check that was begun later has overtaken this one
      const only = extent === 'whole' ? undefined : linesInView(document, settings.maxWords);
      const part = only ? onlyLines(text, only, engine.readFrontMatter(text).end) : text;
      const report = judge(document.uri, part, holdings, settings, engine);
      desk.held = run;
      delete desk.waitingSince;
      return this.#hold(desk, { uri: document.uri, version: document.version, report, claims: report.claims, places: document, holdings, time: Date.now(), ...(only && { only }) });
    } catch (error) {
      this.#fail(document.uri, error);
      return undefined;
    }
  }

  /** Checks an open draft when the keys have rested. */
  checkSoon(document: TextDocument): void {
    this.#soon(document.uri, () => void this.check(document));
  }

  /** An open draft was edited: what was judged moves along, and what was edited itself is dropped. */
  follow(document: TextDocument, edits: readonly Edit[]): void {
    const desk = this.#desks.get(document.uri.toString());
    if (desk?.checked) this.#hold(desk, { ...desk.checked, claims: followEdits(desk.checked.claims, edits) });
  }

  /** Has all that is shown of a draft shown anew, as when a setting has changed. */
  announce(uri: Uri): void {
    this.#changes.fire(uri);
  }

  /** Checks a draft that need not be open, by its file. Undefined if the settings leave it out or the file cannot be read, which the log then tells. */
  async checkFile(uri: Uri): Promise<Checked | undefined> {
    const document = openDocument(uri);
    if (document && isDraft(document)) return this.check(document);
    try {
      const [engine, text] = await Promise.all([loadEngine(), readText(uri)]);
      if (isExcluded(uri, this.readSettings(uri), engine)) return undefined;
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
      if (isExcluded(uri, this.readSettings(uri), engine)) return undefined;
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

  #desk(uri: Uri): Desk {
    const desk = this.#desks.get(uri.toString()) ?? { begun: 0, held: 0 };
    this.#desks.set(uri.toString(), desk);
    return desk;
  }

  #hold(desk: Desk, checked: Checked): Checked {
    desk.checked = checked;
    delete desk.ruledOut;
    this.#changes.fire(checked.uri);
    return checked;
  }

  /** Judges the text of a draft that is not open. */
  #judgeFile(uri: Uri, text: string, holdings: Holdings, engine: Engine): Checked {
    const report = judge(uri, text, holdings, this.readSettings(uri), engine);
    return { uri, report, claims: report.claims, places: toPlaces(engine.lineIndex(text)), holdings, time: Date.now() };
  }

  /** There is no report of this draft, and why. */
  #ruleOut(uri: Uri, why: RuledOut): undefined {
    const desk = this.#desk(uri);
    if (desk.ruledOut === why && !desk.checked) return;
    desk.ruledOut = why;
    delete desk.checked;
    this.#changes.fire(uri);
  }

  #fail(uri: Uri, error: unknown): void {
    this.log.error(`${workspace.asRelativePath(uri)} could not be checked.`, error instanceof Error ? error : String(error));
    if (openDocument(uri)) this.#ruleOut(uri, 'failed');
    else this.forget(uri);
  }

  #soon(uri: Uri, check: () => void): void {
    const desk = this.#desk(uri);
    const { delay } = this.readSettings(uri);
    desk.waitingSince ??= Date.now();
    clearTimeout(desk.timer);
    desk.timer = setTimeout(() => {
      delete desk.timer;
      delete desk.waitingSince;
      check();
    }, Math.max(0, Math.min(delay, desk.waitingSince + Math.max(patience, 2 * delay) - Date.now())));
  }
}
