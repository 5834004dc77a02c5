import { figure, type Match, type Recognizer } from '../found';
import { FRACTION, NUMBER, ONE, PART_OF } from '../numerals/marked';
import type { Numeral } from '../numerals/numeral';
import { END, GAP, pattern } from '../pattern';

/** Between number and unit: "5 %", "five-percent", "half a percent", "two-thirds of a percentage point", "three-quarters of one percent". */
const OF_A = `(?:${PART_OF}|(?<=${FRACTION})\\sof\\s${ONE}\\s|${GAP})`;

/** The number, unless it is a part of more than one: "half of six percent". */
const ofOne = (match: Match): Numeral | undefined => (/\sof\s(?!an?\s|one\s)/i.test(match.written()) ? undefined : match.numeral('number'));

/** "12%" · "3.7 per cent" · "five percent" · "half a percent" · "4.2pc" · "0.3 wt%" */
export const percent: Recognizer = {
  name: 'percentages',
  needs: /^(?:[%％]|per|pct?$)/,
  pattern: pattern`
    (?<number> ${NUMBER} | ${FRACTION} ) ${OF_A}
    (?: (?: (?: wt | vol | mol )[\s.]? )? % | ％ | (?<=\uE000|[\uE001-\uE007]) pc ${END} | percents? ${END} | per[\s-]cent ${END} | pct \.? ${END} | percentage (?![a-z-]|\spoint|\spt) )
    (?! [\s-]? (?:points?|pts?|pp) ${END} )
  ${'dg'}`,
  read: (match) => {
    const numeral = ofOne(match);
    return numeral && figure('percent', match, numeral, '%');
  },
};

/** "4.5 percentage points" · "2 pp" · "half a percentage point" · "quarter-point" */
export const percentagePoints: Recognizer = {
  name: 'percentage points',
  needs: /p(?:oint|p|t|ct)|^p$/,
  pattern: pattern`
    (?<number> ${NUMBER} | ${FRACTION} ) ${OF_A}
    (?: (?: percentage | percent | per\scent | % | full\spercentage ) [\s-]? (?: points? | pts? ) | points?\sof\spercentage | p\.?p\.?t?s? | pct[\s.]*pts? ) ${END}
  ${'dg'}`,
  read: (match) => {
    const numeral = ofOne(match);
    return numeral && figure('points', match, numeral, 'percentage point');
  },
};

/** "25 basis points" · "50bps" */
export const basisPoints: Recognizer = {
  name: 'basis points',
  needs: /^(?:basis|bps?)$/,
  pattern: pattern`
    (?<number> ${NUMBER} | ${FRACTION} ) ${OF_A}
    (?: basis[\s-]points? | bps? ) ${END}
  ${'dg'}`,
  read: (match) => {
    const numeral = ofOne(match);
    return numeral && figure('points', match, numeral, 'basis point');
  },
};

/** "0.4 points" · "quarter-point": points of something; which points is for the context to say. */
export const points: Recognizer = {
  name: 'points',
  needs: /^(?:points?|pts)$/,
  wordsAlone: true,
  pattern: pattern`
    (?: (?<number> ${NUMBER} | ${FRACTION} ) ${OF_A} | (?<quarter> quarter ) - )
    (?: points? | pts ) ${END} (?! \s(?:to\smake|of\sview|guard|person) )
  ${'dg'}`,
  read: (match) => {
    if (match.group('quarter') !== undefined) return { kind: 'points', start: match.start, end: match.end, quantity: { value: 0.25, unit: 'point' } };
    const numeral = ofOne(match);
    return numeral && figure('points', match, numeral, 'point');
  },
};
