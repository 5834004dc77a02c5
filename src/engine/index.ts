/**
 * The one door to the engine. Pure: text in, report out.
 *
 *     const facts = gather([readSource({ id: 'article.md', text })]);   // once per set of sources
 *     const report = check({ path: 'draft.md', text: draft }, facts);   // once per text
 */
export * from './checking';
export { decodeReference, readYaml } from './draft/seldom';
export type { LongTable } from './sources/long-table';
export { readSource } from './sources/read-source';
export { factTableOf, type EvidenceJson, type FactJson, type FactTableJson } from './sources/write-fact-table';
export { appendToFactTable, type Appended } from './sources/fact-table/append';
export { objectAround } from './sources/fact-table/object-around';
export { printFactTable } from './sources/fact-table/print';
export { offersAt, type Offer } from './offers/offers';
export { completionsFor, typedBefore, type Completion, type Typed } from './offers/typed';
export { quotation, type Quoted } from './report/quotation';
export { reportJson } from './report/json';
export { draftText, plainStyle, summaryText, type TextOptions, type TextStyle } from './report/text';
