import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { draftOf } from './manuscript';
import type { Measured } from './measure.mjs';
import { measureApart, shown } from './run';

/** The first is the yardstick. */
const PEERS = ['compromise, plain parse', 'compromise, tokenizer', 'wink-nlp', 'cspell-lib', 'markdownlint', 'textlint', 'write-good', 'harper.js', 'Microsoft’s recognizers'];
/** They take the square of the text's length. */
const SMALL_ONLY = new Set(['Microsoft’s recognizers']);
const FACTS = 500;
const US = { 'Draft Fact Check, as one writes': [], 'Draft Fact Check, each check afresh': ['fresh'] } as const;

/** By the number of words, what was measured of each. */
export type PeersMeasured = Readonly<Record<string, Readonly<Record<string, Measured | null>>>>;

/** Measures all peers and us on drafts of so many words, each in a process of its own, one after the other. */
export function measurePeers(sizes: readonly number[]): PeersMeasured {
  const folder = path.resolve('.bench');
  mkdirSync(folder, { recursive: true });
  return Object.fromEntries(sizes.map((words) => {
    const file = path.join(folder, `draft-${words}.md`);
    writeFileSync(file, draftOf(words, FACTS));
    const own: Record<string, Measured | null> = {};
    const add = (name: string, script: readonly string[]): void => {
      own[name] = measureApart(script) ?? null;
      console.log(`${words} words, ${name}: ${own[name] ? `${shown(own[name].first)} ms first, ${shown(worst(own[name]))} ms an edit` : 'not done in time'}`);
    };
    for (const peer of PEERS) if (!SMALL_ONLY.has(peer) || words === sizes[0]) add(peer, ['bench/peer.mjs', peer, file]);
    for (const [name, flags] of Object.entries(US)) add(name, ['dist/bench/us.mjs', file, String(FACTS), ...flags]);
    return [String(words), own] as const;
  }));
}

/** Of an edit near the beginning, in the middle and near the end, the 95th percentile of the slowest. */
const worst = ({ edit }: Measured): number => Math.max(...Object.values(edit).map(({ p95 }) => p95));

/** The tables, in markdown. */
export function peersTables(measured: PeersMeasured): string {
  const sizes = Object.keys(measured).map(Number).sort((a, b) => a - b);
  return sizes.map((words) => {
    const own = measured[words]!;
    const yardstick = own[PEERS[0]!]?.first;
    const rows = Object.entries(own).map(([name, one]) => {
      if (!one) return `| ${name} | not done in time | | | | | | | |`;
      const { start, middle, end } = one.edit;
      const smallest = measured[sizes[0]!]?.[name]?.first;
      return `| ${name} | ${shown(one.load)} | ${shown(one.first)} | ${yardstick === undefined ? '–' : (one.first / yardstick).toFixed(2)} | ${shown(one.repeat)} | ${[start, middle, end].map((edit) => `${shown(edit.p50)} / ${shown(edit.p95)}`).join(' | ')} | ${shown(one.peak)} | ${shown(one.held)} | ${smallest === undefined || words === sizes[0] ? '' : `× ${shown(one.first / smallest)}`} |`;
    });
    return `### ${words.toLocaleString('en-GB')} words\n\n| | load | first check | of the yardstick | repeat | edit near the start, p50 / p95 | in the middle | near the end | peak MB | heap MB | growth |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n${rows.join('\n')}`;
  }).join('\n\n');
}
