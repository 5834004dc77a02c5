import { EventEmitter, l10n, TreeItem, TreeItemCollapsibleState, type TreeDataProvider } from 'vscode';
import { oneLine } from '../plain';
import type { Group, Leaf, Node, Paragraph } from './outline';
import { showClaimCommand } from './show-claim';
import { besideClaim, groupIcon, groupName, tooltipOf } from './words';

/** An outline as VS Code's trees want it. */
export class ClaimsTree implements TreeDataProvider<Node> {
  #groups: readonly Group[] = [];
  readonly #changes = new EventEmitter<undefined>();

  readonly onDidChangeTreeData = this.#changes.event;

  /** Shows another outline; what the writer has folded in the last one stays folded. */
  show(groups: readonly Group[]): void {
    if (groups.length + this.#groups.length === 0) return;
    this.#groups = groups;
    this.#changes.fire(undefined);
  }

  /** The leaf of the claim that begins and ends there. */
  leafOf({ start, end }: { readonly start: number; readonly end: number }): Leaf | undefined {
    for (const { paragraphs } of this.#groups) {
      for (const { claims } of paragraphs) {
        const leaf = claims.find(({ claim }) => claim.start === start && claim.end === end);
        if (leaf) return leaf;
      }
    }
    return undefined;
  }

  getChildren(node?: Node): readonly Node[] & Node[] {
    if (!node) return [...this.#groups];
    return node.type === 'group' ? [...node.paragraphs] : node.type === 'paragraph' ? [...node.claims] : [];
  }

  getParent(node: Node): Node | undefined {
    return node.type === 'claim' ? node.paragraph : node.type === 'paragraph' ? node.group : undefined;
  }

  getTreeItem(node: Node): TreeItem {
    const item = node.type === 'group' ? groupItem(node) : node.type === 'paragraph' ? paragraphItem(node) : claimItem(node);
    item.id = node.id;
    return item;
  }

  dispose(): void {
    this.#changes.dispose();
  }
}

/** What asks for the writer's attention is unfolded. */
function groupItem({ id, paragraphs }: Group): TreeItem {
  const item = new TreeItem(groupName(id), id === 'contradicted' || id === 'disagree' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  const count = paragraphs.reduce((sum, { claims }) => sum + claims.length, 0);
  item.description = String(count);
  item.iconPath = groupIcon(id);
  item.accessibilityInformation = { label: l10n.t('{0}: {1}', groupName(id), count) };
  return item;
}

function paragraphItem({ words, claims }: Paragraph): TreeItem {
  const item = new TreeItem(oneLine(words), TreeItemCollapsibleState.Expanded);
  item.description = l10n.t('line {0}', claims[0]!.claim.line);
  item.tooltip = oneLine(words);
  return item;
}

function claimItem(leaf: Leaf): TreeItem {
  const { claim, paragraph } = leaf;
  const item = new TreeItem(oneLine(claim.text), TreeItemCollapsibleState.None);
  item.description = besideClaim(claim);
  item.tooltip = tooltipOf(claim);
  item.iconPath = groupIcon(paragraph.group.id);
  item.accessibilityInformation = { label: oneLine(l10n.t('{0}, {1}: {2}', claim.text, groupName(paragraph.group.id), claim.message)) };
  item.command = { command: showClaimCommand, title: l10n.t('Show in the Draft'), arguments: [leaf] };
  return item;
}
