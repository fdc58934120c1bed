import type { Block, Span, TimeMention } from '../../model.ts';
import { dayFromNumber } from '../bounds.ts';
import { isPoint } from '../stated.ts';
import { apposedTo, isAnaphoricWeek } from './apposition.ts';
import { boundsRecords, COVERAGE_REACH } from './coverage.ts';
import { entryWriting } from './entry.ts';
import type { DocumentContext, Located, LocatedBlock } from './located.ts';
import { afterSpeakingOf, EMPTY_NARRATIVE, type Narrative, type Writing, writingOn } from './narrative.ts';
import { weekPlace } from './place.ts';
import { type ResolvedMention, resolveOne } from './resolveOne.ts';
import { type Circumstances, type Resolved, resolvePoint } from './resolvePoint.ts';
import { type Tense, tenseAround } from './tense.ts';
import { yearWeight } from './yearWeight.ts';

/** What may stand before the day or the clock time that a block is told under: a bullet, "UPDATE (8:30 a.m.)". */
const LEAD = /^(?:[\W\d]|\b(?:updated?|latest|breaking)\b)*$/i;

/** A dated letter, diary entry or section, and the block that opened it. */
interface Entry {
  writing: Writing;
  opener: Block;
}

/** What has been said so far, carried from expression to expression. */
interface Course {
  narrative: Narrative;
  entry: Entry | null;
  /** The writer's day in this block. */
  writing: Writing | null;
  /** The year that holds beyond the paragraph that named it. */
  lastingYear: Narrative['year'];
  /** The words that named it. */
  lastingSaid: Span | null;
  /** The day of the last block that began with a day or a clock time. */
  leadDay: { day: number; said: Span | null } | null;
  /** The expression before, for appositions. */
  previous: { item: Located; resolved: Resolved | null } | null;
}

/** Carries the context through the document, block by block and expression by expression. */
export function resolveAll(blocks: readonly LocatedBlock[], document: DocumentContext): TimeMention[] {
  const mentions: TimeMention[] = [];
  let course: Course = {
    narrative: EMPTY_NARRATIVE,
    entry: null,
    writing: document.writing,
    lastingYear: null,
    lastingSaid: null,
    leadDay: null,
    previous: null,
  };
  for (const { block, found } of blocks) {
    const entry = course.entry !== null && endsEntry(course.entry.opener, block) ? null : course.entry;
    const said = { ...course.narrative.said, year: course.lastingSaid };
    const narrative = { ...course.narrative, year: course.lastingYear, said };
    course = { ...course, narrative, entry, writing: entry?.writing ?? document.writing, previous: null };
    for (const [index, item] of found.entries()) {
      const leads = index === 0 && LEAD.test(document.text.slice(block.start, item.start));
      const around = circumstances(item, block, leads, course, document);
      const apposed = apposedPlace(item, found[index + 1], around, course, document.text);
      const one = resolveOne(item, block, around, document, apposed);
      if (one !== null) {
        const opens = index === 0 ? entryWriting(item, one.mention, block, document.text) : null;
        mentions.push(opens === null ? one.mention : withoutLate(one.mention));
        course = afterMention(course, one, item, { block, leads, opens }, document, around);
      }
      course = { ...course, previous: { item, resolved: one?.resolved ?? null } };
    }
  }
  return mentions;
}

function circumstances(
  item: Located,
  block: Block,
  leads: boolean,
  course: Course,
  document: DocumentContext,
): Circumstances {
  const { narrative, writing, entry, leadDay } = course;
  const { text, zone } = document;
  // A live blog's "1.05pm" is of the day of the entries before it, not of a day one of them spoke of.
  let tense: Tense | null = null;
  const livesOn = leads && item.stated.form === 'clock' && leadDay !== null;
  const leadsOn = leads && leadDay !== null && isBareWeekday(item);
  return {
    writing,
    latest: document.latest,
    listed: leadsOn ? leadDay.day : null,
    narrative: livesOn ? { ...narrative, day: leadDay.day, said: { ...narrative.said, day: leadDay.said } } : narrative,
    tense: () => {
      tense ??= tenseAround(text, item, block);
      return tense;
    },
    history: document.history && entry === null,
    dayFirst: document.dayFirst,
    orderDoubtful: document.orderDoubtful,
    orderSource: document.orderSource,
    zone: zone !== null && item.start > zone.at.start ? zone : null,
  };
}

