import { unitBySymbol, UNIT_NAMES, UNIT_SYMBOLS } from '../lexicon/units';
import { figure, type Match, type Recognizer } from '../found';
import { FRACTION, NUMBER, PART_OF } from '../numerals/marked';
import { tidy } from '../numerals/numeral';
import { anyOf, END, GAP, pattern, piece } from '../pattern';

const NAME = anyOf(UNIT_NAMES.keys());
/** In lower case, as marked text is; "a" is hardly ever the ampere. */
const SYMBOL = piece`(?: ${anyOf([...UNIT_SYMBOLS.keys(), 'c', 'f'].map((symbol) => symbol.toLowerCase()).filter((symbol) => symbol !== 'a'))} | a (?![\s-][a-z]) )`;
const TIME = '(?:second|minute|hour|day|week|month|year|sec|min|hr|h|s|d|yr|yrs|wk|a)';
const OTHER = '(?:person|people|capita|head|unit|patient|dose|cell|inhabitants?|inhabitant|animal|sample)';
/** m², m3, s−1, m^2 */
const POWER = String.raw`(?:\s?\^?[-−–⁻+]?[\d¹²³⁴⁵⁶⁷⁸⁹\uE005]\uE000{0,2})`;
/** "/m3", " per litre", " m−2", "·kg-1": what a unit is divided or multiplied by. */
const FURTHER = piece`
  (?: \s? \/ \s? (?: ${SYMBOL} | ${NAME} | ${TIME} | ${OTHER} ) ${POWER}? ${END}
    | \s? [·⋅×] \s? ${SYMBOL} ${POWER}? ${END}
    | \s (?: ${SYMBOL} | ${TIME} ) (?: \s?\^?[-−–⁻] [\d¹²³⁴\uE005] \uE000{0,2} ) (?![\w])
    | \s per \s (?: ${SYMBOL} | ${NAME} | second | minute | hour ) ${END}
  )
`;

/** "5 km" · "35-mile" · "17.6 GW" · "26°C" · "20 mg/kg" · "5.3m tonnes" · "half a mile" · "5 ± 0.2 mm" */
export const measure: Recognizer = {
  name: 'measures',
  pattern: pattern`
    (?<number> ${NUMBER} | ${FRACTION} ) (?<letter> [mb] (?=[\s-][a-z]) )?
    (?<error> \s? (?: ± | \+\/- | \+-) \s? ${NUMBER} )?
    (?: ${PART_OF} | ${GAP} )
    (?<unit> (?: (?<name> ${NAME} ) | (?<symbol> ${SYMBOL} ) ${POWER}? ) (?: ${END} | (?<=[°º]) ) (?<further> ${FURTHER}{0,3} ) )
  ${'dg'}`,
  read: (match) => {
    const numeral = match.numeral('number');
    const span = match.span('unit');
    if (numeral === undefined || span === undefined) return undefined;
    const name = match.group('name')?.replace(/\s+/g, ' ');
    const symbolSpan = match.span('symbol');
    const further = match.group('further') ?? '';
    const power = symbolSpan !== undefined && match.marked(symbolSpan.end, span.end).length > further.length;
    const row = name === undefined ? (symbolSpan === undefined ? undefined : symbolRow(match, symbolSpan, numeral.end)) : UNIT_NAMES.get(name);
    if (row === undefined || (name !== undefined && isOtherWord(name, match, span.end))) return undefined;
    const letter = match.group('letter');
    const factor = letter === undefined ? 1 : letter === 'm' ? 1e6 : 1e9;
    const written = compound(match.written(span));
    const unit = power || further !== '' ? unitBySymbol(written)?.unit ?? UNIT_NAMES.get(written.toLowerCase())?.unit ?? written : row.unit;
    return figure('measure', match, factor === 1 ? numeral : { ...numeral, value: tidy(numeral.value * factor), scale: factor, plain: false, step: (numeral.step ?? 1) * factor }, unit);
  },
};

/** Compound units are given as written, with single spaces: "mg/kg", "km per litre" as "km/litre". */
function compound(written: string): string {
  return written.replace(/\s+/g, ' ').replace(/ ?\/ ?/g, '/').replace(/ per /g, '/').replace(/[−–]/g, '-').trim();
}

