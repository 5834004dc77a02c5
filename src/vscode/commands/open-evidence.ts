import { commands, Uri, window, type Disposable, type Location } from 'vscode';
import { asPlainRange, fromPlainRange, type PlainRange } from '../convert';
import { fileName } from '../reading-copies';

/** Run by links in our hovers and by our quick fixes only. */
export const openEvidenceCommand = 'factCheck.openEvidence';

type PlaceArguments = readonly [source: string, range: PlainRange];

/** What a link says of the place it leads to. */
export function placeArguments({ uri, range }: Location): PlaceArguments {
  return [uri.toString(), asPlainRange(range)];
}

/** Shows what a source says, in its place, selected. A source that is gone meanwhile is told of. */
export function registerOpenEvidence(): Disposable {
  return commands.registerCommand(openEvidenceCommand, async (...[source, range]: PlaceArguments): Promise<void> => {
    const uri = Uri.parse(source);
    try {
      await window.showTextDocument(uri, { selection: fromPlainRange(range), preview: true });
    } catch {
      void window.showErrorMessage(`${fileName(uri)} cannot be opened: it has been moved, deleted or is no text.`);
    }
  });
}
