/**
 * The one door to the engine. Pure: text in, report out.
 *
 *     const facts = gather([readSource({ id: 'article.md', text })]);   // once per set of sources
 *     const report = check({ path: 'draft.md', text: draft }, facts);   // once per text
 */
export { CheckSession } from './incremental/session';
export { check, type CheckOptions, type DraftInput } from './check';
export { gather, type FactBase } from './verdicts/fact-base';
export type { LongTable } from './sources/long-table';
export { readSource, type Source, type SourceInput } from './sources/source';
export { factTableOf, type EvidenceJson, type FactJson, type FactTableJson } from './sources/write-fact-table';
export { appendToFactTable, type Appended } from './sources/fact-table/append';
export { printFactTable } from './sources/fact-table/print';
export { readFrontMatter, type FrontMatter } from './draft/front-matter';
export { isLetStand, letStandEdit, type Insertion, type Scope } from './draft/let-stand-edit';
export { readMarkdown } from './draft/markdown';
export { readLook, type ItemMark, type Look, type Style } from './draft/look';
export { DIRECTIVES, misspeltDirectives, type Directive, type MisspeltDirective } from './draft/misspelt-directives';
export { beneathIgnoredName, objectionBeneath } from './draft/let-stand-words';
export { OBJECT } from './draft/prose';
export { lineIndex, type LineIndex, type Position } from './draft/lines';
export { offersAt, type Offer } from './offers/offers';
export { completionsFor, typedBefore, type Completion, type Typed } from './offers/typed';
export { fittingFixes, settledFixes, withFixes } from './report/fixes';
export { harmless } from './report/harmless';
export { quotation, type Quoted } from './report/quotation';
export { isWithinDraft, otherPlace } from './report/within-draft';
export { reportJson } from './report/json';
export { draftText, plainStyle, summaryText, type TextOptions, type TextStyle } from './report/text';
export type * from './vocabulary';
