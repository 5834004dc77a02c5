import { toClaims, type CheckOptions } from '../check';
import { lineIndexOf } from '../draft/lines';
import { judgeLocally, judgeTwoValues, type WholeDraft } from '../inside';
import type { Passage } from '../claims/passages';
import { toFile } from '../draft/prose';
import type { Assertion } from '../sources/fact';
import type { Judgement } from '../verdicts/judgement';
import type { Claim, Document, LetStand } from '../vocabulary';
import type { PlacedPart, Unit } from './unit';

/** What a part says of itself, kept as long as its units' judgements are the same. */
interface Kept {
  readonly of: readonly (readonly Judgement[])[];
  readonly judgements: readonly Judgement[];
}

/** Holds a judged draft against itself and places all judgements in the file, part by part; what stays the same is not placed again. */
export class Placing {
  private readonly kept = new WeakMap<PlacedPart, Kept>();

  private readonly unitOf = new WeakMap<Passage, Unit>();

  constructor(private readonly options: CheckOptions) {}

  /** The claims of a draft whose units are all judged, in the order of the file. */
  claims(parts: readonly PlacedPart[], document: Document, assertions: readonly Assertion[]): Claim[] {
    for (const part of parts) for (const { read } of part.blocks) for (const unit of read!.units) {
      if (unit.part === undefined) for (const passage of unit.passages) this.unitOf.set(passage, unit);
      unit.part = part;
    }
    const draft = this.draftOf(document, assertions);
    const inside = new Map<Unit, Judgement[]>();
    for (const judgement of [...parts.flatMap((part) => this.withinPart(part, draft)), ...judgeTwoValues(draft)]) {
      const unit = this.unitOf.get(judgement.passage)!;
      const own = inside.get(unit);
      if (own) own.push(judgement);
      else inside.set(unit, [judgement]);
    }
    const claims: Claim[] = [];
    for (const part of parts) for (const { read } of part.blocks) for (const unit of read!.units) {
      for (const claim of this.placed(unit, part, inside.get(unit) ?? NONE, document.letStand)) claims.push(claim);
    }
    const isInOrder = claims.every(({ start }, at) => at === 0 || start >= claims[at - 1]!.start);
    return isInOrder ? claims : claims.sort((a, b) => a.start - b.start);
  }

  /** What a part says against itself: its weekdays, lists and tables. */
  private withinPart(part: PlacedPart, draft: WholeDraft): readonly Judgement[] {
    const known = this.kept.get(part);
    if (known && isOf(part, known.of)) return known.judgements;
    const units = unitsOf(part);
    const passages = units.flatMap((unit) => unit.passages);
    const blocks: Document['blocks'][number][] = [];
    for (const own of part.blocks) blocks[own.index] = own.block;
    const judgements = judgeLocally({ ...draft, passages, assertions: units.flatMap((unit) => unit.assertions), document: { ...draft.document, blocks } });
    this.kept.set(part, { of: units.map((unit) => unit.judgements!), judgements });
    return judgements;
  }

  /** The draft as those see it who hold it against itself. */
  private draftOf(document: Document, assertions: readonly Assertion[]): WholeDraft {
    return {
      document, assertions,
      verdictOn: (passage, { start, end }) => this.unitOf.get(passage)?.judgements?.find((one) => one.passage === passage && one.start < end && start < one.end),
      assertionsIn: (passage) => this.unitOf.get(passage)?.assertions.filter((one) => one.passage === passage) ?? [],
      lineOf: (passage, span) => {
        const { part, line } = this.unitOf.get(passage)!.part!;
        return lineIndexOf(part.lines, part.text.length).position(toFile(passage.prose, span).start).line + line;
      },
    };
  }

  private placed(unit: Unit, { part, start, line }: PlacedPart, inside: readonly Judgement[], letStand: readonly LetStand[]): readonly Claim[] {
    const isPlain = inside.length === 0 && (letStand.length === 0 || unit.judgements!.every(({ verdict }) => verdict !== 'refuted'));
    if (isPlain && unit.claims && unit.placed?.claims && unit.placed.start === start && unit.placed.line === line) return unit.placed.claims;
    const stands = isPlain ? [] : letStand.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
    const own = isPlain && unit.claims ? unit.claims : toClaims([...inside, ...unit.judgements!], { text: part.text, letStand: stands }, lineIndexOf(part.lines, part.text.length), this.options);
    const claims = own.map((claim) => moved(claim, start, line));
    unit.claims = isPlain ? own : undefined;
    unit.placed = isPlain ? { start, line, claims } : undefined;
    return claims;
  }
}

const unitsOf = ({ blocks }: PlacedPart): readonly Unit[] => (blocks.length === 1 ? blocks[0]!.read!.units : blocks.flatMap(({ read }) => read!.units));

/** Whether a part's units are judged as they were. */
function isOf({ blocks }: PlacedPart, judged: readonly (readonly Judgement[])[]): boolean {
  let at = 0;
  for (const { read } of blocks) for (const { judgements } of read!.units) if (judgements !== judged[at++]) return false;
  return at === judged.length;
}

const NONE: readonly Judgement[] = [];

/** A claim so many characters and lines further down. */
function moved(claim: Claim, by: number, lines: number): Claim {
  const own: { -readonly [K in keyof Claim]: Claim[K] } = { ...claim };
  own.start += by;
  own.end += by;
  own.line += lines;
  if (own.fix) own.fix = { start: own.fix.start + by, end: own.fix.end + by, text: own.fix.text };
  return own;
}
