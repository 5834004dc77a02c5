import { Uri, workspace, type LogOutputChannel, type TextDocument } from 'vscode';
import type { CheckSession, Claim, DraftReport } from '../engine';
import { toPlaces } from './convert';
import { Desks, type Checked, type Run } from './desks';
import { isDraft, openDocument } from './drafts';
import { loadEngine, type Engine } from './engine';
import { linesInView, onlyLines, type Lines } from './in-view';
import { inSlices } from './in-slices';
import { isExcluded, judge, judgeInSteps } from './judge';
import { readText, type Holdings, type Library } from './library';
import type { ReadSettings } from './settings';
import { tellProgress } from './tell-progress';

export type { Checked } from './desks';

/** The check of a draft of more words than this, most of which is new, begins with what is in view, and so many words on either side: a writer looks nowhere else. */
const LONG = 2000;
const BESIDE = 150;

/**
 * Checks drafts, and holds what is known of each. It shows nothing itself: diagnostics, hovers and fixes only read what is held here; `when-to-check.ts` has
 * drafts checked as their writer opens, edits and saves them.
 */
export class Checker extends Desks {
  readonly #latest = new WeakMap<Run['desk'], Promise<Checked | undefined>>();
  /** How long each draft was, in characters, when it was checked last. */
  readonly #lengths = new WeakMap<Run['desk'], number>();
  readonly #sessions = { whole: new WeakMap<Run['desk'], CheckSession>(), part: new WeakMap<Run['desk'], CheckSession>() };

  constructor(private readonly library: Library, private readonly readSettings: ReadSettings, private readonly log: LogOutputChannel) {
    super();
  }

  /**
   * Checks an open draft now, a very long one where it is in view; what was checked before is checked again only where an edit bears on it. Undefined if it is no draft, was closed
   * meanwhile, or is ruled out. Where another check of the draft begins before this one has ended, both end with that.
   */
  check(document: TextDocument, extent: 'in view' | 'whole' = 'in view'): Promise<Checked | undefined> {
    if (!isDraft(document)) return Promise.resolve(undefined);
    const run = this.begin(document.uri);
    const checked = this.#check(document, extent, run);
    this.#latest.set(run.desk, checked);
    return checked;
  }

  async #check(document: TextDocument, extent: 'in view' | 'whole', run: Run): Promise<Checked | undefined> {
    const { uri } = document;
    const progress = tellProgress();
    try {
      const engine = await loadEngine();
      for (;;) {
        if (this.isForgotten(uri, run)) return undefined;
        if (isExcluded(uri, this.readSettings(uri), engine)) return this.ruleOut(uri, 'excluded');
        const { version } = document;
        const text = document.getText();
        const holdings = await this.library.holdingsFor(uri, text, engine);
        if (document.version !== version) continue; // reading the sources takes time in which the writer writes on
        if (this.isForgotten(uri, run)) return undefined;
        const overtaking = this.overtaking(run);
        if (overtaking) return overtaking;
        const settings = this.readSettings(uri); // as they are now: they may have been changed while the sources were read
        const isGivenUp = (): boolean => document.version !== version || this.isForgotten(uri, run) || this.isOvertaken(run);
        const judged = (only: Lines | undefined, tell: (share: number) => void): Promise<DraftReport | undefined> => {
          const part = only ? onlyLines(text, only, engine.readFrontMatter(text).end) : text;
          return inSlices(judgeInSteps(uri, part, holdings, settings, engine, this.#session(run.desk, only !== undefined, engine)), isGivenUp, tell);
        };
        const only = extent === 'whole' ? undefined : linesInView(document, settings.maxWords);
        const isNew = text.length > 2 * (this.#lengths.get(run.desk) ?? 0);
        const glimpse = isNew && !only ? linesInView(document, LONG, BESIDE) : undefined;
        const seen = glimpse && await judged(glimpse, () => undefined);
        if (glimpse && seen && !isGivenUp()) this.glimpse({ uri, report: seen, claims: seen.claims, places: document, holdings, time: Date.now(), only: glimpse }, run);
        const report = await judged(only, progress.tell);
        if (report) this.#lengths.set(run.desk, text.length);
        if (report) return this.hold({ uri, version, report, claims: report.claims, places: document, holdings, time: Date.now(), ...(only && { only }) }, run);
        if (this.isOvertaken(run)) return await this.#latest.get(run.desk);
      }
    } catch (error) {
      this.#fail(uri, error);
      return undefined;
    } finally {
      progress.end();
    }
  }

  /** What is kept of a draft between its checks, of its whole text and of what is in view. */
  #session(desk: Run['desk'], isPart: boolean, engine: Engine): CheckSession {
    const sessions = this.#sessions[isPart ? 'part' : 'whole'];
    const session = sessions.get(desk) ?? new engine.CheckSession();
    sessions.set(desk, session);
    return session;
  }

  /** Checks an open draft when the keys have rested. */
  checkSoon(document: TextDocument): void {
    this.#soon(document.uri, () => void this.check(document));
  }

  /** Checks a draft that need not be open, by its file. Undefined if the settings leave it out or the file cannot be read, which the log then tells. */
  async checkFile(uri: Uri): Promise<Checked | undefined> {
    const document = openDocument(uri);
    if (document && isDraft(document)) return this.check(document);
    try {
      const [engine, text] = await Promise.all([loadEngine(), readText(uri)]);
      if (isExcluded(uri, this.readSettings(uri), engine)) return undefined;
      const holdings = await this.library.holdingsFor(uri, text, engine);
      return this.hold(this.#judgeFile(uri, text, holdings, engine));
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

  /** Tells the claims that a draft would make with other texts, against what the draft was checked against. */
  wouldClaim({ uri, holdings }: Checked, engine: Engine): (text: string) => readonly Claim[] {
    const session = new engine.CheckSession();
    return (text) => judge(uri, text, holdings, this.readSettings(uri), engine, session).claims;
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

  #soon(uri: Uri, check: () => void): void {
    this.soon(uri, this.readSettings(uri).delay, check);
  }

  /** Judges the text of a draft that is not open. */
  #judgeFile(uri: Uri, text: string, holdings: Holdings, engine: Engine): Checked {
    const report = judge(uri, text, holdings, this.readSettings(uri), engine);
    return { uri, report, claims: report.claims, places: toPlaces(engine.lineIndex(text)), holdings, time: Date.now() };
  }

  #fail(uri: Uri, error: unknown): void {
    this.log.error(`${workspace.asRelativePath(uri)} could not be checked.`, error instanceof Error ? error : String(error));
    if (openDocument(uri)) this.ruleOut(uri, 'failed');
    else this.forget(uri);
  }
}
