/**
 * Source files as large as writers meet them, with figures that follow from their place, so that a test can tell whether they were read right.
 * The same each time: nothing of them is drawn by lot.
 */
import { docxOf, pdfOf, type Part } from '../test/helpers/office-files';
import { articleOf, articleOfLength } from './manuscript';

export interface BigFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What a draft may say of it. */
  readonly sentence: string;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const WORDS_PER_FACT = 5;
const paragraphsOf = (words: number): string[] => articleOf(words / WORDS_PER_FACT).trim().split('\n\n').slice(1);

export const rainfall = (row: number): number => 300 + ((row * 7919) % 1700);
export const station = (row: number): string => `Station ${String.fromCharCode(65 + (row % 26))}${row}`;

const sentence = 'In 1997 the keepers counted 74,320 boats on Merrow.';

/** An article of a million characters. */
export const articleFile = (): BigFile => ({ name: 'article.md', sentence, bytes: utf8(articleOfLength(1_000_000)) });

/** A spreadsheet of weather stations. */
export function csvFile(rows = 50_000): BigFile {
  const lines = ['Station,Region,Rainfall in 2024 (mm)'];
  for (let row = 0; row < rows; row++) lines.push(`${station(row)},"North, west",${rainfall(row)}`);
  return { name: 'stations.csv', sentence: `${station(rows - 1)} had ${rainfall(rows - 1)} mm of rain in 2024.`, bytes: utf8(`${lines.join('\r\n')}\r\n`) };
}

/** A report of some 40 pages: prose, and a table a chapter. */
export async function pdfFile(): Promise<BigFile> {
  const paragraphs = paragraphsOf(17_000);
  const parts = paragraphs.flatMap((text, index): Part[] => (index % 12 === 0 ? [{ heading: `Chapter ${index / 12 + 1}` }, tableOf(index), { text }] : [{ text }]));
  return { name: 'report.pdf', sentence, bytes: await pdfOf({ title: 'A year on the islands', parts: [{ title: 'A year on the islands' }, ...parts] }) };
}

/** The crossings of six harbours, in a table of its own chapter. */
function tableOf(chapter: number): Part {
  const rows = Array.from({ length: 6 }, (_, row) => [`Harbour ${row + 1}`, String(1000 + chapter * 10 + row), `${row + 2}.5`]);
  return { rows: [['Harbour', 'Crossings', 'Fare (£)'], ...rows] };
}

/** A report in Word: 15,000 words with a table a chapter, and a change in every paragraph that nobody accepted yet. */
export async function docxFile(): Promise<BigFile> {
  const parts = paragraphsOf(15_000).flatMap((text, index): Part[] => {
    const changed = text.replace(/\d+%/, (share) => `[-${Number.parseInt(share, 10) + 100}%-]{+${share}+}`);
    return index % 12 === 0 ? [{ heading: `Chapter ${index / 12 + 1}` }, tableOf(index), { text: changed }] : [{ text: changed }];
  });
  return { name: 'report.docx', sentence, bytes: await docxOf({ title: 'A year on the islands', parts: [{ title: 'A year on the islands' }, ...parts] }) };
}

const teaser = (n: number): string => `<div class="c${n % 9}"><a href="/s/${n}"><h3>Other story ${n}</h3></a><p>Some ${n * 13} people bought ${n * 17} boats in ${1990 + (n % 30)}, says another story, at some length.</p></div>`;
const comment = (n: number): string => `<div class="k"><b>Reader ${n}</b><div>I counted ${n * 1000} passengers in 2024, and my uncle counted ${n * 900}, honestly.</div></div>`;
const list = (count: number, of: (n: number) => string): string => Array.from({ length: count }, (_, n) => of(n + 1)).join('\n');

/** A page of a newspaper: an article of 1,200 words amid menus, teasers and 400 comments, all with figures of their own; but for the comments, under names that say nothing. */
export function pageFile(): BigFile {
  const menu = list(120, (n) => `<li class="x${n}"><a href="/n/${n}">Section ${n}</a></li>`);
  const table = '<div class="t"><table><tr><td>Harbour</td><td>Crossings</td></tr><tr><td>Estrel</td><td>4,321</td></tr><tr><td>Vint</td><td>1,234</td></tr></table></div>';
  const body = paragraphsOf(1200).map((text, n) => `<p class="p${n % 3}">${text.replace(/\$(\d+)/, '<b>&#36;$1</b>')}</p>${n === 0 ? table : ''}${n % 5 === 4 ? `<div class="q">${teaser(n)}</div>` : ''}`).join('\n');
  const script = `<script>window.state = ${JSON.stringify(Array.from({ length: 3000 }, (_, n) => ({ id: n, text: `${n} passengers` })))}</script>`;
  return {
    name: 'page.html', sentence,
    bytes: utf8(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>A year on the islands | The Herring</title>${script}</head><body><div id="r"><ul>${menu}</ul>
<div class="w"><div class="l"><h1>A year on the islands</h1><div>By Somebody, 5 minutes</div>${body}</div><div class="s">${list(80, teaser)}</div></div>
<div id="comments">${list(400, comment)}</div><div class="f">Trusted by 10,000 readers a day since 1911.</div></div></body></html>`),
  };
}

/** The large file of each format, by the format's name. */
export const FILES: Readonly<Record<string, () => BigFile | Promise<BigFile>>> = { md: articleFile, pdf: pdfFile, csv: () => csvFile(), html: pageFile, docx: docxFile };
