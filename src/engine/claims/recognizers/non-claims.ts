import { MONTHS, WEEKDAYS } from '../lexicon/calendar';
import { SIGNS } from '../lexicon/currencies';
import { CAPITAL_LABELS, LABELS } from '../lexicon/labels';
import { none, type Recognizer } from '../found';
import { DIGITS, NUMBER } from '../numerals/marked';
import { anyOf, END, pattern, piece, START, tokensOf } from '../pattern';
import { REFERENCES } from './references';

/** "8.30pm" · "5 a.m." · "ten o'clock" · "half past six" · "1400 GMT" · "a quarter to nine" */
export const clock: Recognizer = {
  name: 'clock times',
  pattern: pattern`
    (?: (?: half | \uE007\uE000* | (?:a\s)?quarter | ${NUMBER} (?:\sminutes)? ) \s (?:past|to) \s (?<hour> ${NUMBER} ) (?=${END}) (?<oclock> \so['’]clock )?
      | ${NUMBER} (?: \s?[-–]\s? ${NUMBER} )? \s? (?: a\.?m\.? | p\.?m\.? | o['’]?\s?clock | hours\s(?:gmt|local) | gmt | utc ) ${END}
      | (?: \d?\d:\d\d ) \s? (?: am | pm )? )
  ${'dg'}`,
  read: (match) => {
    const hour = match.numeral('hour');
    if (hour !== undefined && (hour.value < 1 || hour.value > 12 || !/^(?:half|\uE007|a?\s?quarter|[\uE001-\uE005]\uE000*\sminutes|[\uE001-\uE005]\uE000*\s(?:past))/.test(match.marked(match.start, match.end)))) return undefined;
    if (hour !== undefined && /^\uE007\uE000*\sto\s/.test(match.marked(match.start, match.end)) && !/quarter/.test(match.written().toLowerCase())) return undefined;
    return none(match);
  },
};

/** "at 11.37" · "by 18.00 on Monday": a clock's time with a full stop, told as a time; prices, rates and marks stand at what they like. */
export const dottedClock: Recognizer = {
  name: 'clock times with a full stop',
  pattern: pattern`(?= ${DIGITS} ) (?<= \b(?:at|until|till|by|from|since|before|after|around|shortly\safter|shortly\sbefore) \s ) (?<time> ${DIGITS} ) (?= [,;)] | \.(?!\d) | \s?$ | \s(?:on|in\sthe|and|when|local|a\.?m|p\.?m|he|she|they|the|a|from|to|until|till|yesterday|today|${anyOf(Object.keys(WEEKDAYS))}) ${END} )${'dg'}`,
  read: (match) => {
    return !/^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(match.written()) || STANDING.test(match.before(match.start, 60)) ? undefined : none(match);
  },
};
/** What stands at a number that looks like a time. */
const STANDING = /\b(?:stood|stands?|standing|clos(?:ed|es|ing)|trad(?:ed|es|ing)|priced?|prices|valued|fixed|quoted|rates?|rated|index|averag(?:e|ed|es|ing)|peaked|settled|odds|marks?|scor(?:e|ed|es)|put|ratio|shares?|dollar|euro|yen|pound|opened|ended|level|magnitude|measured|cost|sold|bought|level|point|points)(?:\s+\p{L}+){0,2}\s+(?:at|by|from|after|before|since|until|till|around)\s+$/iu;

