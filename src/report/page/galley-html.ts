import { nameOf } from '../phrases';
import type { GalleyBlock } from '../galley';
import type { Entry, Review } from '../review';
import type { Run } from '../runs';
import { fill, type ReportWords } from '../words';
import { Html, html } from './html';

/** What the pieces of a galley need to know of the whole. */
interface Setting {
  readonly review: Review;
  /** Of the draft in the page, from 1: part of every id. */
  readonly draft: number;
  readonly words: ReportWords;
}

/** The draft, set in type, every claim marked by its standing and linked to what is said of it. */
export function galleyOf(review: Review, draft: number, words: ReportWords): Html {
  const setting = { review, draft, words };
  const levels = headingLevels(review.galley);
  const parts: Html[] = [];
  for (let at = 0; at < review.galley.length;) {
    const items = itemsFrom(review.galley, at);
    const block = review.galley[at]!;
    parts.push(items.length > 0 ? html`<ul class="items"${sectionOf(block, review)}>${items.map((item) => itemOf(item, setting))}</ul>` : blockOf(block, levels.get(block) ?? 3, setting));
    at += Math.max(1, items.length);
  }
  return html`<div class="galley">${parts}</div>`;
}

type Item = Extract<GalleyBlock, { kind: 'item' }>;

function itemsFrom(blocks: readonly GalleyBlock[], from: number): Item[] {
  const items: Item[] = [];
  for (let at = from; blocks[at]?.kind === 'item'; at++) items.push(blocks[at] as Item);
  return items;
}

function itemOf({ mark, depth, runs }: Item, setting: Setting): Html {
  return html`<li class="depth-${Math.min(depth, 4)}"><span class="mark">${mark}</span>${runsOf(runs, setting)}</li>`;
}

function blockOf(block: GalleyBlock, level: number, setting: Setting): Html {
  const section = sectionOf(block, setting.review);
  switch (block.kind) {
    case 'heading': return new Html(`<h${level} class="level-${block.level}"${section.markup}>${runsOf(block.runs, setting).markup}</h${level}>`);
    case 'quote': return html`<blockquote${section}><p>${runsOf(block.runs, setting)}</p></blockquote>`;
    case 'footnote': return html`<p class="footnote"${section}>${block.label === '' ? undefined : html`<span class="mark">${block.label}</span> `}${runsOf(block.runs, setting)}</p>`;
    case 'table': return tableOf(block, section, setting);
    // Line by line: only line ends may stay what they are.
    case 'code': return html`<pre${section}>${block.text.split('\n').map((line) => html`${line}\n`)}</pre>`;
    case 'rule': return html`<hr${section}>`;
    case 'paragraph': return html`<p${section}>${runsOf(block.runs, setting)}</p>`;
    case 'item': return html``; // set with its list
  }
}

function tableOf({ headerRows, rows }: Extract<GalleyBlock, { kind: 'table' }>, section: Html, setting: Setting): Html {
  const rowOf = (row: readonly (readonly Run[])[], isHead: boolean): Html =>
    html`<tr>${row.map((cell) => (isHead && cell.length > 0 ? html`<th scope="col">${runsOf(cell, setting)}</th>` : html`<td>${runsOf(cell, setting)}</td>`))}</tr>`;
  return html`<div class="wide"${section}><table><thead>${rows.slice(0, headerRows).map((row) => rowOf(row, true))}</thead><tbody>${rows.slice(headerRows).map((row) => rowOf(row, false))}</tbody></table></div>`;
}

/** The runs of one claim are one link, whatever they look like. */
function runsOf(runs: readonly Run[], setting: Setting): Html {
  const parts: Html[] = [];
  for (let at = 0, end; at < runs.length; at = end) {
    const { claim } = runs[at]!;
    end = runs.findIndex((run, index) => index > at && (claim === undefined || run.claim !== claim));
    if (end < 0) end = runs.length;
    const own = runs.slice(at, end).map(styled);
    const entry = claim === undefined ? undefined : setting.review.entries[claim];
    parts.push(entry ? marked(own, entry, setting) : html`${own}`);
  }
  return html`${parts}`;
}

function marked(words: readonly Html[], { index, standing, number }: Entry, { draft, words: all }: Setting): Html {
  const place = `${draft}-${index + 1}`;
  const told = number === undefined ? nameOf(standing, all) : `${nameOf(standing, all)}, ${fill(all.finding, number)}`;
  return html`<a class="claim ${standing}" id="mark-${place}" href="#entry-${place}" data-claim="${index}">${words}<span class="spoken"> (${told})</span></a>${number === undefined ? undefined : html`<a class="number" href="#entry-${place}" aria-label="${fill(all.finding, number)}">${number}</a>`}`;
}

function styled({ text, styles }: Run): Html {
  return styles.reduceRight((inner, style) => (style === 'strong' ? html`<strong>${inner}</strong>` : style === 'emphasis' ? html`<em>${inner}</em>` : html`<code>${inner}</code>`), html`${text}`);
}

/** Index of the section that a block belongs to, where it has claims; those without are shown with none. */
function sectionOf({ start }: GalleyBlock, { sections }: Review): Html {
  const at = sections.findLastIndex((section) => section.start <= start);
  return at < 0 ? html`` : html` data-section="${at}"`;
}

/** Headings below the page's own two levels, none skipped, whatever levels the draft uses. */
function headingLevels(galley: readonly GalleyBlock[]): Map<GalleyBlock, number> {
  const levels = new Map<GalleyBlock, number>();
  let last = { own: 0, shown: 2 };
  for (const block of galley) {
    if (block.kind !== 'heading') continue;
    const shown = block.level > last.own ? last.shown + 1 : Math.max(3, last.shown - (last.own - block.level));
    last = { own: block.level, shown: Math.min(6, shown) };
    levels.set(block, last.shown);
  }
  return levels;
}
