import { findMentions } from '../../claims/mentions';
import { readQuantity } from '../../claims/read-quantity';
import { inLentUnit, unitOfHead } from '../../claims/unit-heads';
import { stemOf, wordsOf } from '../../claims/words';
import type { Mention } from '../../vocabulary';
import type { FactCode, FactRow, Report } from './rows';

/** What a row's value says, or why it says nothing. */
export type Value = { readonly figure: Mention } | { readonly fault: FactCode; readonly message: string };

const NUMBER_AND_WORDS = /^\D{0,3}\d[\d.,\s]*?\s*(?<words>\p{L}[\p{L}\s/.-]{0,40})$/u;

/**
 * Reads a row's value with the unit that stands beside it. What is counted may stand behind the figure ("31 depots") where the measure or
 * the sentence names it too; another word there would be a unit, and a unit nobody knows must not pass for a plain number.
 */
export function readValue({ value, unit, measure, text }: FactRow): Value {
  const written = value!.text;
  const counted = new Set(stems(`${measure?.text ?? ''} ${text?.text ?? ''}`));
  const isCounted = (words: string): boolean => stems(words).every((stem) => counted.has(stem));
  const figure = readQuantity(written) ?? withoutCounted(written, isCounted);
  if (!figure) {
    const words = NUMBER_AND_WORDS.exec(written.trim())?.groups?.['words']?.trim();
    return words === undefined ? { fault: 'facts.unreadable-value', message: `${JSON.stringify(written)} is no figure that can be read. Write it as “$4.2 billion”, “12%”, “1,250” or “24 February 2025”.` } : unknownUnit(words);
  }
  if (!unit || isCounted(unit.text)) return { figure };
  const lent = unitOfHead(`(${unit.text})`);
  const inUnit = lent ? inLentUnit(figure, lent) : readQuantity(`${written} ${unit.text}`);
  return inUnit ? { figure: inUnit } : unknownUnit(unit.text);
}

/** "31 depots" where depots are what is counted. */
function withoutCounted(written: string, isCounted: (words: string) => boolean): Mention | undefined {
  const [mention, ...others] = findMentions(written);
  if (!mention || others.length > 0) return undefined;
  const rest = written.slice(0, mention.hedgeSpan?.start ?? mention.start) + written.slice(mention.end);
  return isCounted(rest) ? mention : undefined;
}

const stems = (text: string): string[] => wordsOf(text).flatMap((word) => (word.isWord ? stemOf(word.lower) : []));

const unknownUnit = (words: string): Value => ({ fault: 'facts.unknown-unit', message: `“${words}” is no unit that is known here. If it is what is counted, name it in the measure too.` });

/** Reports why a value says nothing, at the field whose fault it is. */
export function reportValue({ value, unit }: FactRow, { fault, message }: Extract<Value, { readonly fault: FactCode }>, report: Report): void {
  report(unit && fault === 'facts.unknown-unit' ? unit : value!, fault, message);
}
