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
  const duration = durationOf(mention, passage);
  const per = rateOf(mention, passage);
  const state = stateOf(mention, passage);
  const direction = directionNear(mention, passage);
  return {
    who,
    named: namedIn(passage),
    objects: objectsOf(mention, passage),
    purpose: purposeOf(mention, passage, owner),
    ...measuresFor(mention, passage),
    noun: nounAfter(mention, passage),
    terms: termsOf(mention, passage, owner),
    near: nearTerms(mention, passage),
    when: whenOf(mention, passage),
    ...(duration ? { duration } : {}),
    ...(per ? { per } : {}),
    ...(state ? { state } : {}),
    part: isPart(mention, passage),
    ...(direction ? { direction } : {}),
    former: isFormer(mention, passage),
    change: isChange(mention, passage),
    past: sentenceOf(passage).past,
    bygone: sentenceOf(passage).bygone,
    unasserted: isUnasserted(mention, passage),
  };
}

/** The known entities that a passage names, the same for all its figures. */
const namedIn = rememberLast((passage: Passage): readonly string[] => unique(passage.names.flatMap((name) => name.entity ?? [])));

const conceptsIn = rememberLast((passage: Passage): readonly string[] => unique([...plainWords(passage).hits, ...passage.heads.flatMap(measuresOf), ...passage.context.flatMap(measuresOf)].map((hit) => hit.concept)));

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
