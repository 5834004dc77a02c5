import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { draftOf } from './manuscript';
import { measureApart, shown, shownEdit, workFolder, type Found } from './run';

/** The first is the yardstick. */
const PEERS = ['compromise, plain parse', 'compromise, tokenizer', 'wink-nlp', 'cspell-lib', 'markdownlint', 'textlint', 'write-good', 'harper.js', 'Microsoft’s recognizers'];
/** They take the square of the text's length: only drafts up to so many words are given to them. */
const SMALL = 2500;
const SMALL_ONLY = new Set(['Microsoft’s recognizers']);
const FACTS = 500;
export const AS_ONE_WRITES = 'Draft Fact Check, as one writes';
const US = { [AS_ONE_WRITES]: [], 'Draft Fact Check, each check afresh': ['fresh'] } as const;

/** By the number of words, what was measured of each. */
export type PeersMeasured = Readonly<Record<string, Readonly<Record<string, Found>>>>;

/** A first check against that of the yardstick on the same text. */
export const ofTheYardstick = (own: PeersMeasured[string] | undefined, name: string): number | undefined => quotient(own?.[name]?.first, own?.[PEERS[0]!]?.first);

/** Of an edit near the beginning, in the middle and near the end, the 95th percentile of the slowest. */
export const slowest = (found: Found | undefined): number | undefined => (found?.edit === undefined ? undefined : Math.max(...Object.values(found.edit).map(({ p95 }) => p95)));

/**
 * Measures all peers and us on drafts of so many words, each in a process of its own, one after the other; `rows` are words in the names of those that are
 * meant, none for all. What is `known` of others stays.
 */
export function measurePeers(sizes: readonly number[], rows: readonly string[], patience: number, known: PeersMeasured): PeersMeasured {
  const all: Record<string, PeersMeasured[string]> = { ...known };
  for (const words of sizes) {
    const file = path.join(workFolder(), `draft-${words}.md`);
    writeFileSync(file, draftOf(words, FACTS));
    const own: Record<string, Found> = { ...all[words] };
    const add = (name: string, script: readonly string[]): void => {
      if (rows.length > 0 && !rows.some((row) => name.toLowerCase().includes(row.toLowerCase()))) return;
      const found = measureApart(script, patience);
      own[name] = found;
      console.log(`${words} words, ${name}: ${shown(found.first)} ms first, ${shown(slowest(found))} ms an edit${found.cut === undefined ? '' : `; ${found.cut}`}`);
    };
    for (const peer of PEERS) if (!SMALL_ONLY.has(peer) || words <= SMALL) add(peer, ['bench/peer.mjs', peer, file]);
    for (const [name, flags] of Object.entries(US)) add(name, ['dist/bench/us.mjs', file, String(FACTS), ...flags]);
    all[words] = own;
  }
  return all;
}

/** The tables, in markdown. */
export function peersTables(measured: PeersMeasured): string {
  const sizes = Object.keys(measured).map(Number).sort((a, b) => a - b);
  return sizes.map((words) => {
    const own = measured[words]!;
    const rows = [...PEERS, ...Object.keys(US)].flatMap((name) => (own[name] ? [row(name, own[name], ofTheYardstick(own, name), words === sizes[0] ? undefined : quotient(own[name].first, measured[sizes[0]!]?.[name]?.first))] : []));
    return `### ${words.toLocaleString('en-GB')} words\n\n| | load | first check | of the yardstick | repeat | edit near the start, p50 / p95 | in the middle | near the end | a sentence more | peak MB | heap MB | growth |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n${rows.join('\n')}`;
  }).join('\n\n');
}

function row(name: string, { load, first, repeat, edit, sentence, peak, held, cut }: Found, share: number | undefined, growth: number | undefined): string {
  const cells = [shown(load), shown(first), shown(share), shown(repeat), shownEdit(edit?.start), shownEdit(edit?.middle), shownEdit(edit?.end), shownEdit(sentence), shown(peak), shown(held), growth === undefined ? '' : `× ${shown(growth)}`];
  return `| ${name}${cut === undefined ? '' : ` (${cut})`} | ${cells.join(' | ')} |`;
}

function quotient(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a / b;
}
