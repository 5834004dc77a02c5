import type { SourceInfo } from '../../engine';
import type { Review } from '../review';
import { dayIn, fill, type ReportWords } from '../words';
import { byline, headline } from '../phrases';
import { findingsOf } from './entries';
import { filters } from './filters';
import { galleyOf } from './galley-html';
import { groupsOf } from './groups';
import { Html, html } from './html';
import { overview, patterns } from './overview';
// Both are text: esbuild.mjs bundles the script for the browser and hands over its code.
import script from '../script/main.ts?script';
import style from './style.css';

export interface PageOptions {
  readonly words: ReportWords;
  /** ISO: the day of the check. */
  readonly today: string;
  readonly sources: readonly Pick<SourceInfo, 'id' | 'title'>[];
  /** A fresh random word: the page runs the script and takes the style that carry it, and nothing else. */
  readonly nonce: string;
  /** In an editor: what the page is to remember of itself, to be shown again after a reload. */
  readonly remember?: string;
}

/** The whole page: one file that asks nothing of any network, for a browser or for an editor's view. */
export function reportPage(reviews: readonly Review[], options: PageOptions): string {
  const { words, nonce, remember } = options;
  const title = reviews.length === 1 ? reviews[0]!.title : fill(words.severalDrafts, reviews.length);
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>\n${html`<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${fill(words.window, title)}</title>
<style nonce="${nonce}">${new Html(style)}</style>
</head>
<body${remember === undefined ? '' : html` data-remember="${remember}"`}>
<main>${bodyOf(reviews, options)}</main>
<script nonce="${nonce}">${new Html(script)}</script>
</body>
</html>`.markup}\n`;
}

/** What is inside the page's `<main>`, to be put in its place when the draft has been checked again. */
export function reportBody(reviews: readonly Review[], options: PageOptions): string {
  return bodyOf(reviews, options).markup;
}

function bodyOf(reviews: readonly Review[], options: PageOptions): Html {
  const { words, sources } = options;
  return html`${patterns()}${reviews.map((review, at) => draftOf(review, at, options))}
<footer>
${sources.length === 0 ? undefined : html`<h2>${words.sources}</h2>
<ul class="sources">${sources.map(({ id, title }) => html`<li>${title}${title === id ? '' : html` <span class="quiet">${id}</span>`}</li>`)}</ul>`}
<p class="quiet">${words.footer}</p>
</footer>`;
}

function draftOf(review: Review, at: number, { words, today }: PageOptions): Html {
  const id = (name: string): string => `${name}${at + 1}`;
  return html`
<article aria-labelledby="${id('title')}">
<p class="skips"><a href="#${id('findings')}">${words.skipToFindings}</a> <a href="#${id('draft')}">${words.skipToDraft}</a></p>
<header>
<p class="kicker">${fill(words.kicker, dayIn(words.language, today))}</p>
<h1 id="${id('title')}">${review.title}</h1>
<p class="byline">${byline(review, words)}</p>
<p class="headline">${headline(review, words)}</p>
${overview(review, words)}
</header>
${filters(review, words, id('filters'))}
${findingsOf(review, at + 1, words)}
<section aria-labelledby="${id('draft')}">
<h2 id="${id('draft')}" tabindex="-1">${words.draft}</h2>
${galleyOf(review, at + 1, words)}
</section>
${groupsOf(review, at + 1, words)}
</article>`;
}
