import { beneathIgnoredName, evidenceWords, objectionBeneath, otherPlace, readLook, readMarkdown, type Claim, type Document, type DraftReport, type Evidence, type Span } from '../engine';
import { setGalley, type GalleyBlock } from './galley';
import { countsOf, isFinding, standingOf, type Counts, type Standing } from './standing';
import { sectionsOf, type Section } from './sections';
import { wordsAround, type Around } from './words-around';

/** What a source says, and where, in words a reader can follow: "article.md, line 12". */
export interface Citation {
  readonly text: string;
  readonly place: string;
  /** Index among the claim's evidence. */
  readonly evidence: number;
  /** Where in `text` the figure is that the verdict rests on, as far as that is known. */
  readonly figure?: Span;
}

/** Names the place of a piece of evidence for a reader. */
export type PlaceOf = (evidence: Evidence) => string;

/** One claim, as an editor reads of it. */
export interface Entry {
  readonly claim: Claim;
  /** Its index in the report. */
  readonly index: number;
  readonly standing: Standing;
  /** Findings are numbered from 1, in the order of the draft. */
  readonly number?: number;
  /** Index of its section in `Review.sections`. */
  readonly section: number;
  /** The words of its block on either side. */
  readonly around: Around;
  /** The checker's sentence about it. */
  readonly message: string;
  /** Why the writer lets it stand, if he says. */
  readonly reason?: string;
  /** It is a name that the writer's settings pass over, wherever it stands. */
  readonly isIgnoredName?: true;
  readonly citations: readonly Citation[];
  /** Index of the claim of this draft with which it does not agree. */
  readonly other?: number;
}

/** A checked draft, laid out for reading. */
export interface Review {
  readonly path: string;
  readonly title: string;
  readonly words: number;
  readonly counts: Counts;
  readonly sections: readonly Section[];
  /** Every claim, in the order of the draft. */
  readonly entries: readonly Entry[];
  readonly galley: readonly GalleyBlock[];
}

/** Lays out what was found in a draft. `text` must be the very text that was checked. */
export function reviewOf(report: DraftReport, text: string, placeOf: PlaceOf): Review {
  const document = readMarkdown(text);
  const galley = setGalley(document, readLook(text), report.claims);
  const around = wordsAround(galley);
  let findings = 0;
  const placed = report.claims.map((claim, index): Omit<Entry, 'section'> => {
    const standing = standingOf(claim);
    const other = otherPlace(claim, report.claims);
    return {
      claim, index, standing, ...(isFinding(standing) && { number: ++findings }),
      around: around.get(index) ?? { before: '', after: '' },
      ...wordsOn(claim, standing, document),
      citations: citationsOf(claim, placeOf),
      ...(other && { other: report.claims.indexOf(other) }),
    };
  });
  const { sections, entries } = sectionsOf(document, placed);
  return { path: report.path, title: document.title ?? report.path, words: report.words, counts: countsOf(entries), sections, entries, galley };
}

function wordsOn(claim: Claim, standing: Standing, { letStand }: Document): Pick<Entry, 'message' | 'reason' | 'isIgnoredName'> {
  const stand = standing === 'let-stand' ? letStand.find(({ start, end }) => start < claim.end && claim.start < end) : undefined;
  if (!stand) {
    const ignored = standing === 'let-stand' ? beneathIgnoredName(claim.message) : undefined;
    return ignored === undefined ? { message: claim.message } : { message: ignored, isIgnoredName: true };
  }
  return { message: objectionBeneath(stand, claim.message), ...(stand.reason !== undefined && { reason: stand.reason }) };
}

/** Each place once, where several facts come from the same sentence. */
function citationsOf(claim: Claim, placeOf: PlaceOf): Citation[] {
  const all = claim.evidence.map((one, index): Citation => {
    const text = evidenceWords(one);
    const figure = figureIn(text, claim);
    return { text, place: placeOf(one), evidence: index, ...(figure && { figure }) };
  });
  return all.filter(({ text, place }, at) => all.findIndex((other) => other.text === text && other.place === place) === at);
}

/** Evidence may be tidied, where the source has line ends and marks in it: the figure is found by how it is written. */
function figureIn(text: string, { expected, text: written }: Claim): Span | undefined {
  const words = expected ?? written;
  const at = words === '' ? -1 : text.indexOf(words);
  return at < 0 ? undefined : { start: at, end: at + words.length };
}
