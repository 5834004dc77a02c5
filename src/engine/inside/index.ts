import type { Judgement } from '../verdicts/judgement';
import type { JudgedDraft } from './draft-judged';
import { judgeLists } from './lists';
import { judgeTables } from './tables';
import { judgeTwoValues } from './two-values';
import { judgeWeekdays } from './weekdays';

export { judgedDraft } from './draft-judged';

/**
 * Holds a draft against itself, whatever the sources say: weekdays against dates, parts against their total, and two values of one thing.
 * What a source has contradicted already is left alone, and so is all that might be honest: a false alarm is worse than silence.
 */
export const judgeInside = (draft: JudgedDraft): Judgement[] => [...judgeWeekdays(draft), ...judgeLists(draft), ...judgeTables(draft), ...judgeTwoValues(draft)];
