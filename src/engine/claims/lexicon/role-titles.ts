import { rememberText } from '../remember';

/**
 * Titles people hold. Each row is one office: its canonical title, then other ways to say it. Offices in the same family exclude one
 * another in the same organisation (a co-founder is not thereby the chief executive); those in no family never contradict.
 */
interface Office {
  readonly title: string;
  readonly family?: string;
}

const ROWS: readonly (readonly [family: string, titles: string])[] = [
  ['company', 'chief executive | CEO | chief executive officer | chief exec | boss | C.E.O.'],
  ['company', 'chairman | chair | chairwoman | chairperson | board chairman | chairman of the board | executive chairman | non-executive chairman'],
  ['company', 'deputy chairman | deputy chair | vice-chairman | vice chairman | vice chair'],
  ['company', 'chief financial officer | CFO | finance chief | finance director'],
  ['company', 'chief operating officer | COO | operations chief'],
  ['company', 'chief technology officer | CTO | technology chief | chief technical officer'],
  ['company', 'chief information officer | CIO'],
  ['company', 'chief marketing officer | CMO'],
  ['company', 'chief economist'],
  ['company', 'chief scientist | chief scientific officer'],
  ['company', 'managing director'],
  ['company', 'director general | director-general'],
  ['company', 'chief investment officer | investment chief'],
  ['company', 'chief commercial officer'],
  ['company', 'chief risk officer'],
  ['company', 'general manager'],
  ['company', 'co-founder | cofounder'],
  ['company', 'founder'],
  ['company', 'chief analyst'],
  ['company', 'treasurer'],
  ['company', 'secretary-general | general secretary'],
  ['company', 'spokesman | spokeswoman | spokesperson'],
  ['state', 'president'],
  ['state', 'vice-president | vice president'],
  ['state', 'prime minister | premier | PM'],
  ['state', 'deputy prime minister'],
  ['state', 'foreign minister | foreign secretary'],
  ['state', 'finance minister | chancellor of the exchequer | treasury secretary'],
  ['state', 'economy minister'],
  ['state', 'energy minister'],
  ['state', 'health minister | health secretary'],
  ['state', 'interior minister | home secretary'],
  ['state', 'defence minister | defense minister | defense secretary | defence secretary'],
  ['state', 'transport minister | transport secretary'],
  ['state', 'planning minister'],
  ['state', 'education minister | education secretary'],
  ['state', 'environment minister'],
  ['state', 'agriculture minister'],
  ['state', 'trade minister'],
  ['state', 'chancellor'],
  ['state', 'mayor'],
  ['state', 'deputy mayor'],
  ['state', 'king'], ['state', 'queen'],
  ['bank', 'governor'],
  ['bank', 'deputy governor'],
  ['', 'auditor general | auditor-general'], ['', 'attorney general | attorney-general'], ['', 'chief of staff'],
  ['', 'minister'], ['', 'director'], ['', 'analyst'], ['', 'economist'], ['', 'professor'], ['', 'coach'], ['', 'captain'], ['', 'manager'],
  ['', 'editor'], ['', 'author'], ['', 'owner'], ['', 'head'], ['', 'leader'], ['', 'senator'], ['', 'judge'], ['', 'spokesman'],
];

const OFFICES = new Map<string, Office>();
for (const [family, titles] of ROWS) {
  const all = titles.split(' | ');
  const title = all[0]!;
  for (const one of all) if (!OFFICES.has(one.toLowerCase())) OFFICES.set(one.toLowerCase(), family ? { title, family } : { title });
}

/** The office a title names: "CEO" → { title: "chief executive", family: "company" }. Case does not matter, nor what a chair or a president is of. */
export function officeOf(title: string): Office | undefined {
  const lower = turned(title);
  const office = OFFICES.get(lower) ?? OFFICES.get(lower.replace(/s$/u, ''));
  if (office) return office;
  const head = OF_SOMETHING.exec(title.toLowerCase())?.groups?.['head'];
  const held = head === undefined ? undefined : OFFICES.get(head);
  return held?.family === undefined ? undefined : held;
}

const OF_SOMETHING = /^(?<head>(?:.*\b)?(?:minister|secretary|head|director|manager|leader|chair|chairman|chairwoman|president)) (?:for|of) (?:the )?(?<what>\p{L}+(?: \p{L}+)?)$/u;

/** "Minister for health", "minister of health" → "health minister", "head of research" → "research head", in lower case; other titles only in lower case. */
export const turned = (title: string): string => title.toLowerCase().replace(OF_SOMETHING, '$<what> $<head>');

