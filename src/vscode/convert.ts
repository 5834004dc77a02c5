/** The one place where the engine's offsets become VS Code's ranges. */
import { Position, Range } from 'vscode';
import type { Span } from '../engine';

/** Anything that knows the lines of a text: an open document does. */
export interface Places {
  positionAt(offset: number): Position;
}

/** The lines of a text that is not open in an editor; `lines` is the engine's index of it, which counts from 1. */
export function toPlaces(lines: { position(offset: number): { readonly line: number; readonly column: number } }): Places {
  return {
    positionAt(offset) {
      const { line, column } = lines.position(offset);
      return new Position(line - 1, column - 1);
    },
  };
}

export function toRange(places: Places, { start, end }: Span): Range {
  return new Range(places.positionAt(start), places.positionAt(end));
}

/** Where the cursor is, as an offset. */
export function toOffset(document: { offsetAt(position: Position): number }, position: Position): number {
  return document.offsetAt(position);
}

/** A range as plain data, for a link. */
export type PlainRange = readonly [startLine: number, startCharacter: number, endLine: number, endCharacter: number];

export function asPlainRange({ start, end }: Range): PlainRange {
  return [start.line, start.character, end.line, end.character];
}

export function fromPlainRange(numbers: PlainRange): Range {
  return new Range(...numbers);
}
