import { commands, ConfigurationTarget, l10n, Uri, window, type Disposable } from 'vscode';
import type { Checker } from '../checker';
import { openDocument } from '../drafts';
import { ignoreName } from '../ignored-names';
import { oneLine } from '../plain';
import { tell } from '../tell';

/** Run by our quick fixes only. */
export const ignoreNameCommand = 'factCheck.ignoreName';

type NameArguments = readonly [draft: string, name: string];

/** Adds a name to the setting `factCheck.ignoreNames`; its findings go at once. Returns whether the setting was changed. */
export function registerIgnoreName(checker: Checker): Disposable {
  return commands.registerCommand(ignoreNameCommand, async (...[draft, name]: NameArguments): Promise<boolean> => {
    const uri = Uri.parse(draft);
    checker.putAside((claim) => claim.kind === 'name' && claim.verdict === 'refuted' && claim.text === name);
    try {
      const target = await ignoreName(uri, name);
      const said = oneLine(name);
      tell(target === ConfigurationTarget.Global
        ? l10n.t('Fact Check: “{0}” is ignored from now on (your settings, factCheck.ignoreNames).', said)
        : l10n.t('Fact Check: “{0}” is ignored from now on (settings of this workspace, factCheck.ignoreNames).', said));
      return true;
    } catch {
      void window.showErrorMessage(l10n.t('The name could not be added to the setting factCheck.ignoreNames, for the settings file cannot be written.'));
      const document = openDocument(uri);
      if (document) void checker.check(document);
      return false;
    }
  });
}
