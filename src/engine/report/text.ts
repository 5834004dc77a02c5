import type { Claim, DraftReport, Evidence, Report, Verdict } from '../vocabulary';
import { clip, excerpt } from './excerpt';
import { evidenceWords } from './evidence-words';
import { correctedWords } from './fixes';
import { harmless } from './harmless';

/** How parts of the report are set off; a shell with colours hands in functions that add them, one without hands in `plainStyle`. */
export interface TextStyle {
  readonly place: (text: string) => string;
  readonly heading: (text: string) => string;
  /** A heading over what is worth knowing and no error. */
  readonly remark: (text: string) => string;
  readonly mark: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly remedy: (text: string) => string;
}

const asIs = (text: string): string => text;
export const plainStyle: TextStyle = { place: asIs, heading: asIs, remark: asIs, mark: asIs, quiet: asIs, remedy: asIs };

export interface TextOptions {
  readonly style?: TextStyle;
  /** Terminal columns to keep to (draft line and evidence are cut to fit; a message never is); 100 if left out. */
  readonly columns?: number;
  /** Where evidence stands, in words a reader can follow; `article.md:2` if left out. */
  readonly placeOf?: (evidence: Evidence) => string;
}

const fileAndLine = ({ source, line }: Evidence): string => `${source}:${line}`;

const INDENT = '    ';
/** Evidence may take this many lines' worth of columns before it is cut. */
const EVIDENCE_LINES = 3;

const isRefuted = ({ verdict }: Claim): boolean => verdict === 'refuted';
const isDisputed = ({ code }: Claim): boolean => code === 'unknown.sources-disagree';

/**
 * What a person reads in the terminal: every refuted claim of one draft, then every claim on which its sources disagree, each with its line, a mark
 * under the figure, what the sources say, and the replacement where one is plainly right. `text` is the draft's text. Empty where there is no such
 * claim; else it ends with a line end.
 */
export function draftText(report: DraftReport, text: string, options: TextOptions = {}): string {
  return [...report.claims.filter(isRefuted), ...report.claims.filter(isDisputed)]
    .map((claim) => findingText(report.path, claim, text, options) + '\n')
    .join('');
}

function findingText(path: string, claim: Claim, text: string, { style = plainStyle, columns = 100, placeOf = fileAndLine }: TextOptions): string {
  const width = Math.max(20, columns - INDENT.length);
  const { before, figure, after, mark } = excerpt(text, claim, width);
  const lines = [
    before + style.mark(figure) + after,
    style.mark(mark),
    harmless(claim.message),
    ...new Set(claim.evidence.map((evidence) => style.quiet(evidenceText(evidence, placeOf(evidence), width)))), // several figures may stand in one sentence
  ];
  if (claim.derivation !== undefined) lines.push(style.quiet(`arithmetic: ${harmless(claim.derivation)}`));
  const corrected = correctedWords(claim);
  if (corrected !== undefined) lines.push(`write: ${style.remedy(harmless(corrected))}`);
  const title = isDisputed(claim) ? style.remark('sources disagree') : style.heading(headingOf(claim.code));
  const heading = `${style.place(`${harmless(path)}:${claim.line}:${claim.column}`)}  ${title}`;
  return [heading, ...lines.map((line) => (INDENT + line).trimEnd()), ''].join('\n');
}

/** `refuted.value` → "refuted: value". */
function headingOf(code: string): string {
  return harmless(code).replace('.', ': ').replaceAll('-', ' ');
}

function evidenceText(evidence: Evidence, place: string, width: number): string {
  const lead = `source ${harmless(place)}: `;
  return `${lead}“${clip(evidenceWords(evidence), Math.max(20, width * EVIDENCE_LINES - lead.length - 2))}”`;
}

/** "2 refuted, 12 supported, 3 with not enough information, in 312 words", over all drafts of the report; of several drafts it says how many, and of the claims left open on how many the sources disagree. */
export function summaryText(report: Report): string {
  const total = (verdict: Verdict): number => report.drafts.reduce((sum, draft) => sum + draft.summary[verdict], 0);
  const words = report.drafts.reduce((sum, draft) => sum + draft.words, 0);
  const disputed = report.drafts.flatMap(({ claims }) => claims.filter(isDisputed)).length;
  const open = `${total('not-enough-info')} with not enough information${disputed === 0 ? '' : ` (${disputed} on which sources disagree)`}`;
  const drafts = report.drafts.length === 1 ? '' : `${report.drafts.length} drafts: `;
  return `${drafts}${total('refuted')} refuted, ${total('supported')} supported, ${open}, in ${words} ${words === 1 ? 'word' : 'words'}`;
}
