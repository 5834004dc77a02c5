import type { Judgement } from '../verdicts/judgement';
import type { JudgedDraft, WholeDraft } from './draft-judged';
import { judgeLists } from './lists';
import { judgeReckoned } from './reckoned';
import { judgeTables } from './tables';
import { judgeTwoValues } from './two-values';
import { judgeWeekdays } from './weekdays';

export { itemsAmong, judgedDraft, namesTime, type JudgedDraft, type WholeDraft } from './draft-judged';
export { judgePairs, keyOfThing, NO_THING, type Pair } from './two-values';

/**
 * Holds a draft against itself, whatever the sources say: weekdays against dates, parts against their total, and two values of one thing.
 * What a source has contradicted already is left alone, and so is all that might be honest: a false alarm is worse than silence.
 */
export const judgeInside = (draft: JudgedDraft & WholeDraft): Judgement[] => [...judgeLocally(draft), ...judgeTwoValues(draft)];

/** As far as that takes no more than a paragraph, a list with its lead-in, or a table. */
export const judgeLocally = (draft: JudgedDraft): Judgement[] => [...judgeWeekdays(draft), ...judgeLists(draft), ...judgeTables(draft), ...judgeReckoned(draft)];
