import {
  type Analysis,
  type Annotation,
  type Article,
  asInstant,
  asLocalDateTime,
  type EventKind,
  type LocalDateTime,
  type SavedArticle,
  type Span,
  type TimelineEvent,
  type TimeValue,
} from '../../../lib/model.ts';
import type { Action } from '../../../lib/session/actions.ts';
import { reduce } from '../../../lib/session/reduce.ts';
import { rowsOf, type TimelineRow } from '../../../lib/session/rowsOf.ts';
import { type Effect, initialState, type SessionState, type StoreWrite } from '../../../lib/session/state.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import type { Words } from '../../../lib/words/words.ts';

export const TEXT = [
  'What happened at Alder Falls',
  'On September 25, 2018 the vendor told the city of the breach.',
  'On September 27, 2018 the code was removed and the bank was told.',
  'Letters went to 4,113 residents last Thursday.',
].join('\n');

export const spanOf = (words: string, text = TEXT): Span => {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`expected "${words}" in the text`);
  return { start, end: start + words.length };
};

export function articleOf(text = TEXT, published: LocalDateTime | null = asLocalDateTime('2018-10-15')): Article {
  let at = 0;
  const blocks = text.split('\n').map((line, index) => {
    const start = at;
    at += line.length + 1;
    const kind = index === 0 ? ('heading' as const) : ('paragraph' as const);
    return { start, end: start + line.length, kind, quoteDepth: 0, list: null, table: null, row: null };
  });
  const metadata = {
    url: 'https://news.example/alder-falls',
    canonicalUrl: null,
    title: 'What happened at Alder Falls',
    byline: 'A. Writer',
    siteName: 'News',
    language: 'en',
    published: published && { value: published, source: 'json-ld' as const },
    modified: null,
  };
  return { text, blocks, metadata };
}

export function dayTime(day: string, basis: TimeValue['basis'] = 'stated'): TimeValue {
  const local = asLocalDateTime(day);
  return {
    shape: 'instant',
    earliest: local,
    latest: local,
    precision: 'day',
    relation: 'on',
    approximate: false,
    zone: null,
    basis,
    edtf: day,
    value: day,
  };
}

export function eventOf(dateText: string, day: string, kind: EventKind, text = TEXT): TimelineEvent {
  const span = spanOf(dateText, text);
  const from = text.lastIndexOf('\n', span.start) + 1;
  const to = text.indexOf('\n', span.end);
  const quoteSpan = { start: from, end: to === -1 ? text.length : to };
  return {
    ...span,
    dateText,
    time: dayTime(day, dateText.startsWith('last') ? 'relative-to-publication' : 'stated'),
    kind,
    label: `${kind} (${dateText})`,
    quote: text.slice(quoteSpan.start, quoteSpan.end),
    quoteSpan,
    entities: [],
    speaker: { role: 'author', name: 'A. Writer' },
    flags: [],
    status: 'found',
  };
}

/** As an engine would read the text: the last date is counted from the published one. */
export function analysisOf(text = TEXT, thursday = '2018-10-11'): Analysis {
  const dates: [string, string, EventKind][] = [
    ['September 25, 2018', '2018-09-25', 'vendor_notice'],
    ['September 27, 2018', '2018-09-27', 'containment'],
    ['last Thursday', thursday, 'individual_notice'],
  ];
  const events = dates.filter(([words]) => text.includes(words)).map(([w, day, kind]) => eventOf(w, day, kind, text));
  const city = text.indexOf('Alder Falls');
  const mention = {
    start: city,
    end: city + 11,
    text: 'Alder Falls',
    type: 'PLACE' as const,
    canonical: 'Alder Falls',
  };
  return {
    timex: events.map(({ start, end, dateText, time, kind }) => ({
      start,
      end,
      text: dateText,
      type: 'DATE',
      time,
      kind,
    })),
    entities: [
      { type: 'PLACE', canonical: 'Alder Falls', aliases: [], role: null, mentions: city === -1 ? [] : [mention] },
    ],
    events,
  };
}

/** A stand-in for the engine: "last Thursday" is the second one before the article was published. */
function engine(text: string, published: LocalDateTime | null): Analysis {
  const thursdays: Record<string, string> = { '2018-10-22': '2018-10-18', '2018-10-29': '2018-10-25' };
  return analysisOf(text, thursdays[published ?? '']);
}

