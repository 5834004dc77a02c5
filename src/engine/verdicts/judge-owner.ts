import type { Assertion } from '../sources/fact';
import type { FactBase } from './fact-base';
import { figureOf, isTelling } from './plausible';
import type { Judgement } from './judgement';
import { factsOwnedBy, likelyEqual, retrieve } from './retrieve';

const COVERED_KNOWN = 0.4;
/** Words in common, the measure among them. */
const SHARED = 2;
const COVERED_ROUND = 0.55;

/**
 * "Google will put $53 billion into AI over three years": a telling figure that is another's to the dollar, about the same thing, given
 * to a known name that has no such figure of its own. The claim is the name. A round or
 * small number may be chance, so it needs nearly every word besides to agree.
 */
export function judgeOwner({ mention, frame, passage }: Assertion, figure: Judgement, base: FactBase): Judgement | undefined {
  if (figure.verdict !== 'not-enough-info' || frame.unasserted || frame.per !== undefined) return undefined;
  const [who] = frame.who;
  // A name that no source knows may have plans that no source knows.
  if (!who?.stated || who.entity === undefined || !who.name || !passage.names.includes(who.name) || who.name.description || frame.who.filter((one) => one.stated).length > 1) return undefined;
  const asked = figureOf(mention);
  const owners = retrieve(asked, frame, base, (_, comparison) => comparison === 'equal', likelyEqual(asked, base)).filter((match) => match.owner === 'other' && match.measure === 'same' && match.period !== 'other' && match.coverage >= COVERED_KNOWN && match.shared >= SHARED);
  const [found] = owners;
  if (mention.kind === 'count' && found?.noun !== 'same') return undefined;
  if (!found || owners.length > 1 || mention.quantity.hedge !== undefined) return undefined;
  if (retrieve(asked, frame, base, () => true, factsOwnedBy(who.entity, base)).some((match) => match.owner === 'same' && match.measure === 'same')) return undefined;
  if (!isTelling(mention.quantity.value) && found.coverage < COVERED_ROUND) return undefined;
  const owner = found.fact.frame.who[0];
  const entity = owner?.entity === undefined ? undefined : base.entities.get(owner.entity);
  if (!entity || frame.named.includes(entity.id)) return undefined;
  return {
    start: who.name.start, end: who.name.end, passage, kind: 'name', verdict: 'refuted', code: 'refuted.attribution', actual: who.name.text, expected: entity.name,
    message: `The source gives ${found.fact.written} to ${entity.name}, not to ${who.name.text}.`, evidence: [found.fact.evidence], fact: found.fact,
    fix: { start: who.name.start, end: who.name.end, text: entity.name },
  };
}
