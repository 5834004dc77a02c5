import { sentencesOf } from '../check';
import type { BlockContext, Passage, Passed } from '../claims/passages';
import type { Who } from '../claims/frames';
import type { Carried } from '../claims/subjects';
import type { Stated } from '../matching/company';
import { assertionsIn, type Assertion, type Fact } from '../sources/fact';
import type { Judgement } from '../verdicts/judgement';
import type { Block, Claim, Entity } from '../vocabulary';
import type { PlacesStated } from './company';
import type { Part } from './parts';

/** A part of the draft (see parts.ts) where it stands now. */
export interface PlacedPart {
  readonly part: Part;
  readonly blocks: BlockRead[];
  /** Offset in the draft, lines before it, and blocks before it. */
  start: number;
  line: number;
  firstBlock: number;
  /** Undefined as soon as one of its units is read or judged anew. */
  kept: Kept | undefined;
}

/** What is kept of a part as long as its units are judged the same. */
export interface Kept {
  /** What it says against itself. */
  readonly within: readonly Judgement[];
  /** Its claims in the draft, the part standing so far from the beginning; as long as neither the writer lets any stand nor another part contradicts one. */
  placed: PlacedClaims | undefined;
}

/** Claims that stand in the draft, in order. */
export interface PlacedClaims {
  readonly start: number;
  readonly line: number;
  readonly claims: readonly Claim[];
  readonly counts: Counts;
}

export type Counts = Readonly<Record<Claim['verdict'], number>>;

/** A block and all that was read from it; its offsets count from its part. */
export interface BlockRead {
  block: Block;
  part: PlacedPart | undefined;
  /** Index of its list's lead-in among its part's blocks. */
  lead: number | undefined;
  index: number;
  /** Whether it is the first of its part: no list goes on there. */
  opensPart: boolean;
  /** What was known of the blocks before it when it was read. */
  passed: Passed | undefined;
  context: BlockContext | undefined;
  cents: string | undefined;
  passages: readonly Passage[];
  read: ReadUnits | undefined;
  /** The units of the block that an edit made this of. */
  replaces: readonly Unit[] | undefined;
}

/** A sentence of the draft, or a table's row: what it says, as it was read, and what was made of it. Lasts as long as it is read the same. */
export interface Unit {
  /** No other unit has it. */
  readonly id: number;
  readonly passages: readonly Passage[];
  /** The figures of its passages, in order. New objects whenever its surroundings have changed, since much is remembered of each. */
  assertions: readonly Assertion[];
  readonly topics: ReadonlyMap<Passage, string>;
  readonly meant: ReadonlyMap<Passage, readonly string[]>;
  /** What was lent to it. */
  readonly lent: Carried;
  /** The part it stands in; undefined until it is placed. */
  part: PlacedPart | undefined;
  /** Its number among the units with figures. */
  at: number;
  /** What equals its figures, by likelihood, at first sight; undefined until looked at. */
  stated: ReadonlyMap<Assertion, Stated> | undefined;
  /** What the unit stated whose place it took, as long as it has not been looked at itself: the sentences beside were judged by that. Undefined where they will be judged anyhow. */
  heard: PlacesStated | undefined;
  /** Of each fact that is likely enough meant by one of its figures, how likely: as the others have heard. */
  likely: ReadonlyMap<Fact, number>;
  /** What `stated` was before the unit had to be looked at again though it is read the same: where it proves to be the same, so are the judgements. */
  statedBefore: ReadonlyMap<Assertion, Stated> | undefined;
  /** For each of its figures the facts that it may be about, by number and sorted: it listens to whether they are stated elsewhere. */
  asked: readonly Int32Array[] | undefined;
  /** Those by whose being stated elsewhere its figures were read. */
  readBy: Int32Array | undefined;
  /** What was judged of each of its figures by itself. */
  alone: ReadonlyMap<Assertion, Judgement>;
  /** Undefined until judged. */
  judgements: readonly Judgement[] | undefined;
}

/** The facts that equal a figure, and the sentences and rows of the sources in which they stand. */
export interface Equal {
  readonly facts: ReadonlySet<Fact>;
  readonly places: ReadonlySet<string>;
}

/** The units of a block, with what was lent to its first and what its last lends on. */
export interface ReadUnits {
  readonly units: readonly Unit[];
  readonly lent: Carried;
  readonly carried: Carried;
}

/** Units that were read so far. */
let units = 0;

/** Reads a block's passages into units; `lent` are the subjects of what stands before it. */
export function readUnits(passages: readonly Passage[], lent: Carried, entities: ReadonlyMap<string, Entity>): ReadUnits {
  let carried = lent;
  const read = sentencesOf(passages).map((own): Unit => {
    const assertions: Assertion[] = [];
    const before = carried;
    const topics = new Map<Passage, string>();
    const meant = new Map<Passage, readonly string[]>();
    for (const passage of own) {
      const said = assertionsIn(passage, carried, entities);
      assertions.push(...said.assertions);
      meant.set(passage, said.meant);
      carried = said.carried;
      if (carried.topic?.entity !== undefined) topics.set(passage, carried.topic.entity);
    }
    return { id: ++units, passages: own, assertions, topics, meant, lent: before, part: undefined, at: 0, stated: undefined, heard: undefined, likely: new Map(), statedBefore: undefined, asked: undefined, readBy: undefined, alone: new Map(), judgements: undefined };
  });
  return { units: read, lent, carried };
}

/** Whether two lend the same: nothing that is read from either would differ. */
export const lendTheSame = (a: Carried, b: Carried): boolean => a === b || (isSame(a.topic, b.topic) && isSame(a.person, b.person));

const isSame = (a: Carried['topic'], b: Carried['topic']): boolean => a === b || (a !== undefined && b !== undefined && told(a) === told(b));

/** What can be told of a subject; of where its name stands in a sentence gone by, only whether it opens it. */
const told = ({ name, ...who }: Who): string => JSON.stringify([who, name && { ...name, start: 0, end: 0, to: 0, from: Math.min(name.from, 1) }]);
