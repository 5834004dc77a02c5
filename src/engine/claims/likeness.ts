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
 * most short words are one edit from another word; a name of several words needs one of them right to the letter, or all of them long and no more than one letter wrong. `isPerson`: the known name is
 * a person's, and has no adjective.
 */
export function likeness(written: readonly string[], known: readonly string[], careful: boolean, isPerson: boolean): number | undefined {
  let sum = 0;
  let exact = 0;
  for (const [i, word] of written.entries()) {
    const other = known[i]!;
    if (word === other) { exact++; continue; }
    // "Series B" and "Series C", "Apollo 11" and "Apollo 12", "Stockport" and "Stockford" are two things.
    if (other.length === 1 || /\d/u.test(word + other) || haveOtherEndings(word, other)) return undefined;
    const alone = written.length === 1;
    const limit = allowedEdits(other.length, alone, careful);
    const distance = limit === 0 && isDoubledOrSwapped(word, other) ? 1 : edits(word, other, limit);
    if (distance > Math.max(limit, 1) || (limit === 0 && distance !== 1)) return undefined;
    if (limit === 0 && !isDoubledOrSwapped(word, other)) return undefined;
    if (alone && word[0] !== other[0] && !(word[0] === other[1] && word[1] === other[0])) return undefined;
    if ((alone && isInflection(word, other)) || (!isPerson && (isDerivation(word, other) || isDerivation(other, word)))) return undefined;
    sum += distance;
  }
  if (written.length > 1 && exact === 0 && !(sum === written.length && known.every((word, i) => word.length >= LONG && word[0] === written[i]![0]))) return undefined;
  return sum;
}

/** Each word of a name may lack a letter's rightness only if all are as long as this. */
const LONG = 6;

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

/** What many places and families are called by: a whole word of its own, and no slip for another. */
const NAME_ENDINGS = /(?:port|ford|forth|worth|mouth|borough|brough|burgh|bury|berg|burg|bridge|brook|field|stead|wick|wich|dale|vale|ville|land|lands|ton|ham|hurst|wood|well|hill|head|heim|haven|dorf|bach|feld|stein|stadt|gate|by|thorpe)$/u;

function haveOtherEndings(word: string, other: string): boolean {
  const [own, known] = [NAME_ENDINGS.exec(word), NAME_ENDINGS.exec(other)];
  return own !== null && known !== null && own[0] !== known[0] && own.index === known.index && word.slice(0, own.index) === other.slice(0, known.index) && edits(own[0], known[0], 2) >= 2;
}

/** "Googles", "Chinese": the same name in another form is no misspelling. */
function isInflection(word: string, other: string): boolean {
  return word === `${other}s` || (word === `${other}n` && !other.endsWith('n')) || word === `${other}an` || word === `${other}ese` || other === `${word}s`;
}

const LEAST_STEM = 3;
/** What places end in, and what their people and adjectives have in its stead: "Istria", "Istrian"; "Byblium", "Bybline". */
const PLACE_ENDINGS = new Set(['', 'a', 'e', 'ia', 'ium', 'ea', 'ya', 'y', 'o', 'as', 'es', 'is', 'os', 'us', 'land', 'way']);
const PEOPLE_ENDINGS = new Set(['n', 'an', 'ian', 'ean', 'ene', 'ese', 'ine', 'ish', 'ite', 'ic', 'er', 'ois', 'ais', 'egian', 'i', 'ans', 'ians', 'eans', 'enes', 'ines', 'ites', 'ers', 'ns', 'nese', 'lese']);

/** Whether a plural, in lower case, is what the people of a place are called: "germans" of "germany". */
export const isOfPeople = (plural: string, place: string): boolean => plural.endsWith('s') && !plural.endsWith('ers') && plural !== `${place}s` && isDerivation(place, plural);

/** Whether both are one stem, the one with a place's ending, the other with that of its people. */
function isDerivation(place: string, people: string): boolean {
  for (let stem = LEAST_STEM; stem <= place.length && stem < people.length && place.slice(0, stem) === people.slice(0, stem); stem++) {
    const ending = people.slice(stem);
    const own = place.slice(stem);
    if (own === 'ia' && ending === 'e') return true;
    if (own === 'y' && ending === 'i') return false;
    // "Germany", "Germans"
    if ((own === 'y' && ending === 's') || (own === 'ey' && ending === 's') || (own === 'n' && ending === 's' && place[stem - 1] === 'e')) return true;
    if (PLACE_ENDINGS.has(own) && PEOPLE_ENDINGS.has(ending) && !(ending === 'n' && place.endsWith('n'))) return true;
  }
  return false;
}
