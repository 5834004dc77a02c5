import { unitBySymbol, UNIT_NAMES, UNIT_SYMBOLS } from '../lexicon/units';
import { figure, type Match, type Recognizer } from '../found';
import { FRACTION, NUMBER, PART_OF } from '../numerals/marked';
import { tidy, type Numeral } from '../numerals/numeral';
import { pattern } from '../pattern';
import { furtherEnd, unitAt, type UnitWords } from './unit-words';

const LETTER = /[mb](?=[\s-][a-z])/y;
const ERROR = pattern`\s? (?: ± | \+\/- | \+-) \s? ${NUMBER}${'y'}`;
const OF_A = pattern`${PART_OF}${'y'}`;
const ONE_GAP = /[\s-]/y;

/** "5 km" · "35-mile" · "17.6 GW" · "26°C" · "20 mg/kg" · "5.3m tonnes" · "half a mile" · "5 ± 0.2 mm" */
export const measure: Recognizer = {
  name: 'measures',
  opens: true,
  pattern: pattern`(?: ${NUMBER} | ${FRACTION} )${'g'}`,
  read: (match) => {
    const numeral = match.opening();
    const found = unitBehind(match.reading.marked, match.end);
    if (numeral === undefined || found === undefined) return undefined;
    const { unit: { name, symbolEnd, end: unitEnd }, letter } = found;
    const span = { start: found.start, end: furtherEnd(match.reading.marked, unitEnd) };
    const row = name === undefined ? (symbolEnd === undefined ? undefined : symbolRow(match, { start: span.start, end: symbolEnd }, numeral)) : UNIT_NAMES.get(name);
    if (row === undefined || (name !== undefined && isOtherWord(name, match, span.end))) return undefined;
    const factor = letter === undefined ? 1 : letter === 'm' ? 1e6 : 1e9;
    const written = compound(match.written(span));
    const isCompound = span.end > (symbolEnd ?? unitEnd);
    const unit = isCompound ? unitBySymbol(written)?.unit ?? UNIT_NAMES.get(written.toLowerCase())?.unit ?? written : row.unit;
    const below = isWarmth(unit) && BELOW_ZERO.test(match.after(span.end));
    const amount = below ? -numeral.value : numeral.value;
    return figure('measure', { start: match.start, end: span.end }, factor === 1 ? { ...numeral, value: amount } : { ...numeral, value: tidy(amount * factor), scale: factor, plain: false, step: (numeral.step ?? 1) * factor }, unit);
  },
};

const isWarmth = (unit: string): boolean => unit === '°C' || unit === '°F' || unit === '°';
/** "11 degrees below zero", "4 °C below freezing". */
const BELOW_ZERO = /^\s(?:celsius\s)?(?:below\s(?:zero|freezing)|of\sfrost)\b/;

/** The unit behind a number that ends at `from`; between them may stand a letter for millions, the number's error, and "of a", a space or a hyphen. */
function unitBehind(marked: string, from: number): { readonly unit: UnitWords; readonly start: number; readonly letter?: string } | undefined {
  for (const afterLetter of withAndWithout(LETTER, marked, from)) {
    for (const afterError of withAndWithout(ERROR, marked, afterLetter)) {
      const [afterArticle] = withAndWithout(OF_A, marked, afterError);
      for (const start of afterArticle! > afterError ? [afterArticle!, ...withAndWithout(ONE_GAP, marked, afterError)] : withAndWithout(ONE_GAP, marked, afterError)) {
        const unit = unitAt(marked, start);
        if (unit) return { unit, start, ...(afterLetter > from ? { letter: marked.charAt(from) } : {}) };
      }
    }
  }
  return undefined;
}

/** Where one may go on behind something that may stand at a place, or not. */
function withAndWithout(sticky: RegExp, marked: string, at: number): number[] {
  sticky.lastIndex = at;
  return sticky.test(marked) ? [sticky.lastIndex, at] : [at];
}

/** Compound units are given as written, with single spaces: "mg/kg", "km per litre" as "km/litre". */
function compound(written: string): string {
  return written.replace(/\s+/g, ' ').replace(/ ?\/ ?/g, '/').replace(/ per /g, '/').replace(/[−–]/g, '-').trim();
}

