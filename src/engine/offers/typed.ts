import type { Offer } from './offers';

/** What a writer has typed of a figure or name: a stretch of the line right before the caret. */
export interface Typed {
  readonly text: string;
  readonly kind: 'nothing' | 'sign' | 'figure' | 'name';
}

/** An offer that goes on with what was typed, and what it puts in the place of it. */
export interface Completion {
  readonly offer: Offer;
  /** How many UTF-16 units before the caret it takes the place of. */
  readonly replaces: number;
  readonly text: string;
}

/** A name is completed from this many letters on. */
const LEAST_OF_NAME = 3;

const SIGN = /(?:(?<![\p{L}\p{N}])[A-Z]{1,3})?\p{Sc}$/u;
const FIGURE = /(?<![\p{L}\p{N}.,])(?:(?:[A-Z]{1,3})?\p{Sc})?\p{N}[\p{N}.,]*$/u;
const NAME = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\p{M}\p{N}'’-]*(?: \p{Lu}[\p{L}\p{M}\p{N}'’-]*){0,3}$/u;

/** What stands before the caret on its line: nothing (a space, a bracket), a currency's sign, the beginning of a figure or of a name; undefined for any other word, on which nothing is offered. */
export function typedBefore(line: string): Typed | undefined {
  for (const [kind, pattern] of [['sign', SIGN], ['figure', FIGURE], ['name', NAME]] as const) {
    const text = pattern.exec(line)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return /[\p{L}\p{N}]$/u.test(line) ? undefined : { kind: 'nothing', text: '' };
}

/**
 * The offers that go on with what was typed, in their order. Where that is an offer to its last letter already there is nothing to complete, and the writer's
 * next key is the writer's own.
 */
export function completionsFor(offers: readonly Offer[], { kind, text }: Typed): Completion[] {
  if (kind === 'nothing') return offers.map((offer) => ({ offer, replaces: 0, text: offer.text }));
  if (kind === 'name') return namesFor(offers, text);
  const isWhole = offers.some((offer) => [offer.text, ...offer.others].some((form) => form === text || bare(form) === text));
  if (isWhole) return [];
  return offers.flatMap((offer): Completion[] => {
    const form = offer.kind === 'name' ? undefined : [offer.text, ...offer.others].find((one) => one.startsWith(text) || (kind === 'figure' && bare(one).startsWith(text)));
    return form === undefined ? [] : [{ offer, replaces: text.length, text: form }];
  });
}

/** A figure without the sign before it. */
const bare = (figure: string): string => figure.replace(/^[A-Z]{0,3}\p{Sc}\s?/u, '');

/** The capitalised words before the caret may begin with some that are none of the name: "In Ali". */
function namesFor(offers: readonly Offer[], typed: string): Completion[] {
  const words = typed.split(' ');
  for (let from = 0; from < words.length; from++) {
    const begun = words.slice(from).join(' ');
    if (begun.length < LEAST_OF_NAME || offers.some((offer) => [offer.text, ...offer.others].includes(begun))) return [];
    const names = offers.filter(({ kind, text }) => kind === 'name' && text.startsWith(begun));
    if (names.length > 0) return names.map((offer) => ({ offer, replaces: begun.length, text: offer.text }));
  }
  return [];
}
