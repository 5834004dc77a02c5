/** What dist/source-tools.js is made of: the readers of sources that are not prose, and what reads and writes sources when a writer asks for it. */
export { appendToFactTable, completionsFor, factTableOf, objectAround, offersAt, printFactTable, quotation, readSource, typedBefore } from '../engine';
export { bundledSource } from '../facts';
export { toImport } from '../library';
