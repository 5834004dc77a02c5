import { officeOf, turned } from './role-titles';

/** Fields that a house gives to one of its officers; those of a row are too near to one another to tell officers apart. */
const ROWS = `
finance financial treasury accounting accounts
legal law
sales marketing commercial brand
operations operating production manufacturing logistics supply
research scientific science development technical technology engineering information digital data innovation
personnel people staff talent
communications press media publicity
fundraising
strategy policy planning investment
security safety risk compliance
medical clinical nursing
artistic music musical creative
sporting football sports
education learning
editorial
`.trim().split('\n').map((row) => row.split(' '));

const ROW_OF = new Map(ROWS.flatMap((row, at) => row.map((field) => [field, at] as const)));
const OFFICER = /^(?:chief )?(?<field>\p{L}+) (?:director|head|manager|officer|chief|counsel|secretary)$/u;
const LAWYER = /^(?:general|chief|legal) counsel$/u;

/** The row of the field that an office is of: of "head of fundraising", "chief legal officer"; undefined of any other title. */
function fieldOf(title: string): number | undefined {
  const lower = turned(title);
  if (LAWYER.test(lower)) return ROW_OF.get('legal');
  return ROW_OF.get(OFFICER.exec(officeOf(lower)?.title ?? lower)?.groups?.['field'] ?? '') ?? ROW_OF.get(OFFICER.exec(lower)?.groups?.['field'] ?? '');
}

const AT_THE_TOP = new Set(['chief executive', 'managing director', 'chairman', 'coach', 'captain']);

/** Whether two titles are of offices that one person does not hold: of other fields of a house ("head of finance", "head of fundraising"), or of one field and of the whole. */
export function areOfOtherFields(a: string, b: string): boolean {
  const [x, y] = [fieldOf(a), fieldOf(b)];
  if (x !== undefined && y !== undefined) return x !== y;
  const top = x === undefined ? a : b;
  return (x !== undefined || y !== undefined) && AT_THE_TOP.has(officeOf(top)?.title ?? '');
}
