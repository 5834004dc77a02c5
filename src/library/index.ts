/** The one door to what the editor and the terminal share beyond the engine: how the files that a draft rests on are found and read. Knows neither of the two. */
export * from './checking';
export { decode, type Decoded } from './decode';
export { readExcludeSetting, readKindsSetting, readToleranceSetting } from './claim-settings';
export { nameSources, sourceInYaml, type Naming, type Replacement } from './name-sources';
export { toImport } from './to-import';
