import { MULTIPLYING_VERBS } from '../lexicon/numbers';
import { figure, type Found, type Match, type Recognizer } from '../found';
import { DIGITS, FRACTION, NUMBER, ORDINAL } from '../numerals/marked';
import { anyOf, END, pattern, START } from '../pattern';

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
  wordsAlone: true,
  pattern: pattern`${START} (?<word> twice | thrice ) ${END} (?!-)${'dg'}`,
  read: (match) => {
    const value = match.group('word') === 'twice' ? 2 : 3;
    if (/\bthink(?:ing)?\s$|\bonce\sor\s$|\bthought\s$/.test(match.before())) return undefined;
    return MULTIPLIED.test(match.after()) ? bare(match, value, 'times') : { kind: 'count', start: match.start, end: match.end, quantity: { value }, step: 1 };
  },
};
/** What follows a multiple: "as many", "the loss", "higher", "earnings". */
const MULTIPLIED = /^[\s-](?:as\b|the\b|its\b|their\b|his\b|her\b|our\b|that\b|those\b|what\b|this\b|last\b|more\b|less\b|fewer\b|larger|bigger|higher|greater|faster|lower|cheaper|smaller|longer|better|[a-z]{3,}er\sthan|earnings|sales|revenues?|profits?|book\b|forward|annual|expected|estimated|their\b|normal|usual|current|trailing|ebitda|oversubscribed|over\b|[a-z]+ed\searnings)/;

/** "threefold" · "12-fold" · "a ten-fold" */
export const fold: Recognizer = {
  name: 'threefold',
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

/** "1.5 times" · "five times the first estimate" · "three times as common" · "10x" · "3.5× higher"; "won three times" counts. */
export const times: Recognizer = {
  name: 'times',
  pattern: pattern`(?<number> ${NUMBER} | ${FRACTION} ) (?: \s times | - times | \s?[x×] (?! [\s]?[a-z]?\d | \s?[\uE000-\uE007] ) ) ${END}${'dg'}`,
  read: (match) => {
    const numeral = match.numeral('number');
    if (numeral === undefined) return undefined;
    const sign = /[x×]$/.test(match.marked(match.start, match.end));
    const alone = match.before().trim() === '' && match.after().trim() === '';
    const multiple = sign || alone || !Number.isInteger(numeral.value) || MULTIPLIED.test(match.after());
    return multiple ? figure('ratio', match, numeral, 'times') : figure('count', numeral, numeral);
  },
};


/** "half" · "two-thirds" · "three quarters" · "¾": what was read as a fraction, with "of" left out. */
export const fraction: Recognizer = {
  name: 'fractions in words',
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

const isNoHalf = (match: Match): boolean =>
  /^-|^\s(?:brother|sister|past|time|term|board|mast|marathon|moon|back|century\s(?:from|off)|truth|measures?|expect)/.test(match.after()) || /\b(?:and\sa|and|the\sother|other|better|first|second|one)\s$/.test(match.before()) && !/^\sof\b/.test(match.after());
const isNoQuarter = (match: Match): boolean => /^\s?-|^\s(?:final|back|mile|pounder|century)/.test(match.after()) || /\b(?:in|per|each|once)\s$/.test(match.before()) && !/^\sof\b/.test(match.after());

/** "a third of" · "a fifth lower" · "by a third": an ordinal that divides. */
export const ordinalFraction: Recognizer = {
  name: 'a third, a fifth',
  pattern: pattern`${START} (?<all> (?: an? | one ) [\s-] (?<part> ${ORDINAL} ) ) ${END} (?! - | ['’] )${'dg'}`,
  read: (match) => {
    const part = match.numeral('part');
    if (part === undefined || part.value < 3 || /\d/.test(match.written(part)) || !(FRACTION_AFTER.test(match.after()) || match.written().toLowerCase().startsWith('one'))) return undefined;
    return bare(match, 1 / part.value);
  },
};
const FRACTION_AFTER = /^\s(?:of\b|lower|higher|less|more\b|fewer|cheaper|smaller|larger|bigger|up\b|down\b|to\b|in\b|on\b|from\b|since|above|below|over\b|as\b|and\b|or\b|faster|slower|shorter|longer|were\b|was\b|are\b|is\b|have\b|had\b|said|off\b|between|between|compared|by\b|so\b|but\b|because|while|when|after|before|this\b|last\b|against|than\b|higher|stronger|weaker|worse|better|quicker|dearer|who\b)|^\s?[.,;:)!?—–]|^\s?$/;

/** "one in five" · "nine out of 10" · "three-in-five" · "one pupil in seven" · "six in every ten" */
export const oneInSo: Recognizer = {
  name: 'one in five',
  pattern: pattern`
    (?<top> ${NUMBER} ) (?: (?:\s | -) (?:[a-z]+\s){0,2}? in [\s-] (?:every[\s-])? | (?:\s[a-z]+)? [\s-] out[\s-]of [\s-] (?:every[\s-])? ) (?<bottom> ${NUMBER} ) ${END}
  ${'dg'}`,
  read: (match) => {
    const [top, bottom] = [match.numeral('top'), match.numeral('bottom')];
    if (top === undefined || bottom === undefined || top.value >= bottom.value || top.value <= 0 || bottom.value > 1e6) return undefined;
    const between = match.marked(top.end, bottom.start);
    const outOf = between.includes('out');
    // "six in ten", "1 in 100"; not "15 in 2019", "3 in 14 days".
    if (!outOf && (isYearLike(bottom.value, match) || bottom.value < 2 || (top.value > 10 && between !== ' in ' && between !== '-in-') || (top.value > 9 && bottom.value % 5 !== 0))) return undefined;
    if (!outOf && /\s[a-z]+\sin/.test(between) && (top.value > 3 || !/^\s(?:pupil|person|people|child|children|adult|adults|woman|women|man|men|patient|patients|household|households|student|students|voter|voters|family|families|job|jobs|home|homes|car|cars|worker|workers|american|americans|briton|britons|resident|residents|company|companies|firm|firms|couple|couples|girl|girls|boy|boys|case|cases|respondent|respondents|user|users|customer|customers|chance|member|members|driver|drivers|teacher|teachers|doctor|doctors|death|deaths|birth|births|employee|employees|parent|parents|european|europeans)\sin/.test(between))) return undefined;
    if (/^(?:\s|-)(?:years?|months?|weeks?|days?|hours?|minutes?|games?|matches|seconds?|states|countries|cities|%|percent|per\scent|million|tests|innings|starts|attempts|seasons|locations)\b/.test(match.after()) && !outOf) return undefined;
    return bare(match, top.value / bottom.value);
  },
};

const isYearLike = (value: number, match: Match): boolean => value >= 1800 && value < 2150 && /\uE004/.test(match.marked(match.start, match.end));

/** "3/4" · "7/10" · "1/3rd" */
export const slashFraction: Recognizer = {
  name: 'fractions in digits',
  pattern: pattern`(?<![\d\/.$£€]) (?<top> ${DIGITS} ) \s?[\/⁄]\s? (?<bottom> ${DIGITS} ) (?:ths?|rds?|nds?)? (?![\d\/a-z]|\.\d|-\d)${'dg'}`,
  read: (match) => {
    const [top, bottom] = [match.numeral('top'), match.numeral('bottom')];
    if (top === undefined || bottom === undefined || !top.plain || !bottom.plain || top.value >= bottom.value || top.value === 0) return undefined;
    return bare(match, top.value / bottom.value);
  },
};

export const RATIOS: readonly Recognizer[] = [oneInSo, times, fold, multiplyingVerb, twice, ordinalFraction, fraction, slashFraction];
