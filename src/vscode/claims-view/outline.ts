import type { Block, Claim, Prose } from '../../engine';

/** The groups of the view, in the order in which a writer wants to see them. */
export const groupIds = ['contradicted', 'disagree', 'unsourced', 'let-stand', 'verified'] as const;
export type GroupId = (typeof groupIds)[number];

export interface Group {
  readonly type: 'group';
  readonly id: GroupId;
  readonly paragraphs: Paragraph[];
}

/** A paragraph, list item, heading or table of the draft, with its claims of one group. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly id: string;
  readonly group: Group;
  /** Undefined for what stands in no block, as in front matter. */
  readonly block: Block | undefined;
  /** Its first words. */
  readonly words: string;
  readonly claims: Leaf[];
}

export interface Leaf {
  readonly type: 'claim';
  readonly id: string;
  readonly paragraph: Paragraph;
  readonly claim: Claim;
}

export type Node = Group | Paragraph | Leaf;

export function groupOf({ verdict, code }: Claim): GroupId {
  if (verdict === 'refuted') return 'contradicted';
  if (verdict === 'supported') return 'verified';
  return code === 'unknown.let-stand' ? 'let-stand' : code === 'unknown.sources-disagree' ? 'disagree' : 'unsourced';
}

/**
 * A draft's claims by verdict, then by paragraph. `blocks` are those of `text`, in their order. Ids stay the same while the draft is edited elsewhere,
 * so that what the writer has folded stays folded.
 */
export function outlineOf(claims: readonly Claim[], blocks: readonly Block[], text: string): Group[] {
  const groups = new Map<GroupId, Group>(groupIds.map((id) => [id, { type: 'group', id, paragraphs: [] }]));
  const named = new Map<string, number>();
  let at = 0;
  for (const claim of claims) {
    while (at < blocks.length - 1 && blocks[at]!.end < claim.end) at++;
    const block = blocks[at] && blocks[at]!.start <= claim.start ? blocks[at] : undefined;
    const group = groups.get(groupOf(claim))!;
    let paragraph = group.paragraphs.at(-1);
    if (!paragraph || paragraph.block !== block) {
      const words = block ? firstWords(block) : lineAt(text, claim.start);
      const name = `${group.id} ${words}`;
      named.set(name, (named.get(name) ?? 0) + 1);
      group.paragraphs.push(paragraph = { type: 'paragraph', id: `${name} ${named.get(name)}`, group, block, words, claims: [] });
    }
    paragraph.claims.push({ type: 'claim', id: `${paragraph.id} ${paragraph.claims.length} ${claim.text}`, paragraph, claim });
  }
  return [...groups.values()].filter(({ paragraphs }) => paragraphs.length > 0);
}

/** A side bar shows no more than this, in characters. */
const MOST = 120;

function firstWords(block: Block): string {
  const proses: readonly Prose[] = block.kind === 'table' ? (block.caption ? [block.caption] : (block.rows[0] ?? []).map(({ prose }) => prose)) : [block.prose];
  return proses.map(({ text }) => text.trim()).filter((words) => words !== '').join(' · ').slice(0, MOST);
}

function lineAt(text: string, offset: number): string {
  return /^[^\r\n]*/u.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))![0].slice(0, MOST);
}
