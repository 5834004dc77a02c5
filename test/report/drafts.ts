import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { check, gather, readSource, type DraftReport } from '../../src/engine';
import { bundledSource } from '../../src/facts';
import { reviewOf, type Review } from '../../src/report';

export interface Written {
  readonly report: DraftReport;
  readonly text: string;
  readonly review: Review;
}

const bundled = gather([bundledSource()]);

/** A draft, checked against the bundled facts or an article, and laid out. */
export function written(text: string, article?: string): Written {
  const facts = article === undefined ? bundled : gather([readSource({ id: 'article.md', text: article })]);
  const report = check({ path: 'draft.md', text }, facts, { today: '2025-11-22' });
  return { report, text, review: reviewOf(report, text, ({ source, line }) => `${source}, line ${line}`) };
}

/** Every draft of test/drafts, about the bundled article. */
export function allDrafts(): { readonly name: string; readonly text: string }[] {
  return readdirSync('test/drafts', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, text: readFileSync(path.join('test/drafts', name), 'utf8') }));
}

/** One claim of each standing but “disputed”: refuted, let stand, unsourced, verified; under two headings. */
export const everyStanding = `# Big money

Alibaba will invest $35 billion in AI over three years. The firm sold 7,341 lamps.

## Also

Alibaba will invest $99 billion in AI over three years. <!-- stet: the minister’s own words -->
`;

/** Two values for one thing of which no source speaks, the second in line 7. */
export const twoValues = `# The yard

Norhaven employs 1,250 people.

## Also

Norhaven employs 1,350 people.
`;
