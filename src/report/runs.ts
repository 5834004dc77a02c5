import { OBJECT, type Look, type Prose, type Span, type Style } from '../engine';

/** A stretch of words of one look, inside one claim or none. */
export interface Run {
  readonly text: string;
  readonly styles: readonly Style[];
  /** Index of the claim among the report's. */
  readonly claim?: number;
}

/**
 * A prose in runs: cut where a style or a claim begins or ends. `styles` and `claims` are those of its block, as spans of the file. Code and the like,
 * which a prose holds as a single stand-in, is shown as it is written, without its marks.
 */
export function setProse({ text, pieces }: Prose, file: string, styles: Look['styles'], claims: readonly (Span & { readonly claim: number })[]): Run[] {
  const cuts = [...styles, ...claims].flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  const runs: Run[] = [];
  for (const [at, { start, from, to, exact }] of pieces.entries()) {
    const words = text.slice(start, pieces[at + 1]?.start ?? text.length);
    const ends = exact ? [...new Set([...cuts.filter((cut) => cut > from && cut < from + words.length), from + words.length])] : [to];
    let begin = from;
    for (const end of ends) {
      const shown = exact ? words.slice(begin - from, end - from) : words === OBJECT ? withoutMarks(file.slice(from, to)) : words;
      add(runs, shown, { start: begin, end }, styles, claims);
      begin = end;
    }
  }
  return runs;
}

function add(runs: Run[], text: string, place: Span, styles: Look['styles'], claims: readonly (Span & { readonly claim: number })[]): void {
  const around = (span: Span): boolean => span.start < place.end && place.start < span.end;
  const own = [...new Set(styles.filter(around).map(({ style }) => style))];
  const claim = claims.find(around)?.claim;
  const last = runs.at(-1);
  if (last && last.claim === claim && last.styles.join() === own.join()) runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push({ text, styles: own, ...(claim !== undefined && { claim }) });
}

function withoutMarks(written: string): string {
  return written.replace(/^(?:`+ ?|<)|(?: ?`+|>)$/g, '');
}
