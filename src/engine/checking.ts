/** The engine's inner door: what a draft is checked with against sources that are prose. The editor starts with this; all the rest is behind `index.ts`. */
export { CheckSession } from './incremental/session';
export { check, type CheckOptions, type DraftInput } from './check';
export { gather, type FactBase } from './verdicts/fact-base';
export { kindOf, readArticle, type Source, type SourceInput } from './sources/source';
export { readFrontMatter, type FrontMatter } from './draft/front-matter';
export { isLetStand, letStandEdit, type Insertion, type Scope } from './draft/let-stand-edit';
export { readMarkdown } from './draft/markdown';
export { needsSeldom } from './draft/needs-seldom';
export type { Seldom } from './draft/seldom';
export { readLook, type ItemMark, type Look, type Style } from './draft/look';
export { DIRECTIVES, misspeltDirectives, type Directive, type MisspeltDirective } from './draft/misspelt-directives';
export { beneathIgnoredName, objectionBeneath } from './draft/let-stand-words';
export { OBJECT } from './draft/prose';
export { lineIndex, type LineIndex, type Position } from './draft/lines';
export { fittingFixes, settledFixes, withFixes } from './report/fixes';
export { harmless } from './report/harmless';
export { isWithinDraft, otherPlace } from './report/within-draft';
export type * from './vocabulary';
