import { stemOf } from '../words';

/**
 * What figures measure: concept → the words and phrases that name it. Two figures about different concepts are about different things,
 * whoever they belong to. General English of business, politics, science, sport and public life; ours, grown from reading news.
 */
export const MEASURES: Readonly<Record<string, string>> = {
  spending: `spend, spending, invest, investment, outlay, allocate, allocation, promise, reserve for, pencil in, put down, put by, lavish, earmark, budget, commit, commitment, pour, plough, plow, pump, expenditure,
    capex, set aside, put into, put aside, pledge, gamble, gambit, splash, blitz, splurge, bet, wager, stake, shell out, inject, injection, channel, devote, dedicate, bankroll, fund, funding,
    ring-fence, sink, deploy, outspend, war chest, put up, lay out, kitty, package, programme, spree, pot, purse, cost, bill, price tag, tab, plan, push, drive, initiative, cheque, check, throw, funnel, direct, put towards`,
  revenue: 'revenue, sales, turnover, top line, bring in',
  profit: 'profit, earnings, net income, operating income, earn, bottom line, surplus, ebitda, margin',
  'market value': 'market value, market capitalisation, market capitalization, market cap, valuation, capitalisation, capitalization, stock market value, share price, stock, stockmarket value, market worth',
  staff: 'staff, employee, workforce, worker, headcount, job, payroll, personnel, employ',
  layoffs: 'layoff, lay off, redundancy, job cut, axe, sack',
  hiring: 'hire, recruit, recruitment',
  dividend: 'dividend, payout',
  buyback: 'buyback, buy back, repurchase',
  debt: 'debt, borrowing, liability, owe',
  fundraising: 'raise, fundraising, ipo, flotation, listing, float',
  takeover: 'takeover, acquisition, acquire, buy, merger, purchase, bid, buyout',
  fine: 'fine, penalty, penalise, settlement',
  tax: 'tax, levy, duty, tariff',
  pay: 'wage, salary, pay packet, bonus, remuneration',
  rent: 'rent',
  loans: 'loan, mortgage, lend, lending, credit',
  deposits: 'deposit, saving account, savings',
  'interest rate': 'interest rate, key rate, base rate, bank rate, policy rate, yield',
  inflation: 'inflation, consumer price',
  unemployment: 'unemployment, jobless',
  output: 'output, production, produce, generate, generation, pump, manufacture, shipment, ship, deliver, delivery',
  capacity: 'capacity',
  reserves: 'reserve, cash pile, stockpile',
  customers: 'customer, client, user, subscriber, member, membership, downloads',
  visitors: 'visitor, attendance, spectator, audience, attend, crowd, turnstile, footfall',
  population: 'population, inhabitant, resident',
  households: 'household, home, dwelling, house, apartment, flat',
  votes: 'vote, ballot, poll',
  turnout: 'turnout',
  seats: 'seat',
  deaths: 'die, kill, death, fatality, dead, victim',
  injuries: 'injure, injury, wounded, hurt',
  cases: 'infection, outbreak',
  patients: 'patient, participant, volunteer',
  students: 'student, pupil, enrolment, enrollment, enrol',
  temperature: 'temperature, degree, celsius',
  area: 'hectare, acre, square',
  emissions: 'emission, emit, carbon',
  tickets: 'ticket, admission, box office, gross',
  donations: 'donate, donation, gift, grant',
  trade: 'export, import',
  stores: 'store, branch, shop, outlet, restaurant, office',
  flights: 'flight, passenger, airline',
  chips: 'chip, semiconductor, gpu, processor',
  crackdown: 'crackdown, crack down, go after, lean on, bear down, rein, clampdown, clamp down, scrutiny, regulatory, regulator, shake-up, rein in',
  subsidy: 'subsidy, subsidise, rebate',
};

/** Words that a figure's sentence carries without saying what it measures. */
const LIGHT_WORDS = `
  a an the this that these those it its he she they we i you his her their our my your who whom whose which what when where why how
  and or but nor so yet if as than because though although while whereas unless whether there here also too very quite rather almost just only even
  related own across along around per case lot bit sort kind way thing fact question answer point end side part place name word line back far near close enough
  annual annually yearly quarterly monthly weekly daily onwards onward forward forwards
  did does done doing having let us them him me itself themselves else ever never always often sometimes
  say said tell expect plan aim hope intend announce report estimate reckon believe see know show note add call make take give get go come keep put set
  will would could should may might must can do be have has had is are was were been being not
  new next last first big bigger biggest large larger largest huge massive great greater greatest major further more most much many very just only even still also already now then than about around
  year month week quarter day today time period decade half fiscal financial
  worth come work out reach stand amount run total mean put
  company firm group business giant rival competitor maker organisation country nation government
  total combined together overall altogether each every both all some any other another same own such
  figure number amount sum level rate share part rest majority
  up down over under on in at to of by for with from as into during against among between per within since until before after
`.trim().split(/\s+/);

const LIGHT = new Set([...LIGHT_WORDS, ...LIGHT_WORDS.map(stemOf)]);

/** Whether a word, in any of its forms, tells nothing of what is measured. Takes lower case. */
export function isLight(word: string): boolean {
  return LIGHT.has(word) || LIGHT.has(stemOf(word));
}
