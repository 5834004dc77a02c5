/** Words with a full stop, as data: lower case, without the last stop. */

/** Always followed by what they belong to: "Mr. Wu", "vs. Meta", "e.g. chips". */
export const LEADING: ReadonlySet<string> = words(`
  mr mrs ms mx dr prof gov sen rep gen col lt maj capt cmdr sgt cpl adm rev fr hon pres amb supt det insp mme mlle messrs st mt ft
  rs rp tk vs v cf viz e.g i.e eg ie approx c ca circa resp incl excl esp al
`);

/** Stand before a number: "No. 5", "pp. 12–14"; elsewhere they end a sentence like any word. */
export const NUMBERING: ReadonlySet<string> = words(`
  no nos fig figs vol vols p pp art arts sec ch eq para par cl app ex jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** May end a sentence or not: "Meta Platforms Inc. said", "It bought DeepMind Inc. The price …". */
export const TRAILING: ReadonlySet<string> = words(`
  inc ltd corp co llc plc cos bros gmbh jr sr esq ph.d m.d b.a m.a d.c a.m p.m etc est dept univ assn intl
  bn mn tn mln bln trn m k b hr hrs min mins sec secs yr yrs mo mos wk wks sq cu ft in lb lbs oz mi km kg cm mm pct
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd
`);

/** After these a full stop ends the sentence, whatever capital follows: "at 5 p.m. Alibaba …" starts anew. */
export const CLOSING: ReadonlySet<string> = words('a.m p.m etc bn mn tn mln bln trn pct');

/** Names with an exclamation or question mark inside. */
export const SHOUTED_NAMES: ReadonlySet<string> = words('yahoo jeopardy');

/** Words that, with a capital in the middle of a text, start a sentence rather than go on with a name. */
export const STARTERS: ReadonlySet<string> = words(`
  a about above according across after again all along already also although among an and another any are as at back be because
  before below besides between beyond both but by can could despite did do does during each earlier either even every few finally
  first for from further had has have he hence her here his how however i if in indeed inside instead into is it its just last later
  like many may meanwhile more moreover most much my near neither nevertheless next no none nor not nothing now of off on once one
  only or other others our out over overall per perhaps rather recently same second several she should since so some soon still such
  that the their then there therefore these they third this those though through thus to today together too two under unlike until
  up upon was we were what whatever when where whereas whether which while who whose why will with within without would yes yet you your
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
