import { Hover, languages, MarkdownString, type Disposable } from 'vscode';
import type { Claim, Evidence, Verdict } from '../engine';
import type { Checked, Checker } from './checker';
import { applyFixCommand, fixArguments } from './commands/apply-fix';
import { openEvidenceCommand, placeArguments } from './commands/open-evidence';
import { toOffset, toRange } from './convert';
import { evidenceLocation } from './evidence';
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
    provideHover(document, position) {
      const checked = checker.latest(document.uri);
      if (!checked) return undefined;
      const offset = toOffset(document, position);
      const at = checked.claims.findIndex((claim) => claim.start <= offset && offset <= claim.end);
      const claim = checked.claims[at];
      return claim && new Hover(toMarkdown(claim, checked), toRange(checked.places, claim));
    },
  });
}

function toMarkdown(claim: Claim, checked: Checked): MarkdownString {
  const paragraphs = [
    // Over an underlined figure VS Code shows the finding's message itself, on top of this.
    isUnderlined(claim, checked) ? verdicts[claim.verdict] : `${verdicts[claim.verdict]} — ${plain(claim.message)}`,
    ...(claim.derivation === undefined ? [] : [`$(symbol-operator) ${plain(claim.derivation)}`]),
    ...claim.evidence.map((evidence) => `> ${plain(evidence.text)}\n>\n> — ${placeOf(evidence, checked)}`),
    ...(claim.fix ? [link(replaceTitle(claim.fix), applyFixCommand, fixArguments(checked.uri, claim))] : []),
  ];
  const markdown = new MarkdownString(paragraphs.join('\n\n'), true);
  markdown.isTrusted = { enabledCommands: [applyFixCommand, openEvidenceCommand] };
  return markdown;
}

function isUnderlined(claim: Claim, { uri, places }: Checked): boolean {
  const range = toRange(places, claim);
  return languages.getDiagnostics(uri).some((diagnostic) => diagnostic.code === claim.code && diagnostic.range.isEqual(range));
}

/** "An article, line 12" as a link to that place; facts that came with the extension have no lines a writer knows. */
function placeOf(evidence: Evidence, checked: Checked): string {
  const title = checked.holdings.facts.sources.find(({ id }) => id === evidence.source)?.title ?? evidence.source;
  const words = checked.holdings.files.has(evidence.source) ? `${title}, line ${evidence.line}` : title;
  const location = evidenceLocation(evidence, checked);
  return location ? link(words, openEvidenceCommand, placeArguments(location)) : plain(words);
}

function link(words: string, command: string, args: readonly unknown[]): string {
  return `[${plain(words)}](command:${command}?${encodeURIComponent(JSON.stringify(args))})`;
}
