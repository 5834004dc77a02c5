/** What tables call their rows, columns and gaps; everyday English of spreadsheets and statistics, lower case unless said otherwise. */

/** Heads of columns that put the rows in order: their numbers are ranks. */
export const RANK_HEAD = /^(?:rank(?:ing)?|pos(?:ition)?|place|placing|standing)\.?(?:,? (?:in )?(?:(?:week )?\d{1,4}|(?:this|last) (?:year|week|month|season)))?$/iu;
/** Heads of columns that only number the rows. */
export const INDEX_HEAD = /^(?:#|no\.?|nr\.?|nos\.?|num(?:ber)?|№|row|s\/n|sl\.?(?: no\.?)?|item no\.?)?$/iu;
/** Heads of columns that hold codes: digits there count nothing. */
export const CODE_HEAD = /^(?:(?:\p{L}+ )?(?:id|code|key|ref(?:erence)?|isin|ean|sku|zip(?: code)?|post ?code|phone|tel(?:ephone)?|fax|iso|nuts|fips|url|uuid|doi)\.?|notice|(?:lot|serial|item|case|flight|route|page|plate)(?: (?:no\.?|number))?)$/iu;
/** Heads of columns whose cells name times: the rows' own periods. */
export const PERIOD_HEAD = /^(?:(?:calendar|fiscal|financial|school|tax) )?(?:year|yr|season|month|quarter|week|date|period|half|day|decade|time)s?(?: ended| ending| to)?$/iu;
/** Heads of columns that say when something began or ended: four digits there are years. */
export const YEAR_WORDS = /\b(?:years?|founded|opened|built|established|since|born|died|launch(?:ed)?|from|to|until|season|completed|commissioned|elected|started?|begun|began|ended?|first|last|introduced|created|formed|inaugurated|vintage|joined|expir(?:y|es)|due|date|debut|closed|closing|renewed|renovated)\b/iu;
/** Heads of columns that tell a time and nothing else. */
export const TIME_ALONE = /^(?:(?:in |fy ?|q[1-4] ?|h[12] ?)?(?:19|20)\d\d(?:[-–/]\d{2,4})?|(?:an? |one |the )?(?:year|month|quarter|week|season) (?:ago|before|earlier)|(?:this|last|previous|prior) (?:year|month|quarter|week|season|time)|before|previously|earlier|then|was)$/iu;
/** Heads of columns that name the unit of their row. */
export const UNIT_HEAD = /^(?:units?(?: of measure(?:ment)?)?|measured in|in)$/iu;
/** Heads of columns that tell how much something moved. */
export const CHANGE_HEAD = /\b(?:changes?|chg|growth|increase|decrease|rise|fall|difference|diff|delta|variation|gain|loss|yoy|y\/y|y-o-y|qoq|mom|like-for-like|vs\.?|versus|swing)\b|[Δ±]|\+\/[-–−]/iu;

/** Rows that sum up the others; the loose ones do so only at a table's end or beginning. */
export const TOTAL_LABEL = /^(?:(?:grand|sub|overall|column)[ -]?)?(?:sub)?totals?\b|\btotals?$|^sum\b(?! of)|^altogether\b|^in all$|^(?:all|both) together$/iu;
export const LOOSE_TOTAL_LABEL = /^(?:all|whole|entire|overall|combined|together|nationwide|worldwide|world|group|country)\b/iu;
/** Rows that average the others. */
export const MEAN_LABEL = /^(?:averages?|avg|mean|median)\b|\b(?:average|mean|median)$/iu;
/** Rows that stand for everything not listed. */
export const REST_LABEL = /^(?:(?:all )?others?|the rest|rest|remaining|remainder|misc(?:ellaneous)?|elsewhere|unknown|unspecified|not (?:stated|known)|undecided)\b|\bothers?$/iu;

/** Cells that say that there is nothing to say. */
export const NO_VALUE = /^(?:[-–—−.…*:]+|n\/?a\.?|n\.a\.|nil|none|null|nan|na|tb[cad]|\?+|x|not available|unknown|not applicable)$/iu;

/** Forecasts and plans: later than what is, though not its later state. */
export const PLANNED_HEAD = /\b(?:forecasts?|plan(?:ned|s)?|hoped|expected|expectation|targets?|budget(?:ed)?|estimated?|projected|projection|proposed|goal|guidance|outlook|est)\b|\b(?:19|20)\d\d\s?[efp]\b/iu;

/** Heads that tell times without dates: how many steps before the latest. */
export const STEPS_BACK: readonly (readonly [RegExp, number])[] = [
  [/\b(?:year|month|week|quarter|season|day)s? (?:ago|earlier|before)\b|\b(?:the )?year before\b/iu, 2],
  [/\b(?:last|previous|prior|preceding|former|past|old|earlier|before|then|was)\b/iu, 1],
  [/\b(?:this|current|latest|now|new|today|present|after|is)\b/iu, 0],
];

/** Short forms that heads of data files use, with what they stand for. */
export const HEAD_ABBREVIATIONS: Readonly<Record<string, string>> = {
  reg: 'registrations', regs: 'registrations', rev: 'revenue', pop: 'population', avg: 'average', emp: 'employees', cap: 'capacity', temp: 'temperature',
  qty: 'quantity', amt: 'amount', exp: 'exports', imp: 'imports', prod: 'production', unemp: 'unemployment', pax: 'passengers', inv: 'investment',
  max: 'highest', elev: 'height', dist: 'distance', govt: 'government', veh: 'vehicles', mkt: 'market', cust: 'customers', subs: 'subscribers',
};
