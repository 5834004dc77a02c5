import type { Mention } from '../vocabulary';
import { findMentions } from './mentions';

/** "(1,234)" and "($5m)": what bookkeepers put in brackets is negative. */
const BRACKETED = /^\(\s*(?<inside>[^()]*\d[^()]*)\s*\)\s*(?<percent>%?)$/;
/** Units that tables put behind or before a number, with nothing else in the cell. */
const EXTRAS = /^[\s*†‡§~≈<>≥≤+=^|.,:()[\]-]*$/;

/**
 * The whole text read as one figure, as in a cell of a table: "56bn", "12.5%", "1 234 567", "+16.7%", "(1,234)" (negative); hedges may
 * stand around it ("about 40%"). Undefined where it says anything else, several figures, or nothing ("—", "n/a", "Total 2024").
 * The span counts in `text`.
 */
export function readQuantity(text: string): Mention | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 120) return undefined;
  const bracketed = BRACKETED.exec(trimmed)?.groups;
  if (bracketed !== undefined) {
    const inside = readQuantity(`${bracketed['inside'] ?? ''}${bracketed['percent'] ?? ''}`);
    if (inside?.quantity.value === undefined) return undefined;
    const start = text.indexOf('(');
    return { ...inside, start, end: start + trimmed.length, quantity: { ...inside.quantity, value: -inside.quantity.value } };
  }
  const mentions = findMentions(text);
  const [mention] = mentions;
  if (mention === undefined || mentions.length > 1) return undefined;
  let rest = text.slice(0, mention.start) + text.slice(mention.end);
  if (mention.hedgeSpan !== undefined) rest = rest.replace(text.slice(mention.hedgeSpan.start, mention.hedgeSpan.end), '');
  return EXTRAS.test(rest) ? mention : undefined;
}
