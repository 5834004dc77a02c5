import type { Features } from '../../src/engine/matching/reasons';
import type { Sample } from './samples';

type Table = Sample['table'] | 'objection';
export type Weights = Readonly<Record<Table, Features>>;

const TABLES: readonly Table[] = ['figure', 'time', 'objection'];
/** What moves odds by less than a twentieth is left out. */
export const LEAST = 0.05;

/** The reasons of a table that count, to two decimals, the strongest "for" first; of equal ones the first by name. */
export function ranked(weights: Features): [name: string, weight: number][] {
  const rounded = Object.entries(weights).map(([name, weight]): [string, number] => [name, Number(weight.toFixed(2))]);
  return rounded.filter(([, weight]) => Math.abs(weight) >= LEAST).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** The text of src/engine/matching/weights.ts. `sets` names the folders of test/cases that it was learned from. */
export function weightsFile(weights: Weights, sets: readonly string[]): string {
  const table = (name: Table): string => `  ${name}: {\n${ranked(weights[name]).map(([reason, weight]) => `    '${reason}': ${weight.toFixed(2)},\n`).join('')}  },\n`;
  return `import type { Features } from './reasons';

/** The sets of test/cases that the weights were learned from. */
export const LEARNED_FROM: readonly string[] = [${sets.map((set) => `'${set}'`).join(', ')}];

/**
 * How much each reason counts: natural logarithms of odds. What is not here counts nothing. Positive: speaks for the fact's (or the formula's,
 * or nothing's) being what is meant; in the last table, for objecting. Written by \`npm run learn\`; docs/weighing.md says how, and what it amounts to.
 */
export const WEIGHTS: Readonly<Record<${TABLES.map((name) => `'${name}'`).join(' | ')}, Features>> = {
${TABLES.map(table).join('')}};
`;
}
