import path from 'node:path';
import { check, CheckSession, readFrontMatter, type DraftReport, type FrontMatter, type Report, type Source } from '../engine';
import type { Command } from './arguments';
import { folderOf, shownAs, sourcesOf } from './draft-sources';
import { readText } from './files';
import { fixDraft, type CheckedDraft } from './fix';
import { matchesAny } from '../library';
import { Library } from './library';
import { Notices } from './notices';
import { settingsAround, type WorkspaceSettings } from './workspace-settings';
import { CLEAN, REFUTED, TROUBLE, type ExitCode, type World } from './world';

type CheckCommand = Extract<Command, { name: 'check' }>;

/** Checks every draft of the command and prints the report. A draft or source that cannot be read is named on standard error; the others are checked. */
export async function checkDrafts(command: CheckCommand, world: World): Promise<ExitCode> {
  const notices = new Notices(world);
  const library = new Library(world, notices);
  const checked: CheckedDraft[] = [];
  const sources = new Map<string, Source>();

  for (const draft of command.drafts) {
    const result = await checkDraft(draft, command, library, notices, world);
    if (result === undefined) continue;
    checked.push(result);
    for (const source of result.sources) sources.set(source.id, source);
  }

  const report: Report = { version: 1, sources: [...sources.values()].map(({ id, title, kind }) => ({ id, title, kind })), drafts: checked.map((draft) => draft.report) };
  world.stdout(command.format.print(report, checked.map((draft) => draft.text), world, [...sources.values()]));
  if (notices.trouble) return TROUBLE;
  return report.drafts.some((draft) => draft.summary.refuted > 0) ? REFUTED : CLEAN;
}

/** One draft, checked, corrected if that was asked for, and the sources it was checked against; undefined, and told of, if that cannot be done or a setting leaves it out. */
async function checkDraft(
  draft: string, command: CheckCommand, library: Library, notices: Notices, world: World,
): Promise<(CheckedDraft & { readonly sources: readonly Source[] }) | undefined> {
  const file = await readText(draft, world);
  if ('problem' in file) {
    notices.complain(draft, file.problem);
    return undefined;
  }
  const settings = await settingsAround(folderOf(draft, world), shownAs(draft, world), world, notices);
  if (isExcluded(draft, settings, world)) {
    notices.tell(draft, `was not checked, for the setting factCheck.exclude in ${settings.exclude.file} leaves it out`);
    return undefined;
  }
  const front = readFrontMatter(file.text);
  notices.remark(draft, file.text, front.issues);
  if (command.sources.length === 0 && front.sources.length === 0 && namesSources(front, file.text)) {
    notices.complain(draft, 'was not checked, for what its front matter says of its sources cannot be read');
    return undefined;
  }
  const { rule, paths } = command.sources.length > 0 ? { rule: 'arguments', paths: command.sources } : await sourcesOf(draft, file.text, front, settings, world, notices);
  const facts = rule === 'bundled' ? library.bundled() : await library.facts(paths);
  if (facts === undefined) {
    notices.complain(draft, 'was not checked, for none of its sources could be read');
    return undefined;
  }
  const options = { today: world.today, clock: world.clock, preferNewer: command.preferNewer || settings.preferNewerSource, ignoreNames: settings.ignoreNames, kindsOff: settings.kindsOff, tolerance: settings.tolerance };
  // A draft that is corrected is checked twice, and most of it is the same the second time.
  const session = command.fix ? new CheckSession() : undefined;
  const judge = (text: string): DraftReport => (session ? session.check({ path: draft, text }, facts, options) : check({ path: draft, text }, facts, options));
  const judged = { text: file.text, report: judge(file.text) };
  return { ...(command.fix ? await fixDraft(judged, judge, world, notices) : judged), sources: facts.sources };
}

/** Whether front matter that could not be read seems to name sources: to check the draft against others would not be what its writer wants. */
const namesSources = ({ issues, yaml }: FrontMatter, text: string): boolean => issues.some(({ code }) => code === 'front-matter.sources')
  || (issues.length > 0 && yaml !== undefined && /^[ \t]*["']?sources?["']?[ \t]*:/imu.test(text.slice(yaml.start, yaml.end)));

/** Whether the setting leaves a draft out, by its name as seen from the workspace folder. What comes in by standard input has no name. */
function isExcluded(draft: string, { exclude: { patterns, folder } }: WorkspaceSettings, world: World): boolean {
  return draft !== '-' && folder !== undefined && matchesAny(patterns, path.relative(folder, path.resolve(world.folder, draft)).replaceAll(path.sep, '/'));
}