/** A session with a clock that stands still and ids that count; the store is what the test makes of the writes. */
export class Scene {
  state: SessionState = initialState;
  effects: Effect[] = [];
  clock = '2026-01-01T00:00:00.000Z';
  /** The language of the screen. */
  words: Words = ENGLISH;
  #ids = 0;
  #answered = 0;

  do(...actions: Action[]): this {
    for (const action of actions) {
      const world = { now: () => asInstant(this.clock), uuid: () => `id-${++this.#ids}`, words: () => this.words };
      const step = reduce(this.state, action, world);
      this.state = step.state;
      this.effects.push(...step.effects);
    }
    return this;
  }

  /** The article is read, was not kept before, and is analysed. */
  ready(article = articleOf(), analysis = analysisOf(article.text)): this {
    this.read(article).do({ type: 'opened', key: 'key', found: null });
    return this.do({ type: 'analyzed', run: this.state.analysisRun, analysis });
  }

  /** The article is read again by a later session, from what the store has. */
  revisit(
    stored: { saved: SavedArticle; annotations: Annotation[] },
    article = articleOf(),
    analysis = analysisOf(article.text),
  ): this {
    this.read(article).do({ type: 'opened', key: 'key', found: stored });
    return this.do({ type: 'analyzed', run: this.state.analysisRun, analysis });
  }

  read(article: Article): this {
    return this.do({ type: 'article-read', article, key: 'key', sha256: `sha of ${article.text}`, canHighlight: true });
  }

  /** Answers all writes under way. */
  settle(): this {
    for (let head = this.state.writes.queue[0]; head; head = this.state.writes.queue[0])
      this.do({ type: 'written', id: head.id });
    return this;
  }

  /** Everything the last actions asked for is answered: writes, analyses as the engine would make them, own names. */
  answered(): this {
    for (; this.#answered < this.effects.length; this.#answered++) {
      const effect = this.effects[this.#answered];
      if (effect?.type === 'analyze') {
        const published = effect.article.metadata.published?.value ?? null;
        this.do({ type: 'analyzed', run: effect.run, analysis: engine(effect.article.text, published) });
      }
      if (effect?.type === 'change-names') {
        const { preferences } = this.state;
        const removed = JSON.stringify(effect.removed);
        const left = preferences.names.filter((name) => !removed.includes(JSON.stringify(name)));
        this.do({ type: 'preferences', preferences: { ...preferences, names: [...left, ...effect.added] } });
      }
      if (effect?.type === 'write') this.do({ type: 'written', id: effect.id });
    }
    return this;
  }

  get writes(): StoreWrite[] {
    return this.effects.flatMap((effect) => (effect.type === 'write' ? [effect.write] : []));
  }

  get rows(): TimelineRow[] {
    const { page, analysis, records } = this.state;
    return page.status === 'article' ? rowsOf(page.article, analysis, records) : [];
  }

  row(words: string): TimelineRow {
    const row = this.rows.find(({ event }) => event.dateText === words);
    if (!row) throw new Error(`expected a row for "${words}", got ${this.rows.map(({ event }) => event.dateText)}`);
    return row;
  }

  sent<T extends string>(type: T) {
    return this.effects.flatMap((effect) =>
      effect.type === 'send' && effect.message.type === type ? [effect.message] : [],
    );
  }

  get stored(): { saved: SavedArticle; annotations: Annotation[] } {
    const { kept } = this;
    if (!kept) throw new Error('expected the article to be kept');
    return kept;
  }

  /** What the store holds after all writes so far: the later `updatedAt` wins, as in the real one. */
  get kept(): { saved: SavedArticle; annotations: Annotation[] } | null {
    let saved: SavedArticle | null = null;
    const records = new Map<string, Annotation>();
    for (const write of this.writes) {
      if (write.method === 'keep' && (saved === null || write.saved.updatedAt > saved.updatedAt)) saved = write.saved;
      for (const record of write.annotations) {
        const known = records.get(record.id);
        if (!known || record.updatedAt > known.updatedAt) records.set(record.id, record);
      }
    }
    if (!saved || saved.deletedAt !== undefined) return null;
    return { saved, annotations: [...records.values()].filter(({ deletedAt }) => deletedAt === undefined) };
  }
}