/** Symbols of one letter are also words or names: "5 A", "3 C", "in". */
function symbolRow(match: Match, span: { start: number; end: number }, numeralEnd: number): ReturnType<typeof unitBySymbol> {
  const written = match.written(span);
  const touching = span.start === numeralEnd;
  const before = match.before(match.start, 12);
  if (written === 'in' && !(touching || /^\.?\s?(?:x|×|by)\s/.test(match.after(span.end)))) return undefined;
  if (written === 'in' && /^\s\uE000|^\s[\uE001-\uE005]/.test(match.after(span.end)) && !touching) return undefined;
  if (written === '°' && /^\s?\d/.test(match.after(span.end))) return undefined;
  if (/^[CF]$/.test(written)) return touching || /\b(?:of|at|to|reached|hit|around|about)\s[-−]?$/.test(before) ? unitBySymbol(`°${written}`) : undefined;
  if (written.length > 1) return /^(?:mt|kt|pt|ct|ps|mb|cal|bar|us|at|au|kn|ha|gal)$/i.test(written) && written !== written.toLowerCase() && unitBySymbol(written)?.symbols.includes(written) !== true ? undefined : unitBySymbol(written);
  if (/^[AKMNTBEP]$/.test(written) && touching) return undefined;
  if (/^[MNA]$/.test(written) && /^\s[a-z]/.test(match.reading.text.slice(span.end, span.end + 2))) return undefined;
  return UNIT_SYMBOLS.get(written);
}

/** Unit names that are also other words. */
function isOtherWord(name: string, match: Match, end: number): boolean {
  const after = match.after(end);
  if (name === 'bar' || name === 'bars' || name === 'bit' || name === 'bits' || name === 'mole' || name === 'moles' || name === 'cup' || name === 'cups') return /^\s(?:of\s(?!water|flour|sugar|milk|tea|coffee|rice|oil)|in|and|on|at)\b/.test(after) || /^cups?$/.test(name) && /\bworld\s$/.test(match.before());
  if (name === 'stone' || name === 'stones') return name === 'stones' || /^\s(?:wall|bridge|tower|house|church|age)/.test(after);
  if (name === 'foot') return /^\s(?:soldier|patrol|of\sthe)/.test(after);
  if (name === 'yard' || name === 'knot' || name === 'knots') return /^\s(?:sale|in\sthe)/.test(after);
  return false;
}

/** "5ft 10in" · "6-foot-4" · "5 feet 10 inches" · "5'10\"" : one height, in inches. */
export const feetAndInches: Recognizer = {
  name: 'feet and inches',
  pattern: pattern`
    (?<feet> ${NUMBER} ) (?: [\s-]? (?: feet | foot | ft\.? ) (?: ,?\s | - )? (?:and\s)? | ['′’] \s? ) (?<inches> ${NUMBER} ) (?: [\s-]? (?: inches | inch | ins? \.? ) ${END} | ["″”] | (?<= -\uE005\uE000? ) ${END} (?![\s-](?:inch|in\b)) | (?<= ['′]\uE005\uE000? ) (?![\w]) )
  ${'dg'}`,
  read: (match) => {
    const feet = match.numeral('feet');
    const inches = match.numeral('inches');
    if (feet === undefined || inches === undefined || inches.value >= 12 || feet.value > 200) return undefined;
    return { kind: 'measure', start: match.start, end: match.end, quantity: { value: tidy(feet.value * 12 + inches.value), unit: 'inch' }, step: 1, numeral: feet };
  },
};

/** "3m jobs" · "the 100m freestyle" · "170m-260m barrels": millions of things, or metres. */
export const letterM: Recognizer = {
  name: 'm for million or metres',
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
    const counted = unit || (/^\s(?:more|new|other|different|people|[a-z]{3,}(?:s|en))\b/.test(after) && !METRES_AFTER.test(after));
    return counted && numeral.value < 1e5
      ? figure('count', { start: match.start, end }, { ...numeral, value: tidy(numeral.value * 1e6), step: (numeral.step ?? 1) * 1e6, scale: 1e6, plain: false })
      : figure('measure', { start: match.start, end }, numeral, 'm');
  },
};
const OTHER_END = /^\s?(?:[-–—]|to\s|and\s)\s?[\uE001-\uE007]\uE000*m(?![a-z\d])/;
/** Races and other words with an "s" that aren't counted in millions. */
const METRES_AFTER = /^\s(?:hurdles|sprints?|metres|relays?|across|his|always|is|was|has|this|as|its|races?|swims?|finals?|heats|records?)\b/;
