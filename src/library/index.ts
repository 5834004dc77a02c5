/** The one door to what the editor and the terminal share beyond the engine: how the files that a draft rests on are found and read. Knows neither of the two. */
export { decode, type Decoded } from './decode';
export { formatOf, mostBytes, SOURCE_EXTENSIONS, tooLarge, type Format } from './formats';
export { readSourceFile, type Reading } from './read-source-file';
