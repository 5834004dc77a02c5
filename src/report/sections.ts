import type { Document } from '../engine';
import type { Entry } from './review';
import { countsOf, type Counts } from './standing';

/** What stands under one heading, up to the next. */
export interface Section {
  /** The heading's words; empty for what stands before the first. */
  readonly title: string;
  /** 1 to 6; 0 before the first heading. */
  readonly level: number;
  /** Where it begins in the file. */
  readonly start: number;
  readonly counts: Counts;
}

/** Parts a draft's claims by its headings; sections without claims are left out. */
export function sectionsOf(document: Document, placed: readonly Omit<Entry, 'section'>[]): { readonly sections: Section[]; readonly entries: Entry[] } {
  const headings = document.blocks.flatMap((block) => (block.kind === 'heading' ? [{ title: block.prose.text, level: block.level ?? 1, start: block.start }] : []));
  const parts = [{ title: '', level: 0, start: 0 }, ...headings].map((part) => ({ ...part, own: [] as Omit<Entry, 'section'>[] }));
  let at = 0;
  for (const entry of placed) {
    while (parts[at + 1] !== undefined && parts[at + 1]!.start <= entry.claim.start) at++;
    parts[at]!.own.push(entry);
  }
  const kept = parts.filter(({ own }) => own.length > 0);
  return {
    sections: kept.map(({ title, level, start, own }) => ({ title, level, start, counts: countsOf(own) })),
    entries: kept.flatMap(({ own }, section) => own.map((entry): Entry => ({ ...entry, section }))),
  };
}
