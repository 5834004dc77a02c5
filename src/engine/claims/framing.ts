import type { Entity, Mention } from '../vocabulary';
import { measuresOf, nounAfter, objectsOf, plainWords, purposeOf, termsOf } from './about';
import { isFormer, isPart, isUnasserted, rateOf, sentenceOf } from './clues';
import type { Frame } from './frames';
import type { MeasureHit } from './measured';
import { directionNear, isChange } from './movement';
import { nearTerms } from './nearness';
import { rememberLast } from './remember';
import { segmentAt, type Passage } from './passages';
import { stateOf } from './states';
import { whoOwns, type Carried } from './subjects';
import { durationOf, whenOf } from './times';

/** What the figure `mention` is about, as far as its passage and what was carried into it tell. */
export function frameOf(mention: Mention, passage: Passage, carried: Carried, entities: ReadonlyMap<string, Entity>): Frame {
  const who = whoOwns(mention, passage, carried, entities);
  const owner = who[0]?.entity;
  const { measures, otherMeasures } = measuresFor(mention, passage);
  const { past, bygone } = sentenceOf(passage);
  const frame: { -readonly [K in keyof Frame]: Frame[K] } = {
    who,
    named: namedIn(passage),
    objects: objectsOf(mention, passage),
    purpose: purposeOf(mention, passage, owner),
    measures,
    otherMeasures,
    noun: nounAfter(mention, passage),
    terms: termsOf(mention, passage, owner),
    near: nearTerms(mention, passage),
    when: whenOf(mention, passage),
    part: isPart(mention, passage),
    former: isFormer(mention, passage),
    change: isChange(mention, passage),
    past,
    bygone,
    unasserted: isUnasserted(mention, passage),
  };
  const duration = durationOf(mention, passage);
  const per = rateOf(mention, passage);
  const state = stateOf(mention, passage);
  const direction = directionNear(mention, passage);
  if (duration) frame.duration = duration;
  if (per) frame.per = per;
  if (state) frame.state = state;
  if (direction) frame.direction = direction;
  return frame;
}

/** The known entities that a passage names, the same for all its figures. */
const namedIn = rememberLast((passage: Passage): readonly string[] => {
  const named: string[] = [];
  for (const { entity } of passage.names) if (entity !== undefined && !named.includes(entity)) named.push(entity);
  return named;
});

/** All concepts that a passage, its heads and its context name. */
const conceptsIn = rememberLast((passage: Passage): readonly string[] => {
  const concepts: string[] = [];
  const add = (hits: readonly MeasureHit[]): void => { for (const { concept } of hits) if (!concepts.includes(concept)) concepts.push(concept); };
  add(plainWords(passage).hits);
  for (const head of passage.heads) add(measuresOf(head));
  for (const one of passage.context) add(measuresOf(one));
  return concepts;
});

/** The concepts measured: those of the figure's clause, the nearest first, or else of its row and column; and all others around. */
function measuresFor(mention: Mention, passage: Passage): Pick<Frame, 'measures' | 'otherMeasures'> {
  const all = conceptsIn(passage);
  if (all.length === 0) return { measures: all, otherMeasures: all };
  const segment = segmentAt(passage, mention.start);
  // "… a year, from a company known for shopping": what follows a comma measures something else.
  const isApart = (hit: MeasureHit): boolean => hit.start >= mention.end && passage.prose.text.slice(mention.end, hit.start).includes(',');
  const near = plainWords(passage).hits.filter((hit) => segmentAt(passage, hit.start) === segment && !isApart(hit)).sort((a, b) => distance(a, mention) - distance(b, mention));
  const measures = unique((near.length > 0 ? near : passage.heads.flatMap(measuresOf)).map((hit) => hit.concept));
  return { measures, otherMeasures: all.filter((concept) => !measures.includes(concept)) };
}

const distance = (hit: MeasureHit, mention: Mention): number => (hit.end <= mention.start ? mention.start - hit.end : hit.start - mention.end);
const unique = <T>(list: readonly T[]): readonly T[] => (list.length < 2 ? list : [...new Set(list)]);
