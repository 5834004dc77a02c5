/** A path with the ending by which a file is read as a fact table, once: "reef", "reef.json" and "reef.facts.json.facts.json" all become "reef.facts.json". */
export function tablePath(path: string): string {
  return `${path.replace(/(?:\.facts|\.json)+$/iu, '')}.facts.json`;
}
