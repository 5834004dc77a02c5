import type { Name } from '../claims/names';
import type { Passage } from '../claims/passages';

/** Two names of which a text says that they are one's. */
export interface DefinedTerm {
  readonly of: Name;
  readonly term: Name;
}

/** What stands between a name and the term that is to stand for it: "(the", "(“", "(hereinafter called the “". */
const BEFORE_TERM = /^,? ?[([](?:(?:hereinafter|hereafter|herein|henceforth|from now on|together|also|formerly|previously|now|or|referred to|called|known|as|simply|in short)[ ,]+)*(?:the |an? |[“"‘'] ?(?:the )?|the [“"‘'])+$/iu;
const AFTER_TERM = /^[”"’']?(?:[,;] (?:or )?(?:the )?[“"‘'].*?)?[)\]]/u;
const LEGAL_FORM = /(?:^|[ .])(?:Ltd|Limited|Inc|Corp|Corporation|Company|LLC|LLP|plc|PLC|AG|SE|SA|NV|BV|GmbH|AB|ASA|SpA|Oy|Oyj|Group|Holdings?)$/u;

/**
 * The terms that a sentence defines, as contracts, judgments and filings do: "Estwick Mills Ltd (the Seller)", "Estwick Mills (“Estwick”)", "the Seller
 * (Estwick Mills Ltd)". A plural behind a single name ("Anna Thorne (the Greens)") is what somebody belongs to.
 */
export function definedTerms({ names, words, prose: { text }, kind }: Passage): DefinedTerm[] {
  if (kind === 'cell' || names.length < 2 || !text.includes('(')) return [];
  return names.slice(1).flatMap((second, at): DefinedTerm[] => {
    const first = names[at]!;
    const between = text.slice(first.end, second.start);
    if (!AFTER_TERM.test(text.slice(second.end)) || first.possessive || second.possessive) return [];
    if (BEFORE_TERM.test(between) && !isOfMany(second)) return [{ of: first, term: second }];
    return /^ \($/u.test(between) && words[first.from - 1]?.lower === 'the' && LEGAL_FORM.test(second.text) ? [{ of: second, term: first }] : [];
  });
}

const isOfMany = ({ text }: Name): boolean => /\p{Ll}s$/u.test(text) && !text.endsWith('ss');
