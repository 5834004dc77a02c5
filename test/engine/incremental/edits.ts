import fc from 'fast-check';

/** Pieces of drafts that begin, end or go on with something in markdown, or that the checker reads. */
const SCRAPS = [
  '\n\n', '\n', '\r\n', '\n \n', ' ', '    ', 'The company ', 'It spent ', 'e', '$35 million', ' 12%', '5', '€7', ' cents', '.', 'Long Reef ', 'In 2024, ', ' people', '# Results of 2031\n', '## The reef\n\n', '- item 3\n', '1. first\n', '> ',
  '<!-- stet -->', '<!-- factcheck-disable -->', '<!-- factcheck-enable -->', '<!--', '-->', '```\n', '~~~', '| Year | Boats |\n|---|---|\n| 2024 | 6 |\n', '**', '`', '<div>\n', '</div>', '<pre>', '[x]: http://e.example\n', '[^1]: ', '$$\n', '---\n', ':::\n', '{{', '\\', '\t',
  '\n\nThe fleet carried 300 people in 2024.\n\n', '\n\nThe town lists:\n\n- 20 ketches\n- 15 yawls\n\n', 'title: x\n', 'date: 2025-03-01\n',
] as const;

/** An edit: at this share of the text (0 to 1000) so many characters go, and these pieces come. */
export interface Edit {
  readonly at: number;
  readonly gone: number;
  readonly come: readonly string[];
}

export const anyEdits = fc.array(fc.record({ at: fc.nat(1000), gone: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(30)), come: fc.array(fc.constantFrom(...SCRAPS), { maxLength: 12, size: 'max' }) }), { minLength: 1, maxLength: 12, size: 'max' });

/** The text after an edit. */
export function edited(text: string, { at, gone, come }: Edit): string {
  const from = Math.floor((text.length * at) / 1000);
  return text.slice(0, from) + come.join('') + text.slice(from + gone);
}
