import { commands, l10n, Uri, window, type Disposable, type Location, type ViewColumn } from 'vscode';
import { asPlainRange, fromPlainRange, type PlainRange } from '../convert';
import { fileName } from '../reading-copies';

/** Run by links in our hovers and by our quick fixes only. */
export const openEvidenceCommand = 'factCheck.openEvidence';

/** Without a column, the source is shown in the active one. */
type PlaceArguments = readonly [source: string, range: PlainRange, column?: ViewColumn];

/** What a link says of the place it leads to. */
export function placeArguments({ uri, range }: Location): PlaceArguments {
  return [uri.toString(), asPlainRange(range)];
}

/** Shows what a source says, in its place, selected. A source that is gone meanwhile is told of. */
export function registerOpenEvidence(): Disposable {
  return commands.registerCommand(openEvidenceCommand, async (...[source, range, viewColumn]: PlaceArguments): Promise<void> => {
    const uri = Uri.parse(source);
    try {
      await window.showTextDocument(uri, { selection: fromPlainRange(range), preview: true, ...(viewColumn !== undefined && { viewColumn }) });
    } catch {
      void window.showErrorMessage(l10n.t('{0} cannot be opened: it has been moved, deleted or is no text.', fileName(uri)));
    }
  });
}
