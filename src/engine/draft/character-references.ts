import { decodeReference } from './seldom';

/** What writers name: the marks and signs that keyboards do not have, and Latin letters with accents. The rest of HTML's 2,231 names is read by `decodeReference`. */
const COMMON: ReadonlyMap<string, string> = new Map(
  'amp & lt < gt > quot " apos \' ndash – mdash — hyphen ‐ lsquo ‘ rsquo ’ ldquo “ rdquo ” sbquo ‚ bdquo „ laquo « raquo » lsaquo ‹ rsaquo › hellip … bull • middot · sect § para ¶ dagger † Dagger ‡ prime ′ Prime ″ copy © reg ® trade ™ deg ° times × divide ÷ minus − plusmn ± frac12 ½ frac14 ¼ frac34 ¾ sup1 ¹ sup2 ² sup3 ³ micro µ permil ‰ percnt % num # dollar $ cent ¢ pound £ euro € yen ¥ curren ¤ larr ← uarr ↑ rarr → darr ↓ harr ↔ le ≤ ge ≥ ne ≠ asymp ≈ infin ∞ iexcl ¡ iquest ¿ ordf ª ordm º check ✓ star ☆ starf ★ lbrack [ rbrack ] lpar ( rpar ) ast * lowbar _ comma , period . colon : semi ; excl ! quest ? sol / bsol \\ vert | grave ` Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Igrave Ì Iacute Í Icirc Î Iuml Ï Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ouml Ö Oslash Ø OElig Œ Scaron Š Ugrave Ù Uacute Ú Ucirc Û Uuml Ü Yacute Ý agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë igrave ì iacute í icirc î iuml ï ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö oslash ø oelig œ scaron š szlig ß ugrave ù uacute ú ucirc û uuml ü yacute ý yuml ÿ'
    .split(' ').flatMap((name, at, all) => (at % 2 === 0 ? [[name, all[at + 1]!] as const] : [])),
);
/** Spaces and what takes no room, which nobody could read above. */
const UNSEEN: ReadonlyMap<string, string> = new Map([
  ['nbsp', '\u00A0'], ['ensp', '\u2002'], ['emsp', '\u2003'], ['thinsp', '\u2009'], ['hairsp', '\u200A'], ['shy', '\u00AD'], ['zwnj', '\u200C'], ['zwj', '\u200D'], ['lrm', '\u200E'], ['rlm', '\u200F'],
]);

/** The character that a reference stands for (`&eacute;`, `&#8212;`, `&#x2014;`), or the reference itself where it stands for none. Never throws. */
export function characterOf(reference: string): string {
  return commonCharacter(reference) ?? decodeReference(reference);
}

/** The same for a reference that takes no long table; undefined for others. */
export function commonCharacter(reference: string): string | undefined {
  const { decimal, hex, name } = /^&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>\w+));$/.exec(reference)?.groups ?? {};
  if (name !== undefined) return COMMON.get(name) ?? UNSEEN.get(name);
  const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : 0;
  // Others are replaced by the standard in ways of their own.
  return (code >= 0x20 && code < 0x7F) || (code >= 0xA0 && code < 0xD800) ? String.fromCodePoint(code) : undefined;
}

/** Whether a text may have references in it that are not common. */
export function hasSeldomReference(text: string): boolean {
  for (const [reference] of text.matchAll(/&#?\w{1,32};/g)) if (commonCharacter(reference) === undefined) return true;
  return false;
}
