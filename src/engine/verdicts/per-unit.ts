import { unitBySymbol, UNIT_NAMES } from '../claims/lexicon/units';
import type { UnitRow } from '../claims/lexicon/unit-table';
import type { Passage } from '../claims/passages';
import type { Assertion, Fact } from '../sources/fact';
import type { Fix, Span } from '../vocabulary';
import { textUnder } from './judgement';
import { figureIn } from './wording';

/** What a price or rate is told of: "$1.84 [per] kilogram". */
interface PerUnit extends Span {
  readonly row: UnitRow;
}

const PER = /^\s*,?\s*(?:(?:an?|per|each|every|the)\s|\/\s?)(?<unit>\p{L}+(?: \p{L}+)?)/iu;

/** The unit of measure right behind a figure; offsets in the passage's prose. Times ("a year") are no such units. */
function perUnit(passage: Passage, end: number): PerUnit | undefined {
  const match = PER.exec(passage.prose.text.slice(end, passage.span.end));
  const words = match?.groups?.['unit'];
  if (match === null || words === undefined) return undefined;
  const start = end + match[0].length - words.length;
  for (const name of new Set([words, words.split(' ')[0]!])) {
    const row = UNIT_NAMES.get(name.toLowerCase()) ?? unitBySymbol(name);
    if (row !== undefined) return { row, start, end: start + name.length };
  }
  return undefined;
}

/** The right figure for the wrong unit: "$1.84 per kilogram" where the source says "$1.84 a pound". The fix is the source's unit, spelled out where the writer's is. */
export function otherPerUnit({ mention, passage }: Assertion, fact: Fact): (Fix & { readonly own: string; readonly source: string }) | undefined {
  const figure = figureIn(fact);
  if (figure === undefined || mention.kind !== 'money') return undefined;
  const [own, source] = [perUnit(passage, mention.end), perUnit(fact.passage, figure.end)];
  if (!own || !source || own.row.unit === source.row.unit || own.row.dimension !== source.row.dimension) return undefined;
  const written = textUnder(passage, own);
  const right = UNIT_NAMES.has(written.toLowerCase()) ? source.row.names[0] : source.row.symbols[0];
  return right === undefined ? undefined : { start: own.start, end: own.end, text: right, own: written, source: textUnder(fact.passage, source) };
}
