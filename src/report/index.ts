/**
 * The one door to the report a writer hands over: what the checker found in a draft, laid out for people as a page, as Markdown and as a table. Pure:
 * the engine's report and the draft's text in, text out. Editor and terminal make the same of the same.
 */
export { reviewOf, type Citation, type Entry, type PlaceOf, type Review } from './review';
export { standings, type Standing } from './standing';
export { englishWords, type ReportWords } from './words';
export { reportPage, reportBody, type PageOptions } from './page/page';
export { reportMarkdown } from './markdown';
export { reportCsv } from './csv';
