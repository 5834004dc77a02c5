/** "1." "2.3." "(4)" "IV." "B)" before a heading's words. */
const MARKED_NUMBER = /[ \t]*\(?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-Za-z])\\?[.)](?=[ \t]+\S)/y;
/** "2.3 Results"; but "2.3 Million Jobs" is a figure, and "3 companies" may well be one. */
const DECIMAL_NUMBER = /[ \t]*\d{1,3}(?:\.\d{1,3})+(?=[ \t]+\p{Lu})(?![ \t]+(?:Thousand|Million|Billion|Trillion|Per|Percent|Percentage|Points?|Times|Degrees?|[A-Z]{2,3})\b)/uy;

/** Where a heading's words start, its bare leading number passed over; `from` is after the `#` marks. */
export function headingStart(file: string, from: number): number {
  for (const pattern of [MARKED_NUMBER, DECIMAL_NUMBER]) {
    pattern.lastIndex = from;
    const match = pattern.exec(file);
    if (match !== null) return from + match[0].length;
  }
  return from;
}
