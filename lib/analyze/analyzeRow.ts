import { bodyText } from '../article/bodyText.ts';
import { readArticle } from '../article/readArticle.ts';
import { textToArticle } from '../article/textToArticle.ts';
import { accountOf } from '../metrics/account.ts';
import { rowsOfEvents } from '../metrics/metricRow.ts';
import { type MetricCell, printMetrics } from '../metrics/printMetrics.ts';
import type {
  Analysis,
  Article,
  CountBound,
  EntityRole,
  NotAnArticle,
  Result,
  Span,
  Speaker,
  TimeMention,
  TimePart,
  TimeValue,
} from '../model.ts';
import { analyzeArticle } from './analyzeArticle.ts';
import { completeHtml } from './completeHtml.ts';
import { type InputRow, idOf, type RowId, readRow } from './readRow.ts';

export interface ErrorRow {
  /** null where the row's id cannot be read. */
  id: RowId | null;
  error: string;
}

/** What the command line prints for one article. Offsets are UTF-16 into the row's text (for html: into `text`). */
export interface OutputRow {
  id: RowId;
  published: string | null;
  timex: {
    start: number;
    end: number;
    text: string;
    type: TimeMention['type'];
    value: string;
    earliest: string | null;
    latest: string | null;
    relation: string;
    kind: string | null;
    parts?: [TimePart, TimePart];
  }[];
  entities: {
    start: number;
    end: number;
    text: string;
    type: string;
    canonical: string;
    role?: EntityRole;
    bound?: CountBound;
  }[];
  events: {
    start: number;
    end: number;
    kind: string;
    value: string;
    label: string;
    quote: string;
    quoteSpan: Span;
    time: TimeValue;
    entities: string[];
    speaker: Speaker;
  }[];
  metrics: Record<string, MetricCell>;
  /** The text that all offsets refer to. */
  text: string;
  /** As the row had it: what `compare` groups by. */
  incident?: string;
  url?: string;
  lang?: string;
  /** For html rows: the article's body alone, and what the page says about itself. */
  articleBody?: string;
  title?: string;
  publishedSource?: string | null;
}

/** Parses a page; passed in, since browsers and Node have different ones. */
export type ParseHtml = (html: string) => Document;

const NO_ARTICLE: Readonly<Record<NotAnArticle, string>> = {
  empty: 'the page is empty',
  'not-an-article': 'no article was found in the page',
  pdf: 'this is a PDF, not a page',
  'not-html': 'this is not an HTML page',
  'too-large': 'the page is too large to read',
};

/** Analyses one row as it came out of `JSON.parse`. Never throws: whatever goes wrong is an error row. */
export function analyzeRow(raw: unknown, parseHtml: ParseHtml): OutputRow | ErrorRow {
  const row = readRow(raw);
  if (!row.ok) return { id: idOf(raw), error: row.error };
  const { id } = row.value;
  try {
    const article = articleOf(row.value, parseHtml);
    if (!article.ok) return { id, error: article.error };
    return printRow(row.value, article.value, analyzeArticle(article.value, { dayMonthOrder: null }));
  } catch (error) {
    // A bug of ours must not cost the reader the other rows.
    return { id, error: `internal error: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function articleOf({ body, published, url, lang }: InputRow, parseHtml: ParseHtml): Result<Article> {
  if ('text' in body) {
    const article = textToArticle({
      text: body.text,
      published: published ?? undefined,
      url: url ?? undefined,
      lang: lang ?? undefined,
    });
    return { ok: true, value: article };
  }
  const read = readArticle(parseHtml(completeHtml(body.html)), url ?? '', { isKnownArticle: true });
  if (!read.ok) return { ok: false, error: NO_ARTICLE[read.error] };
  const { article } = read.value;
  const metadata = {
    ...article.metadata,
    ...(published === null ? {} : { published: { value: published, source: 'reader' as const } }),
    ...(lang === null ? {} : { language: lang }),
  };
  return { ok: true, value: { ...article, metadata } };
}

function printRow(row: InputRow, article: Article, { timex, entities, events }: Analysis): OutputRow {
  const { published, title } = article.metadata;
  return {
    id: row.id,
    published: published?.value ?? null,
    text: article.text,
    ...(row.incident === null ? {} : { incident: row.incident }),
    ...(row.url === null ? {} : { url: row.url }),
    ...(row.lang === null ? {} : { lang: row.lang }),
    ...('html' in row.body
      ? { publishedSource: published?.source ?? null, title, articleBody: bodyText(article) }
      : row.title === null
        ? {}
        : { title: row.title }),
    timex: timex.map(({ start, end, text, type, time, kind, parts }) => ({
      start,
      end,
      text,
      type,
      value: time.value,
      earliest: time.earliest,
      latest: time.latest,
      relation: time.relation,
      kind,
      ...(parts ? { parts } : {}),
    })),
    entities: entities
      .flatMap(({ mentions, role }) => mentions.map((mention) => ({ ...mention, role })))
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map(({ start, end, text, type, canonical, role, bound }) => ({
        start,
        end,
        text,
        type,
        canonical,
        ...(role === null ? {} : { role }),
        ...(bound === undefined ? {} : { bound }),
      })),
    events: events.map(({ start, end, kind, time, label, quote, quoteSpan, entities: names, speaker }) => ({
      start,
      end,
      kind,
      value: time.value,
      label,
      quote,
      quoteSpan,
      time,
      entities: names,
      speaker,
    })),
    metrics: printMetrics(accountOf(article, rowsOfEvents(events), entities)),
  };
}
