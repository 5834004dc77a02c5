import type { Mention, Span } from '../vocabulary';
import type { Direction } from './lexicon/directions';
import type { Name } from './names';
import type { State } from './states';

/**
 * What a figure is about. `stated` keeps what the sentence itself says apart from what was carried over from its context
 * (the subject of the sentence before, the year in the heading): a verdict must not rest on supposed parts alone.
 */
export interface Frame {
  /** Whose figure it is, likeliest first. */
  readonly who: readonly Who[];
  /** Known entities that the sentence names, in order, whether or not the figure is theirs. */
  readonly named: readonly string[];
  /** Whom it goes to: ids of known entities, other names with a question mark in front. */
  readonly objects: readonly string[];
  /** Stems of what it is for or is, right behind it: "bond", "#dividend". */
  readonly purpose: readonly string[];
  /** Of a stage or a share rather than of the whole. */
  readonly part: boolean;
  /** Concepts measured (see lexicon/measures.ts), the nearest in the figure's clause first. */
  readonly measures: readonly string[];
  /** Concepts named elsewhere in the sentence or its context. */
  readonly otherMeasures: readonly string[];
  /** Stems of the words right after the figure: "data centres" of "31 data centres". */
  readonly noun: readonly string[];
  /** Stem → weight: 1 in the figure's clause, less elsewhere. */
  readonly terms: ReadonlyMap<string, number>;
  readonly when: readonly Mention[];
  readonly duration?: Mention;
  /** Every telling word around the figure, by its nearness. */
  readonly near: ReadonlyMap<string, number>;
  /** Asked for, expected or aimed at rather than stated. */
  readonly state?: State;
  /** "$20 billion a year" → year. */
  readonly per?: string;
  readonly direction?: { readonly to: Direction; readonly word: Span };
  /** "from $60 billion", "against $60 billion a year ago": a value that no longer holds. */
  readonly former: boolean;
  /** How much something moved ("rose 11%", "an 11% increase") rather than how much there is ("to 11%", "11% of"). */
  readonly change: boolean;
  /** Told as done rather than planned: "spent", "last year", "so far". */
  readonly past: boolean;
  /** Of a stretch of time gone by: "over the past ten years", "last year". */
  readonly bygone: boolean;
  /** Denied, supposed or asked rather than asserted. */
  readonly unasserted: boolean;
}

/** A possible owner of a figure. */
export interface Who {
  /** Id of the known entity; absent for a name that no source knows. */
  readonly entity?: string;
  readonly text: string;
  readonly stated: boolean;
  /** Nothing in the sentence refers to it; the sentence before, the lead-in or the heading was about it. */
  readonly carried?: boolean;
  /** Carried across a paragraph's end. */
  readonly distant?: boolean;
  readonly name?: Name;
}
