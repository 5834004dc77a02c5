import { correctedWords } from '../../engine';
import { nameOf, reasonOf } from '../phrases';
import type { Citation, Entry, Review } from '../review';
import { isFinding } from '../standing';
import { fill, type ReportWords } from '../words';
import { Html, html } from './html';

/** The findings, numbered, with all that is known of each: what an editor has to decide on. */
export function findingsOf({ entries }: Review, draft: number, words: ReportWords): Html {
  if (entries.length === 0) return html``;
  const findings = entries.filter(({ standing }) => isFinding(standing));
  return html`
<section aria-labelledby="findings${draft}" class="list">
<h2 id="findings${draft}" tabindex="-1">${words.findings}</h2>
${findings.length === 0 ? html`<p>${words.noFindings}</p>` : html`<ol>${findings.map((entry) => findingOf(entry, draft, words, entry.other === undefined ? undefined : entries[entry.other]))}</ol>`}
</section>`;
}

function findingOf({ claim, index, standing, number, around, message, citations, section, ...entry }: Entry, draft: number, words: ReportWords, other: Entry | undefined): Html {
  const place = `${draft}-${index + 1}`;
  return html`
<li class="entry ${standing}" id="entry-${place}" data-section="${section}" tabindex="-1">
<p class="what"><b class="number">${number}</b> <span class="sign ${standing}">${nameOf(standing, words)}</span> <a href="#mark-${place}" data-claim="${index}">${fill(words.line, claim.line)}</a></p>
<p class="said">${around.before}<mark class="${standing}">${claim.text}</mark>${around.after}</p>
<p class="message">${message}</p>${standing === 'let-stand' ? html`
<p class="reason">${reasonOf(entry, words)}</p>` : undefined}${claim.derivation === undefined ? undefined : html`
<p class="sum">${fill(words.arithmetic, claim.derivation)}</p>`}${citations.map((citation) => quotation(citation, index, words))}${other && html`
<p class="sum">${toOther(other, draft, words)}</p>`}${claim.fix ? html`
<p class="fix">${fill(words.write, correctedWords(claim)!)}</p>` : undefined}
</li>`;
}

/** Leads to the other of two places that do not agree. */
function toOther({ claim, index }: Entry, draft: number, words: ReportWords): Html {
  const [before = '', after = ''] = words.otherPlace.split('{0}');
  return html`${before}<a href="#mark-${draft}-${index + 1}" data-claim="${index}">${fill(words.line, claim.line)}</a>${after}`;
}

/** What a source says, the figure in it set off. `claim` is the index of a claim that rests on it. */
export function quotation({ text, place, evidence, figure }: Citation, claim: number, { openSource }: ReportWords): Html {
  const words = figure ? html`${text.slice(0, figure.start)}<strong>${text.slice(figure.start, figure.end)}</strong>${text.slice(figure.end)}` : html`${text}`;
  return html`
<figure><blockquote>${words}</blockquote><figcaption>${place} <button type="button" class="needs-editor" hidden data-evidence="${claim}.${evidence}">${openSource}</button></figcaption></figure>`;
}
