/** Irregular forms of verbs and nouns that news prose is full of; each row's words count as its first. */
const FORMS = `
spend spent; lose lost; rise rose risen; fall fell fallen; grow grew grown; give gave given; take took taken; make made; pay paid;
buy bought; sell sold; build built; hold held; win won; lead led; run ran; begin began begun; come came; go went gone; see saw seen;
put puts; set sets; cut cuts; cost costs; get got gotten; keep kept; leave left; meet met; send sent; shrink shrank shrunk; sink sank sunk;
slide slid; speed sped; strike struck; lend lent; lay laid; lie lain lying; write wrote written; drive drove driven; fly flew flown flies; say said;
tell told; think thought; bring brought; catch caught; teach taught; seek sought; fight fought; find found; become became; feel felt;
withdraw withdrew withdrawn; undertake undertook undertaken; overtake overtook overtaken; outspend outspent; foresee foresaw foreseen;
choose chose chosen; speak spoke spoken; break broke broken; steal stole stolen; freeze froze frozen; draw drew drawn; know knew known; throw threw thrown; blow blew blown;
show shown; sow sown; sew sewn; swim swam swum; sing sang sung; drink drank drunk; ring rang rung; spring sprang sprung; swell swollen; shoot shot; stick stuck; sting stung;
swing swung; hang hung; cling clung; creep crept; sleep slept; sweep swept; weep wept; leap leapt; deal dealt; dream dreamt; mean meant; bend bent; burn burnt; learn learnt;
spill spilt; spoil spoilt; bleed bled; feed fed; breed bred; flee fled; stand stood; understand understood; withstand withstood; sit sat; spin spun; dig dug; wear wore worn;
tear tore torn; swear swore sworn; bite bit bitten; hide hid hidden; ride rode ridden; forget forgot forgotten; forgive forgave forgiven; forbid forbade forbidden;
eat ate eaten; beat beaten; shake shook shaken; mistake mistook mistaken; awake awoke; arise arose arisen; oversee oversaw overseen; overcome overcame; uphold upheld;
withhold withheld; outgrow outgrew; undergo underwent undergone; outsell outsold; resell resold; rebuild rebuilt; repay repaid; prepay prepaid; overspend overspent; unwind unwound;
wind winds; bind bound; grind ground; light lit; shine shone; slay slew slain; strive strove striven; weave wove woven; undercut undercuts; underpay underpaid; mislead misled;
bid bids; hear heard; bear bore borne; quit quits; tie tied tying ties;
person people persons; child children; man men; woman women; life lives; half halves; foot feet; tooth teeth; mouse mice; goose geese; ox oxen; wife wives; midwife midwives; housewife housewives; knife knives; gunman gunmen; crewman crewmen; clergyman clergymen; craftsman craftsmen; breastfeed breastfed; wolf wolves;
loaf loaves; thief thieves; shelf shelves; calf calves; hoof hooves; scarf scarves; gas gases; bus buses busses; virus viruses; bonus bonuses; campus campuses; census censuses;
crisis crises; analysis analyses; diagnosis diagnoses; thesis theses; hypothesis hypotheses; basis bases; oasis oases; axis axes; index indices indexes; matrix matrices; vertex vertices;
bacterium bacteria; criterion criteria; phenomenon phenomena; stadium stadia; referendum referenda; memorandum memoranda; curriculum curricula; millennium millennia; stratum strata;
fungus fungi; nucleus nuclei; cactus cacti; alumnus alumni; larva larvae; alga algae; formula formulae; appendix appendices; lens lenses; species;
policeman policemen; policewoman policewomen; fisherman fishermen; spokesman spokesmen; spokeswoman spokeswomen; chairman chairmen; fireman firemen; salesman salesmen; businessman businessmen;
businesswoman businesswomen; sportsman sportsmen; serviceman servicemen; congressman congressmen; congresswoman congresswomen; postman postmen; grandchild grandchildren; schoolchild schoolchildren;
company companies; firm firms; tonne tonnes; aluminium aluminum; sue sues sued suing; storey storeys; more most; many; good better best; bad worse worst; die dies died dying deaths death dead; datacenter datacentre;
ageing aging; artefact artifact artifacts; cheque cheques; enrol enroll enrolled enrolling enrolls; enrolment enrollment enrollments; foetus fetus fetuses; fulfil fulfill fulfills; grey gray;
haemorrhage hemorrhage hemorrhaged; jewellery jewelry; judgment judgement judgements; councillor councilor councilors; manoeuvre maneuver maneuvers;
mould mold; orthopaedic orthopedic; paediatric pediatric; paediatrician pediatrician pediatricians; plough plow plowed plowing plows; sceptic skeptic skeptics; sulphur sulfur; anaemia anemia
`;

