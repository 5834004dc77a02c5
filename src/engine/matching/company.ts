import { rememberLast } from '../claims/remember';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf } from '../verdicts/fact-base';
import { MOST_ANCHORS, weightOf, type Surroundings } from './surroundings';

/** How much the other figures of a draft have to do with a fact; what one figure cannot tell, all together can. */
export interface Company {
  /** Weight of the other figures in the draft's sentence that the fact's sentence (or row) states too. */
  readonly anchors: (assertion: Assertion, fact: Fact) => number;
  /** The same for the sentences before and after. */
  readonly neighbours: (assertion: Assertion, fact: Fact) => number;
  /** Whether another figure of the draft's sentence states the fact, 0 to 1. */
  readonly saidByOther: (assertion: Assertion, fact: Fact) => number;
  /** Whether a figure elsewhere in the draft states the fact, 0 to 1. */
  readonly saidElsewhere: (assertion: Assertion, fact: Fact) => number;
  /** Whether any figure of the draft states anything of this sentence or row of the sources; if none does, nothing above is to be said of its facts. Left out where that is not known. */
  readonly isStatedIn?: (place: string) => boolean;
}

/** At first sight whatever equals a fact may be meant by it. */
export const atFirstSight = (around: Surroundings): Company => ({
  anchors: around.anchors,
  neighbours: around.neighbours,
  saidByOther: (assertion, fact) => Number(around.saidByOther(assertion, fact)),
  saidElsewhere: (assertion, fact) => Number(around.saidElsewhere(assertion, fact)),
  ...(around.isStatedIn ? { isStatedIn: around.isStatedIn } : {}),
});

/** How likely a figure states a fact that equals it, as the others hear it (see `heard`). */
export type Stated = ReadonlyMap<Fact, number>;

/** Less than this is nobody's company. */
export const TOO_LITTLE = 0.03;

/** How likely something is said, as others hear it: to the hundredth. The slightest change of one figure need not be weighed in those beside it, let alone in all others of a draft. */
export const heard = (likelihood: number): number => Math.round(likelihood * 100) / 100;

/** At second sight each figure counts where it is likely to belong: how likely, is what the first sight found. */
export function atSecondSight(around: Surroundings, stated: (assertion: Assertion) => Stated): Company {
  const saying = new Map<Fact, { readonly by: Assertion; readonly likelihood: number }[]>();
  const places = new Map<Assertion, Map<string, number>>();
  const all = new Set<string>();
  for (const assertion of around.all) {
    const own = new Map<string, number>();
    places.set(assertion, own);
    for (const [fact, likelihood] of stated(assertion)) {
      const place = placeOf(fact);
      own.set(place, (own.get(place) ?? 0) + likelihood);
      all.add(place);
      const others = saying.get(fact);
      if (others) others.push({ by: assertion, likelihood });
      else saying.set(fact, [{ by: assertion, likelihood }]);
    }
  }
  const totals = (assertions: readonly Assertion[]): ReadonlyMap<string, number> => {
    const sums = new Map<string, number>();
    for (const one of assertions) for (const [place, likelihood] of places.get(one) ?? []) sums.set(place, (sums.get(place) ?? 0) + weightOf(one) * likelihood);
    return sums;
  };
  // Added up once for a figure: it is held against many facts.
  const others = rememberLast((assertion: Assertion) => totals(around.sentence(assertion).filter((other) => other !== assertion)));
  const beside = rememberLast((assertion: Assertion) => around.beside(assertion).map(totals));
  const said = (assertion: Assertion, fact: Fact, isNear: boolean): number => {
    const sayers = saying.get(fact);
    if (sayers === undefined) return 0;
    const sentence = around.sentence(assertion);
    let most = 0;
    for (const { by, likelihood } of sayers) if (likelihood > most && by !== assertion && sentence.includes(by) === isNear) most = likelihood;
    return most;
  };
  return {
    isStatedIn: (place) => all.has(place),
    anchors: (assertion, fact) => Math.min(MOST_ANCHORS, others(assertion).get(placeOf(fact)) ?? 0),
    neighbours: (assertion, fact) => {
      const place = placeOf(fact);
      let sum = 0;
      for (const group of beside(assertion)) sum += group.get(place) ?? 0;
      return Math.min(MOST_ANCHORS, sum);
    },
    saidByOther: (assertion, fact) => said(assertion, fact, true),
    saidElsewhere: (assertion, fact) => said(assertion, fact, false),
  };
}
