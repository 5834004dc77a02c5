import { Hover, languages, MarkdownString, type Disposable } from 'vscode';
import type { Claim, Evidence, Verdict } from '../engine';
import type { Checked, Checker } from './checker';
import { applyFixCommand, fixArguments } from './commands/apply-fix';
import { openEvidenceCommand, placeArguments } from './commands/open-evidence';
import { toOffset, toRange } from './convert';
import { evidencePlace, inShort, isSame } from './evidence';
import { latestOrFirst } from './first-check';
import { replaceTitle } from './fixes';
import { plain } from './plain';

const verdicts: Readonly<Record<Verdict, string>> = {
  supported: '$(pass) **Supported**',
  refuted: '$(error) **Refuted**',
  'not-enough-info': '$(question) **Not enough information**',
};

/** Tells, over any figure or name that was judged, what the sources say of it. */
export function registerHovers(checker: Checker): Disposable {
  return languages.registerHoverProvider({ language: 'markdown' }, {
    async provideHover(document, position, token) {
      const checked = await latestOrFirst(checker, document.uri, token);
      if (!checked) return undefined;
      const offset = toOffset(document, position);
      const claim = checked.claims.find(({ start, end }) => start <= offset && offset <= end);
      return claim && new Hover(hoverText(claim, checked), toRange(checked.places, claim));
    },
  });
}

/** What the hover over a claim says: the verdict, the arithmetic, what each source says and where, and the replacement. */
export function hoverText(claim: Claim, checked: Checked): MarkdownString {
  const paragraphs = [
    // Over an underlined figure VS Code shows the finding's message itself, on top of this.
    isUnderlined(claim, checked) ? headingOf(claim) : `${headingOf(claim)} — ${plain(messageUnderHeading(claim))}`,
    ...(claim.derivation === undefined ? [] : [`$(symbol-operator) ${plain(claim.derivation)}`]),
    ...quotations(claim, checked),
    ...(claim.fix ? [link(replaceTitle(claim.fix), applyFixCommand, fixArguments(checked.uri, claim))] : []),
  ];
  const markdown = new MarkdownString(paragraphs.join('\n\n'), true);
  markdown.isTrusted = { enabledCommands: [applyFixCommand, openEvidenceCommand] };
  return markdown;
}

function headingOf({ code, verdict }: Claim): string {
  return disagrees(code) ? '$(git-compare) **The sources disagree**' : verdicts[verdict];
}

/** The message without what the heading says already. */
function messageUnderHeading({ code, message }: Claim): string {
  return disagrees(code) ? message.replace(/^The sources disagree: /u, '') : message;
}

const disagrees = (code: string): boolean => code === 'unknown.sources-disagree';

function isUnderlined(claim: Claim, { uri, places }: Checked): boolean {
  const range = toRange(places, claim);
  return languages.getDiagnostics(uri).some((diagnostic) => diagnostic.code === claim.code && diagnostic.range.isEqual(range));
}

/** Each place that the verdict rests on, once: its words, what they are from, and a link to them. */
function quotations({ evidence, code }: Claim, checked: Checked): string[] {
  const placed = evidence.map((one) => ({ one, place: evidencePlace(one, checked) }));
  return placed
    .filter(({ place }, at) => !place || placed.findIndex((other) => other.place && isSame(other.place.location, place.location)) === at)
    .map(({ one, place }) => quotation(one, place, disagrees(code)));
}

/** Where sources disagree they are told apart by their files: a title may be the same in both. */
function quotation({ text, source, origin }: Evidence, place: ReturnType<typeof evidencePlace>, byFile: boolean): string {
  if (!place) return `> ${plain(text)}\n>\n> — ${plain(source)}`;
  const name = place.isFile && (byFile || place.title === place.file) ? inShort(place) : [place.title, ...(place.where === '' ? [] : [place.where])].join(', ');
  const open = link(place.isFile ? 'Open the source' : 'Show it among the facts', openEvidenceCommand, placeArguments(place.location), inShort(place));
  return `> ${plain(text)}\n>\n> — ${plain(name + (origin ? `, taken from ${originWords(origin)}` : ''))} · ${open}`;
}

/** "report.pdf, page 12", of a row of a fact table that was imported. */
function originWords({ source, page, line }: NonNullable<Evidence['origin']>): string {
  return [source, ...(page !== undefined ? [`page ${page}`] : line !== undefined ? [`line ${line}`] : [])].join(', ');
}

function link(words: string, command: string, args: readonly unknown[], tip = ''): string {
  return `[${plain(words)}](command:${command}?${encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}${tip === '' ? '' : ` "${plain(tip)}"`})`;
}
