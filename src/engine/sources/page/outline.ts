import { isoDate } from '../../draft/iso-date';
import type { Span } from '../../vocabulary';
import { isFurniture } from './furniture';
import { readTags, type TagReader } from './tags';

export interface Outline {
  readonly title?: string;
  /** ISO date of publication. */
  readonly date?: string;
  /** The stretches of the page that are its article, in order, if it marks it. */
  readonly article?: readonly Span[];
  /** Starts of tables that hold tables: they lay out the page. */
  readonly layoutTables: ReadonlySet<number>;
}

interface Region {
  readonly name: string;
  readonly isArticle: boolean;
  readonly depth: number;
  readonly start: number;
  end: number;
  /** Characters of text in its paragraphs. */
  text: number;
}

const DATE_NAMES = /^(?:article:published_time|og:article:published_time|date|pubdate|publish-?date|publication_?date|dc\.date(?:\.issued)?|dcterms\.(?:date|created|issued)|parsely-pub-date|sailthru\.date|datepublished|citation_publication_date)$/i;
const DATE_IN_DATA = /"datePublished"\s*:\s*"(?<date>[^"]{8,40})"/;

/** First pass over a page: what it says about itself, and where its article is. */
export function readOutline(html: string): Outline {
  const reader = new OutlineReader(html.length);
  readTags(html, reader);
  return reader.outline();
}

class OutlineReader implements TagReader {
  private titleTag = '';
  private socialTitle: string | undefined;
  private metaDate: string | undefined;
  private dataDate: string | undefined;
  private timeDate: string | undefined;
  private inside: 'title' | 'data' | undefined;
  private readonly regions: Region[] = [];
  private readonly openRegions: Region[] = [];
  private readonly tables: number[] = [];
  private readonly layoutTables = new Set<number>();
  private depth = 0;
  private paragraphs = 0;

  constructor(private readonly length: number) {}

  open(name: string, attributes: Readonly<Record<string, string>>, start: number): void {
    this.depth++;
    if (name === 'title' && this.titleTag === '') this.inside = 'title';
    else if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) this.inside = 'data';
    else if (name === 'meta') this.readMeta(attributes);
    else if (name === 'time') this.timeDate ??= isoDate(attributes.datetime ?? '');
    else if (name === 'p') this.paragraphs++;
    else if (name === 'table') {
      for (const outer of this.tables) this.layoutTables.add(outer);
      this.tables.length = 0;
      this.tables.push(start);
    }
    const isArticle = name === 'article' || /articleBody/i.test(attributes.itemprop ?? '');
    if ((isArticle || name === 'main' || attributes.role === 'main') && !isFurniture(name, attributes)) {
      const region = { name, isArticle, depth: this.depth, start, end: this.length, text: 0 };
      this.regions.push(region);
      this.openRegions.push(region);
    }
  }

  close(name: string, _start: number, end: number): void {
    if (name === 'title' || name === 'script') this.inside = undefined;
    else if (name === 'p') this.paragraphs = Math.max(0, this.paragraphs - 1);
    else if (name === 'table') this.tables.pop();
    const region = this.openRegions.at(-1);
    if (region?.depth === this.depth && region.name === name) {
      region.end = end;
      this.openRegions.pop();
    }
    this.depth--;
  }

  text(data: string): void {
    if (this.inside === 'title') this.titleTag += data;
    else if (this.inside === 'data') this.dataDate ??= isoDate(DATE_IN_DATA.exec(data)?.groups?.date ?? '');
    else if (this.paragraphs > 0) for (const region of this.openRegions.slice(-10)) region.text += data.length;
  }

  outline(): Outline {
    const title = clean(this.socialTitle ?? '') ?? clean(this.titleTag);
    const date = this.metaDate ?? this.dataDate ?? this.timeDate;
    const article = this.article();
    return {
      layoutTables: this.layoutTables,
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(article === undefined ? {} : { article: [article] }),
    };
  }

  private readMeta(attributes: Readonly<Record<string, string>>): void {
    const content = attributes.content ?? '';
    const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? '';
    if (/^(?:og|twitter):title$/i.test(name)) this.socialTitle ??= content;
    else if (DATE_NAMES.test(name)) this.metaDate ??= isoDate(content);
  }

  /** The article with the most text, unless it is only a small part of the page's main region (a teaser, a comment). */
  private article(): Span | undefined {
    const article = fullest(this.regions.filter((region) => region.isArticle));
    const main = fullest(this.regions.filter((region) => !region.isArticle));
    const chosen = article !== undefined && article.text * 2 >= (main?.text ?? 0) ? article : main;
    return chosen === undefined ? undefined : { start: chosen.start, end: chosen.end };
  }
}

function fullest(regions: readonly Region[]): Region | undefined {
  let best: Region | undefined;
  for (const region of regions) if (region.text > (best?.text ?? 0)) best = region;
  return best;
}

function clean(text: string): string | undefined {
  return text.replace(/\s+/g, ' ').trim() || undefined;
}
