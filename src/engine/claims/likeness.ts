/**
 * Edits between two words, counting a swap of neighbours as one (Damerau's slips of the keyboard: one wrong, one missing, one extra
 * letter, or two exchanged; optimal string alignment). Stops counting above `limit` and then returns limit + 1.
 */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, previous] = [previous, current];
  }
  return Math.min(previous[b.length]!, limit + 1);
}

/**
 * How far a written name is from a known one, in edits; undefined where it is too far to be a slip. Short words allow none, since
 * most short words are one edit from another word; a name of several words needs one of them right to the letter.
 */
export function likeness(written: readonly string[], known: readonly string[], careful: boolean): number | undefined {
  let sum = 0;
  let exact = 0;
  for (const [i, word] of written.entries()) {
    const other = known[i]!;
    if (word === other) { exact++; continue; }
    const alone = written.length === 1;
    const limit = allowedEdits(other.length, alone, careful);
    const distance = limit === 0 && isDoubledOrSwapped(word, other) ? 1 : edits(word, other, limit);
    if (distance > Math.max(limit, 1) || (limit === 0 && distance !== 1)) return undefined;
    if (limit === 0 && !isDoubledOrSwapped(word, other)) return undefined;
    if (alone && word[0] !== other[0] && !(word[0] === other[1] && word[1] === other[0])) return undefined;
    if (alone && isInflection(word, other)) return undefined;
    sum += distance;
  }
  if (written.length > 1 && exact === 0) return undefined;
  return sum;
}

function allowedEdits(length: number, alone: boolean, careful: boolean): number {
  if (!alone) return length >= 5 ? 2 : 1;
  if (length >= 8 && !careful) return 2;
  return length >= 5 ? 1 : 0;
}

/** "Metta" or "Mtea" for "Meta": slips that rarely make another word. */
function isDoubledOrSwapped(word: string, other: string): boolean {
  if (other.length < 4) return false;
  if (word.length === other.length + 1) return [...word].some((letter, i) => letter === word[i - 1] && word.slice(0, i) + word.slice(i + 1) === other);
  return word.length === other.length && edits(word, other, 1) === 1 && [...word].sort().join('') === [...other].sort().join('');
}

/** "Googles", "Chinese": the same name in another form is no misspelling. */
function isInflection(word: string, other: string): boolean {
  return word === `${other}s` || (word === `${other}n` && !other.endsWith('n')) || word === `${other}an` || word === `${other}ese` || other === `${word}s`;
}
