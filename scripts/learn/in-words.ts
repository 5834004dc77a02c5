import { ranked, type Weights } from './weights-file';

/** What the reasons of src/engine/matching/features.ts and derived-features.ts mean; those that are not here speak for themselves. */
const WORDS: Readonly<Record<string, string>> = {
  'owner same': 'it is told of the same company, person or place',
  'owner second': 'it is told of the same one, who is not the first named beside it',
  'owner supposed': 'it is told of the one whom the draft seems to mean',
  'owner alternative': 'it is told of one whom the draft names, but not as the owner',
  'owner other': 'it is told of somebody else',
  'measure same': 'the same thing is measured (revenue, profit, staff …)',
  'measure other': 'another thing is measured',
  'noun same': 'the same things are counted',
  'noun other': 'other things are counted',
  'clauses alike': 'the words of the two clauses are alike',
  'sentences alike': 'the words of the two sentences are alike',
  'near alike': 'the words next to the two figures are alike',
  'near in source': 'the words next to the draft’s figure stand next to the source’s too',
  'clause in source': 'the source’s sentence has the words of the draft’s clause',
  'source clause in draft': 'the draft’s sentence has the words of the source’s clause',
  'told apart': 'the draft has the words that tell it from the other figures of its sentence',
  'told from it': 'the draft has the words that tell another figure of its sentence from it',
  'row named': 'the draft names its table row',
  'row not named': 'the draft names nothing of its table row',
  'column named': 'the draft names its table column',
  'period same': 'it is of the same time',
  'period other': 'it is of another time',
  'former mismatch': 'one of the two is an earlier value, the other is not',
  'former both': 'both are earlier values',
  'superseded': 'the source gives a newer value beside it',
  'change mismatch': 'one of the two is a change, the other a level',
  'rate mismatch': 'one of the two is a rate (a year, a head), the other is not',
  'rate other': 'they are rates of different things',
  'direction same': 'both go the same way',
  'direction other': 'one rises, the other falls',
  'rate by time': 'it is a rate times a stretch of time',
  'age mismatch': 'one of the two tells an age, the other does not',
  'age both': 'both tell an age',
  'apart by a figure beside': 'the two are apart by just what another figure of the draft’s sentence tells',
  'apart by a figure beside it': 'the two are apart by just what another figure of the source’s sentence tells',
  'kind other': 'they are of two kinds (a count and a share, say)',
  'hedge same': 'both are hedged in the same words',
  'same sentence': 'the other figures of the draft’s sentence stand beside it in the source',
  'near sentence': 'the figures of the sentences around stand beside it in the source',
  'said by other': 'another figure of the same sentence says it already',
  'said elsewhere': 'a figure elsewhere in the draft says it already',
  'value equal plain': 'it is the same number, if a round or small one',
  'value equal telling': 'it is the same number, and not a round or small one',
  'value equal date': 'it is the same date',
  'value close': 'it is almost the same number',
  'value inside range': 'it lies within the draft’s range',
  'value hedge': 'it is on the wrong side of the draft’s “more than” or “nearly”',
  'value unit': 'it is the same number of another unit',
  'value transposition': 'two of its digits are exchanged',
  'value digit': 'one of its digits is another',
  'value decimal': 'its decimal point stands elsewhere',
  'value hedge, loosely': 'it is on the wrong side of the draft’s “more than” or “nearly”, and not close by',
  'value scale': 'it is a thousand or a million times as much, or as little',
  'value near': 'it is another number of about that size',
  'value far': 'it is a number of quite another size',
  'value other': 'it cannot be put beside it as a number',
  'value other day': 'only the day is another',
  'value other month': 'only the month is another',
  'value other year': 'the year is another, but a near one',
  'value far year': 'the year is quite another',
  'value one end': 'one end of the range is the same, the other is not',
  'to the source’s date': 'the formula counts up to the day of the source',
  'few of its unit': 'the sources have only a few figures of its unit, and the formula is of these',
  'told as parts': 'the source itself adds the formula’s figures up',
  'age at death': 'the formula is somebody’s age at death',
  'value other date': 'it is another date',
  'value date of another form': 'it is a date of another form (a day and a year, say)',
  'value far from the bound': 'it is far on the wrong side of the draft’s “more than” or “nearly”',
  'owner stranger': 'the draft tells its figure of somebody whom no source names',
  'number there': 'the draft’s very number stands beside it',
  'unlike': 'no words near the two figures are alike',
  'noun column': 'the table’s column is of what the draft counts',
  'whole for fraction': 'it is a whole number of things where the draft has a fraction',
  'extreme said, and is': 'the draft says that it is the most or the least, and so it is',
  'state same': 'both are aims, offers, forecasts or the like',
  'state other': 'one is an aim, the other a forecast, say',
  'state only in draft': 'the draft speaks of an aim, offer or forecast, the source does not',
  'derived': 'a formula comes to the draft’s figure',
  'derived chance': 'ten times as many formulas would have come to it by chance',
  'derived direction same': 'the formula goes the way the sentence says',
  'derived direction other': 'the formula goes the other way',
  'missed': 'a formula that the sentence asks for comes to something else',
  'asked': 'the sentence asks for this kind of arithmetic',
  'operands near': 'the words next to the figure stand where the formula’s figures stand',
  'operands clause': 'the words of the clause stand where the formula’s figures stand',
  'operands alike': 'the sentences of the formula’s figures are like the draft’s',
  'operands said': 'the same sentence of the draft gives the formula’s figures',
  'operands said elsewhere': 'the draft gives the formula’s figures elsewhere',
  'operands anchored': 'the other figures of the draft’s sentence stand beside the formula’s',
  'operands together': 'the formula’s figures stand in one sentence or row',
  'operands one column': 'the formula’s figures stand in one table column',
  'operands noun': 'the formula’s figures count the same things',
  'operands measure': 'the formula’s figures measure the same thing',
  'operands measures differ': 'the formula’s figures measure different things',
  'operands old and new': 'the formula goes from an old value to a new one',
  'operands of measure': 'the formula’s figures measure what the draft speaks of',
  'operands of owner': 'the formula’s figures are told of the one the draft speaks of',
  'operands three': 'the formula has three figures or more',
  'asked how near': 'how near to the figure the words stand that ask for such arithmetic',
  'asked plainly': 'the words right at the figure ask for it, of figures that the clause names',
  'asked after a change': 'the figure has just been said to have changed',
  'operands of its time': 'the formula’s figures are of the time that the draft speaks of',
  'operands of other times': 'the formula’s figures are of other times',
  'operands far apart': 'the formula’s figures stand far apart',
  'operand without a unit': 'one of the formula’s figures leaves its unit out',
  'operand is a change': 'one of the formula’s figures is a change itself',
  'draft without a unit': 'the draft’s figure leaves its unit out',
  'divisor named': 'the clause names what the formula divides by',
  'owners several, all named': 'the formula’s figures are several ones’, and the draft names them all',
  'an owner not named': 'one of the formula’s figures is told of somebody whom the draft does not name',
  'rate in source': 'the source’s figure is a rate',
  'by a multiple': 'the formula multiplies by a number of times that the source says',
  'by a number said': 'the formula multiplies or divides by a number that the sentence says',
  'weakest operand, clause': 'the words of the clause stand where even the least likely of the formula’s figures stands',
  'weakest operand, near': 'the words next to the figure stand where even the least likely of the formula’s figures stands',
  'all operands said': 'the draft gives all of the formula’s figures in the same paragraph',
  'result counts what they count': 'the result counts the same things as the formula’s figures',
  'only formula': 'no other formula comes to it',
  'only formula asked for': 'no other formula that is asked for comes to it',
  'other formulas': 'other formulas come to it as well',
  'another formula asked for': 'another formula that comes to it is asked for',
  'of two parts': 'the whole is made of two parts',
  'the other part': 'it is what is left of a whole',
  'times more than': 'the draft says “times more than”',
  'nothing': 'nothing else is known: it is not in the sources',
  'nothing alone': 'the figure is the only one of its sentence: it is not in the sources',
  'nothing part': 'it is a part of something: it is not in the sources',
  'nothing bygone': 'it is told of long ago: it is not in the sources',
  'nothing rate': 'it is a rate: it is not in the sources',
  'nothing unasserted': 'it is asked, denied or supposed: it is not in the sources',
};

