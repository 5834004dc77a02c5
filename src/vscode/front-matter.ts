import { workspace, type TextDocument, type Uri } from 'vscode';
import type { FrontMatter } from '../engine';
import { homeOf } from './drafts';
import { readyFor, type Engine } from './engine';

/** The front matter that counts for a draft. */
export interface OwnFrontMatter {
  readonly front: FrontMatter;
  /** It stands in the draft itself, where its faults can be shown. */
  readonly isOwn: boolean;
}

/** The draft's own front matter or, of a notebook's cell that names no sources itself, that of the notebook's first cell. From then on both can be read. */
export async function frontMatterOf(draft: Uri, text: string, engine: Engine): Promise<OwnFrontMatter> {
  const head = headOf(draft);
  for (const one of [text, head?.getText() ?? '']) await readyFor(one, engine);
  const own = engine.readFrontMatter(text);
  return head && own.sources.length === 0 ? { front: engine.readFrontMatter(head.getText()), isOwn: false } : { front: own, isOwn: true };
}

/** Of a notebook's cell, the first cell, if that is another one and text: markdown, or raw as some notebooks have their front matter. */
export function headOf(draft: Uri): TextDocument | undefined {
  const home = homeOf(draft).toString();
  if (home === draft.toString()) return undefined;
  const head = workspace.notebookDocuments.find(({ uri }) => uri.toString() === home)?.cellAt(0).document;
  return head && head.uri.toString() !== draft.toString() && isText(head) ? head : undefined;
}

/** The other markdown cells of a notebook, if this document is its first cell. */
export function cellsBelow(document: TextDocument): readonly TextDocument[] {
  const home = homeOf(document.uri).toString();
  if (home === document.uri.toString() || !isText(document)) return [];
  const [head, ...others] = workspace.notebookDocuments.find(({ uri }) => uri.toString() === home)?.getCells() ?? [];
  return head?.document === document ? others.map((cell) => cell.document) : [];
}

const isText = ({ languageId }: TextDocument): boolean => languageId === 'markdown' || languageId === 'raw';
