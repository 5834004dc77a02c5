import { l10n } from 'vscode';
import type { PatternFault } from '../library';
import { loadedEngine } from './engine';
import { listOf, type Reading } from './settings-values';

const list = listOf('archive/**');

/** The patterns of `factCheck.exclude`. One that stands for no file is told of, once the engine, which knows patterns, is there. */
export const patterns: Reading<readonly string[]> = (value) => {
  const read = list(value);
  if (read.problem !== undefined) return read;
  const fault = loadedEngine()?.patternFault;
  const bad = fault && read.value.find((pattern) => fault(pattern) !== undefined);
  return bad === undefined ? read : { value: read.value, problem: l10n.t('“{0}” leaves nothing out: {1}.', bad, why(fault!(bad)!)) };
};

function why(fault: PatternFault): string {
  switch (fault) {
    case 'wild': return l10n.t('it is too long or has too many wildcards; name the folder, as in {0}', 'archive/**');
    case 'backslash': return l10n.t('folders are parted by “/”, not by “\\”');
    case 'negated': return l10n.t('there are no exceptions with “!”');
    case 'unclosed': return l10n.t('a bracket in it is not closed');
  }
}
