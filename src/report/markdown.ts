import { correctedWords, harmless, type SourceInfo } from '../engine';
import { byline, headline, nameOf, reasonOf, spokenOf } from './phrases';
import type { Citation, Entry, Review } from './review';
import { isFinding } from './standing';
import { dayIn, fill, type ReportWords } from './words';

/** Reports lie beside drafts, are Markdown as they are, and quote every wrong figure: they are not to be checked themselves. */
const UNCHECKED = '<!-- factcheck-disable-file -->';

/** The report as Markdown, to be pasted into a mail, an issue or a notebook. Words of drafts and sources are shown as they are written. */
export function reportMarkdown(reviews: readonly Review[], { words, today, sources }: { readonly words: ReportWords; readonly today: string; readonly sources: readonly Pick<SourceInfo, 'id' | 'title'>[] }): string {
  const lines = reviews.flatMap((review) => draftOf(review, words, today));
  if (sources.length > 0) lines.push(`## ${plain(words.sources)}`, '', ...sources.map(({ id, title }) => `- ${plain(title === id ? id : `${title} (${id})`)}`), '');
  return [UNCHECKED, '', ...lines, `_${plain(words.footer)}_`, ''].join('\n');
}

function draftOf(review: Review, words: ReportWords, today: string): string[] {
  const { title, counts, entries } = review;
  const parts = [
    `# ${plain(title)}`, `${plain(fill(words.kicker, dayIn(words.language, today)))} · ${plain(byline(review, words))}`, `**${plain(headline(review, words))}**`,
  ];
  if (entries.length > 0) {
    parts.push([`| ${spokenOf(counts).map((standing) => plain(nameOf(standing, words))).join(' | ')} |`, `|${' ---: |'.repeat(spokenOf(counts).length)}`, `| ${spokenOf(counts).map((standing) => counts[standing]).join(' | ')} |`].join('\n'));
    const findings = entries.filter(({ standing }) => isFinding(standing));
    parts.push(`## ${plain(words.findings)}`, ...(findings.length === 0 ? [plain(words.noFindings)] : findings.map((entry) => findingOf(entry, words))));
    for (const standing of spokenOf(counts).filter((one) => !isFinding(one) && counts[one] > 0)) {
      parts.push(`## ${plain(nameOf(standing, words))}`, entries.filter((entry) => entry.standing === standing).map((entry) => `- ${inShort(entry, words)}`).join('\n'));
    }
  }
  return parts.flatMap((part) => [part, '']);
}

function findingOf(entry: Entry, words: ReportWords): string {
  const { claim, number, standing, around, message, citations } = entry;
  return [
    `### ${number}\\. ${plain(nameOf(standing, words))}, ${plain(fill(words.line, claim.line))}`,
    `${plain(around.before)}**${plain(claim.text)}**${plain(around.after)}`,
    plain(message),
    ...(standing === 'let-stand' ? [plain(reasonOf(entry, words))] : []),
    ...(claim.derivation === undefined ? [] : [plain(fill(words.arithmetic, claim.derivation))]),
    ...citations.map(quotation),
    ...(claim.fix ? [plain(fill(words.write, correctedWords(claim)!))] : []),
  ].join('\n\n');
}

function quotation({ text, place }: Citation): string {
  return `> ${plain(text)}\n>\n> — ${plain(place)}`;
}

/** "line 9: **$17.7 billion**. It follows … (article.md, line 2)" */
function inShort({ claim, message, citations }: Entry, words: ReportWords): string {
  const places = [...new Set(citations.map(({ place }) => place))].join('; ');
  return `${plain(fill(words.line, claim.line))}: **${plain(claim.text)}**. ${plain(message)}${places === '' ? '' : ` (${plain(places)})`}`;
}

/**
 * On one line, with every mark that Markdown would obey shown instead: those that work anywhere; those that work at a line's start; and what makes
 * a link of a bare address.
 */
function plain(text: string): string {
  return harmless(text).replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~$@]|&(?=#?\w+;)|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^(?:[-+#=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
