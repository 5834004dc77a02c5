import { EventEmitter, l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { Claim, ClaimKind } from '../../engine';
import { groupIds, groupOf, type GroupId } from './outline';
import { groupIcon, groupName, kindName } from './words';

/** An entry of the list that the writer ticks; separators stand for nothing. */
interface Entry extends QuickPickItem {
  readonly group?: GroupId;
  readonly claimKind?: ClaimKind;
}

/** Which claims the view leaves out. What is remembered are those left out, so that a kind that turns up later is seen. */
export class Filter {
  #groups: ReadonlySet<GroupId> = new Set();
  #kinds: ReadonlySet<ClaimKind> = new Set();
  readonly #changes = new EventEmitter<void>();

  readonly onDidChange = this.#changes.event;

  get isOn(): boolean {
    return this.#groups.size + this.#kinds.size > 0;
  }

  passes(claim: Claim): boolean {
    return !this.#groups.has(groupOf(claim)) && !this.#kinds.has(claim.kind);
  }

  /** Leaves out these, and nothing else. */
  leaveOut(groups: Iterable<GroupId>, kinds: Iterable<ClaimKind>): void {
    this.#groups = new Set(groups);
    this.#kinds = new Set(kinds);
    this.#changes.fire();
  }

  /** Has the writer tick what to see. */
  async ask(claims: readonly Claim[]): Promise<void> {
    const kinds = [...new Set([...claims.map(({ kind }) => kind), ...this.#kinds])].sort((a, b) => kindName(a).localeCompare(kindName(b)));
    const groups = groupIds.map((group): Entry => ({
      group, label: groupName(group), iconPath: groupIcon(group), picked: !this.#groups.has(group), description: String(claims.filter((claim) => groupOf(claim) === group).length),
    }));
    const ofKinds = kinds.map((claimKind): Entry => ({
      claimKind, label: kindName(claimKind), picked: !this.#kinds.has(claimKind), description: String(claims.filter(({ kind }) => kind === claimKind).length),
    }));
    const chosen = await window.showQuickPick<Entry>(
      [separator(l10n.t('Verdicts')), ...groups, separator(l10n.t('Kinds')), ...ofKinds],
      { canPickMany: true, title: l10n.t('Claims to Show'), placeHolder: l10n.t('Untick what you do not want to see') },
    );
    if (!chosen) return;
    this.leaveOut(groupIds.filter((group) => !chosen.some((one) => one.group === group)), kinds.filter((kind) => !chosen.some((one) => one.claimKind === kind)));
  }

  dispose(): void {
    this.#changes.dispose();
  }
}

const separator = (label: string): Entry => ({ label, kind: QuickPickItemKind.Separator });
