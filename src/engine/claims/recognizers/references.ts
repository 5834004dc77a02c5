/** Numbers that name a place, a law or a thing rather than count: they keep their place so that nobody else reads them. */
import { none, type Match, type Recognizer } from '../found';
import { DIGITS, NUMBER, ORDINAL, WORD_HEADS, WORDS } from '../numerals/marked';
import { anyOf, END, pattern, START } from '../pattern';

const WAYS = ['street', 'st', 'avenue', 'ave', 'road', 'rd', 'boulevard', 'blvd', 'lane', 'square', 'terrace', 'crescent', 'parkway'];
/** Numbers as they stand in marked text, read or not. */
const ANY = String.raw`[\d\uE000-\uE007]+`;

const allCapital = (words: string): boolean => words.trim().split(/\s+/).every((word) => /^\p{Lu}/u.test(word));

/** "221B Baker Street" · "1600 Pennsylvania Avenue" · "Fourth Street" · "42nd Street"; not "in 2019 Wall Street fell", "two Oxford Street shops". */
export const address: Recognizer = {
  name: 'addresses',
  needs: new RegExp(`^(?:${WAYS.join('|')})$`),
  pattern: pattern`
    (?: (?<number> ${NUMBER} ) [a-z]? (?= \s[a-z] ) (?<street> (?: \s [a-z]+ \.? ){1,3} ) | (?<ordinal> ${ORDINAL} ) ) \s (?<way> ${anyOf(WAYS)} ) ${END} (?! \s (?!was|is|has|as) [a-z]+s \b )
  ${'dg'}`,
  read: (match) => {
    const [number, street, way] = [match.numeral('number'), match.span('street'), match.span('way')];
    if (!allCapital(match.written(way)) || (street !== undefined && !allCapital(match.written(street)))) return undefined;
    if (number === undefined) return none(match);
    const isYear = number.plain && number.value >= 1000 && number.value <= 2150;
    return number.form === 'digits' && Number.isInteger(number.value) && (!isYear || /(?:^|\bat\s|[,:(]\s?)$/.test(match.before())) ? none(match) : undefined;
  },
};

/** "42 U.S.C. 1983" · "17 CFR Part 240" · "88 Fed. Reg. 1402" */
export const lawCitation: Recognizer = {
  name: 'places in law books',
  needs: /^(?:c|r|cfr|usc|reg|stat)$/,
  pattern: pattern`
    ${DIGITS} \s (?: u\.?\s?s\.?\s?c\.? | c\.?\s?f\.?\s?r\.? | fed\.\sreg\. | stat\. ) (?: \s (?: §+ \s? | (?:parts?|sections?|sec\.) \s )? ${ANY} (?: [.-]${ANY} )* )?
  ${'dg'}`,
  read: (match) => (/[A-Z]/.test(match.written()) ? none(match) : undefined),
};

/** "Directive 95/46/EC" · "Regulation (EU) 2016/679" · "Regulation No 1025/2012" */
export const unionLaw: Recognizer = {
  name: 'laws of the European Union',
  needs: /^(?:ec|eu|eec|directive|regulation|decision)$/,
  pattern: pattern`
    (?: (?: \( (?:ec|eu|eec) \) | ${START} (?: directive | regulation | decision ) ) \s (?: no\.? \s )? ${ANY} \/ ${ANY} | ${START} ${ANY} \/ ${ANY} (?= \/(?:ec|eu|eec) ) ) (?: \/ (?:ec|eu|eec) ${END} )?
  ${'dg'}`,
  read: none,
};

/** "a 401(k) plan" · "a 501(c)(3) charity" */
export const lettered: Recognizer = {
  name: 'numbers with a letter in brackets',
  needs: /^\($/,
  opens: true,
  pattern: pattern`(?<number> ${DIGITS} ) \( [a-z] \) (?: \( ${ANY} \) )?${'dg'}`,
  read: (match) => (match.numeral('number')?.plain === true && !/[$£€]\s?$/.test(match.before()) ? none(match) : undefined),
};

/** "the Thirty Years' War" · "the Six-Day War" */
export const war: Recognizer = {
  name: 'wars named by their length',
  needs: /^war$/,
  pattern: pattern`${NUMBER} [\s-] (?: years? | days? | weeks? ) ['’]? \s (?<war> war ) ${END}${'dg'}`,
  read: (match) => (match.written(match.span('war')).startsWith('W') && /^\p{Lu}/u.test(match.written()) ? none(match) : undefined),
};

const AIRLINERS = ['boeing', 'max', 'dreamliner', 'dreamliners', 'jet', 'jets', 'jetliner', 'jetliners', 'airliner', 'airliners'];
const OF_A_KIND = pattern`^ \s (?: ${anyOf(AIRLINERS)} ) ${END}${'s'}`;

/** "787 Dreamliners" · "the 737 Max" · "Boeing's 777" */
export const airliner: Recognizer = {
  name: 'aircraft by their numbers',
  needs: new RegExp(`^(?:${AIRLINERS.join('|')})$`),
  opens: true,
  pattern: pattern`${DIGITS} (?: -${DIGITS} )?${'g'}`,
  read: (match: Match) => (/^7[0-9]7(?:-\d+)?$/.test(match.written()) && (OF_A_KIND.test(match.after()) || /boeing(?:['’]s)?\s(?:new\s)?$/.test(match.before())) ? none(match) : undefined),
};

/** "Three Mile Bridge" · "the Five Star Movement" · "Slaughterhouse-Five" · "Air Force One": a capital amid a sentence, beside another. Where all words have capitals they say nothing. */
export const partOfName: Recognizer = {
  name: 'number words in names',
  needs: WORD_HEADS,
  opens: true,
  pattern: pattern`(?<= [a-z\uE000-\uE007] ['’]?s? [\s-] ) ${WORDS} ${END}${'g'}`,
  read: (match) => {
    const numeral = match.opening();
    const { text } = match.reading;
    if (numeral === undefined || numeral.scale > 1 || !CAPITAL.test(match.written()) || !IN_LOWER_CASE.test(text)) return undefined;
    return NAME_BEFORE.test(text.slice(Math.max(0, match.start - 30), match.start)) || NAME_AFTER.test(text.slice(match.end, match.end + 4)) ? none(match) : undefined;
  },
};

const CAPITAL = /^\p{Lu}/u;
const IN_LOWER_CASE = /(?<![\p{L}-])\p{Ll}{5,}/u;
const NAME_BEFORE = /(?:^|\s)\p{Lu}[\p{L}.]*(?:['’]s)?[\s-]$/u;
const NAME_AFTER = /^\s\p{Lu}\p{Ll}/u;

export const REFERENCES: readonly Recognizer[] = [partOfName, address, lawCitation, unionLaw, lettered, war, airliner];