/** "Section 4" · "Route 66" · "pp. 12-15" · "Figures 3 and 4" · "version 2.1" */
export const label: Recognizer = {
  name: 'numbers that are labels',
  needs: tokensOf(LABELS),
  pattern: pattern`
    ${START} (?<label> ${anyOf(LABELS)} ) (?: \s(?:no\.?|number|nos\.?)\s? | \s?\# | \s (?: \( (?=${NUMBER}\)) )? | (?<=\.) | - ) (?<first> ${NUMBER} ) (?: [.:-] ${NUMBER} | [a-z] (?![a-z]) )*
    (?: (?: \s?[-–]\s? | \s(?:and|to|or|through)\s | ,\s ) ${DIGITS} (?= [\s.,;)]|$ ) (?!\s[a-z]+s\b|\s(?:per|%|people)) )?
  ${'dg'}`,
  read: (match) => {
    const name = match.group('label') ?? '';
    const first = match.numeral('first');
    const span = match.span('label');
    if (first === undefined || span === undefined) return undefined;
    if (first.scale > 1) return IN_BUILDING.test(name) && /^\d{1,3}[BM]$/.test(match.written(first)) ? none(match) : undefined;
    if (/[.,]\d{3}/.test(match.written(first)) && !(/^nos?\.$/.test(name) && REGISTERED.test(match.before()))) return undefined;
    if (first.form === 'words' && (first.value > 12 || !/^[A-Z]/.test(match.written(first)))) return undefined;
    // "First flight 9 February 1969"
    if (IN_MONTH.test(match.after(first.end))) return undefined;
    const capital = /^[A-Z]/.test(match.written(span));
    if (CAPITAL_LABELS.has(name) && !capital) return undefined;
    if (/^(?:number|no\.)$/.test(name) && first.value === 1 && /^\s?(?:seed|priority|in\sthe|on\sthe|spot|song|hit|single)/.test(match.after(first.end))) return undefined;
    if (/\uE004/.test(match.marked(first.start, first.end)) && !OF_THOUSANDS.test(name)) return undefined;
    if ((capital && name !== 'no' ? SHARE : COUNTED).test(match.after(first.end)) && !/^(?:section|phase|version|page|figure|table)/.test(name)) return undefined;
    return none(match);
  },
};
const IN_MONTH = pattern`^ \s ${anyOf(Object.keys(MONTHS))} ${END}${'s'}`;
/** Labels whose numbers may look like years. */
const OF_THOUSANDS = /^(?:section|page|isbn|room|flight|no\.|resolution|title|box|form|russell|horizon|iso|rfc|bwv|ngc|sb|hb|h\.r\.)/;
/** "Apartment 4B" */
const IN_BUILDING = /^(?:apartment|apt|flat|room|suite|unit|gate|platform|building|block)$/;
/** "Patent No. 6,285,999" */
const REGISTERED = /\b(?:patents?|applications?|registration|file|serial|commission|case)\s$/;
/** A plural noun right behind: then things are counted, whatever stands before. */
const COUNTED = /^\s(?:people|men|women|children|%|percent|per\scent|million|years?|months?|days?|hours?|minutes?|(?!was|is|has|does|this|its|vs|as|plus)[a-z]{3,}s)\b(?!\s(?:the|a|its|his|in\sa)\b)|^\s?%/;

/** Behind a capital label only these say that something is counted after all: "Group 12% owned by". */
const SHARE = /^\s?(?:%|per\s?cent|million|billion|years?|months?|points?)(?![a-z])/;

const CALENDAR = new Set([...Object.keys(MONTHS), ...Object.keys(WEEKDAYS)]);
const NOT_NAMES = new Set([...`
  about around some nearly almost over under only just roughly at in on by of to for from with the a an and or but all last this these those its their his her our my between more less than up down after before since until during
  within another other both no not as is are was were be has have had there that it he she they we i you who which where when every each first next exactly approximately ph approx circa total age aged top minus plus per if while
  though although because so then here now today yesterday tomorrow also even still already add use see what how why yes old new us usd eur gbp maybe perhaps spring summer autumn fall winter christmas easter ad population including
  average took take takes buy sold sell paid pay give make made set wait works work need needs needed wants want estimated combined fewer most least upwards north close near officially currently price prices cost costs temperature
  weight height length width depth distance time speed sales revenue profit income net loss q ebitda eps gdp cpi
`.trim().split(/\s+/), ...SIGNS.keys()]);

const BEHIND_NAME = piece`(?= \s?[.,;:!?)"”’'] | \s?$ | \s (?: was | is | were | are | had | has | have | and | or | which | that | who | in | on | for | to | with | at | from | will | would | can | could | may | might | by | as | but | if | when | while | after | before | than | series | itself | does | did | costs | comes | came | went | got | sold | says | said | looks | feels | lands | landed | launched | launches | users | owners | pro | plus | max | mini | ultra | probe | mission | rover | spacecraft | satellite | orbiter | lander | rocket | sedan | truck | car | phone | smartphone | tablet | console | processor | chip | engine | reactor | protocol | virus | vaccine | index | movie | film ) ${END} | ['’]s )`;

