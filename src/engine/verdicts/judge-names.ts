import type { Name } from '../claims/names';
import type { Passage } from '../claims/passages';
import type { Fact } from '../sources/fact';
import { placeAt, type FactBase } from './fact-base';
import type { Judgement } from './judgement';

/**
 * Judges the names of a passage: a known one is supported, a misspelt one refuted with the source's spelling, and one that no source
 * knows is left open where a figure or a role hangs on it (elsewhere it claims nothing); so is one that the source names elsewhere, but not
 * with the facts (`facts`) that the passage's figures rest on.
 */
export function judgeNames(passage: Passage, base: FactBase, carriesClaim: boolean, facts: readonly Fact[] = []): Judgement[] {
  return passage.names.flatMap((name): Judgement[] => {
    if (name.description) return [];
    const common = { start: name.start, end: name.end, passage, kind: 'name' as const };
    const entity = name.entity === undefined ? undefined : base.entities.get(name.entity);
    if (!entity) {
      if (!carriesClaim) return [];
      return [{ ...common, verdict: 'not-enough-info', code: 'unknown.no-fact', message: `No source names ${name.text}.`, evidence: [] }];
    }
    const evidence = entity.evidence ? [entity.evidence] : [];
    if (name.misspelt === undefined && facts.length > 0 && base.curated !== base && !facts.some((fact) => isInvolved(entity.id, fact, base))) return [{ ...common, verdict: 'not-enough-info', code: 'unknown.no-fact', message: `The source names ${entity.name}, but not with these figures.`, evidence }];
    if (name.misspelt === undefined || isQuotedAlone(name, passage.prose.text)) return [{ ...common, verdict: 'supported', code: 'supported.stated', message: `The source names ${entity.name}.`, evidence }];
    const text = spelledLike(name, name.misspelt);
    return [{
      ...common, verdict: 'refuted', code: 'refuted.name', message: `The source spells it ${text}.`, actual: name.text, expected: text, evidence,
      fix: { start: name.start, end: name.end, text },
    }];
  });
}

/** Whether the source names somebody where it states a fact: in its sentence, as its owner, or in a sentence beside it. */
function isInvolved(entity: string, fact: Fact, base: FactBase): boolean {
  const { source } = fact.evidence;
  const names = (other: Fact): boolean => other.frame.named.includes(entity) || other.frame.who.some((who) => who.entity === entity) || other.passage.heads.some((head) => head.names.some((name) => name.entity === entity));
  return names(fact) || [-1, 0, 1].some((step) => base.byPlace.get(placeAt(source, fact.place + step))?.some(names) ?? false);
}

/** A name alone in quotation marks is quoted for how it is written. */
const isQuotedAlone = (name: Name, text: string): boolean => /["“‘']$/u.test(text.slice(0, name.start)) && /^["”’']/u.test(text.slice(name.end));

/** The right spelling in the writer's capitals: "ALIBABBA" → "ALIBABA". */
function spelledLike(name: Name, right: string): string {
  return name.text.length > 2 && name.text === name.text.toUpperCase() ? right.toUpperCase() : right;
}
