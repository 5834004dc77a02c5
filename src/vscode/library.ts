import { FileSystemError, l10n, Location, Uri, workspace } from 'vscode';
import type { Evidence, FactBase, FrontMatter, Issue, Source } from '../engine';
import type { Importers } from '../importers';
import type { Choice, PassedOver, SourceRequest, SourceWorld } from '../library';
import { toPlaces, toRange, type Places } from './convert';
import { homeOf, openDocument } from './drafts';
import { loadSourceTools, readSource, type Engine } from './engine';
import { frontMatterOf } from './front-matter';
import type { ReadSettings } from './settings';
import { folderOf, sourceWorld } from './source-world';

/** A source that is a file. */
export interface SourceFile {
  readonly uri: Uri;
  readonly source: Source;
  /** The lines of the text in which its evidence stands: the file's or, of a PDF or DOCX, its reading copy's. */
  readonly places: Places;
  /** "line 12", "page 12", "line 4, column C"; empty where the file has no such places. */
  readonly whereIn: (evidence: Evidence) => string;
}

/** A fault that is told in the draft, with the places in a source it comes from. */
export interface DraftIssue extends Issue {
  readonly related?: readonly { readonly location: Location; readonly message: string }[];
}

/** What a draft is checked against. */
export interface Holdings {
  /** Which sources count, and why these. */
  readonly choice: Choice;
  /** What is wrong with the setting that names sources, a sentence each; with what it names, only where it is followed. */
  readonly settingFaults: readonly string[];
  readonly facts: FactBase;
  /** The sources that are files, by their ids. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Faults of the draft's front matter: it cannot be read, or names sources that cannot be, or not wholly. */
  readonly issues: readonly DraftIssue[];
}

/** Files that are kept read, and choices that are kept made; a writer works from far fewer. */
const MOST_KEPT = 600;

/**
 * Chooses and reads the sources of drafts, and keeps them: a file is read again when its time stamp or size has changed, or the writer is editing it, and the
 * facts of the same set of unchanged files are gathered once.
 */
export class Library {
  readonly #files = new Map<string, { readonly stamp: string; readonly file: Promise<SourceFile> }>();
  /** The choice made for each draft, and the question it answers. */
  readonly #choices = new Map<string, { readonly question: string; readonly choice: Choice }>();
  /** Drafts that rest on the bundled article whatever lies beside them. */
  readonly #samples = new Set<string>();
  #generation = 0;
  #gathered: { readonly sources: readonly Source[]; readonly facts: FactBase }[] = [];
  #bundled: Source | undefined;

  constructor(private readonly readSettings: ReadSettings, private readonly importers: () => Promise<Importers>) {}