/** The office without what it is of, and that: "head", "research" of "head of research"; in lower case. */
export function partsOf(title: string): { readonly head: string; readonly what?: string } {
  const { head, what } = OF_SOMETHING.exec(title.toLowerCase())?.groups ?? {};
  return head === undefined || what === undefined ? { head: title.toLowerCase() } : { head, what };
}

/** What is told of in "head of research" and its like is part of the title. */
export const HEADS_OF_SOMETHING: ReadonlySet<string> = new Set(['minister', 'secretary', 'head', 'director', 'manager', 'leader', 'chair', 'chairman', 'chairwoman', 'president']);

const BELOW = /^(?<kind>\p{L}+ )?(?<rank>deputy|vice)[ -](?<office>.+)$/u;

/** Whether one is the other's deputy: "deputy commissioner" and "data commissioner", "vice-chancellor" and "chancellor". */
export function differInRank(a: string, b: string): boolean {
  const [x, y] = [BELOW.exec(turned(a))?.groups, BELOW.exec(turned(b))?.groups];
  const [below, above] = x ? [x, turned(b)] : [y, turned(a)];
  if (!below || (x && y)) return false;
  const office = `${below['kind'] ?? ''}${below['office'] ?? ''}`;
  return above === office || above.endsWith(` ${office}`) || above === `${office}-general`;
}

/** All titles, longest first, for building patterns. */
export const TITLES: readonly string[] = [...OFFICES.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Nouns that end a role no list foresees: "series director", "senior policy adviser". */
export const ROLE_NOUNS = new Set(`
  executive officer chief director manager president chairman chairwoman chair chairperson founder co-founder head boss minister secretary governor mayor
  senator member spokesman spokeswoman spokesperson economist analyst strategist professor lecturer researcher scientist engineer doctor physician surgeon nurse
  coach captain trainer manager player striker editor author writer journalist reporter lawyer solicitor judge prosecutor commissioner inspector superintendent
  ambassador envoy adviser advisor consultant planner treasurer accountant auditor trustee partner owner leader organiser organizer coordinator teacher headteacher
  principal rector dean librarian curator conductor composer producer designer architect farmer baker brewer chef warden ranger forester hydrologist geologist biologist
  epidemiologist virologist demographer historian statistician mathematician physicist chemist ecologist meteorologist forecaster technician operator
  guard restorer conservator archivist keeper gamekeeper lighthouse-keeper harbourmaster harbormaster stationmaster skipper pilot driver sailor fisherman vet veterinarian
  climatologist ombudsman prosecutor counsel barrister bishop abbot imam rabbi vicar sheriff constable sergeant detective magistrate coroner mediator arbitrator referee umpire
  bookseller grocer butcher carpenter mason plumber electrician gardener fisher miner mechanic tailor potter dealer broker banker actuary midwife paramedic pharmacist dentist
  controller administrator chancellor negotiator councillor councilor lawmaker deputy delegate candidate champion runner-up winner holder host guest
  miller innkeeper shepherd weaver blacksmith clerk cashier caretaker cook diver dancer singer actor actress painter sculptor novelist poet jeweller florist pawnbroker watchmaker
  major lieutenant colonel sommelier violinist cellist linguist
  surveyor surveyor-general director-general commander builder assistant veterinarian arbiter geophysicist student expert doctor
`.trim().split(/\s+/));

const MOST_SPELLINGS = 20_000;

/** Whether a word is a noun for one who does something: listed, or made like "oceanographer". Takes lower case. */
export const isRoleNoun = rememberText((lower: string): boolean => ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lower.replace(/^(?:vice|deputy)-/u, '')) || /\p{L}{3}(?:ologist|ographer|iatrist|icist|anist)$/u.test(lower), MOST_SPELLINGS);

/** Titles that stand capitalised before a name and are no part of it: "Judge Anna Thorne". */
export const TITLES_BEFORE_NAMES = new Set('judge justice prosecutor minister councillor councilor commissioner inspector superintendent ambassador auditor analyst economist spokesman spokeswoman detective sheriff magistrate coroner bishop archbishop cardinal rabbi imam admiral commander colonel major lieutenant corporal sergeant congressman congresswoman representative deputy treasurer chancellor coach founder co-founder manager engineer architect author captain skipper midfielder goalkeeper brigadier commodore historian novelist biologist'.split(' '));

/** Verbs that say an office: "runs" the company → chief executive. */
export const OFFICE_VERBS: Readonly<Record<string, string>> = {
  runs: 'chief executive', heads: 'chief executive', leads: 'chief executive',
  'co-founded': 'co-founder', cofounded: 'co-founder', founded: 'founder', chairs: 'chairman',
};
