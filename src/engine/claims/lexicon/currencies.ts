/**
 * Currencies as data. Codes are ISO 4217; signs and names are those in common newspaper use.
 * A name that many currencies share ("dollar", "franc", "crown") stands with the one it means when nothing else is said;
 * "crown" has no such one and is its own unit.
 */

export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** Written before the number (some of them after it, too), lower case; the usual one first. */
  readonly signs: readonly string[];
  /** Written after the number, singular; the usual one first. */
  readonly names: readonly string[];
  /** Names whose plural isn't made with "s". */
  readonly plurals?: readonly string[];
}

const list = (text: string): string[] => (text === '' ? [] : text.split(', '));

const row = (code: string, signs: string, names: string, plurals?: string): Currency => ({ code, signs: list(signs), names: list(names), ...(plurals === undefined ? {} : { plurals: list(plurals) }) });

export const CURRENCIES: readonly Currency[] = [
  row('USD', '$, us$, u.s.$, u.s. $, us $, $us', 'dollar, us dollar, u.s. dollar, american dollar, united states dollar, buck, greenback'),
  row('EUR', '€', 'euro'),
  row('GBP', '£, ￡', 'pound, british pound, uk pound, sterling, pound sterling, quid', 'pounds sterling, quid, sterling'),
  row('JPY', '¥, jp¥, ￥', 'yen, japanese yen', 'yen, japanese yen'),
  row('CNY', 'rmb, cn¥, rmb¥', 'yuan, chinese yuan, renminbi, rmb, yuan renminbi', 'yuan, chinese yuan, renminbi, rmb, yuan renminbi'),
  row('CAD', 'c$, ca$, can$, cdn$, cad$', 'canadian dollar'),
  row('AUD', 'a$, au$, aud$, aus$', 'australian dollar'),
  row('NZD', 'nz$', 'new zealand dollar, kiwi dollar'),
  row('HKD', 'hk$', 'hong kong dollar'),
  row('SGD', 's$, sg$', 'singapore dollar, singaporean dollar'),
  row('TWD', 'nt$', 'taiwan dollar, new taiwan dollar, taiwanese dollar'),
  row('INR', '₹, rs., rs, re., re', 'rupee, indian rupee, rs'),
  row('PKR', 'pkr', 'pakistani rupee'),
  row('KRW', '₩', 'won, south korean won, korean won', 'won, south korean won, korean won'),
  row('CHF', 'sfr, sfr., fr.', 'swiss franc, franc'),
  row('SEK', 'skr', 'swedish krona, krona, swedish crown', 'swedish kronor, kronor, swedish krona'),
  row('NOK', 'nkr', 'norwegian krone, norwegian crown', 'norwegian kroner'),
  row('DKK', 'dkr', 'danish krone, krone, danish crown', 'danish kroner, kroner'),
  row('ISK', '', 'icelandic krona', 'icelandic kronur'),
  row('RUB', '₽', 'rouble, ruble, russian rouble, russian ruble'),
  row('BRL', 'r$', 'real, brazilian real', 'reais, brazilian reais'),
  row('MXN', 'mx$, mex$', 'mexican peso, peso'),
  row('ARS', 'ar$', 'argentine peso, argentinian peso'),
  row('CLP', '', 'chilean peso'),
  row('COP', '', 'colombian peso'),
  row('ZAR', 'r', 'rand, south african rand', 'rand, rands, south african rand'),
  row('TRY', '₺', 'turkish lira, lira', 'turkish lira, lira, turkish liras'),
  row('ITL', '', 'italian lira', 'italian lire, lire, italian lira'),
  row('ILS', '₪, nis', 'shekel, israeli shekel, new israeli shekel'),
  row('PLN', 'zł', 'zloty, polish zloty, złoty', 'zloty, zlotys, zlotych, złoty'),
  row('CZK', 'kč', 'koruna, czech koruna, czech crown', 'koruny, korun, czech crowns'),
  row('HUF', '', 'forint, hungarian forint', 'forint, forints, hungarian forints'),
  row('RON', '', 'leu, romanian leu', 'lei, romanian lei'),
  row('BGN', '', 'lev, bulgarian lev', 'leva, bulgarian leva'),
  row('UAH', '₴', 'hryvnia, ukrainian hryvnia'),
  row('THB', '฿', 'baht, thai baht', 'baht, thai baht'),
  row('IDR', 'rp, rp.', 'rupiah, indonesian rupiah', 'rupiah, rupiahs, indonesian rupiah'),
  row('MYR', 'rm', 'ringgit, malaysian ringgit', 'ringgit, malaysian ringgit'),
  row('PHP', '₱, php', 'philippine peso'),
  row('VND', '₫', 'dong, vietnamese dong', 'dong, vietnamese dong'),
  row('NGN', '₦, n', 'naira, nigerian naira', 'naira, nigerian naira'),
  row('KES', 'ksh, kshs', 'kenyan shilling, shilling'),
  row('EGP', 'e£', 'egyptian pound'),
  row('LBP', '', 'lebanese pound'),
  row('AED', 'dh, dhs', 'dirham, uae dirham, emirati dirham'),
  row('SAR', '', 'saudi riyal, riyal'),
  row('QAR', '', 'qatari riyal'),
  row('KWD', '', 'kuwaiti dinar, dinar'),
  row('IRR', '', 'iranian rial, rial'),
  row('BDT', '৳, tk', 'taka, bangladeshi taka', 'taka, bangladeshi taka'),
  row('BTC', '₿', 'bitcoin'),
  row('DEM', 'dm', 'deutschmark, deutsche mark, d-mark, german mark, deutsch mark'),
  row('FRF', 'ff', 'french franc'),
  row('FIM', '', 'finnish markka, markka, finnish mark', 'markkaa, finnish marks'),
  row('crown', '', 'crown'),
];

