/**
 * A finding's message tells everything in one sentence, for the terminal and for lists. Where the quotation and the arithmetic stand beside it, here is what
 * they leave to be said. Knows nothing of the editor.
 */
import type { Claim } from '../engine';

/** How messages tell arithmetic: with its result behind it, in brackets, or the result first. A message of another form is left whole. */
const RECKONED: readonly RegExp[] = [
  /^(?<rest>Close to what follows from the source) \((?<formula>.+ = .+)\)(?<tail>, but not the same)\.$/u,
  /^(?<rest>By the source’s figures it is (?<right>.+?), not .+): (?<formula>[^:=]+)\.$/u,
  /^(?<rest>[^:]+): (?<formula>[^:]+ = [^:]+)\.$/u,
  /^(?<rest>This follows from the source): (?<formula>.+)\.$/u,
];

/** The arithmetic as a formula with its result, "$53 billion ÷ 3 years = $17.7 billion"; absent where there is none. */
export function formulaOf({ derivation, message }: Pick<Claim, 'derivation' | 'message'>): string | undefined {
  if (derivation === undefined) return undefined;
  const told = reckoned(message);
  if (told?.['formula'] === undefined) return derivation;
  return told['right'] === undefined ? told['formula'] : `${told['formula']} = ${told['right']}`;
}

/** The message without the sentence that it quotes at its end and without its arithmetic: “The source says 2020, not 2021.” */
export function briefly({ message, evidence, derivation }: Pick<Claim, 'message' | 'evidence' | 'derivation'>): string {
  const told = derivation === undefined ? undefined : reckoned(message);
  if (told) return `${told['rest']}${told['tail'] ?? ''}.`;
  const { words, quoted } = /^(?<words>.+): “(?<quoted>.+)”$/u.exec(message)?.groups ?? {};
  return words !== undefined && evidence.some(({ text }) => text.startsWith(quoted!.replace(/\s*…$/u, ''))) ? `${words}.` : message;
}

/** Whether quotation and formula tell all that the message does: the source states it as the draft does, or it follows. */
export function isToldBesides({ code, message, evidence, derivation }: Claim): boolean {
  if (code === 'supported.derived') return derivation !== undefined && reckoned(message) !== undefined;
  return code === 'supported.stated' && evidence.length > 0 && /^The source (?:says the same|says so|names)\b/u.test(message);
}

function reckoned(message: string): Readonly<Record<string, string | undefined>> | undefined {
  for (const form of RECKONED) {
    const groups = form.exec(message)?.groups;
    if (groups) return groups;
  }
  return undefined;
}
