import { readSource, type Source } from '../engine';

/** The bundled fact table: the default that works with no set-up. */
export function bundledSource(): Source {
  return readSource({ id: 'bundled.facts.json', text: '{}', kind: 'facts' });
}
