import { env, Hover, l10n, languages, MarkdownString, type Disposable } from 'vscode';
import type { Claim, Evidence, Verdict } from '../engine';
import type { Checked, Checker } from './checker';
import { applyFixCommand, fixArguments } from './commands/apply-fix';
import { openEvidenceCommand, placeArguments } from './commands/open-evidence';
import { toOffset, toRange } from './convert';
import { isOf } from './diagnostics';
import { loadSourceTools, type SourceTools } from './engine';
import { evidencePlace, inShort, isSame, otherInDraft, otherTitle, type EvidencePlace } from './evidence';
import { briefly, formulaOf, isToldBesides } from './finding-words';
import { latestOrFirst } from './first-check';
import { replaceTitle } from './fixes';
import { commandLink, quotationMarkdown } from './hover-markdown';
import { plain } from './plain';

/** Tells, over any figure or name that was judged, what the sources say of it. */
export function registerHovers(checker: Checker): Disposable {
  return languages.registerHoverProvider({ language: 'markdown' }, {
    async provideHover(document, position, token) {
      const checked = await latestOrFirst(checker, document.uri, token);
      if (!checked) return undefined;
      const offset = toOffset(document, position);
      const claim = checked.claims.find(({ start, end }) => start <= offset && offset <= end);
      return claim && new Hover(hoverText(claim, checked, await loadSourceTools()), toRange(checked.places, claim));
    },
  });
}

/** What the hover over a claim says: the verdict, the arithmetic, what each source says and where, and the replacement. */
export function hoverText(claim: Claim, checked: Checked, tools: Pick<SourceTools, 'quotation'>): MarkdownString {
  const formula = formulaOf(claim);
  const other = otherInDraft(claim, checked);
  const paragraphs = [
    heading(claim, checked),
    ...(formula === undefined ? [] : [`$(symbol-operator) ${plain(formula)}`]),
    ...(other ? [commandLink(otherTitle(other), openEvidenceCommand, placeArguments(other.location))] : []),
    ...quotations(claim, checked, tools),
    ...(claim.fix ? [commandLink(replaceTitle(claim), applyFixCommand, fixArguments(checked.uri, claim))] : []),
  ];
  const markdown = new MarkdownString(paragraphs.join('\n\n'), true);
  markdown.isTrusted = { enabledCommands: [applyFixCommand, openEvidenceCommand] };
  return markdown;
}

/** The verdict and, unless something else in the hover says it already, why. */
function heading(claim: Claim, checked: Checked): string {
  const disagree = claim.code === 'unknown.sources-disagree';
  const verdict = disagree ? `$(git-compare) **${plain(l10n.t('The sources disagree'))}**` : verdictWords(claim.verdict);
  // Over an underlined figure VS Code shows the finding's message itself, on top of this.
  return languages.getDiagnostics(checked.uri).some((diagnostic) => isOf(diagnostic, claim)) || isToldBesides(claim) ? verdict : `${verdict} — ${plain(disagree ? briefly(claim).replace(/^The sources disagree: /u, '') : briefly(claim))}`;
}

function verdictWords(verdict: Verdict): string {
  switch (verdict) {
    case 'supported': return `$(pass) **${plain(l10n.t('Supported'))}**`;
    case 'refuted': return `$(error) **${plain(l10n.t('Refuted'))}**`;
    case 'not-enough-info': return `$(question) **${plain(l10n.t('Not enough information'))}**`;
  }
}

/** Each place that the verdict rests on, once: its words, whose they are, and a link to them. */
function quotations({ evidence, code }: Claim, checked: Checked, { quotation }: Pick<SourceTools, 'quotation'>): string[] {
  const places: { readonly place: EvidencePlace | undefined; readonly evidence: Evidence[] }[] = [];
  for (const one of evidence) {
    const place = evidencePlace(one, checked);
    const known = place && places.find((other) => other.place && isSame(other.place.location, place.location));
    if (known) known.evidence.push(one);
    else places.push({ place, evidence: [one] });
  }
  return places.map(({ place, evidence }) => quotationMarkdown(quotation(evidence, checked.holdings.facts), byline(evidence[0]!, place, checked, code === 'unknown.sources-disagree')));
}

/** Who says it, when, and where to read it. Where sources disagree they are told apart by their files: a title may be the same in both. */
function byline({ source, origin }: Evidence, place: EvidencePlace | undefined, { holdings }: Checked, byFile: boolean): string {
  if (!place) return plain(source);
  const date = holdings.facts.sources.find(({ id }) => id === source)?.date;
  const parts = [byFile ? place.file : place.title, ...(date === undefined ? [] : [dateWords(date)]), ...(place.where === '' || !place.isFile ? [] : [place.where])];
  const taken = origin && originWords(origin);
  const name = taken === undefined ? parts.join(', ') : l10n.t('{0}, taken from {1}', parts.join(', '), taken);
  const open = commandLink(place.isFile ? l10n.t('Open the source') : l10n.t('Show it among the facts'), openEvidenceCommand, placeArguments(place.location), inShort(place));
  return `${plain(name)} · ${open}`;
}

/** "24 February 2025", in the writer's language; as it is where it is no whole date. */
export function dateWords(date: string): string {
  const time = Date.parse(date);
  return /^\d{4}-\d\d-\d\d$/u.test(date) && !Number.isNaN(time) ? new Intl.DateTimeFormat(env.language === 'en' ? 'en-GB' : env.language, { dateStyle: 'long', timeZone: 'UTC' }).format(time) : date;
}

/** "report.pdf, page 12", of a row of a fact table that was imported. */
function originWords({ source, page, line }: NonNullable<Evidence['origin']>): string {
  if (page !== undefined) return l10n.t('{0}, page {1}', source, page);
  return line === undefined ? source : l10n.t('{0}, line {1}', source, line);
}
