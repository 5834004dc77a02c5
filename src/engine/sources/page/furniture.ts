/** What of a page is not its article, as data: by element, by role, by the words of class and id. */

/** Never read, with all they hold. */
export const UNREAD: ReadonlySet<string> = words(`
  script style noscript template head svg math canvas video audio iframe object embed map picture
  nav aside form button select option textarea input label dialog menu del s strike pre
`);

/** Left out only where they belong to the page and not to the article. */
export const FRAME: ReadonlySet<string> = words('header footer');

const ROLES: ReadonlySet<string> = words(`
  navigation banner contentinfo complementary search dialog alertdialog form menu menubar toolbar tablist tooltip status alert
`);

const WORDS: ReadonlySet<string> = words(`
  ad ads advert adverts advertisement advertising sponsor sponsored promo promos promotion promoted
  newsletter newsletters subscribe subscription signup paywall login
  related recirc recirculation recommended recommendations trending outbrain taboola teaser teasers
  social sharing sharebar sharetools comments disqus breadcrumb breadcrumbs sidebar navbar navigation nav menu toolbar masthead
  cookie cookies consent gdpr popup modal byline readtime tags toc footnotes-nav pagination pager
  hidden invisible sr-only screen-reader-text visually-hidden print-only noprint
  reference references-nav editsection mw-editsection navbox
`);

const PHRASES = /(?:^|[\s_-])(?:share[-_]?(?:bar|buttons?|tools?|links?|icons?)|most[-_](?:read|popular|viewed)|read[-_](?:more|next|time|also)|more[-_](?:on|from|stories)|sign[-_]?up|also[-_](?:read|like)|skip[-_](?:link|to)|site[-_](?:head|header|footer|nav)|(?:global|page|main)[-_](?:nav|menu|footer))(?:$|[\s_-])/i;

/** True for an element that is plainly not part of an article. */
export function isFurniture(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (UNREAD.has(name) || isHidden(attributes)) return true;
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main' || name === 'table') return false;
  if (ROLES.has(attributes.role?.toLowerCase() ?? '')) return true;
  const marks = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 500);
  return marks.length > 1 && (PHRASES.test(marks) || wordsOf(marks).some((word) => WORDS.has(word)));
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return 'hidden' in attributes
    || attributes['aria-hidden']?.toLowerCase() === 'true'
    || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '');
}

/** "articlePromo_box sr-only" → its classes as they are, and their parts. */
function wordsOf(marks: string): string[] {
  const classes = marks.toLowerCase().split(/\s+/);
  const parts = marks.replace(/([a-z])(?=[A-Z])/g, '$1 ').toLowerCase().split(/[^a-z]+/);
  return [...classes, ...parts];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
