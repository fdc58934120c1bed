import type { ArticleMetadata, LocalDateTime, MetadataSource, Sourced } from '../model.ts';
import { daysBetween } from './calendarDay.ts';
import type { DateRole, DayMonthOrder } from './dateLine.ts';
import { elementDate } from './elementDates.ts';
import type { JsonLdArticle } from './jsonLd.ts';
import { machineDay } from './machineDate.ts';
import {
  firstTag,
  META_MODIFIED,
  META_PUBLISHED,
  META_VAGUE,
  type MetaTags,
  OPEN_GRAPH_MODIFIED,
  OPEN_GRAPH_PUBLISHED,
} from './metaTags.ts';
import type { PageFacts } from './page.ts';
import { urlDay } from './urlDate.ts';
import { visibleDates } from './visibleDates.ts';

export interface DateSources {
  facts: PageFacts;
  tags: MetaTags;
  jsonLd: JsonLdArticle | null;
  order: DayMonthOrder;
  /** Dates after this day are misprints or events to come. */
  today: LocalDateTime;
  /** Openings of paragraphs such as "Updated October 13, 2018: …". */
  updates: readonly string[];
  /** The place and date a report opens with. */
  datelines: readonly string[];
}

interface Candidate {
  role: DateRole;
  day: LocalDateTime;
  source: MetadataSource;
}

/**
 * When the page was published and changed: JSON-LD, Open Graph, other meta tags, marked-up dates, the line at the
 * headline, the address, and then what is less sure, in that order; each with where it was found. A page that only says
 * when it was changed is taken to have been there on that day.
 */
export function readDates(from: DateSources): Pick<ArticleMetadata, 'published' | 'modified'> {
  const possible = ({ day }: Candidate) => daysBetween(day, from.today) >= -1;
  const { candidates: all, shown } = gather(from);
  const candidates = all.filter(possible);
  const first = (role: DateRole) => candidates.find((candidate) => candidate.role === role) ?? null;
  const modified = first('modified');
  const published = first('published') ?? modified;
  return {
    published: published && sourced(asShown(published, modified, shown.filter(possible))),
    modified: modified && sourced(modified),
  };
}

/** All candidates, the surest first; and those among them that a reader sees at the headline or in the address. */
function gather({ facts, tags, jsonLd, order, updates, datelines }: DateSources): {
  candidates: Candidate[];
  shown: Candidate[];
} {
  const machine = (role: DateRole, value: string | null | undefined, source: MetadataSource): Candidate[] => {
    const day = value ? machineDay(value, order) : null;
    return day === null ? [] : [{ role, day, source }];
  };
  const visible = (lines: readonly string[]) =>
    visibleDates(lines, order).map((date) => ({ ...date, source: 'byline' as const }));
  const elements = facts.times.flatMap((element) => {
    const date = elementDate(element, order);
    return date === null ? [] : [{ ...date, source: 'time-element' as const }];
  });
  const stamps = visible(facts.stamps);
  const others = visible([...datelines, ...facts.otherLines, ...(facts.headline === null ? [] : [facts.headline])]);
  const urlDate = urlDay(facts.url);
  const shown: Candidate[] = stamps.filter(({ clean }) => clean).map(taken);
  if (urlDate !== null) shown.push({ role: 'published', day: urlDate, source: 'url' });
  const candidates = [
    ...machine('published', jsonLd?.published, 'json-ld'),
    ...machine('modified', jsonLd?.modified, 'json-ld'),
    ...machine('published', firstTag(tags, OPEN_GRAPH_PUBLISHED)?.content, 'open-graph'),
    ...machine('modified', firstTag(tags, OPEN_GRAPH_MODIFIED)?.content, 'open-graph'),
    ...machine('published', firstTag(tags, META_PUBLISHED)?.content, 'meta'),
    ...machine('modified', firstTag(tags, META_MODIFIED)?.content, 'meta'),
    ...elements.filter(({ sure }) => sure),
    ...shown,
    ...elements.filter(({ sure }) => !sure).map(taken),
    ...machine('published', firstTag(tags, META_VAGUE)?.content, 'meta'),
    ...machine('published', facts.scriptDate, 'meta'),
    ...stamps.filter(({ clean }) => !clean).map(taken),
    ...others.filter(({ clean }) => clean).map(taken),
    ...visible(updates).map((date): Candidate => ({ ...date, role: 'modified' })),
  ];
  return { candidates, shown };
}

/** A date that does not say what it is, is the publication's. */
function taken(date: Candidate): Candidate {
  return date.role === 'modified' ? date : { ...date, role: 'published' };
}

/**
 * Machines often write UTC, in which an evening is the next day. Where the page shows its readers, or its address says,
 * the day before or after, that is the day it was published where it was published; unless that is the day of a change.
 */
function asShown(published: Candidate, modified: Candidate | null, shown: readonly Candidate[]): Candidate {
  if (shown.some(({ role, day }) => role !== 'modified' && day === published.day)) return published;
  const neighbour = shown.find(
    ({ role, day }) =>
      role !== 'modified' &&
      Math.abs(daysBetween(published.day, day)) === 1 &&
      (day < published.day || day !== modified?.day),
  );
  return neighbour ?? published;
}

function sourced({ day, source }: Candidate): Sourced<LocalDateTime> {
  return { value: day, source };
}