/** What a neighbour says the expression means. */
function apposedPlace(
  item: Located,
  next: Located | undefined,
  around: Circumstances,
  { previous }: Course,
  text: string,
): Resolved | null {
  const side = apposedTo(item, previous?.item, next, text);
  if (side === null) return null;
  const neighbour =
    side === 'before' ? previous?.resolved : next && isPoint(next.stated) ? resolvePoint(next.stated, around) : null;
  const said = side === 'before' ? previous?.item : next;
  if (!neighbour || !said) return null;
  const at = { start: said.start, end: said.end };
  const place = isAnaphoricWeek(item) ? weekPlace(neighbour.place.first) : neighbour.place;
  return { ...neighbour, place, basis: 'relative-to-event', flags: [], taken: [{ what: 'date', source: { at } }] };
}

function afterMention(
  course: Course,
  { mention, resolved }: ResolvedMention,
  item: Located,
  { block, leads, opens }: { block: Block; leads: boolean; opens: 'section' | 'block' | null },
  document: DocumentContext,
  around: Circumstances,
): Course {
  if (resolved === null) return course;
  const { place, basis } = resolved;
  const { year } = dayFromNumber(place.first);
  const jump = course.lastingYear === null ? 0 : year - course.lastingYear.year;
  // A range's own "from" and "between" stand inside it.
  const at = item.stated.form === 'range' ? item.stated.fromSpan.start : item.start;
  const lead = document.text.slice(Math.max(block.start, at - COVERAGE_REACH), at);
  const weight =
    // Without a day of writing any year is better than none.
    course.writing !== null && boundsRecords(lead)
      ? 'aside'
      : isLookAhead(resolved, jump, around) || isLookBack(item, year, around)
        ? 'beside'
        : yearWeight(item, block, document.text, jump);
  const after = afterSpeakingOf(course.narrative, place, basis, document.history, item);
  // "since 2 April" tells how long, beside the story: "a day later" does not count from it.
  const beside = mention.time.relation === 'since' && item.stated.form === 'date' && course.narrative.focus !== null;
  const spoken = beside
    ? { ...course.narrative, year: after.year, said: { ...course.narrative.said, year: after.said.year } }
    : after;
  const narrative =
    weight === 'aside' ? course.narrative : weight === 'beside' ? keepYear(spoken, course.narrative) : spoken;
  const writing =
    opens === null
      ? course.writing
      : writingOn(dayFromNumber(place.first), { at: { start: item.start, end: item.end }, opens: true });
  return {
    ...course,
    narrative,
    lastingYear: weight === 'lasting' ? narrative.year : course.lastingYear,
    lastingSaid: weight === 'lasting' ? narrative.said.year : course.lastingSaid,
    leadDay: leads && place.first === place.last ? { day: place.first, said: narrative.said.day } : course.leadDay,
    writing,
    entry: opens === 'section' && writing !== null ? { writing, opener: block } : course.entry,
  };
}

/** "We expect insurers to pay in the first half of 2018": the story goes on in its own year. */
const isLookAhead = ({ place: { first }, basis }: Resolved, jump: number, { writing, tense }: Circumstances): boolean =>
  basis === 'stated' && jump > 0 && writing !== null && dayFromNumber(first).year > writing.year && tense() !== 'past';

/** "In the summer of 2019, another had": a period years back, told beside the days of the story, does not take them over. */
const isLookBack = (item: Located, year: number, { narrative, history }: Circumstances): boolean =>
  !history && narrative.day !== null && dayFromNumber(narrative.day).year - year >= 2 && isYearsLong(item.stated);

/** A season or longer, or "three years before that". */
const isYearsLong = (stated: Located['stated']): boolean =>
  (stated.form === 'date' &&
    (stated.season !== undefined || stated.quarter !== undefined || stated.half !== undefined)) ||
  (stated.form === 'offset' && stated.unit === 'year' && stated.direction < 0);

const isBareWeekday = ({ stated }: Located): boolean =>
  stated.form === 'date' &&
  stated.weekday !== undefined &&
  stated.weekdayOf === undefined &&
  stated.day === undefined &&
  stated.month === undefined &&
  stated.numbers === undefined;

const keepYear = (narrative: Narrative, { year, said }: Narrative): Narrative => ({
  ...narrative,
  year,
  said: { ...narrative.said, year: said.year },
});

/** A dated section ends with the next heading as high as its own, or when its quotation or table row ends. */
function endsEntry(opener: Block, block: Block): boolean {
  if (block.quoteDepth < opener.quoteDepth) return true;
  if (opener.table !== null && (block.table !== opener.table || block.row !== opener.row)) return true;
  return block.kind === 'heading' && (opener.kind !== 'heading' || (block.level ?? 6) <= (opener.level ?? 6));
}

/** The day an update or a letter was written on is not late. */
function withoutLate({ flags, ...mention }: TimeMention): TimeMention {
  const kept = flags?.filter((flag) => flag !== 'after-publication') ?? [];
  return kept.length === 0 ? mention : { ...mention, flags: kept };
}
