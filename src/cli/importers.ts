import { createRequire } from 'node:module';
import type { Importers } from '../importers';

/** The readers of PDF, DOCX and pages: the bundle beside this program, loaded when first asked for. Rejects where it is not there. */
export async function loadImporters(): Promise<Importers> {
  // A variable, so that no bundler pulls them in here.
  const file = './importers.js';
  return (createRequire(__filename)(file) as { readonly importers: Importers }).importers;
}
