import type { DraftReport } from '../engine';
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
  const { text, count } = applyFixes(draft);
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

/** Puts every correction in its place, the last first, so that the offsets of the others stay right. One that overlaps a later one is left out. */
function applyFixes({ text, report }: CheckedDraft): { readonly text: string; readonly count: number } {
  const fixes = report.claims.flatMap(({ fix }) => fix ?? []).toSorted((a, b) => b.start - a.start);
  let corrected = text;
  let free = text.length;
  let count = 0;
  for (const fix of fixes) {
    if (fix.end > free) continue;
    corrected = corrected.slice(0, fix.start) + fix.text + corrected.slice(fix.end);
    free = fix.start;
    count++;
  }
  return { text: corrected, count };
}
