import { CompletionItem, CompletionItemKind, CompletionList, CompletionTriggerKind, languages, Range, type Disposable, type Position } from 'vscode';
import type { Completion } from '../engine';
import type { Checked, Checker } from './checker';
import { loadSourceTools, type SourceTools } from './engine';
import { originOf, offersAt, saidOf } from './fact-offers';
import { oneLine } from './plain';

/** With a sign a figure of money begins; nothing else pops up by itself, for no list may come between a writer and the Enter key. */
const signs = ['$', '€', '£', '¥', '₹'];
/** More than these nobody looks through; typing on narrows the list. */
const most = 60;
/** Characters of a sentence that are shown beside an offer. */
const widest = 60;

/**
 * Offers the sources' figures and correctly spelt names while one writes: behind a currency's sign at once, else when asked. A list that came up by itself goes
 * with the first digit, so that a writer who knows the figure is never in its way; one that was asked for narrows as one types, and is gone when nothing is
 * left to complete.
 */
export function registerFactCompletion(checker: Checker): Disposable {
  /** Where a list was last asked for: typing on there goes on asking. */
  let asked: { readonly draft: string; readonly line: number; readonly from: number } | undefined;
  return languages.registerCompletionItemProvider({ language: 'markdown' }, {
    async provideCompletionItems(document, position, token, { triggerKind }) {
      const tools = await loadSourceTools();
      const typed = tools.typedBefore(document.lineAt(position.line).text.slice(0, position.character));
      if (!typed) return undefined;
      const here = { draft: document.uri.toString(), line: position.line, from: position.character - typed.text.length };
      if (triggerKind === CompletionTriggerKind.Invoke) asked = here;
      const isAsked = asked?.draft === here.draft && asked.line === here.line && asked.from === here.from;
      if (!isAsked && typed.kind !== 'sign') return undefined;
      const found = await offersAt(document, position, checker, token);
      if (!found) return undefined;
      const items = tools.completionsFor(found.offers, typed).slice(0, most).map((completion, at) => toItem(completion, at, position, found.checked, tools));
      // Whatever is typed behind the sign matches nothing more: the list is gone with that very key.
      if (!isAsked) for (const item of items) item.filterText = typed.text;
      return new CompletionList(items, isAsked);
    },
  }, ...signs);
}

function toItem({ offer, replaces, text }: Completion, at: number, position: Position, checked: Checked, tools: SourceTools): CompletionItem {
  const [said, origin] = [oneLine(saidOf(offer, checked, tools.quotation)), oneLine(originOf(offer, checked))];
  const item = new CompletionItem({ label: oneLine(text), description: beginning(said) }, offer.kind === 'name' ? CompletionItemKind.Reference : CompletionItemKind.Value);
  item.insertText = text;
  item.range = new Range(position.translate(0, -replaces), position);
  item.filterText = text;
  item.sortText = String(at).padStart(4, '0');
  item.detail = origin === '' ? said : `${said} (${origin})`;
  return item;
}

/** As much of a sentence as a list has room for. */
function beginning(said: string): string {
  return said.length <= widest ? said : `${said.slice(0, said.lastIndexOf(' ', widest) + 1 || widest).trimEnd()} …`;
}
