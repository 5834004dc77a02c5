/** The one door to what the editor and the terminal share beyond the engine: how the files that a draft rests on are found and read. Knows neither of the two. */
export { decode, type Decoded } from './decode';
export { formatOf, mostBytes, SOURCE_EXTENSIONS, tooLarge, type Format } from './formats';
export { readSourceFile, type Reading } from './read-source-file';
export { matchesAny, patternFault, type PatternFault } from './globs';
export { isSourceName, passedOver, SOURCES_FOLDER, whichSources, type Choice, type ChosenSource, type PassedOver, type Rule, type SourceFault, type SourceRequest, type SourceWorld, type Watched } from './which-sources';
export { readExcludeSetting, readKindsSetting, readToleranceSetting } from './claim-settings';
export { readNamesSetting, type NamesSetting } from './names-setting';
export { nameSources, sourceInYaml, type Naming, type Replacement } from './name-sources';
export { typedSource, type TypedSource } from './typed-source';
export type { Entry, Folders } from './folders';
export { readSourcesSetting, type SourcesSetting } from './sources-setting';
export { toImport } from './to-import';
export { unread } from './unread';
export { whereIn } from './where-in';
