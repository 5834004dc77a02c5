import { check, gather, readSource, type Claim } from '../../../src/engine';

/** A source that knows of nothing in these drafts. */
const ELSEWHERE = 'The museum of glass shows vases.';

/** What a draft is told of itself: its refuted claims, checked against an article. */
export function findingsIn(draft: string, source = ELSEWHERE): Claim[] {
  return check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted');
}

/** The draft with the fix of its only finding put in. */
export function fixed(draft: string, source?: string): string | undefined {
  const [finding, ...others] = findingsIn(draft, source);
  const fix = others.length === 0 ? finding?.fix : undefined;
  return fix && draft.slice(0, fix.start) + fix.text + draft.slice(fix.end);
}

/** Findings as "text code". */
export const told = (draft: string, source?: string): string[] => findingsIn(draft, source).map(({ text, code }) => `${text} ${code}`);
