import { commands, Disposable, l10n, window, type TextEditorSelectionChangeEvent, type TreeView } from 'vscode';
import type { Claim } from '../../engine';
import type { Checker } from '../checker';
import { toOffset } from '../convert';
import type { DraftInHand } from '../draft-in-hand';
import { loadEngine } from '../engine';
import { fileName } from '../reading-copies';
import type { ReadSettings } from '../settings';
import { standingOf, type Standing } from '../standing';
import { Filter } from './filter';
import { outlineOf, type Node } from './outline';
import { registerShowClaim } from './show-claim';
import { ClaimsTree } from './tree';

export const claimsView = 'factCheck.claims';

/** The view is built anew this long after the last change, in milliseconds, so that writing does not wait for it. */
const rest = 100;

/**
 * The Claims view: all claims of the draft in hand, by verdict and paragraph. It follows the caret, an entry leads to its words, and where there is
 * nothing to show, the contents that the manifest has for that standing say why.
 */
export function registerClaimsView(checker: Checker, inHand: DraftInHand, readSettings: ReadSettings): Disposable {
  const tree = new ClaimsTree();
  const filter = new Filter();
  const view = window.createTreeView<Node>(claimsView, { treeDataProvider: tree, showCollapseAll: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void build(), rest);
  };

  const build = async (): Promise<void> => {
    timer = undefined;
    const { document } = inHand;
    const standing = standingOf(document, checker, readSettings);
    const claims = 'checked' in standing ? standing.checked.claims : [];
    const passing = claims.filter((claim) => filter.passes(claim));
    head(view, standing, passing, claims, filter);
    await commands.executeCommand('setContext', 'factCheck.claimsFiltered', filter.isOn);
    if (!view.visible) return;
    await commands.executeCommand('setContext', 'factCheck.standing', standing.kind);
    const text = document?.getText() ?? '';
    tree.show(passing.length === 0 ? [] : outlineOf(passing, (await loadEngine()).readMarkdown(text).blocks, text));
    await reveal();
  };

  /** Marks the entry of the claim that the caret is in. */
  const reveal = async (): Promise<void> => {
    const editor = window.activeTextEditor;
    if (!view.visible || editor?.document !== inHand.document || !editor) return;
    const caret = toOffset(editor.document, editor.selection.active);
    const claim = checker.latest(editor.document.uri)?.claims.find(({ start, end }) => start <= caret && caret <= end);
    const leaf = claim && tree.leafOf(claim);
    if (!leaf || view.selection[0]?.id === leaf.id) return;
    await view.reveal(leaf, { select: true, focus: false }).then(undefined, () => undefined); // the tree has changed meanwhile
  };
  const follow = ({ textEditor }: TextEditorSelectionChangeEvent): void => {
    if (timer === undefined && textEditor.document === inHand.document) void reveal();
  };

  void commands.executeCommand('setContext', 'factCheck.active', true);
  soon();
  return Disposable.from(
    view,
    tree,
    filter,
    { dispose: () => clearTimeout(timer) },
    checker.onDidChange((uri) => uri.toString() === inHand.document?.uri.toString() && soon()),
    inHand.onDidChange(soon),
    filter.onDidChange(soon),
    view.onDidChangeVisibility(soon),
    window.onDidChangeTextEditorSelection(follow),
    registerShowClaim(inHand),
    commands.registerCommand('factCheck.filterClaims', () => filter.ask((inHand.document && checker.latest(inHand.document.uri)?.claims) ?? [])),
    commands.registerCommand('factCheck.clearClaimsFilter', () => filter.leaveOut([], [])),
  );
}

/** What stands above the entries, and on the view's icon. */
function head(view: TreeView<Node>, standing: Standing, passing: readonly Claim[], claims: readonly Claim[], filter: Filter): void {
  const contradicted = claims.filter(({ verdict }) => verdict === 'refuted').length;
  view.badge = contradicted === 0 ? undefined : {
    value: contradicted,
    tooltip: contradicted === 1 ? l10n.t('1 contradiction') : l10n.t('{0} contradictions', contradicted),
  };
  const isPartly = 'checked' in standing && standing.checked.only !== undefined && !standing.checked.isGlimpse;
  const notices = [
    ...(filter.isOn && passing.length > 0 ? [l10n.t('Filtered: {0} of {1} claims are shown.', passing.length, claims.length)] : []),
    ...(isPartly ? [l10n.t('This draft is long: only what is in view was checked. Check Draft checks all of it.')] : []),
  ];
  view.message = notices.join(' ');
  view.description = 'checked' in standing ? fileName(standing.checked.uri) : '';
}
