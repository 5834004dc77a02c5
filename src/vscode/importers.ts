import type { Importers } from '../importers';
import { runBundle } from './bundles';

/** The readers of PDF, DOCX and pages; nothing of them is loaded before the first call. Rejects where they cannot be; the next call tries again. */
export const loadImporters = async (): Promise<Importers> => (await runBundle<{ readonly importers: Importers }>('importers.js')).importers;
