// htmlparser2: reads HTML as browsers forgive it, as a stream, with the place of every tag and text.
import { Parser } from 'htmlparser2';

/** What a reader of a page is told, in order; `start` and `end` are offsets into the HTML. */
export interface TagReader {
  open(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void;
  close(name: string, start: number, end: number): void;
  /** `data` is decoded: one character for a reference such as `&euro;`. */
  text(data: string, start: number, end: number): void;
}

/** Browsers nest no deeper than this either; the parser's time grows with the square of the depth. */
const DEEPEST = 512;

/** Reads a page from tag to tag; of a page nested deeper than any browser would show it, only what stands before that depth. */
export function readTags(html: string, reader: TagReader): void {
  let depth = 0;
  // What the end of the file closes is reported one beyond it.
  const end = (): number => Math.min(html.length, parser.endIndex + 1);
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > DEEPEST) parser.pause();
      else reader.open(name, attributes, parser.startIndex, end());
    },
    onclosetag(name) {
      if (depth-- <= DEEPEST) reader.close(name, parser.startIndex, end());
    },
    ontext(data) {
      reader.text(data, parser.startIndex, end());
    },
  });
  parser.end(html);
}
