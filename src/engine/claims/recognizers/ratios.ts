import { MULTIPLYING_VERBS } from '../lexicon/numbers';
import { AFTER_MULTIPLE, AFTER_SHARE, OCCASIONS, SHARERS } from '../lexicon/shares';
import { figure, type Found, type Match, type Recognizer } from '../found';
import { DIGITS, FRACTION, FRACTION_HEADS, NUMBER, ORDINAL, ORDINAL_HEADS } from '../numerals/marked';
import { anyOf, END, pattern, START, tokensOf } from '../pattern';

const VERBS = new Map(Object.entries(MULTIPLYING_VERBS).flatMap(([verb, value]): [string, number][] => {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return [[verb, value], [`${stem}ed`, value], [`${stem}ing`, value], [`${verb}s`, value]];
}));

const bare = (match: Match, value: number, unit?: string, span = { start: match.start, end: match.end }): Found => ({
  kind: 'ratio', ...span, quantity: unit === undefined ? { value } : { value, unit },
});

/** "doubled" · "has tripled" · "to quadruple" · "halving" */
export const multiplyingVerb: Recognizer = {
  name: 'doubled, halved',
  needs: tokensOf(VERBS.keys()),
  wordsAlone: true,
  pattern: pattern`${START} (?<verb> ${anyOf(VERBS.keys())} ) ${END} (?!-)${'dg'}`,
  read: (match) => {
    const verb = match.group('verb') ?? '';
    const value = VERBS.get(verb);
    if (value === undefined || !isVerb(verb, match)) return undefined;
    return bare(match, value, 'times');
  },
};

/** "double" and "triple" are adjectives and nouns as well ("a double room", "the doubles"). */
function isVerb(verb: string, match: Match): boolean {
  if (/(?:ed|ing)$/.test(verb)) return !/^\s(?:down|up\sas|over|back)\b/.test(match.after());
  if (/^(?:doubles|triples|trebles|halves)$/.test(verb)) return /\b(?:it|this|that|which|who|price|cost|[a-z]+)\s$/.test(match.before()) && /^\s(?:the|its|his|her|their|to|in|from|every|as)\b/.test(match.after()) && !/\b(?:the|men['’]s|women['’]s|mixed|both|two|in)\s$/.test(match.before());
  if (verb === 'halve' || verb === 'quadruple' || verb === 'quintuple' || verb === 'sextuple') return true;
  return /\b(?:to|will|would|could|can|may|might|must|should|than|nearly|almost|about|roughly|around|it|and|not|over|exactly|is|was|just|at|far|well)\s$/.test(match.before()) && !/^\s(?:room|bed|standards?|digits?|agents?|check|down|life|click|decker|vision)\b/.test(match.after())
    || /^\s(?:the|its|their|his|her|our|that|what|as|in\s(?:size|price|value)|last\syear|from)\b/.test(match.after());
}

/** "twice" · "thrice": a multiple before what is multiplied, else how often. */
export const twice: Recognizer = {
  name: 'twice',
  needs: /^(?:twice|thrice)$/,
  wordsAlone: true,
  pattern: pattern`${START} (?<word> twice | thrice ) ${END} (?!-)${'dg'}`,
  read: (match) => {
    const value = match.group('word') === 'twice' ? 2 : 3;
    if (/\bthink(?:ing)?\s$|\bonce\sor\s$|\bthought\s$/.test(match.before())) return undefined;
    return MULTIPLIED.test(match.after()) ? bare(match, value, 'times') : { kind: 'count', start: match.start, end: match.end, quantity: { value }, step: 1 };
  },
};
/** Signs that a multiple is meant and no number of occasions. */
const MULTIPLIED = pattern`^ [\s-] (?: ${anyOf(AFTER_MULTIPLE)} ${END} | [a-z]{3,}er\sthan ${END} | [a-z]+['’]s? ${END} )${'s'}`;

