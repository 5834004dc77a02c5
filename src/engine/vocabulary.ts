/**
 * The nouns of the house. Everything else is verbs on these.
 *
 * One example runs through all fields: the draft says
 *   "In 2016 the reef lost **about 40%** of its coral."
 * and the source says "The Long Reef lost 45% of its coral in 2016."
 *
 * Offsets are UTF-16 code units, half-open (`end` is exclusive). Offsets named in a `Span` of a `Block`, `Claim`,
 * `Evidence` or `Fix` count from the start of the file as it is on disk; offsets of a `Mention` count in the prose it was found in.
 */

/** A half-open stretch of text: "40%" in "about 40% of" is { start: 6, end: 9 }. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// --- documents: what a file says, free of its format ---------------------------------------------------------------------------

/**
 * The running words of one block, as a reader hears them: emphasis marks, link targets, footnote marks, comments and inline HTML are
 * gone, character references are decoded, every run of white space is one space, code is one U+FFFC.
 * `text`: "In 2016 the reef lost about 40% of its coral."
 */
export interface Prose {
  readonly text: string;
  /** Where each piece of `text` stands in the file, in order, without gaps in `text`. */
  readonly pieces: readonly Piece[];
}

/** `text[start…]` up to the next piece came from `from … to` in the file. `exact` pieces map character by character; others (a decoded `&euro;`, a line break with indentation) only as a whole. */
export interface Piece {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

/** A paragraph, heading, list item, quotation or footnote. */
export interface ProseBlock extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'footnote';
  /** Headings: 1 to 6. */
  readonly level?: number;
  readonly prose: Prose;
  /** List items: index (in the document's blocks) of the block that introduces the list ("The reef lost:"). */
  readonly lead?: number;
}

/** A table; each cell is a small prose of its own. Rows may be ragged. */
export interface TableBlock extends Span {
  readonly kind: 'table';
  /** Number of header rows at the top (0 or more). */
  readonly headerRows: number;
  readonly rows: readonly (readonly Cell[])[];
  /** "Coral cover, per cent", where the format has captions. */
  readonly caption?: Prose;
  /** Only some of the rows of a longer table: what holds of all its rows (their total, who is first, how many) cannot be told from these. */
  readonly excerpt?: true;
}

export interface Cell extends Span {
  readonly prose: Prose;
}

export type Block = ProseBlock | TableBlock;

/** A stretch of the draft where findings are let stand (stet), with the writer's reason if one was given. */
export interface LetStand extends Span {
  readonly reason?: string;
}

/** A file, read: its blocks in order, its front matter, and what its writer lets stand. */
export interface Document {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Title from front matter, else the first heading (or `<title>`). */
  readonly title?: string;
  /** Date of the piece, ISO, from front matter `date:` where it is one. */
  readonly date?: string;
  /** Front matter `sources:`, as written, in order. */
  readonly sources: readonly string[];
  readonly letStand: readonly LetStand[];
  /** Faults in the file itself: broken front matter, say. */
  readonly issues: readonly Issue[];
}

/** A located fault in a source or draft that the reader survived. */
export interface Issue extends Span {
  /** Dotted and stable: `front-matter.invalid`, `facts.unknown-entity`. */
  readonly code: string;
  readonly message: string;
}

// --- claims ----------------------------------------------------------------------------------------------------------------------

export type ClaimKind =
  | 'money' | 'percent' | 'points' | 'count' | 'measure' | 'date' | 'year' | 'duration' | 'ordinal' | 'ratio' | 'range' | 'name' | 'role';

export type Hedge = 'about' | 'more than' | 'less than' | 'at least' | 'at most' | 'nearly' | 'up to';

/**
 * What a figure says, in the unit as written. "about 40%" is { value: 40, unit: '%', hedge: 'about' }.
 * Either `value`, or `low` and `high`, or `date` is present.
 */
export interface Quantity {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** ISO 4217 code for money; '%', 'percentage point', 'basis point', 'times'; a unit's symbol or singular name ('km', 'tonne', 'hour'); absent for plain counts, fractions, ordinals. */
  readonly unit?: string;
  readonly hedge?: Hedge;
  /** `2025`, `2025-02`, `2025-02-24`, `--06`, `--06-30`, `2025-Q3`, `Q3`, `2025-H1`, `FY2025`, `FY2025-Q1`, `1990s`, `C20`, `-0400` (400 BC), `2018/2020`; see the design's report contract. */
  readonly date?: string;
}

/**
 * One figure found in a prose, whatever it is about. Its span leaves the hedge out: "40%".
 */
