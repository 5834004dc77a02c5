/**
 * A draft of any length with everything in it that markdown has, and an article it rests on, both about islands that do not exist: made by a generator
 * of random numbers with a fixed seed, so that every run reads the same. About one word in twelve is a figure, and one figure in eight is wrong.
 */

const ISLANDS = ['Norhaven', 'Calder', 'Estrel', 'Amory', 'Vint', 'Saltholm', 'Harrow', 'Ostrey', 'Quern', 'Lannay', 'Brisk', 'Tolver', 'Merrow', 'Fenwick', 'Aldray', 'Skarra'];
const THINGS = ['ferry passengers', 'boats', 'seals', 'visitors', 'houses', 'sheep', 'pupils', 'sheds', 'birds', 'lamps', 'nets', 'anchors'];
const COSTS = ['the new pier', 'the lighthouse', 'the school', 'the sea wall', 'the fish market', 'the museum', 'the harbour office', 'the clinic'];
const FILLERS = [
  'The wind keeps most people indoors until the spring, and those who go out seldom stay long.',
  'Nobody on the quay could say why the old bell was taken down, or where it hangs today.',
  'What the council makes of it is another matter, and it has been slow to answer letters.',
  'Older islanders remember it differently, of course, and tell the story better than any record does.',
  'It is a quiet place, with one road, a shop that opens when it likes, and a view that everybody comes for.',
];

/** Numbers from 0 up to `below`: a linear congruential generator, with the numbers of the C standard's example. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const one = (value: number): string => value.toLocaleString('en-GB');

/** One statement: in the words of the article, and of the draft with its figure off by so much. */
interface Statement {
  readonly article: string;
  readonly draft: (off: number) => string;
}

/** Statement number `n`, of which each has figures and names of its own. */
function statement(n: number): Statement {
  const next = randomNumbers(n + 1);
  const island = ISLANDS[next(ISLANDS.length)]!;
  const thing = THINGS[next(THINGS.length)]!;
  const cost = COSTS[next(COSTS.length)]!;
  const year = 1950 + next(75);
  const count = 1000 + next(90_000);
  const share = 2 + next(95);
  const million = 2 + next(400);
  switch (next(3)) {
    case 0: return { article: `In ${year} the keepers counted ${one(count)} ${thing} on ${island}.`, draft: (off) => `On **${island}** there were ${one(count + off)} ${thing} in ${year}.` };
    case 1: return { article: `On ${island}, ${cost} cost $${million} million when it was built in ${year}.`, draft: (off) => `${island} paid $${million + off}m for ${cost}, which [dates](https://example.org/${n}) from ${year}.` };
    default: return { article: `The number of ${thing} on ${island} rose by ${share}% in ${year}.`, draft: (off) => `In ${year} ${island} had ${share + off} per cent more ${thing} than the year before.` };
  }
}

/** Sentences that an article of so many facts contradicts, each of another of its statements, and the figure that is wrong; at most `most`. */
export function wrongSentences(facts: number, most: number): readonly { readonly text: string; readonly figure: string }[] {
  const counted = /counted (?<figure>[\d,]+)/u;
  return Array.from({ length: Math.ceil(facts / 2) }, (_, n) => statement(n).article).filter((text) => counted.test(text)).slice(0, most).map((text, nth) => {
    const figure = one(Number(counted.exec(text)!.groups!['figure']!.replaceAll(',', '')) + 1111 + nth);
    return { text: text.replace(counted, `counted ${figure}`), figure };
  });
}

/** An article that states about so many facts. */
export function articleOf(facts: number): string {
  const sentences = Array.from({ length: Math.ceil(facts / 2) }, (_, n) => statement(n).article);
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 5) }, (_, n) => sentences.slice(n * 5, n * 5 + 5).join(' '));
  return `---\ndate: 2026-02-01\n---\n# A year on the islands\n\n${paragraphs.join('\n\n')}\n`;
}

/** A draft of about so many words about what an article with so many facts states. */
export function draftOf(words: number, facts: number): string {
  const next = randomNumbers(7);
  const said = (): string => statement(next(Math.max(1, Math.ceil(facts / 2)))).draft(next(8) === 0 ? 7 : 0);
  const filler = (): string => FILLERS[next(FILLERS.length)]!;
  const paragraph = (): string => [filler(), said(), filler(), filler()].join(' ');
  const blocks: readonly ((n: number) => string)[] = [
    paragraph, paragraph, paragraph, paragraph, paragraph,
    (n) => `## Chapter ${n}: ${ISLANDS[n % ISLANDS.length]!} in winter`,
    () => `${filler()} The council lists:\n\n- ${said()}\n- ${filler()}\n  1. ${said()}\n  2. ${filler()}`,
    (n) => `| Island | Boats | Year |\n|:---|---:|---|\n${Array.from({ length: 4 }, (_, row) => `| ${ISLANDS[(n + row) % ISLANDS.length]!} | ${100 + ((n * 37 + row * 11) % 900)} | ${1990 + row} |`).join('\n')}`,
    () => `> “${filler()}” says Ines Varga, the *harbour master*.\n>\n> ${said()}`,
    (n) => `${paragraph()}[^n${n}]\n\n[^n${n}]: ${filler()}`,
    (n) => `\`\`\`js\nconst boats = ${n};\n\`\`\`\n\n<!-- a note to myself -->\n\nBelow, ${filler().toLowerCase()} ${said()}`,
  ];
  const parts = ['---\ntitle: A year on the islands\ndate: 2026-03-01\n---\n\n# A year on the islands'];
  for (let written = 0, n = 0; written < words; n++) {
    const block = blocks[next(blocks.length)]!(n);
    written += block.split(/\s+/u).length;
    parts.push(block);
  }
  return `${parts.join('\n\n')}\n`;
}

const [STATED, SAID] = [68, 18];

/** An article of about 800 words and a draft of about 500 on it; every `nth` tells of other things. */
export function pairOf(nth: number): { readonly article: string; readonly draft: string } {
  const statements = Array.from({ length: STATED }, (_, n) => statement(nth * STATED + n));
  const paragraphs = Array.from({ length: SAID / 3 }, (_, n) => [0, 1, 2].map((k) => `${statements[(n * 3 + k) * 3]!.draft(k === 0 && n % 3 === 0 ? 7 : 0)} ${FILLERS[(nth + n + k) % FILLERS.length]!}`).join(' '));
  return { article: `# A year on the islands\n\n${statements.map(({ article }) => article).join(' ')}\n`, draft: `# Islands, number ${nth}\n\n${paragraphs.join('\n\n')}\n` };
}

/** Millions of characters of article, for how fast one is read. */
export const articleOfLength = (characters: number): string => articleOf(Math.ceil(characters / 31)).slice(0, characters);
