/** The library's inner door: how the sources of a draft are chosen and read. The editor starts with this; all the rest is behind `index.ts`. */
export { formatOf, mostBytes, SOURCE_EXTENSIONS, tooLarge, type Format } from './formats';
export { readSourceFile, type Reading } from './read-source-file';
export { matchesAny, patternFault, type PatternFault } from './globs';
export { isSourceName, passedOver, SOURCES_FOLDER, whichSources, type Choice, type ChosenSource, type PassedOver, type Rule, type SourceFault, type SourceRequest, type SourceWorld, type Watched } from './which-sources';
export { readNamesSetting, type NamesSetting } from './names-setting';
export { typedSource, type TypedSource } from './typed-source';
export type { Entry, Folders } from './folders';
export { readSourcesSetting, type SourcesSetting } from './sources-setting';
export { unread } from './unread';
export { whereIn } from './where-in';
