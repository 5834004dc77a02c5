// Makes sources/article.pdf and sources/article.docx, with the facts of sources/article.md. Run it when those change:
//   npx esbuild test/formats/make-files.ts --bundle --platform=node --packages=external --outfile=dist/make-files.cjs && node dist/make-files.cjs
import { readFileSync, writeFileSync } from 'node:fs';
import { docxOf, pdfOf, type Part } from '../helpers/office-files';

const FOLDER = 'test/formats/sources';
const [heading = '', ...paragraphs] = readFileSync(`${FOLDER}/article.md`, 'utf8').trim().split(/\n{2,}/);
const title = heading.replace('# ', '');
const prose = paragraphs.map((text): Part => ({ text }));

/** Somebody corrected the article in Word, and nobody accepted the changes yet. */
const tracked = paragraphs.map((text): Part => ({
  text: text.replace('412,000', '[-398,000-]{+412,000+}').replace('£18.5 million', '£[-81.5-]{+18.5+} million').replace('Hotel occupancy in Ardrey was 58%', 'Hotel occupancy in Ardrey [-fell to 35-]{+was 58+}%'),
}));

async function main(): Promise<void> {
  writeFileSync(`${FOLDER}/article.pdf`, await pdfOf({ title, parts: [{ title }, ...prose] }));
  writeFileSync(`${FOLDER}/article.docx`, await docxOf({ title, parts: [{ title }, ...tracked] }));
}

void main();
