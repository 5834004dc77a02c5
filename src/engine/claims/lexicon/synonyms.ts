/** Everyday synonyms of words that tell what a sentence is about: each row's words count as its first. Measures have a lexicon of their own. */
const ROWS = `
technology tech technological; start begin launch commence kick-off onset; center centre;  guest attend attendee attended invited;
customer client; summit symposium gathering meeting conference; strong robust; weak soft; quick fast rapid; attack assault; school academy; doctor physician;
lawyer attorney solicitor; movie film; soccer football; car automobile vehicle; plane aircraft; petrol gasoline; flat apartment; holiday vacation;
storm hurricane; fire blaze; flood inundation; ill sick; poor impoverished; rich wealthy; old elderly; young youthful; kid child; infrastructure facilities facility;
server servers; peak high;import imports; export exports; restrict restriction curb limit ban; rival competitor; official authority regulator
`;

const CANONICAL = new Map(ROWS.split(';').flatMap((row) => {
  const [first = '', ...others] = row.trim().split(/\s+/);
  return others.map((word) => [word, first] as const);
}));

/** The word under which synonyms meet: "tech" → "technology"; any other word itself. Takes lower case. */
export function canonicalWord(word: string): string {
  return CANONICAL.get(word) ?? word;
}
