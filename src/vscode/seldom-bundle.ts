/** What dist/seldom.js is made of: what few texts need of the engine (`needsSeldom`), and what writes front matter, which rests on the same reader of YAML. */
export { decodeReference, readYaml } from '../engine';
export { nameSources, sourceInYaml } from '../library';