const FAMILIES: readonly (readonly [RegExp, (rest: string) => string])[] = [
  [/^value (.+), nowhere$/u, (slip) => `${inWords(`value ${slip}`)}, and the draft’s own value stands nowhere`],
  [/^value (.+), many digits$/u, (slip) => `${inWords(`value ${slip}`)}, and it has many digits`],
  [/^contrary (.+)$/u, (rest) => `it says something else, and ${inWords(rest)}`],
  [/^table,? (.+)$/u, (what) => `the formula is over a table (${what})`],
  [/^row (.+)$/u, (what) => `of the table’s rows it is of one ${what.replace('named: ', 'named: the ')}`],
  [/^((?:latest|earlier) of series.*)$/u, (what) => `of a table’s columns that differ in time it stands in the ${what.replace(' of series', ' one')}`],
  [/^kind (.+)$/u, (kind) => `the figure is a ${kind}`],
  [/^state only in source (.+)$/u, (state) => `the source calls it “${state}”, the draft does not`],
  [/^derived (.+)$/u, (operation) => `a ${operation} comes to the draft’s figure`],
  [/^asked (.+)$/u, (operation) => `the sentence asks for a ${operation}`],
  [/^missed by (.+)$/u, (slip) => `the formula is missed by a slip: ${slip}`],
  [/^missed: (.+)$/u, (rest) => `${inWords(rest)}, and it comes to something else`],
  [/^missed (.+)$/u, (operation) => `the sentence asks for a ${operation}, which comes to something else`],
  [/^nothing (.+)$/u, (kind) => `the figure is a ${kind}: it is not in the sources`],
];

/** What a reason says, in words that go on from "It counts that". */
export function inWords(reason: string): string {
  const known = WORDS[reason];
  if (known !== undefined) return known;
  for (const [pattern, words] of FAMILIES) {
    const rest = pattern.exec(reason)?.[1];
    if (rest !== undefined) return words(rest);
  }
  return reason;
}

const STRONGEST = { figure: 9, time: 4 } as const;

/** A markdown table of the reasons that count most, for and against, with the factor by which each changes the odds. */
export function reasonsTable(weights: Weights): string {
  const rows = (['figure', 'time'] as const).flatMap((table) => {
    const all = ranked(weights[table]);
    const most = STRONGEST[table];
    const shown = [...all.slice(0, most).filter(([, weight]) => weight > 0), ...all.slice(-most).filter(([, weight]) => weight < 0)];
    return shown.map(([reason, weight]) => `| ${table === 'figure' ? 'figure' : 'date'} | ${inWords(reason)} | ${odds(weight)} |`);
  });
  return ['| of a | It counts that … | odds |', '| --- | --- | ---: |', ...rows].join('\n');
}

const odds = (weight: number): string => {
  const factor = Math.exp(Math.abs(weight));
  return `${weight > 0 ? '×' : '÷'} ${factor < 10 ? factor.toFixed(1) : factor.toFixed(0)}`;
};
