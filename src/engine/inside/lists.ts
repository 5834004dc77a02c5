import { isTimeLike } from '../claims/times';
import type { Passage } from '../claims/passages';
import type { Assertion } from '../sources/fact';
import type { Judgement } from '../verdicts/judgement';
import { added, doesNotAddUp, missesIt } from './adding-up';
import type { JudgedDraft } from './draft-judged';

/** A figure and the parts that are listed as making it up. */
interface Listing {
  readonly total: Assertion;
  readonly parts: readonly Assertion[];
}

/** Said of a total: all of it is listed. */
const IN_ALL = /\b(?:totals?|totall?ing|altogether|in all|all told|add(?:s|ed|ing)? up)\b/iu;
/** Right before a total that stands behind its parts. */
const MAKES = /\b(?:(?:for|making|makes?|which makes|giving) (?:an? )?(?:grand )?total of|totall?ing|total(?:led|ed)?|adds? up to|add(?:ed|ing) up to)\s$/iu;
/** Words of lists that are not whole, whose parts overlap, or that add something else. */
const NOT_WHOLE = /\b(?:includ\w+|such as|among\w*|for (?:example|instance)|e\.g|mainly|mostly|notably|especially|others?|rest|remain\w*|some|several|few|many|more|least|most|also|plus|besides|apart|except|excluding|without|less|minus|of (?:which|whom|these|those|them)|both|either|each|every|per|average|(?<!\badd(?:s|ed|ing)? )up|down|than|another|further|additional|respectively|instead|previously|against|compared|or)\b/iu;
const LONGEST_LINK = 60;

/** Objects to sentences and lists whose parts do not add up to the total that they state. */
export function judgeLists(draft: JudgedDraft): Judgement[] {
  const bySentence = new Map<Passage, Assertion[]>();
  for (const assertion of draft.assertions) {
    if (assertion.passage.kind === 'cell') continue;
    const own = bySentence.get(assertion.passage);
    if (own) own.push(assertion);
    else bySentence.set(assertion.passage, [assertion]);
  }
  const listings = [...[...bySentence].flatMap(([passage, own]) => listingIn(passage, own.filter(isFigure)) ?? []), ...listsIn(draft, bySentence)];
  return listings.flatMap(({ total, parts }) => {
    const addition = added(total, parts);
    return (addition && missesIt(addition) && doesNotAddUp(total, parts, addition, draft)) || [];
  });
}

const isFigure = ({ mention }: Assertion): boolean => !isTimeLike(mention);

/** "a total of 48 boats: 20 in Norhaven, 15 in Sudholm and 13 in Estwick" · "20 ketches, 15 yawls and 13 sloops, for a total of 48": all figures of the sentence. */
function listingIn({ prose: { text }, span }: Passage, figures: readonly Assertion[]): Listing | undefined {
  if (figures.length < 3 || NOT_WHOLE.test(text.slice(span.start, span.end))) return undefined;
  const between = (a: Assertion, b: Assertion): string => text.slice(a.mention.end, b.mention.start);
  const isChained = (parts: readonly Assertion[]): boolean => parts.slice(1).every((part, at) => isNext(between(parts[at]!, part), at === parts.length - 2));
  const [first, ...behind] = figures;
  const last = figures.at(-1)!;
  const before = figures.slice(0, -1);
  const isOpened = /^[^,;.:—–()]{0,60}[:—–(][^,;.:—–()]{0,30}$/u.test(between(first!, behind[0]!));
  if (isOpened && IN_ALL.test(text.slice(span.start, behind[0]!.mention.start)) && isChained(behind) && isEnd(text.slice(last.mention.end, span.end))) return { total: first!, parts: behind };
  const link = between(before.at(-1)!, last);
  if (MAKES.test(link) && link.length <= LONGEST_LINK && isChained(before)) return { total: last, parts: before };
  return undefined;
}

/** What may stand between two parts: the words of the one, then a comma, a semicolon or "and"; before the last part "and" is asked for. */
const isNext = (between: string, isLast: boolean): boolean => between.length <= LONGEST_LINK && (isLast ? /^[^,;:.]*(?:[,;]|,? and\b|;? and\b)[^,;:.]*$/u : /^[^,;:.]*[,;][^,;:.]*$/u).test(between) && (!isLast || /\band\b|[,;]/u.test(between));
/** After the last part only its own words. */
const isEnd = (rest: string): boolean => rest.length <= LONGEST_LINK && !/[,;:]\s\p{L}/u.test(rest);

/** A line that states a total and introduces a list, each item of which gives one figure. */
function listsIn({ items: listed, passages }: JudgedDraft, bySentence: ReadonlyMap<Passage, readonly Assertion[]>): Listing[] {
  const byBlock = new Map<number, Passage[]>();
  for (const passage of passages) {
    const own = byBlock.get(passage.block);
    if (own) own.push(passage);
    else byBlock.set(passage.block, [passage]);
  }
  const leads = new Map<number, number[]>();
  for (const { lead, item } of listed) leads.set(lead, [...(leads.get(lead) ?? []), item]);
  return [...leads].flatMap(([lead, items]) => {
    const intro = byBlock.get(lead)?.at(-1);
    const said = intro?.prose.text.slice(intro.span.start, intro.span.end) ?? '';
    const [total, ...more] = (intro && bySentence.get(intro)?.filter(isFigure)) ?? [];
    if (!total || more.length > 0 || !/:\s*$/u.test(said) || !IN_ALL.test(said) || NOT_WHOLE.test(said)) return [];
    const parts = items.map((item) => byBlock.get(item)?.flatMap((passage) => (bySentence.get(passage) ?? []).filter(isFigure)) ?? []);
    const isWhole = parts.every((figures) => figures.length === 1) && items.every((item) => !NOT_WHOLE.test(byBlock.get(item)?.[0]?.prose.text ?? ''));
    return isWhole ? [{ total, parts: parts.flat() }] : [];
  });
}
