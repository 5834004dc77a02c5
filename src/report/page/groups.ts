import { nameOf } from '../phrases';
import type { Entry, Review } from '../review';
import { isFinding, standings, type Standing } from '../standing';
import { fill, type ReportWords } from '../words';
import { quotation } from './entries';
import { Html, html } from './html';

/**
 * What asks for nothing, in short, after the draft: what was verified, under the words of the source that bear it out, and what nobody has a source for,
 * under the reason. Said once for all the claims that share it.
 */
export function groupsOf({ entries }: Review, draft: number, words: ReportWords): Html {
  const present = standings.filter((standing) => !isFinding(standing) && entries.some((entry) => entry.standing === standing));
  return html`${present.map((standing) => list(standing, entries.filter((entry) => entry.standing === standing), draft, words))}`;
}

function list(standing: Standing, entries: readonly Entry[], draft: number, words: ReportWords): Html {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = JSON.stringify(entry.citations.length > 0 ? entry.citations.map(({ text, place }) => [text, place]) : entry.message);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return html`
<section aria-labelledby="${standing}${draft}" class="list ${standing}">
<h2 id="${standing}${draft}" tabindex="-1">${nameOf(standing, words)}</h2>
<ul class="groups">${[...groups.values()].map((group) => groupOf(group, draft, words))}</ul>
</section>`;
}

function groupOf(group: readonly Entry[], draft: number, words: ReportWords): Html {
  const [{ citations, index, message }] = group as readonly [Entry, ...Entry[]];
  return html`
<li>${citations.length === 0 ? html`<p class="message">${message}</p>` : citations.map(({ figure: _ofOneClaim, ...citation }) => quotation(citation, index, words))}
<ul class="claims">${group.map((entry) => entryOf(entry, draft, words))}</ul></li>`;
}

/** Where a source bears the claim out, its words say enough; a formula is worth reading. */
function entryOf({ claim, index, standing, section, around, citations }: Entry, draft: number, words: ReportWords): Html {
  const place = `${draft}-${index + 1}`;
  const context = citations.length === 0 ? html`<span class="quiet">${around.before}</span><mark class="${standing}">${claim.text}</mark><span class="quiet">${around.after}</span>` : html`<mark class="${standing}">${claim.text}</mark>`;
  return html`
<li class="entry ${standing}" id="entry-${place}" data-section="${section}" tabindex="-1">${context} <a href="#mark-${place}" data-claim="${index}">${fill(words.line, claim.line)}</a>${claim.derivation === undefined ? undefined : html` <span class="sum">${claim.derivation}</span>`}</li>`;
}
