import { asLocalDateTime, type LocalDateTime, type Result } from '../model.ts';
import { daysInMonth } from '../time/bounds.ts';

export type RowId = string | number;

/** One article to analyse, as the command line takes it: `{id, text | html, published?, url?, lang?, title?, incident?}`. */
export interface InputRow {
  id: RowId;
  body: { text: string } | { html: string };
  /** The day it was published, whatever the page says. */
  published: LocalDateTime | null;
  url: string | null;
  /** BCP 47. */
  lang: string | null;
  title: string | null;
  /** Handed on as it is: what `compare` groups by. */
  incident: string | null;
}

const PUBLISHED = /^(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** The id of a row, for an error about it; null where it has none that can be read. */
export function idOf(row: unknown): RowId | null {
  if (typeof row !== 'object' || row === null || !('id' in row)) return null;
  const { id } = row;
  return typeof id === 'string' || (typeof id === 'number' && Number.isFinite(id)) ? id : null;
}

/** Checks one row. Unknown fields are ignored; null stands for "not given". The error says what to mend. */
export function readRow(row: unknown): Result<InputRow> {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return fail(`expected an object with id and text or html, got ${nameOf(row)}`);
  }
  const id = idOf(row);
  if (id === null) return fail(`id must be a string or a number, got ${nameOf(field(row, 'id'))}`);
  for (const name of ['text', 'html', 'published', 'url', 'lang']) {
    const value = field(row, name);
    if (value !== undefined && typeof value !== 'string') {
      return fail(`${name} must be a string, got ${nameOf(value)}`);
    }
  }
  const [text, html, published, url, lang] = ['text', 'html', 'published', 'url', 'lang'].map((name) =>
    optionalString(row, name),
  );
  if (text !== undefined && html !== undefined) return fail('give text or html, not both');
  const body = text !== undefined ? { text } : html !== undefined ? { html } : null;
  if (body === null) return fail('neither text nor html is given');
  let day: LocalDateTime | null = null;
  if (published !== undefined) {
    day = readPublished(published);
    if (day === null) return fail(`published must be a date such as 2018-10-02, got ${JSON.stringify(published)}`);
  }
  // Fields that the analysis does not read must not cost the row its answer, whatever is in them.
  const [title = null, incident = null] = ['title', 'incident'].map((name) => optionalString(row, name));
  return { ok: true, value: { id, body, published: day, url: url ?? null, lang: lang ?? null, title, incident } };
}

/** The day as written, of a date or a date and time; null where there is no such day. */
function readPublished(published: string): LocalDateTime | null {
  const [, year = '', month = '', day = ''] = PUBLISHED.exec(published.trim()) ?? [];
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (year === '' || m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return null;
  return asLocalDateTime(`${year}-${month}-${day}`);
}

/** A field's value; undefined where it is missing or null. */
function field(row: object, name: string): unknown {
  return (row as Record<string, unknown>)[name] ?? undefined;
}

function optionalString(row: object, name: string): string | undefined {
  const value = field(row, name);
  return typeof value === 'string' ? value : undefined;
}

function nameOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

const fail = (error: string): { ok: false; error: string } => ({ ok: false, error });