/** "iPhone 15" · "the Falcon 40" · "Windows 11" · "Apollo 11": a small number behind a capitalised name is part of the name. */
export const productName: Recognizer = {
  name: 'names with a number',
  pattern: pattern`${START} (?<name> [a-z][a-z&]+ | [a-z] ) \s (?<number> (?: \uE005 | \uE001 ) \uE000{0,2} (?!\uE000) ) ${BEHIND_NAME}${'dg'}`,
  read: (match) => {
    const name = match.span('name');
    const numeral = match.numeral('number');
    if (name === undefined || numeral === undefined || !numeral.plain) return undefined;
    const written = match.written(name);
    if (!/^(?:[A-Z]|[a-z][A-Z])/.test(written) || NOT_NAMES.has(written.toLowerCase()) || CALENDAR.has(written.toLowerCase())) return undefined;
    // A capital at the start of a sentence says nothing: "Buyers 18 and over".
    if (/^[A-Z][a-z]+$/.test(written) && /(?:^|[.!?:;]["”’)]?\s|[-–—•]\s)$/.test(match.before()) && !SUBJECT.test(match.after())) return undefined;
    // "the Conservatives 121": several of them, and a count.
    if (/[a-z]s$/.test(written)) return undefined;
    return none(match);
  },
};

/** "Sputnik 1 was launched": what the number belongs to is what the sentence is about. */
const SUBJECT = /^\s(?:was|is|has|had|will|would)\b/;

/** "won 3-1" · "a 21–14 victory" · "6-4, 6-3": scores and votes that are no ranges. */
export const score: Recognizer = {
  name: 'scores',
  needs: /^[-–]$/,
  pattern: pattern`(?<a> ${DIGITS} ) [-–] (?<b> ${DIGITS} ) (?! [\d\w%-] | \s(?:percent|per\scent|million|billion|years?|months?|weeks?|days?|hours?|minutes?|km|kg|miles?|metres?|meters?) )${'dg'}`,
  read: (match) => {
    const [a, b] = [match.numeral('a'), match.numeral('b')];
    if (a === undefined || b === undefined || !a.plain || !b.plain || a.value > 250 || b.value > 250) return undefined;
    const around = `${match.before(match.start, 40)}${match.after(match.end, 24)}`;
    const sporting = /\b(?:won|win|wins|winning|lost|lose|loses|beat|beats|beaten|defeat|defeated|defeating|victory|draw|drew|tie|tied|score|scored|led|lead|leads|trailed|final|finished|edged|thrashed|set|sets|game|match|vote|voted|ruled|ruling|record|decision|series|level|down|up|went|split|hammered|routed|overcame|downed|straight-sets|tiebreak|homer|goals?|innings)\b/.test(around);
    return (a.value >= b.value && (sporting || a.value < 100)) || (sporting && a.value < 20 && b.value < 20) ? none(match) : undefined;
  },
};

/** "24/7" · "50-50" · "9/11" · "4x4" · "20/20" */
export const digitIdiom: Recognizer = {
  name: 'idioms in digits',
  needs: /^[/-]$/,
  pattern: pattern`(?<a> ${DIGITS} ) \s?[\/-]\s? (?<b> ${DIGITS} ) (?![\d%\/])${'dg'}`,
  read: (match) => (/^(?:24\/7|50[-/]50|9\/11|20\/20|7\/7|1\/6|360\/365)$/.test(match.written()) ? none(match) : undefined),
};

/** "(212) 555-0147" · "+44 20 7946 0958" · "call 555-1234": telephone numbers. */
export const phone: Recognizer = {
  name: 'telephone numbers',
  pattern: pattern`
    (?= [(+\d] | ${DIGITS} ) (?: \( [\d\uE000-\uE007]+ \) \s? [\d\uE000-\uE007]+ [\s-] [\d\uE000-\uE007]+
      | (?<=\b(?:call|phone|dial|tel|tel\.|fax|text|ring|hotline|helpline|number)[:\s]{1,3}(?:(?:us|him|her|them|me)\s)?(?:on\s|at\s)?) \+? (?: ${DIGITS} | \d+ ) (?: [\s-] (?: ${DIGITS} | \d+ ) ){0,4}
      | (?<![\w$£€]) \+? \uE001\uE000* (?: \s ${DIGITS} ){2,4} (?!\s?[a-z%]) )
  ${'dg'}`,
  read: (match) => {
    const digits = match.written().replace(/\D/g, '').length;
    if (digits < 3 || (digits < 6 && /(?:number|line|on|at)\s$/.test(match.before()))) return undefined;
    return /^\+|\(|[a-z:.]\s?$/.test(match.written()) || /(?:call|phone|dial|tel|fax|text|ring|line|number|on|at)[.:]?\s\+?$/.test(match.before()) ? none(match) : undefined;
  },
};

export const NON_CLAIMS: readonly Recognizer[] = [clock, dottedClock, phone, digitIdiom, ...REFERENCES, label, productName, score];