  /** What a draft with this text is checked against. Never rejects: a source that cannot be read is an issue, and the others serve. */
  async holdingsFor(draft: Uri, text: string, engine: Engine): Promise<Holdings> {
    const { front, isOwn } = await frontMatterOf(draft, text, engine);
    const ownIssues = isOwn ? front.issues : [];
    const { choice, settingFaults } = await this.choiceFor(draft, front, engine);
    if (choice.rule === 'bundled') return { choice, settingFaults, facts: this.#gather([(this.#bundled ??= (await loadSourceTools()).bundledSource())], engine), files: new Map(), issues: ownIssues };

    const told = (entry: number | undefined, issue: Omit<DraftIssue, 'start' | 'end'>): DraftIssue[] =>
      choice.rule === 'front-matter' && isOwn && entry !== undefined ? [{ ...issue, ...front.sourceSpans[entry]! }] : [];
    const files = new Map<string, SourceFile>();
    const issues: DraftIssue[] = choice.faults.flatMap(({ entry, ...fault }) => told(entry, fault));
    // Read all at once, each for itself: one that fails takes none of the others with it.
    const read = await Promise.allSettled(choice.sources.map(({ name, place }) => this.#read(Uri.parse(place), name, engine)));
    for (const [at, result] of read.entries()) {
      const { name, entry } = choice.sources[at]!;
      if (result.status === 'fulfilled') files.set(name, result.value);
      issues.push(...(result.status === 'fulfilled' ? faultsOf(name, result.value, engine) : [cannotRead(name, result.reason)]).flatMap((issue) => told(entry, issue)));
    }
    if (files.size < choice.sources.length) this.lookAgain();
    const sources = [...files.values()].flatMap(({ source }) => (engine.unread(source) ? [] : [source]));
    return { choice, settingFaults, facts: this.#gather(sources, engine), files, issues: [...ownIssues, ...issues] };
  }

  /** Which sources count for a draft with this front matter. Looking through folders takes its time, and their changes are watched; a choice that leads to nothing somewhere is made anew each time. */
  async choiceFor(draft: Uri, { sources }: Pick<FrontMatter, 'sources'>, engine: Engine): Promise<Pick<Holdings, 'choice' | 'settingFaults'>> {
    const { request, settingProblem, world } = this.#questionFor(draft, sources, engine);
    const question = JSON.stringify(request);
    const known = this.#choices.get(request.draft);
    const generation = this.#generation;
    const choice = known?.question === question ? known.choice : await engine.whichSources(request, world);
    if (this.#choices.size >= MOST_KEPT) this.#choices.clear();
    if (choice.faults.length === 0 && generation === this.#generation) this.#choices.set(request.draft, { question, choice });
    const faults = choice.rule === 'setting' ? choice.faults.map(({ message }) => message) : [];
    return { choice, settingFaults: settingProblem === undefined ? faults : [settingProblem, ...faults] };
  }

  /** The rules that were passed over for the one that was followed. */
  passedOver(draft: Uri, { sources }: Pick<FrontMatter, 'sources'>, rule: Choice['rule'], engine: Engine): Promise<readonly PassedOver[]> {
    const { request, world } = this.#questionFor(draft, sources, engine);
    return engine.passedOver(rule, request, world);
  }

  /** Has an unsaved draft that names no sources rest on the bundled article, which it retells, whatever the workspace has; until it is told of as closed. */
  addSample(draft: Uri): void {
    this.#samples.add(draft.toString());
    this.#choices.delete(draft.toString());
  }

  removeSample(draft: Uri): void {
    this.#samples.delete(draft.toString());
  }

  isSample(draft: Uri): boolean {
    return this.#samples.has(draft.toString());
  }

  /** Forgets what was found in folders: something in them, the workspace or its trust has changed. */
  lookAgain(): void {
    this.#generation++;
    this.#choices.clear();
  }

  /** Forgets what was chosen for a draft that is closed. */
  forget(draft: Uri): void {
    this.#choices.delete(draft.toString());
  }

  /** How much is kept, all of it bounded. */
  get size(): { readonly files: number; readonly choices: number; readonly gathered: number } {
    return { files: this.#files.size, choices: this.#choices.size, gathered: this.#gathered.length };
  }

  #questionFor(draft: Uri, frontMatter: readonly string[], engine: Engine): { readonly request: SourceRequest; readonly settingProblem: string | undefined; readonly world: SourceWorld } {
    const home = homeOf(draft);
    const setting = this.readSettings(draft).sources;
    if (this.isSample(draft)) return { request: { draft: home.toString(), frontMatter, setting: { entries: [] } }, settingProblem: undefined, world: sourceWorld(home, setting.isUsers) };
    const folder = folderOf(home);
    const { entries, problem } = engine.readSourcesSetting(setting.value);
    const request = { draft: home.toString(), ...(folder && { folder: folder.toString() }), frontMatter, setting: { entries, ...(setting.folder && { folder: setting.folder.toString() }) } };
    return { request, settingProblem: problem, world: sourceWorld(home, setting.isUsers) };
  }

  async #read(uri: Uri, id: string, engine: Engine): Promise<SourceFile> {
    const document = openDocument(uri);
    const { mtime, size } = document?.isDirty ? { mtime: document.version, size: 'unsaved' } : await workspace.fs.stat(uri);
    const [key, stamp] = [`${id} ${uri.toString()}`, `${mtime} ${size}`];
    const known = this.#files.get(key);
    if (known?.stamp === stamp) return known.file;
    const excess = typeof size === 'number' ? engine.tooLarge(id, size) : undefined;
    const file = (async () => {
      if (excess !== undefined) return asFile(uri, { ...await readSource({ id, text: '' }), issues: [{ start: 0, end: 0, code: 'source.too-large', message: excess }] }, engine);
      const bytes = document?.isDirty ? new TextEncoder().encode(document.getText()) : await workspace.fs.readFile(uri);
      return asFile(uri, await engine.readSourceFile(id, bytes, { engine: { readSource }, importers: this.importers }), engine);
    })();
    file.catch(() => this.#files.delete(key)); // it is tried again the next time
    this.#files.delete(key);
    this.#files.set(key, { stamp, file });
    for (const oldest of [...this.#files.keys()].slice(0, Math.max(0, this.#files.size - MOST_KEPT))) this.#files.delete(oldest);
    return file;
  }

  #gather(sources: readonly Source[], engine: Engine): FactBase {
    const known = this.#gathered.find((one) => one.sources.length === sources.length && one.sources.every((source, at) => source === sources[at]));
    if (known) return known.facts;
    const facts = engine.gather(sources);
    // A writer works from a handful of sets of sources; whatever is older is outdated or cheap to gather again.
    this.#gathered = [{ sources, facts }, ...this.#gathered].slice(0, 8);
    return facts;
  }
}

/** A draft's text, decoded as VS Code would decode it. Rejects if there is no such file or it is binary. */
export async function readText(file: Uri): Promise<string> {
  return workspace.decode(await workspace.fs.readFile(file), { uri: file });
}

/** Documents in VS Code do not begin with the byte order mark that their files may have. */
function asFile(uri: Uri, source: Source, engine: Engine): SourceFile {
  const mark = source.text.startsWith('\uFEFF') ? 1 : 0;
  const lines = engine.lineIndex(source.text.slice(mark));
  return { uri, source, places: toPlaces({ position: (offset) => lines.position(Math.max(0, offset - mark)) }), whereIn: (evidence) => engine.whereIn(source, evidence) };
}

/** Places of faults in one source that are shown; more are read by nobody. */
const MOST_RELATED = 20;

/** What is wrong with a source, as one issue: nothing of it could be read, or not all. */
function faultsOf(name: string, { uri, source, places }: SourceFile, engine: Engine): Omit<DraftIssue, 'start' | 'end'>[] {
  const [first] = source.issues;
  if (!first) return [];
  const reason = engine.unread(source);
  if (reason) return [{ code: reason.code, message: l10n.t('“{0}” cannot be used as a source. {1}', name, reason.message) }];
  const count = source.issues.length;
  const message = count === 1 ? l10n.t('“{0}” has a fault: {1}', name, first.message) : l10n.t('“{0}” has {1} faults, the first: {2}', name, count, first.message);
  if (source.readingCopy !== undefined) return [{ code: first.code, message }];
  return [{ code: first.code, message, related: source.issues.slice(0, MOST_RELATED).map((issue) => ({ location: new Location(uri, toRange(places, issue)), message: issue.message })) }];
}

/** A file that was there a moment ago, or may not be read. */
function cannotRead(name: string, error: unknown): Omit<DraftIssue, 'start' | 'end'> {
  const reason = error instanceof FileSystemError ? l10n.t('there is no such file, or it cannot be read') : error instanceof Error ? error.message : String(error);
  return { code: 'sources.missing', message: l10n.t('“{0}” cannot be used as a source: {1}.', name, reason) };
}
