import { fittingFixes, withFixes, type DraftReport } from '../engine';
import { fileProblem } from './files';
import type { Notices } from './notices';
import type { World } from './world';

/** A draft's text with the report on it. */
export interface CheckedDraft {
  readonly text: string;
  readonly report: DraftReport;
}

/**
 * Writes the report's corrections into the draft's file and judges the new text. How many there were is told. Where there is nothing to correct the
 * file is left alone; where it cannot be written, that is said and the draft stays as it was.
 */
export async function fixDraft(draft: CheckedDraft, judge: (text: string) => DraftReport, world: World, notices: Notices): Promise<CheckedDraft> {
  const fixes = fittingFixes(draft.report.claims);
  const text = withFixes(draft.text, fixes);
  const count = fixes.length;
  const { path } = draft.report;
  if (count === 0) {
    notices.tell(path, 'nothing was replaced');
    return draft;
  }
  try {
    await world.writeFile(path, text);
  } catch (error) {
    notices.complain(path, fileProblem(error));
    return draft;
  }
  notices.tell(path, count === 1 ? '1 replacement was written' : `${count} replacements were written`);
  return { text, report: judge(text) };
}
