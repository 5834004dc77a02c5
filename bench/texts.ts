/**
 * An article and a draft about it, as long as asked for: sentences as newspapers write them, about a shipping line that does not exist, with figures
 * that follow from their place. Every third figure of the draft contradicts the article.
 */

const years = ['2019', '2020', '2021', '2022', '2023', '2024'];
const ports = ['Norhaven', 'Calder Bay', 'Estrel', 'Port Amory', 'Vint', 'Lower Quay', 'Saltmarket', 'Harrow Sound'];

/** One statement in the article's words and in the draft's; `n` tells statements apart, `off` is what the draft's figure is off by. */
const statements: readonly ((n: number) => readonly [article: string, draft: (off: number) => string])[] = [
  (n) => [`Brightwater Ferries carried ${412 + n},000 passengers to ${port(n)} in ${year(n)}, more than any rival did.`,
    (off) => `In ${year(n)} it took ${412 + n + off},000 passengers to ${port(n)}.`],
  (n) => [`The company spent $${31 + n} million on its terminal in ${port(n)}, where work began in ${year(n)}.`,
    (off) => `The terminal in ${port(n)} cost $${31 + n + off}m.`],
  (n) => [`Fares to ${port(n)} rose by ${3 + (n % 9)}% in ${year(n)}, and few passengers complained.`,
    (off) => `Fares to ${port(n)} went up by ${3 + (n % 9) + off} per cent in ${year(n)}.`],
  (n) => [`A crossing to ${port(n)} takes ${40 + n} minutes on a calm day, says Ines Varga, the chief engineer.`,
    (off) => `Allow ${40 + n + off} minutes for the crossing to ${port(n)}.`],
  (n) => [`About ${200 + n * 10} people work for the line in ${port(n)}, roughly half of them on board.`,
    (off) => `The line employs around ${200 + n * 10 + off * 100} people in ${port(n)}.`],
];

const port = (n: number): string => ports[n % ports.length]!;
const year = (n: number): string => years[n % years.length]!;

/** About `words` words, in paragraphs of five sentences under a heading. */
function compose(words: number, sentence: (n: number) => string): string {
  const paragraphs: string[] = ['# The ferries of Brightwater'];
  let written = 0;
  for (let n = 0; written < words; n += 5) {
    const paragraph = [0, 1, 2, 3, 4].map((step) => sentence(n + step)).join(' ');
    written += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return `${paragraphs.join('\n\n')}\n`;
}

const statement = (n: number) => statements[n % statements.length]!(n);

export const article = (words: number): string => compose(words, (n) => statement(n)[0]);
export const draft = (words: number): string => compose(words, (n) => statement(n)[1](n % 3 === 0 ? 7 : 0));

/**
 * The text with another nonsense word at the end of every sentence that ends a line, or, with `only`, of that one line alone (counted among such
 * lines): what is kept from reading one round's blocks does not help with the next round's.
 */
export function varied(text: string, round: number, only?: number): string {
  const word = round.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  let line = 0;
  return text.replace(/\.$/gm, () => only === undefined || line++ === only ? ` zz${word}.` : '.');
}
