import type { Name } from '../claims/names';
import type { Passage } from '../claims/passages';
import type { FactBase } from './fact-base';
import type { Judgement } from './judgement';

/**
 * Judges the names of a passage: a known one is supported, a misspelt one refuted with the source's spelling, and one that no source
 * knows is left open where a figure or a role hangs on it (elsewhere it claims nothing).
 */
export function judgeNames(passage: Passage, base: FactBase, carriesClaim: boolean): Judgement[] {
  return passage.names.flatMap((name): Judgement[] => {
    if (name.description) return [];
    const common = { start: name.start, end: name.end, passage, kind: 'name' as const };
    const entity = name.entity === undefined ? undefined : base.entities.get(name.entity);
    if (!entity) {
      if (!carriesClaim) return [];
      return [{ ...common, verdict: 'not-enough-info', code: 'unknown.no-fact', message: `No source names ${name.text}.`, evidence: [] }];
    }
    const evidence = entity.evidence ? [entity.evidence] : [];
    if (name.misspelt === undefined || isQuotedAlone(name, passage.prose.text)) return [{ ...common, verdict: 'supported', code: 'supported.stated', message: `The source names ${entity.name}.`, evidence }];
    const text = spelledLike(name, name.misspelt);
    return [{
      ...common, verdict: 'refuted', code: 'refuted.name', message: `The source spells it ${text}.`, actual: name.text, expected: text, evidence,
      fix: { start: name.start, end: name.end, text },
    }];
  });
}

/** A name alone in quotation marks is quoted for how it is written. */
const isQuotedAlone = (name: Name, text: string): boolean => /["“‘']$/u.test(text.slice(0, name.start)) && /^["”’']/u.test(text.slice(name.end));

/** The right spelling in the writer's capitals: "ALIBABBA" → "ALIBABA". */
function spelledLike(name: Name, right: string): string {
  return name.text.length > 2 && name.text === name.text.toUpperCase() ? right.toUpperCase() : right;
}
