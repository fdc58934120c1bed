import { entityKeyOf } from '../marks/entityKeyOf.ts';
import type { Entity, LocalDateTime, Span, Speaker, TimelineEvent } from '../model.ts';
import { describeTime } from '../time/describeTime.ts';
import { ENGLISH } from '../words/english.ts';
import { INTL_TAGS } from '../words/locales.ts';
import type { Words } from '../words/words.ts';
import type { Certainty, FacetName, FacetValues } from './filters.ts';
import type { Highlight } from './highlightsOf.ts';
import type { TimelineRow } from './rowsOf.ts';

/** What a row can be filtered by: its values in every facet, and its words. */
export type RowFacts = { readonly [F in FacetName]: readonly FacetValues[F][] } & {
  /** What the text filter looks in, folded; made when first asked for. */
  words: () => string;
};

export interface FactRow extends TimelineRow {
  facts: RowFacts;
}

interface Around {
  entities: readonly Entity[];
  highlights: readonly Highlight[];
  /** The language of the screen: kinds are called and dates written as there. English where there is no screen. */
  words?: Words;
}

/** Two speakers with one key are one. */
export const speakerKeyOf = ({ role, name }: Speaker): string => `${role}:${name ?? ''}`;

/** The rows, each with what it can be filtered by. */
export function withFacts(rows: readonly TimelineRow[], around: Around): FactRow[] {
  const { highlights, words: spoken = ENGLISH } = around;
  const entitiesOf = entityFinder(around.entities);
  const dayOf = dayWriter(INTL_TAGS[spoken.locale]);
  return rows.map((row) => {
    const { event, record } = row;
    const named = entitiesOf(row);
    const tags = record?.tags ?? [];
    const marked = highlights.filter(({ span }) => overlap(span, event.quoteSpan));
    let folded: string | null = null;
    const words = (): string => {
      if (folded !== null) return folded;
      const { dateText, time, label, quote, kind, speaker } = event;
      // The day of the ISO form alone: its clock is written otherwise on the screen, and nobody sees its zeros.
      const iso = time.value.replace(CLOCK, '');
      const dates = [dateText, describeTime(time, spoken), iso, dayOf(time.earliest), dayOf(time.latest)];
      const names = [speaker.name ?? '', ...named.flatMap(({ canonical, aliases }) => [canonical, ...aliases])];
      folded = foldWords(
        [label, quote, spoken.t(`kind.${kind}`), ...dates, ...names, ...tags, record?.note ?? ''].join('\n'),
      );
      return folded;
    };
    const facts: RowFacts = {
      kind: [event.kind],
      type: [...new Set(named.map(({ type }) => type))],
      entity: [...new Set(named.map(entityKeyOf))],
      tag: tags,
      colour: [...new Set(marked.map((highlight) => highlight.record.colour))],
      speaker: [speakerKeyOf(event.speaker)],
      origin: [record?.origin ?? 'found'],
      certainty: certaintyOf(event),
      status: [event.status],
      words,
    };
    return { ...row, facts };
  });
}

/** For comparing what is typed with what is printed: no case, no accents. Most text has none, and is spared the work. */
export const foldWords = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();

/** Nothing above U+007F but the signs a typesetter puts in. */
const PLAIN = /^[\0-\x7f‘’“”–—…•]*$/;

function certaintyOf({ time, inferred = [], flags }: TimelineEvent): Certainty[] {
  const certainty: Certainty[] = [time.basis === 'stated' && inferred.length === 0 ? 'stated' : 'inferred'];
  return flags.length > 0 ? [...certainty, 'doubtful'] : certainty;
}

/**
 * The entities of a row: those its event names, told apart by place where two types share a name ("Georgia"); for an
 * event of the reader's own, which names none, those in its passage.
 */
function entityFinder(entities: readonly Entity[]): (row: TimelineRow) => Entity[] {
  const byName = new Map<string, Entity[]>();
  for (const entity of entities) {
    const same = byName.get(entity.canonical);
    if (same) same.push(entity);
    else byName.set(entity.canonical, [entity]);
  }
  const isIn = ({ mentions }: Entity, span: Span): boolean => mentions.some((mention) => overlap(mention, span));
  return ({ event, record }) => {
    if (event.entities.length === 0 && record?.origin === 'reader') {
      return entities.filter((entity) => isIn(entity, event.quoteSpan));
    }
    return event.entities.flatMap((name) => {
      const same = byName.get(name) ?? [];
      if (same.length < 2) return same;
      const here = same.filter((entity) => isIn(entity, event.quoteSpan));
      return here.length > 0 ? here : same;
    });
  };
}

/** The clock, or the part of the day, of a date in ISO 8601: `T13:30`, `TAF`. */
const CLOCK = /(?<=\d)T[\dA-Z][\d:A-Z.+-]*/g;

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** "27 sep 2018" of a bound, without the cost of a formatter for each of thousands of rows. */
function dayWriter(locale: string): (local: LocalDateTime | null) => string {
  const months = (style: 'short' | 'long'): string[] => {
    const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
  };
  const [short, long] = [months('short'), months('long')];
  return (local) => {
    const [, year, month, day] = /^(-?\d{4,})-(\d\d)-(\d\d)/.exec(local ?? '') ?? [];
    if (!year || !month || !day) return '';
    const at = Number(month) - 1;
    return `${Number(day)} ${short[at]} ${year} ${Number(day)} ${long[at]} ${year}`;
  };
}