/** Words that the stemmer would join with words of another meaning ("important" with "import"); each row has a stem of its own. */
const APART = `
important importantly importance; international internationally; intern interns internship internships; general generals generally; generous generously generosity; generic generics;
universe universes universal universally; university universities; authority authorities; executive executives; execution executions executed; product products; news; rating ratings;
customer customers; consumer consumers; community communities; experiment experiments experimental; conservative conservatives; legislator legislators; training trained trainee trainees;
several; prisoner prisoners; organic organically; organism organisms; meeting meetings; earnings; marketing; researcher researchers; projection projections projected; ruling rulings;
planted planting plantings; mineral minerals; booked booking bookings; traveller travellers traveler travelers; appointment appointments; interesting interested; reservation reservations;
employer employers; doctorate doctorates doctoral; shipped; shipping; emergency emergencies; positive positively; shareholder shareholders; regulator regulators; renewable renewables;
status statuses; expensive expensively; medication medications; productive productively productivity; recession recessions; responsible responsibly responsibility responsibilities; memory memories;
defendant defendants; department departments departmental; critical critically; instalment instalments installment installments; literal literally; likely likelihood; opposite opposites;
protestant protestants; quite; refinance refinances refinanced refinancing; aide aides; assistant assistants; follower followers; respondent respondents; effective effectively effectiveness; listing listings; demonstrator demonstrators; protester protesters;
nominal nominally; adviser advisers advisor advisors; publication publications; reporter reporters; eve; lawful lawfully
`;

const rows = (list: string): string[][] => list.trim().split(';').map((row) => row.trim().split(/\s+/));
const byFirst = (list: string): ReadonlyMap<string, string> => new Map(rows(list).flatMap(([first, ...others]) => others.map((form) => [form, first!] as const)));

const regular = byFirst(FORMS);
const apart: ReadonlyMap<string, string> = new Map(rows(APART).flatMap((row) => row.map((form) => [form, `=${row[0]!}`] as const)));

/** American spellings → British ones. That some words get a spelling nobody uses ("size" → "sise") is no harm: it is only ever compared. */
const SPELLINGS: readonly (readonly [american: RegExp, british: string])[] = [
  [/(?<=[iy])z(?=(?:e[drs]?|ers|ing|ations?)$)/u, 's'],
  [/^(lab|col|neighb|behavi|harb|fav|hon|hum|rum|vap|tum|flav|endeav|arm|od|vig|rig|splend)or/u, '$1our'],
  [/(cent|theat|met|lit|fib|calib)er(s?)$/u, '$1re$2'],
  [/(def|off|pret|lic)ens(es?|ed|ing)$/u, '$1enc$2'],
  [/(catal|dial|monol|prol)og(s?)$/u, '$1ogue$2'],
  [/^program(s?)$/u, 'programme$1'],
];

/** What every American spelling above has in it: most words have not, and need not be looked at six times. */
const PERHAPS_AMERICAN = /z|or|er|ens|og/u;

/** The form whose stem the word's forms share, in British spelling: "sold" → "sell", "colors" → "colours"; a regular word itself. Takes lower case. */
export function regularForm(lower: string): string {
  const form = regular.get(lower) ?? lower;
  return !PERHAPS_AMERICAN.test(form) ? form : SPELLINGS.reduce((word, [american, british]) => word.replace(american, british), form);
}

/** The stem of a word that the stemmer would take for another; undefined for all others. Takes lower case. */
export const ownStem = (lower: string): string | undefined => apart.get(lower);
