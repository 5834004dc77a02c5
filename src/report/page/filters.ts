import { nameOf, spokenOf } from '../phrases';
import type { Review } from '../review';
import { fill, type ReportWords } from '../words';
import { Html, html } from './html';

/**
 * Boxes that hide what has been dealt with, and a choice of section. Boxes work by the style sheet alone; the section, and telling how much is shown,
 * needs the script, which brings them out.
 */
export function filters({ counts, entries, sections }: Review, words: ReportWords, id: string): Html {
  if (entries.length === 0) return html``;
  return html`<form class="filters">
<fieldset><legend>${words.show}</legend>${spokenOf(counts).map((standing) => html`
<label><input type="checkbox" name="standing" value="${standing}" checked> ${nameOf(standing, words)} <span class="count">${counts[standing]}</span></label>`)}
</fieldset>
${sections.length < 2 ? undefined : html`<p class="needs-script" hidden><label for="${id}">${words.section}</label>
<select id="${id}" name="section"><option value="">${words.allSections}</option>${sections.map(({ title }, at) => html`<option value="${at}">${title || words.beforeFirstHeading}</option>`)}</select></p>`}
<p class="shown quiet" role="status" data-words="${fill(words.shown, '{0}', entries.length)}"></p>
</form>`;
}
