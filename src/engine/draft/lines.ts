/** A place as editors count it; both numbers start at 1, columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  /** Place of an offset; offsets outside the text are drawn to its ends. */
  position(offset: number): Position;
  /** Offset where a line (1-based) starts; the text's length for lines after the last. */
  lineStart(line: number): number;
}

/** Finds lines by offset in logarithmic time. "\n", "\r\n" and a lone "\r" end a line. */
export const lineIndex = (text: string): LineIndex => lineIndexOf(lineStarts(text), text.length);

/** Offsets where a text's lines start. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n?|\n/g)) starts.push(ending.index + ending[0].length);
  return starts;
}

/** The index of a text of this length whose lines start there. */
export function lineIndexOf(starts: readonly number[], length: number): LineIndex {
  return {
    position(offset) {
      const at = Math.max(0, Math.min(length, offset));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= at) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: at - starts[low]! + 1 };
    },
    lineStart(line) {
      return starts[Math.max(0, line - 1)] ?? length;
    },
  };
}