/** A hundredth of a currency, by name: "32 cents", "50p". */
export const MINOR_UNITS: Readonly<Record<string, string>> = {
  cent: 'USD', 'us cent': 'USD', 'u.s. cent': 'USD', '¢': 'USD', c: 'USD', 'euro cent': 'EUR', eurocent: 'EUR', 'canadian cent': 'CAD', 'australian cent': 'AUD',
  penny: 'GBP', pence: 'GBP', p: 'GBP', paisa: 'INR', paise: 'INR', fen: 'CNY', kopeck: 'RUB', centavo: 'MXN',
};

/** ISO codes that are also everyday words in capitals, or units, and so need a currency's company. */
const NOT_AS_CODE = new Set(['crown', 'TRY', 'PHP', 'COP', 'ALL']);

/** Signs that are money before millions only: "R450 million", "N7bn"; otherwise "R101" and "N95" are names. */
export const OF_MILLIONS: ReadonlySet<string> = new Set(['r', 'n', 'php']);

/** code → currency. */
export const BY_CODE: ReadonlyMap<string, Currency> = new Map(CURRENCIES.map((currency) => [currency.code, currency]));

/** sign, lower case → ISO code; codes themselves count as signs ("USD 5m"). */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ...CURRENCIES.flatMap((currency) => currency.signs.map((sign): [string, string] => [sign, currency.code])),
  ...CURRENCIES.filter((currency) => !NOT_AS_CODE.has(currency.code)).map((currency): [string, string] => [currency.code.toLowerCase(), currency.code]),
]);

const plural = (name: string): string => (/[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`);

/** name after the number, lower case, singular and plural → ISO code. */
export const NAMES: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap(({ code, names, plurals }) =>
    [...names, ...(plurals ?? []), ...names.filter((name) => name !== 'sterling' && name !== 'rs').map(plural)].map((name): [string, string] => [name, code])),
);

/** name of a hundredth, lower case, singular and plural → ISO code. */
export const MINOR_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(MINOR_UNITS).flatMap(([name, code]): [string, string][] => (name.length > 2 && name !== 'pence' && name !== 'paise' ? [[name, code], [plural(name), code]] : [[name, code]])),
);

/** The nouns of a currency's names: "norwegian krone" and "norwegian crown" → krone, crown. */
const nounsOf = ({ names }: Currency): string[] => names.map((name) => name.slice(name.lastIndexOf(' ') + 1));

/** How a draft's currency and a source's may be one in other words: "crowns" and "kroner" leave open whose they are and are nobody's sign; of dollars one is meant when nothing else is said. */
export function namesake(draft: string, source: string): 'open' | 'usual' | undefined {
  const [one, other] = [BY_CODE.get(draft), BY_CODE.get(source)];
  const shared = one && other && one !== other ? nounsOf(one).filter((noun) => nounsOf(other).includes(noun)) : [];
  if (one && other && shared.some((noun) => OPEN.has(noun) && (one.names.includes(noun) || other.names.includes(noun)))) return 'open';
  return shared.some((noun) => one!.names.includes(noun)) ? 'usual' : undefined;
}
const OPEN = new Set(['crown', 'krone', 'krona']);