export interface Mention extends Span {
  readonly kind: Exclude<ClaimKind, 'name' | 'role'>;
  readonly quantity: Quantity;
  /** Size of one unit in the last place that was written, in the quantity's unit: 1 for "40%", 0.1 for "40.0%", 1e9 for "$53 billion", 1e8 for "$53.1bn", 1 for "1,234". Absent for dates, for fractions in words ("a third") and for verbs ("doubled"). */
  readonly step?: number;
  /** Where the hedge's words stand, if there is one: "about". */
  readonly hedgeSpan?: Span;
  /** A table's bare number that its head lent a unit: what a written 1 stands for (1e9 under "$bn"). */
  readonly lent?: number;
  /** Dates told from another date ("Thursday", "last year", "a year earlier"); then `quantity` is empty, or holds what was said ("last October": `--10`). */
  readonly relative?: RelativeDate;
}

/** A date told from another one: "last year" is { unit: 'year', offset: -1, from: 'now' }, "a year earlier" the same from 'context', "Thursday" { unit: 'day', weekday: 4, from: 'now' }. */
export interface RelativeDate {
  readonly unit: string;
  /** How many units later (negative: earlier) than where it is told from; absent where only a weekday is named. */
  readonly offset?: number;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday?: number;
  /** From the day of writing, or from a date the text is about. */
  readonly from: 'now' | 'context';
}

// --- facts and sources --------------------------------------------------------------------------------------------------------------

export type EntityType = 'company' | 'person' | 'product' | 'place' | 'organisation' | 'event' | 'concept';

/** A role someone holds: "chief executive" of "alibaba". */
export interface Role {
  readonly title: string;
  /** Id of the entity in which the role is held, if there is one. */
  readonly of?: string;
  /** Where the source says so. */
  readonly evidence?: Evidence;
}

/** A company, person, product, place …: "Long Reef", aliases "the reef". */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly evidence?: Evidence;
}

/** The exact place in a source that asserts a fact. */
export interface Evidence extends Span {
  /** Id of the source. */
  readonly source: string;
  /** 1-based. */
  readonly line: number;
  /** The sentence or the table row. */
  readonly text: string;
  /** Id of the fact. */
  readonly fact?: string;
  /** Of a fact table's row: where that was taken from. Not part of the JSON report. */
  readonly origin?: Origin;
  /** The figure itself within it: "45%". */
  readonly figure?: Span;
  /** In tables: the cell with the figure, and its column, 1-based. */
  readonly cell?: Span & { readonly column: number };
}

/** The place in an original from which a row of a fact table was taken; offsets count in the original's text, or in its reading copy. */
export interface Origin extends Span {
  /** The original's path as seen from the table's folder, or its web address. */
  readonly source: string;
  /** The sentence or the table's row there. */
  readonly text: string;
  /** 1-based. */
  readonly line?: number;
  readonly page?: number;
}

// --- verdicts and the report ----------------------------------------------------------------------------------------------------------

export type Verdict = 'supported' | 'refuted' | 'not-enough-info';

/** A correction as data: put `text` in place of the span. */
export interface Fix extends Span {
  readonly text: string;
}

/**
 * One figure or name of the draft, judged. `start`/`end` span the figure ("40%"), `text` is the draft's text under it.
 */
export interface Claim extends Span {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly quantity?: Quantity;
  readonly verdict: Verdict;
  /** Stable and dotted, see `codes.ts`: `refuted.value`. */
  readonly code: string;
  /** The justification, one plain sentence: "The source says the reef lost 45% of its coral in 2016, not 40%." */
  readonly message: string;
  /** Refuted: what the draft says ("40%") and what the source says ("45%"). */
  readonly actual?: string;
  readonly expected?: string;
  /** The arithmetic, as a formula a writer can read: "$53 billion ÷ 3 years". */
  readonly derivation?: string;
  readonly evidence: readonly Evidence[];
  /** Only where one replacement is plainly right, in the writer's own style. */
  readonly fix?: Fix;
}

export interface DraftReport {
  readonly path: string;
  readonly words: number;
  readonly summary: Readonly<Record<Verdict, number>> & { readonly ms: number };
  readonly claims: readonly Claim[];
}

export type SourceKind = 'article' | 'page' | 'table' | 'facts';

export interface SourceInfo {
  readonly id: string;
  readonly title: string;
  readonly kind: SourceKind;
}

/** The JSON contract with tools outside the project. */
export interface Report {
  readonly version: 1;
  readonly sources: readonly SourceInfo[];
  readonly drafts: readonly DraftReport[];
}