/** Symbols of one letter are also words or names: "5 A", "3 C", "in". */
function symbolRow(match: Match, span: { start: number; end: number }, numeral: Numeral): ReturnType<typeof unitBySymbol> {
  const written = match.written(span);
  const touching = span.start === numeral.end;
  const before = match.before(match.start, 12);
  if (written === 'in' && !(touching || /^\.?\s?(?:x|×|by)\s|^\.?\s*$|^\s?[),;]/.test(match.after(span.end)))) return undefined;
  if (written === 'st' && !touching) return undefined;
  if (written === 'in' && /^\s\uE000|^\s[\uE001-\uE005]/.test(match.after(span.end)) && !touching) return undefined;
  if (written === '°' && /^\s?\d/.test(match.after(span.end))) return undefined;
  if (/^[CF]$/.test(written)) return touching || /\b(?:of|at|to|is|was|reached|hit|around|about)\s[-−]?$/.test(before) ? unitBySymbol(`°${written}`) : undefined;
  if (written.length > 1) return /^(?:mt|kt|pt|ct|ps|mb|cal|bar|us|at|au|kn|ha|gal)$/i.test(written) && written !== written.toLowerCase() && unitBySymbol(written)?.symbols.includes(written) !== true ? undefined : unitBySymbol(written);
  if (/^[AKMNTBEP]$/.test(written) && touching) return undefined;
  if (/^[MNA]$/.test(written) && (written === 'M' || numeral.plain) && /^\s[a-z]/.test(match.reading.text.slice(span.end, span.end + 2))) return undefined;
  return UNIT_SYMBOLS.get(written);
}

/** Unit names that are also other words. */
function isOtherWord(name: string, match: Match, end: number): boolean {
  const after = match.after(end);
  if (name === 'bar' || name === 'bars' || name === 'bit' || name === 'bits') return /^\s(?:of|in|and|on|at)\b/.test(after);
  if (/^(?:cup|mole)s?$/.test(name)) return /^\s(?:in|and|on|at)\b/.test(after) || /\bworld\s$/.test(match.before());
  if (name === 'stone' || name === 'stones') return name === 'stones' || /^\s(?:wall|bridge|tower|house|church|age)/.test(after);
  if (name === 'foot') return /^\s(?:soldier|patrol|of\sthe)/.test(after);
  if (name === 'yard' || name === 'knot' || name === 'knots') return /^\s(?:sale|in\sthe)/.test(after);
  return false;
}

/** "3m jobs" · "the 100m freestyle" · "170m-260m barrels": millions of things, or metres. */
export const letterM: Recognizer = {
  name: 'm for million or metres',
  needs: /^m(?![a-z])/,
  pattern: pattern`(?<number> ${NUMBER} ) m (?![a-z\d\/²³^·⋅−]) (?! \s s[-−]?\d )${'dg'}`,
  read: (match) => {
    const numeral = match.numeral('number');
    if (numeral === undefined) return undefined;
    const end = numeral.end + 1;
    // What the other end of a range counts, this end counts.
    const after = match.after(end).replace(OTHER_END, '');
    const next = /^[\s-]([a-z]+)/.exec(after)?.[1] ?? '';
    const unit = UNIT_NAMES.has(next);
    if (unit && after === match.after(end)) return undefined;
    const counted = unit || (COUNTED_BEFORE.test(match.before(match.start, 60)) && !/^\s?[x×]/.test(after)) || (/^(?:-(?:strong|plus|odd|member)|\s(?:more|new|other|different|people|[a-z]{3,}(?:s|en)))\b/.test(after) && !METRES_AFTER.test(after));
    return counted && numeral.value < 1e5
      ? figure('count', { start: match.start, end }, { ...numeral, value: tidy(numeral.value * 1e6), step: (numeral.step ?? 1) * 1e6, scale: 1e6, plain: false })
      : figure('measure', { start: match.start, end }, numeral, 'm');
  },
};
/** "The number of claimants rose to 1.3m" */
const COUNTED_BEFORE = /\b(?:numbers?|total|people|population|users|customers|passengers|subscribers|members|membership|viewers|audiences?|visitors|jobs|homes|households|voters|votes|units|copies|followers|listeners|patients|unemployment|unemployed|claimants|vehicles|cars|downloads|sales|output|turnout)(?:\s[a-z]+){0,6}\s$/;
const OTHER_END = /^\s?(?:[-–—]|to\s|and\s)\s?[\uE001-\uE007]\uE000*m(?![a-z\d])/;
/** Races and other words with an "s" that aren't counted in millions. */
const METRES_AFTER = /^\s(?:hurdles|sprints?|metres|relays?|across|his|always|is|was|has|this|as|its|races?|swims?|finals?|heats|records?)\b/;
