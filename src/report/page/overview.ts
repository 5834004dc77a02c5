import { meaningOf, nameOf, spokenOf } from '../phrases';
import type { Review } from '../review';
import type { Section } from '../sections';
import { standings, type Counts, type Standing } from '../standing';
import type { ReportWords } from '../words';
import { Html, html } from './html';

/** What fills the bars: a colour and, for those who do not see it, a pattern for each standing. Once in a page. */
export function patterns(): Html {
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="fill-refuted" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="refuted" width="6" height="6"/><path class="paper" d="M0 6 6 0M0 0 6 6"/></pattern>
<pattern id="fill-disputed" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="disputed" width="6" height="2.5"/></pattern>
<pattern id="fill-let-stand" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="let-stand" cx="3" cy="3" r="1.9"/></pattern>
<pattern id="fill-unsourced" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="unsourced" width="2.4" height="6"/></pattern>
</defs></svg>`;
}

/** The whole at a glance: one bar, what its parts mean, and a bar for each section where there are several. */
export function overview({ counts, entries, sections }: Review, words: ReportWords): Html {
  if (entries.length === 0) return html``;
  return html`${bar(counts, entries.length, 'whole')}
<ul class="legend">${spokenOf(counts).map((standing) => html`
<li>${swatch(standing)}<b>${counts[standing]}</b> <span class="sign ${standing}">${nameOf(standing, words)}</span> <span class="quiet">${meaningOf(standing, words)}</span></li>`)}
</ul>
${sections.length < 2 ? undefined : bySection(sections, counts, words)}`;
}

function bySection(sections: readonly Section[], counts: Counts, words: ReportWords): Html {
  const spoken = spokenOf(counts);
  const longest = Math.max(...sections.map((section) => total(section.counts)));
  return html`<table class="sections">
<caption>${words.bySection}</caption>
<thead><tr><th scope="col">${words.section}</th><td></td>${spoken.map((standing) => html`<th scope="col" class="figure">${nameOf(standing, words)}</th>`)}</tr></thead>
<tbody>${sections.map((section) => html`
<tr><th scope="row">${section.title || words.beforeFirstHeading}</th><td class="bars">${bar(section.counts, longest, 'part')}</td>${spoken.map((standing) => html`<td class="figure${section.counts[standing] === 0 ? ' none' : ''}">${section.counts[standing]}</td>`)}</tr>`)}
</tbody></table>`;
}

/** The figures stand beside it in words: whoever does not see the bar misses nothing. */
function bar(counts: Counts, whole: number, kind: string): Html {
  let x = 0;
  const parts = standings.filter((standing) => counts[standing] > 0).map((standing) => {
    const width = (counts[standing] / whole) * 100;
    const part = html`<rect class="${standing}" x="${percent(x)}" width="${percent(width)}" height="100%"/>`;
    x += width;
    return part;
  });
  return html`<svg class="bar ${kind}" width="100%" aria-hidden="true" focusable="false">${parts}</svg>`;
}

function swatch(standing: Standing): Html {
  return html`<svg class="swatch" width="14" height="14" aria-hidden="true" focusable="false"><rect class="${standing}" width="100%" height="100%"/></svg>`;
}

const percent = (share: number): string => `${Number(share.toFixed(3))}%`;

function total(counts: Counts): number {
  return standings.reduce((sum, standing) => sum + counts[standing], 0);
}
