/**
 * What people are by their work. Each row holds words that may be said of the same person; whoever is told as one of a row is not thereby one of
 * another. Words that fit many ("director", "head", "expert", "analyst", "founder") are left out: they contradict nothing.
 */
const ROWS = `
minister secretary-of-state
chairman chair chairwoman chairperson
mayor
councillor councilor
senator
ambassador envoy
treasurer
guard watchman
restorer conservator
archivist librarian
curator
doctor physician surgeon medic
nurse midwife
paramedic
vet veterinarian surgeon
lawyer solicitor barrister counsel attorney advocate
prosecutor
judge magistrate justice
detective inspector superintendent constable sergeant sheriff
journalist reporter correspondent
teacher headteacher
pilot
driver
sailor skipper
plumber
electrician
carpenter
mason
gardener
miner
architect
engineer
accountant auditor
actuary
coach trainer
referee umpire
goalkeeper
bishop
vicar abbot
imam
rabbi
farmer
baker
butcher
chef cook
composer
conductor
meteorologist forecaster climatologist
geologist
biologist
epidemiologist virologist
historian
mathematician statistician
physicist
chemist
forester
gamekeeper warden ranger keeper
harbourmaster harbormaster
stationmaster
bookseller
pharmacist
dentist
planner
ombudsman
coroner
surveyor
`.trim().split('\n').map((row) => row.split(' '));

const ROW_OF = new Map(ROWS.flatMap((row, at) => row.map((word) => [word, at] as const)));

/** The words of one row, if the word is an occupation. Takes lower case. */
const rowOf = (title: string): number | undefined => ROW_OF.get(title.split(' ').at(-1)!);

/** Whether two titles are of occupations that are not the same: "guard" and "restorer". Takes lower case. */
export function areOtherOccupations(a: string, b: string): boolean {
  const [x, y] = [rowOf(a), rowOf(b)];
  return x !== undefined && y !== undefined && x !== y;
}

/** All words for the occupation of a title, itself among them. Takes lower case. */
export const wordsForOccupation = (title: string): readonly string[] => {
  const row = rowOf(title);
  return row === undefined ? [title] : ROWS[row]!;
};
