import type { LabelledCase } from '../labelled/cases';
import { NUMBER, numbersIn } from './same-text';
import type { Finding } from './score';

const WITH_SIGN = new RegExp(`[$£€]?${NUMBER}`, 'giu');
/** Commas between the cells of a table, not those in quoted ones. */
const BETWEEN_CELLS = /,(?=(?:[^"\n]*"[^"\n]*")*[^"\n]*$)/mu;

/** What the simplest checker finds: a number that stands nowhere in the sources is wrong, any other is right. Below this no checker is worth having. */
export function floor({ draft, sources }: LabelledCase): Finding[] {
  const text = sources.map((source) => (source.id.endsWith('.csv') ? source.text.split(BETWEEN_CELLS).join('\n') : source.text)).join('\n');
  const known = new Set(numbersIn(text).map(rounded));
  return [...draft.matchAll(WITH_SIGN)].map(({ 0: written, index }) => ({
    start: index, end: index + written.length, verdict: numbersIn(written).every((number) => known.has(rounded(number))) ? 'supported' : 'refuted', evidence: [],
  }));
}

const rounded = (number: number): string => number.toPrecision(9);
