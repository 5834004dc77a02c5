import type { Recognizer } from '../found';
import { NUMBER } from '../numerals/marked';
import { tidy } from '../numerals/numeral';
import { END, pattern } from '../pattern';

/** "5ft 10in" · "6-foot-4" · "5 feet 10 inches" · "5'10\"" : one height, in inches. */
export const feetAndInches: Recognizer = {
  name: 'feet and inches',
  needs: /^(?:feet|foot|ft|['′’])/,
  pattern: pattern`
    (?<feet> ${NUMBER} ) (?: [\s-]? (?: feet | foot | ft\.? ) (?: ,?\s | - )? (?:and\s)? | ['′’] \s? ) (?<inches> ${NUMBER} ) (?: [\s-]? (?: inches | inch | ins? \.? ) ${END} | ["″”] | (?<= -\uE005\uE000? ) ${END} (?![\s-](?:inch|in\b)) | (?<= ['′]\uE005\uE000? ) (?![\w]) | (?<= ft\s\uE005\uE000? ) (?= [.,;:)] | \s? $ | \stall ) )
  ${'dg'}`,
  read: (match) => {
    const feet = match.numeral('feet');
    const inches = match.numeral('inches');
    if (feet === undefined || inches === undefined || inches.value >= 12 || feet.value > 200) return undefined;
    return { kind: 'measure', start: match.start, end: match.end, quantity: { value: tidy(feet.value * 12 + inches.value), unit: 'inch' }, step: 1, numeral: feet };
  },
};

/** "7lb 6oz" · "7 pounds, 6 ounces": one weight, in ounces; "12st 4lb": one in pounds. */
export const poundsAndOunces: Recognizer = {
  name: 'pounds and ounces, stones and pounds',
  needs: /^(?:oz|ounces?|st|stones?)$/,
  pattern: pattern`
    (?<large> ${NUMBER} ) (?: [\s-]? (?: pounds? | lbs? \.? ) (?: ,?\s | - )? (?:and\s)? (?<ounces> ${NUMBER} ) [\s-]? (?: ounces? | oz )
      | (?: \s?stones? | st ) (?: ,?\s )? (?<pounds> ${NUMBER} ) \s? (?: pounds? | lbs? ) ) ${END}
  ${'dg'}`,
  read: (match) => {
    const [large, ounces, pounds] = [match.numeral('large'), match.numeral('ounces'), match.numeral('pounds')];
    const small = ounces ?? pounds;
    const [many, unit] = ounces === undefined ? [14, 'lb'] : [16, 'oz'];
    if (large === undefined || small === undefined || small.value >= many) return undefined;
    return { kind: 'measure', start: match.start, end: match.end, quantity: { value: tidy(large.value * many + small.value), unit }, step: 1, numeral: large };
  },
};
