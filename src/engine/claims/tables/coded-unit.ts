import { CURRENCIES } from '../lexicon/currencies';

/** Names of currencies that name other things, too. */
const ELSEWHERE = new Set('real mark crown won rand pound sol kip lev lek dram som birr lei leu colon sterling re buck quid'.split(' '));
/** Codes that are words, too. */
const WORDS = new Set('all try top cup mad bob pen gel cop sos'.split(' '));
const CODES = new Set(CURRENCIES.map(({ code }) => code.toLowerCase()).filter((code) => !WORDS.has(code)));
/** Signs that are written as letters, and the currencies that nothing else is named like: "rs", "yen". */
const NAMED = new Map(CURRENCIES.flatMap(({ code, signs, names, plurals }) => [...signs, ...names, ...(plurals ?? [])].filter((name) => /^\p{Ll}{2,}$/u.test(name) && !ELSEWHERE.has(name)).flatMap((name) => [[name, code] as const, [`${name}s`, code] as const])));
const SCALES: Readonly<Record<string, string>> = { k: 'thousand', th: 'thousand', thousand: 'thousand', thousands: 'thousand', m: 'million', mn: 'million', mln: 'million', mio: 'million', million: 'million', millions: 'million', b: 'billion', bn: 'billion', bln: 'billion', billion: 'billion', billions: 'billion' };
/** What one letter stands for behind any words; "t" of a price per tonne is none of them, and "m" has two meanings. */
const LETTERS: Readonly<Record<string, string>> = { t: 't', g: 'g', h: 'hours', l: 'litres' };
const GASES = /^(k|m)?t(?:co2e?|ch4)$/u;
const LENGTHS = /^(?:lengths?|heights?|depths?|distances?|dist|widths?|altitudes?|elevations?|elev|spans?|draughts?|diameters?|climbs?|ascents?|descents?|drops?|waves?|jumps?|throws?|thickness|snow|above|below|beam|tall|long|deep|high|wide|level)$/u;
const WARMTHS = /^(?:temps?|temperatures?|warmth|deg|degrees|dewpoint|tmin|tmax|tavg|tmean|highs?|lows?)$/u;
const TIMES = /^(?:times?|durations?|travel|journeys?|rides?|delays?|waits?|waiting|runtimes?|run|running|trips?|played|lap|laps|race|response|mean|swim|bike)$/u;
const SPEEDS = /^(?:speeds?|winds?|gusts?)$/u;

/**
 * The unit in a data file's head, whose words come apart already ("catch t 2029", "revenue eur m", "cost musd", "temp c"), written as a
 * person would write it in brackets; undefined where no token is surely one. In running heads such letters may be anything, in these the last
 * token is the unit by custom.
 */
export function unitInCode(head: string): string | undefined {
  const tokens = head.toLowerCase().split(/[^\p{L}\d%]+/u).filter((token) => token !== '' && !/^(?:co2e?|ch4|(?:fy)?(?:19|20)\d\d|[qh][1-4]|\d{1,2})$/u.test(token));
  const per = tokens.indexOf('per');
  for (const [at, token] of tokens.entries()) {
    const money = moneyIn(token);
    if (money) return money.scale ? `${money.code} ${money.scale}` : withScale(money.code, tokens[at + 1], tokens[at - 1]);
  }
  const own = per > 0 ? tokens.slice(0, per) : tokens;
  return own.length > 1 ? unitAtEnd(own.at(-1)!, own.slice(0, -1)) : undefined;
}

function unitAtEnd(token: string, before: readonly string[]): string | undefined {
  const tells = (kind: RegExp): boolean => before.some((word) => kind.test(word));
  const gas = GASES.exec(token);
  if (gas) return gas[1] === undefined ? 't' : gas[1] === 'k' ? 'thousand t' : 'million t';
  if (token === 'm' && tells(LENGTHS)) return 'metres';
  if (token === 'kt') return tells(SPEEDS) ? 'knots' : 'thousand t';
  if ((token === 'c' || token === 'f') && tells(WARMTHS)) return token === 'c' ? '°C' : '°F';
  if ((token === 's' || token === 'sec' || token === 'min' || token === 'mins') && tells(TIMES)) return token.startsWith('m') ? 'minutes' : 'seconds';
  return token === 'm' || token === 'k' ? SCALES[token] : LETTERS[token];
}

/** "eur", "musd", "usdm", "keur": a currency, and a scale joined to it. */
function moneyIn(token: string): { readonly code: string; readonly scale?: string } | undefined {
  if (CODES.has(token)) return { code: token.toUpperCase() };
  const named = NAMED.get(token);
  if (named !== undefined) return { code: named };
  for (const [letters, scale] of Object.entries(SCALES)) {
    if (letters.length > 2) continue;
    const code = token.startsWith(letters) ? token.slice(letters.length) : token.endsWith(letters) ? token.slice(0, -letters.length) : '';
    if (code.length === 3 && CODES.has(code)) return { code: code.toUpperCase(), scale };
  }
  return undefined;
}

function withScale(code: string, ...beside: readonly (string | undefined)[]): string {
  const scale = beside.flatMap((token) => SCALES[token ?? ''] ?? [])[0];
  return scale === undefined ? code : `${code} ${scale}`;
}
