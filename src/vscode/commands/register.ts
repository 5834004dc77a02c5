import { Disposable, type Extension } from 'vscode';
import type { Importers } from '../../importers';
import type { Checker } from '../checker';
import type { DraftInHand } from '../draft-in-hand';
import type { Library } from '../library';
import type { ReadSettings } from '../settings';
import { registerAddFact } from './add-fact';
import { registerApplyFix } from './apply-fix';
import { registerCheckDraft } from './check-draft';
import { registerCheckWorkspace } from './check-workspace';
import { registerChooseSources } from './choose-sources';
import { registerFixAll } from './fix-all';
import { registerIgnoreName } from './ignore-name';
import { registerImportSource } from './import-source';
import { registerInsertFact } from './insert-fact';
import { registerLetStand } from './let-stand';
import { registerNextFinding } from './next-finding';
import { registerOpenEvidence } from './open-evidence';
import { registerOpenWalkthrough } from './open-walkthrough';
import { registerShowFacts } from './show-facts';
import { registerShowSources } from './show-sources';
import { registerToggleProofMarks } from './toggle-proof-marks';

/** What the commands work on. */
export interface Workplace {
  readonly extension: Extension<unknown>;
  readonly checker: Checker;
  readonly library: Library;
  readonly inHand: DraftInHand;
  readonly readSettings: ReadSettings;
  readonly loadImporters: () => Promise<Importers>;
}

/** Registers the commands that a writer, a hover or a quick fix asks for. Their names stand in `later.ts` too. */
export function registerCommands({ extension, checker, library, inHand, readSettings, loadImporters }: Workplace): Disposable {
  return Disposable.from(
    registerCheckDraft(checker, readSettings),
    registerCheckWorkspace(checker, library, readSettings),
    registerNextFinding(checker),
    registerToggleProofMarks(inHand),
    registerShowFacts(),
    registerShowSources(checker, library),
    registerChooseSources(library),
    registerImportSource(loadImporters),
    registerAddFact(checker, library),
    registerInsertFact(checker),
    registerApplyFix(checker),
    registerFixAll(checker),
    registerLetStand(checker),
    registerIgnoreName(checker),
    registerOpenEvidence(),
    registerOpenWalkthrough(extension, checker, library, readSettings),
  );
}
