import { remember } from '../claims/remember';
import type { Assertion } from '../sources/fact';
import type { Candidate } from './candidates';
import { placeOf } from '../verdicts/fact-base';
import type { Company } from './company';

export type WeightOf = ReadonlyMap<string, number>;

/** Adds to a score what a candidate's company weighs: the reasons of `tellOfCompany`, without their being told, since nothing else is asked of as many. */
export const companyWeights = remember((weights: WeightOf) => {
  const weightOf = (name: string): number => weights.get(name) ?? 0;
  const [sentence, otherSentence, near] = [weightOf('same sentence'), weightOf('contrary same sentence'), weightOf('near sentence')];
  const [byOther, otherByOther, elsewhere, otherElsewhere] = [weightOf('said by other'), weightOf('contrary said by other'), weightOf('said elsewhere'), weightOf('contrary said elsewhere')];
  return (score: number, assertion: Assertion, { fact, comparison }: Candidate, company: Company): number => {
    // Most facts stand where the draft states nothing.
    if (company.isStatedIn?.(placeOf(fact)) === false) return score;
    const isContrary = comparison !== 'equal';
    let sum = score;
    const anchors = company.anchors(assertion, fact);
    if (anchors !== 0) {
      sum += anchors * sentence;
      if (isContrary) sum += anchors * otherSentence;
    }
    sum += company.neighbours(assertion, fact) * near;
    const said = company.saidByOther(assertion, fact);
    if (said !== 0) {
      sum += said * byOther;
      if (isContrary) sum += said * otherByOther;
    }
    const heard = company.saidElsewhere(assertion, fact);
    if (heard !== 0) {
      sum += heard * elsewhere;
      if (isContrary) sum += heard * otherElsewhere;
    }
    return sum;
  };
});
