import { toClaims, type CheckOptions } from '../check';
import { lineIndexOf } from '../draft/lines';
import { itemsAmong, judgeLocally, judgePairs, type Pair, type WholeDraft } from '../inside';
import type { Passage } from '../claims/passages';
import { toFile } from '../draft/prose';
import type { Judgement } from '../verdicts/judgement';
import type { Claim, Document, LetStand } from '../vocabulary';
import type { Counts, PlacedClaims, PlacedPart, Unit } from './unit';

/** Holds a judged draft against itself and places all judgements in the file, part by part; what stays the same is not placed again. */
export class Placing {
  private readonly unitOf = new WeakMap<Passage, Unit>();
  /** The draft as those see it who hold it against itself. */
  private readonly draft: Omit<WholeDraft, 'tellsTime'> = {
    verdictOn: (passage, { start, end }) => this.unitOf.get(passage)?.judgements?.find((one) => one.passage === passage && one.start < end && start < one.end),
    assertionsIn: (passage) => this.unitOf.get(passage)?.assertions.filter((one) => one.passage === passage) ?? [],
    lineOf: (passage, span) => {
      const { part, line } = this.unitOf.get(passage)!.part!;
      return lineIndexOf(part.lines, part.text.length).position(toFile(passage.prose, span).start).line + line;
    },
  };

  constructor(private readonly options: CheckOptions) {}

  /** The claims of a draft whose units are all judged, in the order of the file, and how many there are of each verdict. */
  place(parts: readonly PlacedPart[], { date, letStand }: Document, { pairs, tellsTime }: { readonly pairs: readonly Pair[]; readonly tellsTime: WholeDraft['tellsTime'] }): { readonly claims: Claim[]; readonly counts: Counts } {
    for (const part of parts) {
      if (part.kept !== undefined) continue;
      this.take(part);
      part.kept = { within: this.withinPart(part, date), placed: undefined };
    }
    const twice = new Map<PlacedPart, Judgement[]>();
    for (const judgement of judgePairs(pairs, { ...this.draft, tellsTime })) {
      const part = this.unitOf.get(judgement.passage)!.part!;
      const own = twice.get(part);
      if (own) own.push(judgement);
      else twice.set(part, [judgement]);
    }
    const claims: Claim[] = [];
    const counts = { supported: 0, refuted: 0, 'not-enough-info': 0 };
    for (const part of parts) {
      const own = this.placed(part, (twice.size > 0 && twice.get(part)) || NONE, letStand);
      for (const claim of own.claims) claims.push(claim);
      counts.supported += own.counts.supported;
      counts.refuted += own.counts.refuted;
      counts['not-enough-info'] += own.counts['not-enough-info'];
    }
    return { claims, counts };
  }

  /** Takes over the units of a part of which nothing is kept. */
  private take(part: PlacedPart): void {
    for (const { read } of part.blocks) for (const unit of read!.units) {
      if (unit.part === undefined) for (const passage of unit.passages) this.unitOf.set(passage, unit);
      unit.part = part;
    }
  }

  /** What a part says against itself: its weekdays, lists and tables. */
  private withinPart(part: PlacedPart, date: string | undefined): readonly Judgement[] {
    const units = unitsOf(part);
    const passages = units.flatMap((unit) => unit.passages);
    return judgeLocally({ ...this.draft, date, items: itemsAmong(part.blocks.map(({ block }) => block), part.firstBlock), passages, assertions: units.flatMap((unit) => unit.assertions) });
  }

  /** The claims of a part; `twice` are its judgements that another part contradicts. */
  private placed(part: PlacedPart, twice: readonly Judgement[], allowed: readonly LetStand[]): PlacedClaims {
    const { start, line } = part;
    const kept = part.kept!;
    const end = start + part.part.text.length;
    const letStand = allowed.length === 0 ? allowed : allowed.filter((one) => one.start < end && start < one.end);
    const isPlain = twice.length === 0 && letStand.length === 0;
    const { placed } = kept;
    if (isPlain && placed && placed.start === start && placed.line === line) return placed;
    const now = isPlain && placed
      ? { start, line, claims: placed.claims.map((claim) => moved(claim, start - placed.start, line - placed.line)), counts: placed.counts }
      : counted(start, line, this.placedIn(part, [...kept.within, ...twice], letStand).map((claim) => moved(claim, start, line)));
    kept.placed = isPlain ? now : undefined;
    return now;
  }

  /** The claims of a part as they stand in it, unit by unit; of what is said of one stretch, that which the draft says against itself counts first. */
  private placedIn(part: PlacedPart, inside: readonly Judgement[], letStand: readonly LetStand[]): Claim[] {
    const { text, lines } = part.part;
    const index = lineIndexOf(lines, text.length);
    const file = { text, letStand: letStand.map((one) => ({ ...one, start: one.start - part.start, end: one.end - part.start })) };
    return unitsOf(part).flatMap((unit) => {
      const own = inside.length === 0 ? inside : inside.filter(({ passage }) => this.unitOf.get(passage) === unit);
      return toClaims([...own, ...unit.judgements!], file, index, this.options);
    });
  }
}

const unitsOf = ({ blocks }: PlacedPart): readonly Unit[] => (blocks.length === 1 ? blocks[0]!.read!.units : blocks.flatMap(({ read }) => read!.units));

const NONE: readonly Judgement[] = [];

function counted(start: number, line: number, claims: readonly Claim[]): PlacedClaims {
  const counts = { supported: 0, refuted: 0, 'not-enough-info': 0 };
  for (const { verdict } of claims) counts[verdict]++;
  // One block's words may be told behind another's, as a note's are.
  return { start, line, claims: [...claims].sort((a, b) => a.start - b.start), counts };
}

/** What few claims have. */
type Seldom = 'actual' | 'expected' | 'derivation' | 'fix';
type Plain = Omit<Claim, Seldom>;

/** A claim so many characters and lines further down. Of a long draft's thousands most are plain: those are written out, which takes a tenth of the time that a copy of any shape takes. */
function moved(claim: Claim, by: number, lines: number): Claim {
  const { start, end, line, column, text, kind, quantity, verdict, code, message, actual, expected, derivation, evidence, fix } = claim;
  if (actual === undefined && expected === undefined && derivation === undefined && fix === undefined) {
    const plain: Required<Plain> | Plain = quantity === undefined
      ? { start: whole(start + by), end: whole(end + by), line: whole(line + lines), column: whole(column), text, kind, verdict, code, message, evidence }
      : { start: whole(start + by), end: whole(end + by), line: whole(line + lines), column: whole(column), text, kind, quantity, verdict, code, message, evidence };
    return plain;
  }
  return { ...claim, start: start + by, end: end + by, line: line + lines, ...(fix ? { fix: { start: fix.start + by, end: fix.end + by, text: fix.text } } : {}) };
}

/** Told that a number is whole, the machine keeps it in place; as it may be a fraction, it would be an object of its own. */
const whole = (offset: number): number => offset | 0;
