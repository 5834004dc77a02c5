import type { Claim, DraftReport, Evidence, Fix, Quantity, Report, SourceInfo } from '../vocabulary';

/**
 * The report as the JSON that other tools read: the fields of the contract, in the contract's order, whatever else the objects carry and in
 * whatever order they were made, so that the same findings give the same bytes. Ends with a line end.
 * DEL and the C1 controls are written as escapes, as JSON already asks of the C0 controls: a terminal may obey them.
 */
export function reportJson(report: Report): string {
  const shaped = { version: report.version, sources: report.sources.map(sourceJson), drafts: report.drafts.map(draftJson) };
  return JSON.stringify(shaped, undefined, 2).replace(/[\u007f-\u009f]/g, escaped) + '\n';
}

const escaped = (character: string): string => `\\u00${character.charCodeAt(0).toString(16)}`;

function sourceJson({ id, title, kind }: SourceInfo): object {
  return { id, title, kind };
}

function draftJson({ path, words, summary, claims }: DraftReport): object {
  return {
    path, words,
    summary: { supported: summary.supported, refuted: summary.refuted, 'not-enough-info': summary['not-enough-info'], ms: summary.ms },
    claims: claims.map(claimJson),
  };
}

// A field that is absent stays absent: JSON.stringify leaves out what is undefined.
function claimJson(claim: Claim): object {
  const { start, end, line, column, text, kind, quantity, verdict, code, message, actual, expected, derivation, evidence, fix } = claim;
  return {
    start, end, line, column, text, kind, quantity: quantity && quantityJson(quantity), verdict, code, message, actual, expected, derivation,
    evidence: evidence.map(evidenceJson), fix: fix && fixJson(fix),
  };
}

function quantityJson({ value, low, high, unit, hedge, date }: Quantity): object {
  return { value, low, high, unit, hedge, date };
}

function evidenceJson({ source, start, end, line, text, fact }: Evidence): object {
  return { source, start, end, line, text, fact };
}

function fixJson({ start, end, text }: Fix): object {
  return { start, end, text };
}
