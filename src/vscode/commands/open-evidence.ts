import { commands, Uri, window, type Disposable, type Location } from 'vscode';
import { asPlainRange, fromPlainRange, type PlainRange } from '../convert';

/** Run by a link in our hovers only. */
export const openEvidenceCommand = 'factCheck.openEvidence';

type PlaceArguments = readonly [source: string, range: PlainRange];

/** What a link says of the place it leads to. */
export function placeArguments({ uri, range }: Location): PlaceArguments {
  return [uri.toString(), asPlainRange(range)];
}

/** Shows what a source says, in its place. */
export function registerOpenEvidence(): Disposable {
  return commands.registerCommand(openEvidenceCommand, async (...[source, range]: PlaceArguments): Promise<void> => {
    await window.showTextDocument(Uri.parse(source), { selection: fromPlainRange(range), preview: true });
  });
}
