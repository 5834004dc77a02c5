/** What few texts need (`needsSeldom`), and much to load. The editor's bundle of the engine has a stand-in for this file, and is given the rest when a text needs it. */
// entities: HTML's 2,231 named characters; the decoder htmlparser2 uses for pages.
import { decodeHTMLStrict } from 'entities/decode';
import { readYaml } from './yaml';

export const decodeReference = (reference: string): string => decodeHTMLStrict(reference);
export { readYaml };

/** What the stand-in has to be given. */
export interface Seldom {
  readonly readYaml: typeof readYaml;
  readonly decodeReference: typeof decodeReference;
}
