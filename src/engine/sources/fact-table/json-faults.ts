import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import { lineIndex } from '../../draft/lines';
import type { Span } from '../../vocabulary';

/** By the reader's names of its errors: what is missing, where the reader meets something else in its place: at the end of what stands before. */
const MISSING: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma is missing',
  ColonExpected: 'a colon is missing',
  CloseBraceExpected: 'a closing brace } is missing',
  CloseBracketExpected: 'a closing bracket ] is missing',
  ValueExpected: 'a value is missing',
  PropertyNameExpected: 'a name in quotation marks is missing',
  UnexpectedEndOfString: 'a quotation mark is missing',
  UnexpectedEndOfComment: 'a comment is not closed',
};

/** What stands where it must not. */
const WRONG: Readonly<Record<string, string>> = {
  InvalidSymbol: 'words need quotation marks',
  InvalidNumberFormat: 'a number cannot be read',
  UnexpectedEndOfNumber: 'a number cannot be read',
  InvalidEscapeCharacter: 'a backslash has to be doubled',
  InvalidUnicode: 'a character’s number after \\u cannot be read',
  InvalidCharacter: 'a string holds a line break or a control character',
  EndOfFileExpected: 'something stands behind the end',
};

/** The first of the reader's errors, from which the others usually follow, in plain words with its line. */
export function jsonFault(text: string, [first]: readonly ParseError[]): (Span & { readonly message: string }) | undefined {
  if (!first) return undefined;
  const code = printParseErrorCode(first.error);
  const missing = MISSING[code];
  const start = missing === undefined ? first.offset : Math.max(0, text.slice(0, first.offset).trimEnd().length - 1);
  const words = missing ?? WRONG[code] ?? 'something cannot be read';
  return { start, end: missing === undefined ? first.offset + Math.max(1, first.length) : start + 1, message: `This is not JSON: ${words} in line ${lineIndex(text).position(start).line}.` };
}
