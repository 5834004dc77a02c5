import { CodeAction, CodeActionKind, CodeActionTriggerKind, l10n, languages, WorkspaceEdit, type CodeActionContext, type Disposable, type TextDocument, type Uri } from 'vscode';
import type { Claim, Scope } from '../engine';
import type { Checked, Checker } from './checker';
import { addFactCommand } from './commands/add-fact';
import { ignoreNameCommand } from './commands/ignore-name';
import { letStandCommand } from './commands/let-stand';
import { openEvidenceCommand, placeArguments } from './commands/open-evidence';
import { toOffset } from './convert';
import { isOf } from './diagnostics';
import { evidencePlaces, inShort, otherInDraft, otherTitle } from './evidence';
import { findAgain, findingArguments } from './find-again';
import { latestOrFirst } from './first-check';
import { fixEdit, replaceTitle } from './fixes';
import { oneLine } from './plain';

/** A menu that is longer is not read. */
const most = 6;

const ours = CodeActionKind.QuickFix.append('factCheck');
/** Each entry has a kind of its own, so that a writer can bind a key to it. */
const kinds = {
  replace: ours.append('replace'),
  here: ours.append('letStand').append('here'),
  block: ours.append('letStand').append('block'),
  file: ours.append('letStand').append('file'),
  ignoreName: ours.append('ignoreName'),
  addFact: ours.append('addFact'),
  openEvidence: ours.append('openEvidence'),
};

/**
 * Offers on each finding, always in this order and never more than six: the one replacement that is plainly right, where there is one; to let it stand here, in
 * its paragraph, in the file; to ignore the name; to add it or the figure as a fact (a name only where there is room for it: the sources that spell it
 * otherwise come first); to open the source at the words that the finding rests on. Answers from the latest report alone, and never when something else is
 * asked for, as on saving.
 */
export function registerQuickFixes(checker: Checker): Disposable {
  const replacements = new WeakMap<CodeAction, { readonly draft: Uri; readonly claim: Claim }>();
  return languages.registerCodeActionsProvider({ language: 'markdown' }, {
    async provideCodeActions(document, range, context, token) {
      if (context.only && !context.only.intersects(ours)) return [];
      const checked = await latestOrFirst(checker, document.uri, token);
      // Offsets are compared: to look up the places of all claims would take longer than all else.
      const [from, to] = [toOffset(document, range.start), toOffset(document, range.end)];
      return (checked?.claims ?? []).filter(({ start, end }) => start <= to && from <= end).flatMap((claim) => {
        const actions = actionsFor(claim, checked!, document, context);
        for (const action of actions) if (action.isPreferred) replacements.set(action, { draft: document.uri, claim });
        return actions;
      });
    },
    // The edit is made when it is wanted: the draft may have moved on since the menu was opened.
    resolveCodeAction(action) {
      const replacement = replacements.get(action);
      if (!replacement) return action;
      const { draft, claim: { text, start, fix } } = replacement;
      const found = findAgain(checker, draft, text, start, (claim) => claim.fix?.text === fix?.text);
      const change = found && fixEdit(found.claim, found.document);
      if (change) {
        action.edit = new WorkspaceEdit();
        action.edit.set(draft, [change]);
      }
      return action;
    },
  }, { providedCodeActionKinds: [ours] });
}

/** What is offered on a claim. On what is no finding, only where the writer has asked, so that no light bulb follows the caret. */
function actionsFor(claim: Claim, checked: Checked, document: TextDocument, { only, diagnostics, triggerKind }: CodeActionContext): CodeAction[] {
  const isFinding = claim.verdict === 'refuted';
  if (!isFinding && (claim.verdict === 'supported' || triggerKind !== CodeActionTriggerKind.Invoke)) return [];
  const solved = diagnostics.filter((diagnostic) => isOf(diagnostic, claim));
  const before = isFinding ? [...replacement(claim, document), ...letStand(claim, document), ...(claim.kind === 'name' ? [ignoring(claim, document)] : [])] : [];
  const after = opening(claim, checked, document);
  const added = before.length + after.length < most ? [adding(claim, document)] : [];
  return [...before, ...added, ...after].filter(({ kind }) => !only || only.contains(kind!)).map((action) => Object.assign(action, { diagnostics: solved }));
}

function replacement(claim: Claim, document: TextDocument): CodeAction[] {
  if (!claim.fix || !fixEdit(claim, document)) return [];
  const action = new CodeAction(replaceTitle(claim), kinds.replace);
  action.isPreferred = true;
  return [action];
}

function letStand(claim: Claim, document: TextDocument): CodeAction[] {
  const entry = (title: string, kind: CodeActionKind, scope: Scope): CodeAction =>
    running(title, kind, letStandCommand, scope, ...findingArguments(document.uri, claim));
  return [
    entry(l10n.t('Let it stand here'), kinds.here, 'here'),
    entry(blockTitle(document.lineAt(document.positionAt(claim.start)).text), kinds.block, 'block'),
    entry(l10n.t('Let all findings in this file stand'), kinds.file, 'file'),
  ];
}

/** The claim's block as its line shows it. */
function blockTitle(line: string): string {
  if (/^\s*\|/u.test(line)) return l10n.t('Let all findings in this table row stand');
  if (/^\s*#/u.test(line)) return l10n.t('Let all findings in this heading stand');
  return /^\s*(?:[-*+]|\d+[.)])\s/u.test(line) ? l10n.t('Let all findings in this list item stand') : l10n.t('Let all findings in this paragraph stand');
}

const ignoring = ({ text }: Claim, { uri }: TextDocument): CodeAction => running(l10n.t('Ignore the name “{0}”', oneLine(text)), kinds.ignoreName, ignoreNameCommand, uri.toString(), text);

const adding = (claim: Claim, { uri }: TextDocument): CodeAction => running(l10n.t('Add “{0}” as a fact', oneLine(claim.text)), kinds.addFact, addFactCommand, undefined, findingArguments(uri, claim));

/** One place is opened; several are shown side by side, to be chosen from. What rests on no source may rest on another place in the draft. */
function opening(claim: Claim, checked: Checked, document: TextDocument): CodeAction[] {
  const places = evidencePlaces(claim.evidence, checked);
  const [first, ...more] = places;
  if (!first) {
    const other = otherInDraft(claim, checked);
    return other ? [running(otherTitle(other), kinds.openEvidence, openEvidenceCommand, ...placeArguments(other.location))] : [];
  }
  if (more.length === 0) return [running(oneLine(l10n.t('Open source: {0}', inShort(first))), kinds.openEvidence, openEvidenceCommand, ...placeArguments(first.location))];
  return [running(l10n.t('Show the {0} places in the sources', places.length), kinds.openEvidence, 'editor.action.peekLocations', document.uri, document.positionAt(claim.start), places.map(({ location }) => location), 'peek')];
}

function running(title: string, kind: CodeActionKind, command: string, ...args: readonly unknown[]): CodeAction {
  const action = new CodeAction(title, kind);
  action.command = { command, title, arguments: [...args] };
  return action;
}
