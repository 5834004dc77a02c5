import type { Name } from '../claims/names';
import { segmentAt, type Passage } from '../claims/passages';
import { groundsOf, namedIn, statementsNaming, type DraftSentence, type Ground } from '../matching/grounds';
import type { FactBase } from './fact-base';
import type { Evidence } from '../vocabulary';
import type { Judgement } from './judgement';
import { longForm } from './long-form';
import { isOrdinary, namedInPassing } from './named-in-passing';

/**
 * Judges the names of a sentence: a known one is supported where the source names it in this connection, left open where it names it only
 * elsewhere; a misspelt one is refuted with the source's spelling; one that no source knows is left open where a figure or a role hangs on it
 * (elsewhere it claims nothing).
 */
export function judgeNames(sentence: DraftSentence, base: FactBase, carriesClaim: boolean): Judgement[] {
  return sentence.passages.flatMap((passage) => passage.names.flatMap((name): Judgement[] => {
    if (name.description) return [];
    const common = { start: name.start, end: name.end, passage, kind: 'name' as const };
    const entity = name.entity === undefined ? longForm(name, base) : base.entities.get(name.entity);
    if (!entity) {
      if (!carriesClaim || isOrdinary(name, passage, base)) return [];
      const there = namedInPassing(name, base);
      const message = there ? `The source has “${name.text}”, but not in this connection.` : `No source names ${name.text}.`;
      return [{ ...common, verdict: 'not-enough-info', code: 'unknown.no-fact', message, evidence: there ? [there] : [] }];
    }
    const evidence = entity.evidence ? [entity.evidence] : [];
    if (name.misspelt !== undefined && !isQuotedAlone(name, passage.prose.text)) {
      const text = spelledLike(name, name.misspelt);
      return [{
        ...common, verdict: 'refuted', code: 'refuted.name', message: `The source spells it ${text}.`, actual: name.text, expected: text, evidence,
        fix: { start: name.start, end: name.end, text },
      }];
    }
    const ground = base.curated === base ? 'anywhere' : connectionOf(name, entity.id, passage, sentence, base);
    const tied = ground ? undefined : tieOf(name, entity.id, passage, sentence, base);
    if (tied) return [{ ...common, verdict: 'supported', code: 'supported.stated', message: `The source names ${entity.name}.`, evidence: [tied] }];
    if (!ground) return [{ ...common, verdict: 'not-enough-info', code: 'unknown.no-fact', message: `The source names ${entity.name}, but not in this connection.`, evidence }];
    return [{ ...common, verdict: 'supported', code: 'supported.stated', message: `The source names ${entity.name}.`, evidence: ground === 'anywhere' ? evidence : [ground.statement.evidence] }];
  }));
}

/** What the draft says of the name that the source says of it, too: the office that it gives it, or a figure in its clause, in a sentence or row that names it. */
function tieOf(name: Name, id: string, passage: Passage, { judged }: DraftSentence, base: FactBase): Evidence | undefined {
  const own = statementsNaming(id, base);
  const said = judged.find((one) => one.passage === passage && one.verdict === 'supported' && (one.kind === 'role'
    ? one.holder?.start === name.start
    : one.fact !== undefined && segmentAt(passage, one.start) === segmentAt(passage, name.start) && own.some(({ passages }) => passages.includes(one.fact!.passage))));
  return said?.evidence[0];
}

/** How much of what the best statement shares with the sentence one that names the name must share. */
const ENOUGH = { whole: 0.4, partial: 0.25 };
/** Below this, nothing in the sources is what the sentence is about, and a name tells no more than itself. */
const LEAST = { whole: 0.4, partial: 0.8 };

/** The statement that names somebody where it says what the draft says around the name; 'anywhere' where the draft says nothing else. */
function connectionOf(name: Name, entity: string, passage: Passage, sentence: DraftSentence, base: FactBase): Ground | 'anywhere' | undefined {
  // A fact table keeps but a part of what its original said, so that its silence tells less.
  const kept = base.sources.some(({ kind }) => kind === 'facts') ? 'partial' : 'whole';
  const grounds = groundsOf(name, passage, sentence, base);
  const [best] = grounds;
  if (!best || best.weight < LEAST[kept]) return 'anywhere';
  const own = grounds.find(({ statement }) => namedIn(statement, base).has(entity));
  if (!own && statementsNaming(entity, base).length === 0) return 'anywhere';
  return own && own.weight >= ENOUGH[kept] * best.weight ? own : undefined;
}

/** A name alone in quotation marks is quoted for how it is written. */
const isQuotedAlone = (name: Name, text: string): boolean => /["“‘']$/u.test(text.slice(0, name.start)) && /^["”’']/u.test(text.slice(name.end));

/** The right spelling in the writer's capitals: "ALIBABBA" → "ALIBABA". */
function spelledLike(name: Name, right: string): string {
  return name.text.length > 2 && name.text === name.text.toUpperCase() ? right.toUpperCase() : right;
}
