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

export const CURRENCIES: readonly Currency[] = [
  { code: 'USD', signs: ['$', 'us$', 'u.s.$', 'u.s. $', 'us $', '$us'], names: ['dollar', 'us dollar', 'u.s. dollar', 'american dollar', 'united states dollar', 'buck', 'greenback'] },
  { code: 'EUR', signs: ['€'], names: ['euro'] },
  { code: 'GBP', signs: ['£', '￡'], names: ['pound', 'british pound', 'uk pound', 'sterling', 'pound sterling', 'quid'], plurals: ['pounds sterling', 'quid', 'sterling'] },
  { code: 'JPY', signs: ['¥', 'jp¥', '￥'], names: ['yen', 'japanese yen'], plurals: ['yen', 'japanese yen'] },
  { code: 'CNY', signs: ['rmb', 'cn¥', 'rmb¥'], names: ['yuan', 'chinese yuan', 'renminbi', 'rmb', 'yuan renminbi'], plurals: ['yuan', 'chinese yuan', 'renminbi', 'rmb', 'yuan renminbi'] },
  { code: 'CAD', signs: ['c$', 'ca$', 'can$', 'cdn$', 'cad$'], names: ['canadian dollar'] },
  { code: 'AUD', signs: ['a$', 'au$', 'aud$', 'aus$'], names: ['australian dollar'] },
  { code: 'NZD', signs: ['nz$'], names: ['new zealand dollar', 'kiwi dollar'] },
  { code: 'HKD', signs: ['hk$'], names: ['hong kong dollar'] },
  { code: 'SGD', signs: ['s$', 'sg$'], names: ['singapore dollar', 'singaporean dollar'] },
  { code: 'TWD', signs: ['nt$'], names: ['taiwan dollar', 'new taiwan dollar', 'taiwanese dollar'] },
  { code: 'INR', signs: ['₹', 'rs.', 'rs', 're.', 're'], names: ['rupee', 'indian rupee', 'rs'] },
  { code: 'PKR', signs: ['pkr'], names: ['pakistani rupee'] },
  { code: 'KRW', signs: ['₩'], names: ['won', 'south korean won', 'korean won'], plurals: ['won', 'south korean won', 'korean won'] },
  { code: 'CHF', signs: ['sfr', 'sfr.', 'fr.'], names: ['swiss franc', 'franc'] },
  { code: 'SEK', signs: ['skr'], names: ['swedish krona', 'krona', 'swedish crown'], plurals: ['swedish kronor', 'kronor', 'swedish krona'] },
  { code: 'NOK', signs: ['nkr'], names: ['norwegian krone', 'norwegian crown'], plurals: ['norwegian kroner'] },
  { code: 'DKK', signs: ['dkr'], names: ['danish krone', 'krone', 'danish crown'], plurals: ['danish kroner', 'kroner'] },
  { code: 'ISK', signs: [], names: ['icelandic krona'], plurals: ['icelandic kronur'] },
  { code: 'RUB', signs: ['₽'], names: ['rouble', 'ruble', 'russian rouble', 'russian ruble'] },
  { code: 'BRL', signs: ['r$'], names: ['real', 'brazilian real'], plurals: ['reais', 'brazilian reais'] },
  { code: 'MXN', signs: ['mx$', 'mex$'], names: ['mexican peso', 'peso'] },
  { code: 'ARS', signs: ['ar$'], names: ['argentine peso', 'argentinian peso'] },
  { code: 'CLP', signs: [], names: ['chilean peso'] },
  { code: 'COP', signs: [], names: ['colombian peso'] },
  { code: 'ZAR', signs: ['r'], names: ['rand', 'south african rand'], plurals: ['rand', 'rands', 'south african rand'] },
  { code: 'TRY', signs: ['₺'], names: ['turkish lira', 'lira'], plurals: ['turkish lira', 'lira', 'turkish liras'] },
  { code: 'ITL', signs: [], names: ['italian lira'], plurals: ['italian lire', 'lire', 'italian lira'] },
  { code: 'ILS', signs: ['₪', 'nis'], names: ['shekel', 'israeli shekel', 'new israeli shekel'] },
  { code: 'PLN', signs: ['zł'], names: ['zloty', 'polish zloty', 'złoty'], plurals: ['zloty', 'zlotys', 'zlotych', 'złoty'] },
  { code: 'CZK', signs: ['kč'], names: ['koruna', 'czech koruna', 'czech crown'], plurals: ['koruny', 'korun', 'czech crowns'] },
  { code: 'HUF', signs: [], names: ['forint', 'hungarian forint'], plurals: ['forint', 'forints', 'hungarian forints'] },
  { code: 'RON', signs: [], names: ['leu', 'romanian leu'], plurals: ['lei', 'romanian lei'] },
  { code: 'BGN', signs: [], names: ['lev', 'bulgarian lev'], plurals: ['leva', 'bulgarian leva'] },
  { code: 'UAH', signs: ['₴'], names: ['hryvnia', 'ukrainian hryvnia'] },
  { code: 'THB', signs: ['฿'], names: ['baht', 'thai baht'], plurals: ['baht', 'thai baht'] },
  { code: 'IDR', signs: ['rp', 'rp.'], names: ['rupiah', 'indonesian rupiah'], plurals: ['rupiah', 'rupiahs', 'indonesian rupiah'] },
  { code: 'MYR', signs: ['rm'], names: ['ringgit', 'malaysian ringgit'], plurals: ['ringgit', 'malaysian ringgit'] },
  { code: 'PHP', signs: ['₱', 'php'], names: ['philippine peso'] },
  { code: 'VND', signs: ['₫'], names: ['dong', 'vietnamese dong'], plurals: ['dong', 'vietnamese dong'] },
  { code: 'NGN', signs: ['₦', 'n'], names: ['naira', 'nigerian naira'], plurals: ['naira', 'nigerian naira'] },
  { code: 'KES', signs: ['ksh', 'kshs'], names: ['kenyan shilling', 'shilling'] },
  { code: 'EGP', signs: ['e£'], names: ['egyptian pound'] },
  { code: 'LBP', signs: [], names: ['lebanese pound'] },
  { code: 'AED', signs: ['dh', 'dhs'], names: ['dirham', 'uae dirham', 'emirati dirham'] },
  { code: 'SAR', signs: [], names: ['saudi riyal', 'riyal'] },
  { code: 'QAR', signs: [], names: ['qatari riyal'] },
  { code: 'KWD', signs: [], names: ['kuwaiti dinar', 'dinar'] },
  { code: 'IRR', signs: [], names: ['iranian rial', 'rial'] },
  { code: 'BDT', signs: ['৳', 'tk'], names: ['taka', 'bangladeshi taka'], plurals: ['taka', 'bangladeshi taka'] },
  { code: 'BTC', signs: ['₿'], names: ['bitcoin'] },
  { code: 'DEM', signs: ['dm'], names: ['deutschmark', 'deutsche mark', 'd-mark', 'german mark', 'deutsch mark'] },
  { code: 'FRF', signs: ['ff'], names: ['french franc'] },
  { code: 'FIM', signs: [], names: ['finnish markka', 'markka', 'finnish mark'], plurals: ['markkaa', 'finnish marks'] },
  { code: 'crown', signs: [], names: ['crown'] },
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
