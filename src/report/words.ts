/**
 * The report's own words; `{0}` and `{1}` stand for what is filled in. A shell hands in its reader's language, in which the same places must be filled.
 * What the checker says of a claim is the engine's and stays as it is.
 */
export interface ReportWords {
  readonly language: string;
  /** Over the title; {0} is the day. */
  readonly kicker: string;
  /** Title of the window; {0} is the draft's title. */
  readonly window: string;
  readonly severalDrafts: string;
  /** {0} words and {1} claims, each in its own words. */
  readonly byline: string;
  readonly oneWord: string;
  readonly manyWords: string;
  readonly oneClaim: string;
  readonly manyClaims: string;
  readonly nothingToCheck: string;
  readonly allVerified: string;
  readonly noneRefuted: string;
  readonly oneRefuted: string;
  readonly manyRefuted: string;
  /** Of those that no source contradicts but the draft itself. */
  readonly oneWithin: string;
  readonly manyWithin: string;
  /** Two sentences, one after the other. */
  readonly sentences: string;
  /** One word or two for each standing. */
  readonly refuted: string;
  readonly disputed: string;
  readonly letStand: string;
  readonly unsourced: string;
  readonly verified: string;
  /** What the marks in the draft mean, after the words above. */
  readonly refutedMark: string;
  readonly disputedMark: string;
  readonly letStandMark: string;
  readonly unsourcedMark: string;
  readonly verifiedMark: string;
  readonly show: string;
  readonly section: string;
  readonly allSections: string;
  readonly beforeFirstHeading: string;
  readonly bySection: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly draft: string;
  readonly sources: string;
  readonly line: string;
  /** {0} is a line, in its own words. */
  readonly otherPlace: string;
  readonly finding: string;
  readonly write: string;
  readonly reason: string;
  readonly noReason: string;
  readonly ignoredName: string;
  readonly arithmetic: string;
  readonly openSource: string;
  readonly skipToFindings: string;
  readonly skipToDraft: string;
  /** {0} of {1} claims. */
  readonly shown: string;
  readonly footer: string;
  /** The table's columns. */
  readonly claim: string;
  readonly verdict: string;
  readonly explanation: string;
  readonly evidence: string;
  readonly place: string;
}

export const englishWords: ReportWords = {
  language: 'en',
  kicker: 'Fact check, {0}',
  window: 'Fact check: {0}',
  severalDrafts: '{0} drafts',
  byline: '{0} · {1} · {2}',
  oneWord: '1 word',
  manyWords: '{0} words',
  oneClaim: '1 claim',
  manyClaims: '{0} claims',
  nothingToCheck: 'There are no figures or names to check in this draft.',
  allVerified: 'The sources bear out every claim.',
  noneRefuted: 'No claim contradicts the sources.',
  oneRefuted: 'One claim of {0} contradicts the sources.',
  manyRefuted: '{0} claims of {1} contradict the sources.',
  oneWithin: 'One claim of {0} does not agree with the rest of the draft.',
  manyWithin: '{0} claims of {1} do not agree with the rest of the draft.',
  sentences: '{0} {1}',
  refuted: 'Refuted',
  disputed: 'Sources disagree',
  letStand: 'Let stand',
  unsourced: 'Unsourced',
  verified: 'Verified',
  refutedMark: 'a source says otherwise, or the rest of the draft does',
  disputedMark: 'one source says so, another does not',
  letStandMark: 'the writer keeps it against a source',
  unsourcedMark: 'the sources do not say, or not clearly',
  verifiedMark: 'a source says so, or it follows from one',
  show: 'Show',
  section: 'Section',
  allSections: 'All sections',
  beforeFirstHeading: 'Before the first heading',
  bySection: 'By section',
  findings: 'Findings',
  noFindings: 'Nothing contradicts the sources or the rest of the draft, and nothing was let stand.',
  draft: 'The draft, marked',
  sources: 'Sources',
  line: 'line {0}',
  otherPlace: 'The other place in the draft: {0}',
  finding: 'finding {0}',
  write: 'Write: {0}',
  reason: 'The writer’s reason: {0}',
  noReason: 'The writer lets it stand without giving a reason.',
  ignoredName: 'The writer’s settings pass over this name in every draft.',
  arithmetic: 'Arithmetic: {0}',
  openSource: 'Open the source',
  skipToFindings: 'Skip to the findings',
  skipToDraft: 'Skip to the draft',
  shown: '{0} of {1} claims are shown.',
  footer: 'Made with Draft Fact Check. Only what the sources above say was looked at; of what they do not mention nothing is known.',
  claim: 'Claim',
  verdict: 'Verdict',
  explanation: 'Explanation',
  evidence: 'Evidence',
  place: 'Place',
};

/** Puts values in the places of a template. */
export function fill(template: string, ...values: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}

/** A day as people read it, in the words' language: "22 November 2026". What is no ISO day stays as it is. */
export function dayIn(language: string, day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
