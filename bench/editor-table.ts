import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { articleOf, draftOf, wrongSentences } from './manuscript';
import { shown, shownEdit, workFolder } from './run';

interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** A draft that is opened: when the first finding is told to VS Code, when all of it is checked, and the longest that the extension host was held up. */
interface Opened {
  readonly first: number;
  readonly checked: number;
  readonly heldUp: number;
}

/** What is measured in the extension host; milliseconds on the clock. */
export interface InHost {
  /** As VS Code itself counts: to load the code, and all of it. */
  readonly activation: { readonly load: number; readonly all: number };
  readonly short: Opened;
  readonly long: Opened;
  /** Of the short draft and of the long one. */
  readonly edits: readonly [Spread, Spread];
  readonly hover: Spread;
  readonly quickFixes: Spread;
}

/** What is measured in the page; milliseconds on the clock. */
export interface InPage {
  /** From when the draft's words are on the screen to the first underline. */
  readonly firstUnderline: number;
  /** From the key that ends a wrong sentence until VS Code shows it, and until the underline beneath the figure. */
  readonly key: Spread;
  readonly underline: Spread;
}

/** What was measured in VS Code of a version; what could not be is left out. */
export interface EditorMeasured {
  readonly edition: string;
  readonly host?: InHost;
  /** By the draft's number of words. */
  readonly page: Readonly<Record<string, InPage>>;
}

const FACTS = 500;
const LENGTHS = [2500, 10_000];
/** The first of them is written before the measuring begins. */
const SENTENCES = 13;

/** Measures in a real VS Code; `patience` in seconds. Undefined where that could not be had, or not in time. */
export function measureEditor(patience: number): EditorMeasured | undefined {
  const folder = path.join(workFolder(), 'editor');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'article.md'), articleOf(FACTS));
  for (const words of LENGTHS) writeFileSync(path.join(folder, `draft-${words}.md`), draftOf(words, FACTS).replace('---\n', '---\nsources: article.md\n'));
  writeFileSync(path.join(folder, 'sentences.json'), JSON.stringify(wrongSentences(FACTS, SENTENCES)));
  try {
    const printed = execFileSync(process.execPath, ['bench/editor.mjs', folder, ...LENGTHS.map(String)], { encoding: 'utf8', timeout: patience * 1000, stdio: ['ignore', 'pipe', 'inherit'] });
    return JSON.parse(printed.trim().split('\n').at(-1)!) as EditorMeasured;
  } catch (error) {
    console.log(`in VS Code: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** In markdown. */
export function editorTables({ edition, host, page }: EditorMeasured): string {
  const rows = host ? [
    ['activation of the extension, in a window without a draft, as VS Code counts it, median of 5 windows', shown(host.activation.all)],
    ['… of that, to load its code', shown(host.activation.load)],
    ...([['2,500', host.short], ['10,000', host.long]] as const).flatMap(([words, { first, checked, heldUp }]) => [
      [`a draft of ${words} words is opened${words === '2,500' ? ', the first of the window' : ''}: first finding`, shown(first)],
      ['… all of it checked', shown(checked)],
      ['… longest hold-up of the extension host', shown(heldUp)],
    ]),
    ['from an edit in the middle of 2,500 words to new verdicts, p50 / p95', shownEdit(host.edits[0])],
    ['… of 10,000 words', shownEdit(host.edits[1])],
    ['a hover’s answer, p50 / p95', shownEdit(host.hover)],
    ['the quick fixes’ answer, p50 / p95', shownEdit(host.quickFixes)],
  ] : [];
  const seen = Object.entries(page).flatMap(([words, { firstUnderline, key, underline }]) => [
    [`page, ${Number(words).toLocaleString('en-GB')} words: from the draft’s words on the screen to the first underline`, shown(firstUnderline)],
    [`page, ${Number(words).toLocaleString('en-GB')} words: from the key that ends a wrong sentence to the underline, p50 / p95`, shownEdit(underline)],
    ['… of that, until VS Code shows the key', shownEdit(key)],
  ]);
  return `${edition}, its extension host on Node, its page in a headless browser on the same machine; milliseconds on the clock. After a key the check waits 150 ms for the keys to rest
(\`factCheck.delay\`), which is part of the times from an edit or a key on.

| | ms |\n|---|---:|\n${[...rows, ...seen].map(([what, ms]) => `| ${what} | ${ms} |`).join('\n')}`;
}
