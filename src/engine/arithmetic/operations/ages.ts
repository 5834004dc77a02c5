import { remember } from '../../claims/remember';
import type { Assertion, Fact } from '../../sources/fact';
import type { FactBase } from '../../verdicts/fact-base';
import { figureIn } from '../../verdicts/wording';
import { shown } from '../shown';
import type { Outcome } from './outcome';

/** When somebody was born and when they died, to the day (ISO), and the facts that tell it. */
interface Life {
  readonly born: string;
  readonly died: string;
  readonly facts: readonly Fact[];
}

const BORN = /\bborn\b[^.;:()]{0,30}$/iu;
const DIED = /\bdied\b[^.;:()]{0,40}$/iu;
/** "Ada Brenning (3 May 1858 – 19 October 1931)" */
const BEHIND_NAME = /^[^()]{3,60}\(\s*$/u;
/** The age must be that of the one who died: "died aged 73", "was 73 when she died"; not "was 30 when her father died". */
const DIED_AT = /\b(?:died|dies|dead|killed|drowned|murdered|passed away)\b[^.;:]{0,30}\b(?:aged|at|at the age of|age)\s+$/iu;
const WHEN_DIED = /^,?\s+(?:years old\s+)?when\s+(?:she|he|they)\s+(?:was\s+|were\s+)?(?:died|killed|drowned|murdered|passed away)\b/iu;

/** The age at which the person spoken of died: full years from the day of birth to that of death, both told in the sources. */
export function* ageAtDeath({ mention, passage, frame }: Assertion, base: FactBase): Generator<Outcome> {
  const { prose: { text }, span } = passage;
  if (!DIED_AT.test(text.slice(span.start, mention.start)) && !WHEN_DIED.test(text.slice(mention.end, span.end))) return;
  const who = frame.who[0]?.entity;
  const life = who === undefined ? undefined : livesIn(base).get(who);
  if (life) yield { operation: 'span', value: fullYears(life.born, life.died), facts: life.facts, formula: life.facts.map(shown).join(' to '), reasons: { 'age at death': 1 } };
}

/** Full years between two ISO dates. */
function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const DAYS = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/u;

const livesIn = remember((base: FactBase): ReadonlyMap<string, Life> => {
  const lives = new Map<string, Life>();
  const births: Fact[] = [];
  const deaths: Fact[] = [];
  for (const fact of base.facts) {
    const { date } = fact.figure.quantity;
    const who = ownerOf(fact);
    if (date === undefined || who === undefined || fact.passage.cell) continue;
    const [, born, died] = DAYS.exec(date) ?? [];
    if (born !== undefined && died !== undefined) {
      if (stands(fact, BEHIND_NAME) && !lives.has(who)) lives.set(who, { born, died, facts: [fact] });
    } else if (DAY.test(date)) {
      if (stands(fact, BORN)) births.push(fact);
      if (stands(fact, DIED)) deaths.push(fact);
    }
  }
  for (const birth of births) {
    const who = ownerOf(birth)!;
    const death = deaths.find((fact) => ownerOf(fact) === who);
    if (death && !lives.has(who)) lives.set(who, { born: birth.figure.quantity.date!, died: death.figure.quantity.date!, facts: [birth, death] });
  }
  return lives;
});

const ownerOf = ({ frame: { who, named } }: Fact): string | undefined => who[0]?.entity ?? named[0];

/** Whether the words before a fact's figure, in its sentence, are these. */
function stands(fact: Fact, words: RegExp): boolean {
  const { passage } = fact;
  const figure = figureIn(fact);
  return figure !== undefined && words.test(passage.prose.text.slice(passage.span.start, figure.start));
}
