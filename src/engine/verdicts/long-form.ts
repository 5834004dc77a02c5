import { rememberApart, rememberText } from '../claims/remember';
import type { Name } from '../claims/names';
import type { Entity } from '../vocabulary';
import type { FactBase } from './fact-base';

const MOST_NAMES = 500;

/** "Whitlow", "Corrigan", "Eleanor": the one known name of which a name that no source uses is a part; undefined where it is a part of none, or of several. */
export const longForm = ({ text }: Name, base: FactBase): Entity | undefined => sought(base)(text);

const sought = rememberApart((base: FactBase) => rememberText((text: string): Entity | undefined => {
  const [long, ...more] = [...base.entities.values()].filter(({ name }) => ` ${name} `.includes(` ${text} `));
  return more.length > 0 ? undefined : long;
}, MOST_NAMES));
