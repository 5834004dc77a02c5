import type { Mention } from '../vocabulary';
import { readQuantity } from './read-quantity';

/** A unit that a table's head lends to the bare numbers below it: "($bn)", "in thousands", "AI spending, € million", "range_km". */
export interface LentUnit {
  /** What a bare 1 in the table stands for. */
  readonly one: Mention;
  readonly scale: number;
}

const PLURAL_SCALES = /\b(thousand|million|billion|trillion)s\b(?: of\b)?/giu;
const IN_BRACKETS = /[([]([^()[\]]{1,30})[)\]]/gu;
const AFTER_IN = /(?:^|[,;:–—-]\s*|\s)in\s+([^,;:()]{1,30})$/iu;
const LAST_WORDS = /(?:^|[_\s,])([^_\s,]+(?:\s[^_\s,]+)?)$/u;
const BARE_THOUSANDS = /^[’']?000s?$|^thousand$/iu;

/** The unit named in a head, if there is one. The head's words are tried as a writer would say them with a number: "$bn" as "$1bn", "billions of dollars" as "1 billion dollars". */
export function unitOfHead(head: string): LentUnit | undefined {
  const places = [...head.matchAll(IN_BRACKETS)].map((match) => match[1]!);
  const said = AFTER_IN.exec(head)?.[1];
  const last = LAST_WORDS.exec(head.trim())?.[1];
  for (const place of [...places, said, last]) {
    const unit = place === undefined ? undefined : lentBy(place.replace(/^in\s+/iu, '').trim());
    if (unit) return unit;
  }
  return undefined;
}

function lentBy(words: string): LentUnit | undefined {
  if (BARE_THOUSANDS.test(words)) return { one: { start: 0, end: 1, kind: 'count', quantity: { value: 1000 }, step: 1000 }, scale: 1000 };
  // "Registrations 2025", "per 100 kg": another number is no unit of this one.
  if (/^\d/u.test(words)) return undefined;
  const plain = words.replace(PLURAL_SCALES, '$1').replace(/\s+/gu, ' ');
  const sign = /^((?:[A-Z]{1,3})?\p{Sc}|[A-Z]{3}\b)\s*(.*)$/u.exec(plain);
  const readings = sign ? [`${sign[1]}1${sign[2] === '' || sign[2]!.length <= 2 ? sign[2] : ` ${sign[2]}`}`, `1 ${sign[2]} ${sign[1]}`] : [`1 ${plain}`, `1${plain}`, `1 ${plain.toUpperCase()}`];
  for (const reading of readings) {
    const one = readQuantity(reading.trim());
    const value = one?.quantity.value;
    if (one && value !== undefined && one.kind !== 'duration' && one.kind !== 'ordinal' && one.kind !== 'ratio' && (one.quantity.unit !== undefined || value > 1)) return { one, scale: value };
  }
  return undefined;
}

/** A table's bare number in the unit that its head lends: 56 under "($bn)" is $56 billion. */
export function inLentUnit(mention: Mention, { one, scale }: LentUnit): Mention {
  const { value } = mention.quantity;
  if (mention.kind !== 'count' || value === undefined || mention.quantity.unit !== undefined) return mention;
  const { unit } = one.quantity;
  return {
    ...mention, kind: one.kind, lent: scale, step: (mention.step ?? 1) * scale,
    quantity: { ...mention.quantity, value: value * scale, ...(unit !== undefined ? { unit } : {}) },
  };
}
