/** What dist/engine.js is made of: all that a draft is checked with against sources that are prose, for both hosts alike, and what the report takes from it. */
export {
  beneathIgnoredName, check, CheckSession, correctedWords, DIRECTIVES, evidenceWords, fittingFixes, gather, harmless, isLetStand, isWithinDraft, kindOf, letStandEdit, lineIndex, misspeltDirectives, needsSeldom, OBJECT, objectionBeneath,
  otherPlace, readArticle, readFrontMatter, readLook, readMarkdown, settledFixes, withFixes,
} from '../engine/checking';
export { supplySeldom } from './seldom-later';
export {
  isSourceName, matchesAny, passedOver, patternFault, readNamesSetting, readSourceFile, readSourcesSetting, SOURCE_EXTENSIONS, SOURCES_FOLDER, tooLarge, typedSource, unread, whereIn, whichSources,
} from '../library/checking';
