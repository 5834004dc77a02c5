import { readSource, type Source } from '../engine';
// Bundled as text, so that evidence keeps its place in the file.
import table from './alibaba-ai.facts.json';

export const BUNDLED_ID = 'alibaba-ai.facts.json';

/** The bundled fact table: the default that works with no set-up. */
export function bundledSource(): Source {
  return readSource({ id: BUNDLED_ID, text: table, kind: 'facts' });
}
