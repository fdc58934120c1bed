import * as v from 'valibot';
import { textToArticle } from '../article/textToArticle.ts';
import { accountOf } from '../metrics/account.ts';
import { rowsOfEvents } from '../metrics/metricRow.ts';
import {
  asLocalDateTime,
  ENTITY_ROLES,
  ENTITY_TYPES,
  type Entity,
  EVENT_KINDS,
  type LocalDateTime,
  type Result,
  type TimelineEvent,
  type TimeValue,
} from '../model.ts';
import type { ComparedAccount } from './account.ts';
import { restoreText } from './restoreText.ts';

/** A row of `analyze` as an account, with the incident it names. */
export interface AccountRow {
  account: ComparedAccount;
  incident: string | null;
}

const LOCAL = v.pipe(
  v.string(),
  v.regex(/^-?\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/, 'must be a date such as 2018-10-02'),
  v.transform(asLocalDateTime),
);
const BOUND = v.nullable(LOCAL);
const OFFSET = v.pipe(v.number(), v.integer(), v.minValue(0));
const SPAN = { start: OFFSET, end: OFFSET };

const TIMES = {
  shape: v.picklist(['instant', 'span', 'duration', 'set']),
  earliest: BOUND,
  latest: BOUND,
  precision: v.picklist(['minute', 'hour', 'daypart', 'day', 'week', 'month', 'quarter', 'season', 'year', 'decade']),
  relation: v.picklist(['at', 'on', 'in', 'by', 'before', 'after', 'since', 'until', 'between']),
  approximate: v.boolean(),

  zone: v.nullable(v.string()),
  basis: v.picklist(['stated', 'inherited-date', 'inherited-year', 'relative-to-event', 'relative-to-publication']),
  edtf: v.string(),
  value: v.string(),
};
/** Two objects, since an optional field that is there is never undefined. */
const TIME = v.union([v.object({ ...TIMES, part: v.picklist(['start', 'mid', 'end']) }), v.object(TIMES)]);

const ROW = v.object({
  id: v.union([v.string(), v.pipe(v.number(), v.finite())]),
  text: v.nullish(v.string()),
  title: v.nullish(v.string()),
  url: v.nullish(v.string()),
  lang: v.nullish(v.string()),
  incident: v.nullish(v.union([v.string(), v.number()])),
  published: v.nullish(LOCAL),
  timex: v.optional(
    v.array(v.object({ ...SPAN, text: v.string(), earliest: v.nullish(LOCAL), latest: v.nullish(LOCAL) })),
    [],
  ),
  entities: v.optional(
    v.array(
      v.object({
        ...SPAN,
        text: v.string(),
        type: v.picklist(ENTITY_TYPES),
        canonical: v.string(),
        role: v.nullish(v.picklist(ENTITY_ROLES)),
        bound: v.nullish(v.picklist(['at-least', 'at-most', 'about'])),
      }),
    ),
    [],
  ),
  events: v.optional(
    v.array(
      v.object({
        ...SPAN,
        kind: v.picklist(EVENT_KINDS),
        value: v.string(),
        label: v.string(),
        quote: v.string(),
        quoteSpan: v.optional(v.object(SPAN)),
        time: v.optional(TIME),
        entities: v.optional(v.array(v.string()), []),
        speaker: v.optional(v.object({ role: v.picklist(['author', 'quoted']), name: v.nullable(v.string()) }), {
          role: 'author',
          name: null,
        }),
      }),
    ),
    [],
  ),
});

export type AnalyzedRow = v.InferOutput<typeof ROW>;

/** Reads a row of `analyze`, also one that lacks what later versions print. The error says what to mend. */
export function readAccountRow(raw: unknown): Result<AccountRow> {
  if (typeof raw === 'object' && raw !== null && 'error' in raw) {
    return { ok: false, error: `the row could not be analysed: ${String(raw.error)}` };
  }
  const read = v.safeParse(ROW, raw);
  if (!read.success) {
    const [issue] = read.issues;
    return { ok: false, error: `${v.getDotPath(issue) ?? 'row'}: ${issue.message}; give rows of analyze` };
  }
  const row = read.output;
  const text = row.text ?? restoreText(row);
  const article = textToArticle({
    text,
    published: row.published?.slice(0, 10),
    url: row.url ?? undefined,
    title: row.title ?? undefined,
    lang: row.lang ?? undefined,
  });
  const spans = [...row.entities, ...row.events, ...row.events.flatMap(({ quoteSpan }) => quoteSpan ?? [])];
  const backward = spans.find(({ start, end }) => end < start);
  if (backward) return { ok: false, error: `a stretch ends before it starts: ${backward.start} to ${backward.end}` };
  const outside = spans.find(({ end }) => end > text.length);
  if (outside) return { ok: false, error: `an offset, ${outside.end}, lies behind the end of the text` };
  const events = row.events.map((event) => eventOf(event, row));
  const incident = row.incident === null || row.incident === undefined ? null : String(row.incident);
  return {
    ok: true,
    value: { account: { id: row.id, ...accountOf(article, rowsOfEvents(events), entitiesOf(row)) }, incident },
  };
}

function entitiesOf({ entities }: AnalyzedRow): Entity[] {
  const byName = new Map<string, Entity>();
  for (const { start, end, text, type, canonical, role, bound } of entities) {
    const key = `${type}:${canonical}`;
    const entity = byName.get(key) ?? { type, canonical, aliases: [], role: null, mentions: [] };
    byName.set(key, entity);
    entity.role ??= role ?? null;
    if (text !== canonical && !entity.aliases.includes(text)) entity.aliases.push(text);
    entity.mentions.push({ start, end, text, type, canonical, ...(bound ? { bound } : {}) });
  }
  return [...byName.values()];
}

function eventOf(event: AnalyzedRow['events'][number], row: AnalyzedRow): TimelineEvent {
  const { start, end, kind, label, quote, entities, speaker } = event;
  const timex = row.timex.find((one) => one.start <= start && end <= one.end);
  const dateText = row.text?.slice(start, end) ?? timex?.text ?? '';
  const from = event.quoteSpan?.start ?? Math.max(0, start - Math.max(0, quote.indexOf(dateText)));
  return {
    start,
    end,
    dateText,
    time: event.time ?? timeOf(event.value, timex?.earliest ?? null, timex?.latest ?? null),
    kind,
    label,
    quote,
    quoteSpan: event.quoteSpan ?? { start: from, end: from + quote.length },
    entities,
    speaker,
    flags: [],
    status: 'found',
  };
}

/** The time of a row that prints its value alone: the value's own bounds, a day, a month or a year, else those beside it. */
function timeOf(value: string, earliest: LocalDateTime | null, latest: LocalDateTime | null): TimeValue {
  const [, year, month, day, clock] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d).*)?)?)?~?$/.exec(value) ?? [];
  const whole = day === undefined ? null : asLocalDateTime(`${year}-${month}-${day}${clock ? `T${clock}` : ''}`);
  const isMonth = month !== undefined && Number(month) <= 12;
  return {
    shape: 'instant',
    earliest: whole ?? earliest,
    latest: whole ?? latest,
    precision: clock ? 'minute' : whole ? 'day' : isMonth ? 'month' : 'year',
    relation: whole ? 'on' : 'in',
    approximate: value.endsWith('~'),
    zone: null,
    basis: 'stated',
    edtf: value,
    value,
  };
}
