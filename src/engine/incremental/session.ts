import type { CheckOptions, DraftInput } from '../check';
import { letStand } from '../draft/directives';
import { readFrontMatter, type FrontMatter } from '../draft/front-matter';
import type { FactBase } from '../verdicts/fact-base';
import { narrowed } from '../verdicts/narrowed';
import type { Document, DraftReport } from '../vocabulary';
import { Judging, type Grounds } from './judging';
import { Placing } from './placing';
import { Reading } from './reading';

/** Of a first check, the shares of the work that are done when the draft's blocks are found, and when they are read. */
const PLACED = 0.02;
const READ = 0.1;

/**
 * Checks one draft again and again while it is written. Each report is the one that `check` gives for the same text, facts and options, to the byte; but
 * only what an edit has touched, or bears on, is read and judged again. It holds what it knows of the text checked last, and of no other.
 */
export class CheckSession {
  private readonly reading = new Reading();
  private judging: Judging | undefined;
  private placing: Placing | undefined;
  private options = '';
  private front: { readonly head: string; readonly read: FrontMatter } | undefined;

  /** The report on a text. Never throws on any text. */
  check(draft: DraftInput, base: FactBase, options: CheckOptions = {}): DraftReport {
    const steps = this.steps(draft, base, options);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /**
   * The same in small steps, each of which yields the share (0 to 1) that is done; returns the report. It may be left at any step: what was judged by then need
   * not be judged again. Of a session, one such check is under way at a time.
   */
  *steps(draft: DraftInput, base: FactBase, options: CheckOptions = {}): Generator<number, DraftReport> {
    const started = options.clock?.() ?? 0;
    const { text } = draft;
    const { end, date, title, sources, issues } = this.frontMatter(text);
    yield* within(this.reading.place(text, end), 0, PLACED);
    const { standing } = this.reading;
    const document: Document = {
      text, ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }), sources, letStand: letStand(text, standing.directives), issues,
      // Told if it is asked: long tables alone want to know.
      get blocks() { return standing.document; },
    };
    const facts = narrowed(base, document);
    const { judging, placing } = this.prepare({ facts, told: date ?? facts.date ?? options.today, now: date ?? options.today, preferNewer: options.preferNewer ?? false }, options);
    judging.arrange(this.reading.units, yield* within(this.reading.read(text.slice(0, end), facts), PLACED, READ));
    yield* within(judging.judge(), READ, 1);
    const { claims, counts } = placing.place(standing.parts, document, judging.told);
    return {
      path: draft.path,
      words: standing.words,
      summary: { ...counts, ms: Math.round(((options.clock?.() ?? 0) - started) * 10) / 10 },
      claims,
    };
  }

  /** Where facts, dates or settings are others than before, everything is judged anew; where the known names are, everything is read anew as well. */
  private prepare(grounds: Grounds, { ignoreNames, kindsOff, tolerance }: CheckOptions): { readonly judging: Judging; readonly placing: Placing } {
    const options = JSON.stringify([ignoreNames, kindsOff && [...kindsOff], tolerance]);
    const known = this.judging?.grounds;
    if (this.judging && this.placing && this.options === options && known?.facts === grounds.facts && known.told === grounds.told && known.now === grounds.now && known.preferNewer === grounds.preferNewer) {
      return { judging: this.judging, placing: this.placing };
    }
    this.reading.forget();
    this.options = options;
    this.judging = new Judging(grounds);
    this.placing = new Placing({ ...(ignoreNames && { ignoreNames }), ...(kindsOff && { kindsOff }), ...(tolerance !== undefined && { tolerance }) });
    return { judging: this.judging, placing: this.placing };
  }

  /** The front matter, read again only where it has changed. */
  private frontMatter(text: string): FrontMatter {
    if (this.front && this.front.head.endsWith('\n') && text.startsWith(this.front.head)) return this.front.read;
    const read = readFrontMatter(text);
    this.front = { head: ` ${text.slice(0, read.end)}`.slice(1), read };
    return read;
  }
}

/** The steps of a part of some work, which takes it from one share that is done to another. */
function* within<T>(steps: Generator<number, T>, from: number, to: number): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}
