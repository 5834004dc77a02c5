const LONGEST = 48;
const IDLE = new Set('a an the of in on at to for from by with and or its their his her it this that as is are was were be been has have had will would than over under'.split(' '));

/** A short readable id of these words, none of those taken: "norhaven-steel-revenue-2024", or "…-2" where that is taken. */
export function slugOf(parts: readonly (string | undefined)[], taken: ReadonlySet<string>): string {
  const words = parts.join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']s\b/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept: string[] = [];
  for (const word of words.filter((one) => !IDLE.has(one))) {
    if (kept.join('-').length + word.length >= LONGEST) break;
    if (!kept.includes(word)) kept.push(word);
  }
  const slug = kept.join('-') || 'fact';
  let id = slug;
  for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`;
  return id;
}