/** "threefold" · "12-fold" · "a ten-fold" */
export const fold: Recognizer = {
  name: 'threefold',
  needs: /fold$/,
  wordsAlone: true,
  pattern: pattern`(?: (?<number> ${NUMBER} ) [\s-]? | ${START} (?<word> two | three | four | five | six | seven | eight | nine | ten | twelve | twenty | hundred | thousand | many ) ) fold ${END}${'dg'}`,
  read: (match) => {
    const numeral = match.numeral('number');
    const value = numeral?.value ?? FOLDS[match.group('word') ?? ''];
    if (value === undefined) return undefined;
    return numeral === undefined ? { ...bare(match, value, 'times'), step: 1 } : figure('ratio', match, numeral, 'times');
  },
};
const FOLDS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, twenty: 20, hundred: 100, thousand: 1000 };

/** Behind "2,400 times": how often something happened, not by how much it grew. */
const OFTEN = /^\s(?:this|last|the\s(?:previous|past|same))\s(?:year|month|week|quarter|season|decade|century|summer|winter|spring|autumn)(?!['’])\b/;

/** "1.5 times" · "six times the first guess" · "three times as likely" · "10x" · "3.5× higher"; "won three times" counts, "2,400 times last year" too. */
export const times: Recognizer = {
  name: 'times',
  needs: /^(?:times|x|×)$/,
  pattern: pattern`(?<number> ${NUMBER} | ${FRACTION} ) (?: \s times | - times | \s?[x×] (?! [\s]?[a-z]?\d | \s?[\uE000-\uE007] ) ) ${END}${'dg'}`,
  read: (match) => {
    const numeral = match.numeral('number');
    if (numeral === undefined) return undefined;
    const sign = /[x×]$/.test(match.marked(match.start, match.end));
    const alone = match.before().trim() === '' && match.after().trim() === '';
    const multiple = sign || alone || !Number.isInteger(numeral.value) || (MULTIPLIED.test(match.after()) && !OFTEN.test(match.after()));
    return multiple ? figure('ratio', match, numeral, 'times') : figure('count', numeral, numeral);
  },
};


/** "half" · "two-thirds" · "three quarters" · "¾": what was read as a fraction, with "of" left out. */
export const fraction: Recognizer = {
  name: 'fractions in words',
  needs: FRACTION_HEADS,
  pattern: pattern`(?<number> ${FRACTION} ) (?![a-z\d])${'dg'}`,
  read: (match) => {
    const numeral = match.numeral('number');
    if (numeral === undefined) return undefined;
    const written = match.written().toLowerCase();
    if (written.endsWith('half') && isNoHalf(match)) return undefined;
    if (/^a\squarter$/.test(written) && isNoQuarter(match)) return undefined;
    return { kind: 'ratio', start: match.start, end: match.end, quantity: { value: numeral.value }, numeral };
  },
};

const isNoHalf = (match: Match): boolean => !BETWEEN.test(match.before()) && (
  /^-|^\s(?:brother|sister|past|time|term|board|mast|marathon|moon|back|century\s(?:from|off)|truth|measures?|expect)/.test(match.after()) || /\b(?:and\sa|and|the\sother|other|better|first|second|one|top|bottom|upper|lower|(?:nor|sou)thern|(?:ea|we)stern|left|right|front|back)\s$/.test(match.before()) && !/^\sof\b/.test(match.after()));
/** "between a third and a half" */
const BETWEEN = /\bbetween\s[^,;]+\sand\s$/;
const isNoQuarter = (match: Match): boolean => /^\s?-|^\s(?:final|back|mile|pounder|century)/.test(match.after()) || /\b(?:in|per|each|once)\s$/.test(match.before()) && !/^\sof\b/.test(match.after());

/** "a third of" · "a fifth lower" · "by a third": an ordinal that divides. */
export const ordinalFraction: Recognizer = {
  name: 'a third, a fifth',
  needs: ORDINAL_HEADS,
  pattern: pattern`${START} (?<all> (?: an? | one ) [\s-] (?<part> ${ORDINAL} ) ) ${END} (?! - | ['’] )${'dg'}`,
  read: (match) => {
    const part = match.numeral('part');
    if (part === undefined || part.value < 3 || /\d/.test(match.written(part)) || !(FRACTION_AFTER.test(match.after()) || match.written().toLowerCase().startsWith('one'))) return undefined;
    return bare(match, 1 / part.value);
  },
};
const FRACTION_AFTER = pattern`^ (?: \s ${anyOf(AFTER_SHARE)} ${END} | \s? [.,;:)!?—–] | \s \( (?=[^a-z]) | \s? $ )${'s'}`;

/** "one in five" · "nine out of 10" · "three-in-five" · "one driver in eight" · "six in every ten" */
export const oneInSo: Recognizer = {
  name: 'one in five',
  needs: /^(?:in|out)$/,
  pattern: pattern`
    (?<top> ${NUMBER} ) (?: (?:\s | -) (?:[a-z]+\s){0,2}? in [\s-] (?:every[\s-])? | (?:\s[a-z]+)? [\s-] out[\s-]of [\s-] (?:every[\s-])? ) (?<bottom> ${NUMBER} ) ${END}
  ${'dg'}`,
  read: (match) => {
    const [top, bottom] = [match.numeral('top'), match.numeral('bottom')];
    if (top === undefined || bottom === undefined || top.value >= bottom.value || top.value <= 0 || bottom.value > 1e6) return undefined;
    const between = match.marked(top.end, bottom.start);
    const outOf = between.includes('out');
    if (outOf) return bare(match, top.value / bottom.value);
    // "six in ten", "1 in 100"; not "15 in 2019", "3 in 14 days", "two goals in three games".
    if (bottom.value < 2 || (bottom.plain && bottom.value >= 1800 && bottom.value < 2150) || OCCASION.test(match.after())) return undefined;
    if (top.value > 9 && bottom.value % 5 !== 0) return undefined;
    const counted = /^\s([a-z]+)\s(?:[a-z]+\s)?in/.exec(between)?.[1];
    if (counted !== undefined && !SHARED.has(counted) && !(top.value === 1 && SHARE_ENDS.test(match.after()))) return undefined;
    return bare(match, top.value / bottom.value);
  },
};

/** "one cup in eight was broken", "one time in twelve.": nothing is counted behind it. */
const SHARE_ENDS = /^(?:\s?[.,;:!?)]|\s?$|\s(?:is|was|has|had|will|would|could|can|cannot|did|does|never|of (?:the|its|their|his|her|our|these|those|them)|\p{Ll}+s (?:the|an?|so|them)\b)\b)/u;

const SHARED: ReadonlySet<string> = new Set(SHARERS);
const OCCASION = pattern`^ [\s-] (?: % | per\s?cent | million | ${anyOf(OCCASIONS)} ) (?![a-z])${'s'}`;

/** "3/4" · "7/10" · "1/3rd" */
export const slashFraction: Recognizer = {
  name: 'fractions in digits',
  needs: /^[/⁄]$/,
  pattern: pattern`(?<![\d\/.$£€]) (?<top> ${DIGITS} ) \s?[\/⁄]\s? (?<bottom> ${DIGITS} ) (?:ths?|rds?|nds?)? (?![\d\/a-z]|\.\d|-\d)${'dg'}`,
  read: (match) => {
    const [top, bottom] = [match.numeral('top'), match.numeral('bottom')];
    if (top === undefined || bottom === undefined || !top.plain || !bottom.plain || top.value >= bottom.value || top.value === 0) return undefined;
    return bare(match, top.value / bottom.value);
  },
};

export const RATIOS: readonly Recognizer[] = [oneInSo, times, fold, multiplyingVerb, twice, ordinalFraction, fraction, slashFraction];
