import type { Block, TimeFlag, TimeMention, TimexType } from '../../model.ts';
import { dayFromNumber } from '../bounds.ts';
import type { Stated } from '../stated.ts';
import { entryWriting } from './entry.ts';
import { afterSpeakingOf, EMPTY_NARRATIVE, type Narrative, type Writing, writingOn } from './narrative.ts';
import { relationBefore } from './relation.ts';
import { type Circumstances, type Resolved, resolvePoint } from './resolvePoint.ts';
import { tenseAround } from './tense.ts';
import { lengthValue, pointValue, rangeValue } from './timeValue.ts';
import { yearWeight } from './yearWeight.ts';

/** An expression with its place in the article's text. */
export interface Located {
  start: number;
  end: number;
  stated: Stated;
}

export interface LocatedBlock {
  block: Block;
  found: Located[];
}

export interface DocumentContext {
  text: string;
  writing: Writing | null;
  history: boolean;
  dayFirst: boolean;
  orderDoubtful: boolean;
  zone: { zone: string; at: number } | null;
}

function typeOf(stated: Stated): TimexType {
  switch (stated.form) {
    case 'duration':
      return 'DURATION';
    case 'set':
      return 'SET';
    case 'range':
      return 'RANGE';
    case 'clock':
    case 'daypart':
      return 'TIME';
    case 'date':
    case 'unit':
    case 'holiday':
      return stated.clock !== undefined || stated.daypart !== undefined ? 'TIME' : 'DATE';
    case 'offset':
      return stated.unit === 'hour' || stated.unit === 'minute' ? 'TIME' : 'DATE';
    case 'era':
      return 'DATE';
  }
}

/** Carries the context through the document, block by block and expression by expression. */
export function resolveAll(blocks: readonly LocatedBlock[], document: DocumentContext): TimeMention[] {
  const mentions: TimeMention[] = [];
  let narrative: Narrative = EMPTY_NARRATIVE;
  let entry: Entry | null = null;
  let lastingYear: Narrative['year'] = null;
  for (const { block, found } of blocks) {
    if (entry !== null && endsEntry(entry.opener, block)) entry = null;
    narrative = { ...narrative, year: lastingYear };
    let writing: Writing | null = entry === null ? document.writing : entry.writing;
    const history: boolean = document.history && entry === null;
    for (const [index, item] of found.entries()) {
      const resolved = resolveOne(item, { ...aroundItem(item, document), writing, narrative, history }, document);
      if (resolved === null) continue;
      mentions.push(resolved.mention);
      if (resolved.place === null) continue;
      const { place, basis } = resolved.place;
      const weight = yearWeight(
        item,
        block,
        document.text,
        lastingYear === null ? 0 : dayFromNumber(place.first).year - lastingYear.year,
      );
      if (weight !== 'aside') narrative = afterSpeakingOf(narrative, place, basis, document.history);
      if (weight === 'lasting') lastingYear = narrative.year;
      const opened = index === 0 ? entryWriting(item, resolved.mention, block, document.text) : null;
      if (opened === null) continue;
      writing = writingOn(dayFromNumber(place.first));
      if (opened === 'section') entry = { writing, opener: block };
    }
  }
  return mentions;
}

/** A dated letter, diary entry or section and the block that opened it. */
interface Entry {
  writing: Writing;
  opener: Block;
}

function aroundItem(
  item: Located,
  document: DocumentContext,
): Omit<Circumstances, 'writing' | 'narrative' | 'history'> {
  const { zone } = document;
  return {
    tense: () => tenseAround(document.text, item.start, item.end),
    dayFirst: document.dayFirst,
    orderDoubtful: document.orderDoubtful,
    zone: zone !== null && item.start > zone.at ? zone.zone : null,
  };
}

/** A dated section ends with the next heading as high as its own, or when its quotation ends. */
function endsEntry(opener: Block, block: Block): boolean {
  if (block.quoteDepth < opener.quoteDepth) return true;
  if (opener.table !== null && block.row !== opener.row) return true;
  return block.kind === 'heading' && (opener.kind !== 'heading' || (block.level ?? 6) <= (opener.level ?? 6));
}

interface One {
  mention: TimeMention;
  /** null for what has no place in time. */
  place: Resolved | null;
}

function resolveOne(item: Located, around: Circumstances, document: DocumentContext): One | null {
  const { start, end, stated } = item;
  const mention = { start, end, text: document.text.slice(start, end), type: typeOf(stated) };
  switch (stated.form) {
    case 'duration':
    case 'set':
      return {
        mention: { ...mention, time: lengthValue(stated.form, stated.value, stated.approximate === true) },
        place: null,
      };
    case 'range': {
      const from = resolvePoint(stated.from, around);
      if (from === null) return null;
      const narrative = afterSpeakingOf(
        around.narrative,
        from.place,
        from.basis === 'relative-to-publication' ? 'inherited-year' : from.basis,
        true,
      );
      const to = resolvePoint(stated.to, { ...around, narrative, tense: () => 'unknown' });
      // "to" before "from" is a misreading, not a span.
      if (to === null || to.place.last < from.place.first) return null;
      const time = rangeValue(from, to, { from: stated.from.part, to: stated.to.part });
      if (
        time.earliest !== null &&
        time.latest !== null &&
        time.earliest > time.latest &&
        !time.earliest.startsWith('-')
      )
        return null;
      const part = (span: { start: number; end: number }, value: string) => ({ ...span, value });
      return {
        mention: withFlags(
          {
            ...mention,
            time,
            parts: [part(stated.fromSpan, from.place.value), part(stated.toSpan, to.place.value)],
          },
          [...from.flags, ...to.flags],
        ),
        place: to,
      };
    }
    default: {
      const resolved = resolvePoint(stated, around);
      if (resolved === null) return null;
      const relation = relationBefore(document.text, start, resolved.place.precision);
      const time = pointValue(resolved, relation, stated);
      const late = isAfterPublication(resolved, around, document);
      return {
        mention: withFlags({ ...mention, time }, late ? [...resolved.flags, 'after-publication'] : resolved.flags),
        place: resolved,
      };
    }
  }
}

/** A stated date after publication in a clause that speaks of the past. */
const isAfterPublication = (resolved: Resolved, around: Circumstances, document: DocumentContext): boolean =>
  document.writing !== null &&
  resolved.basis === 'stated' &&
  resolved.place.first > document.writing.number + 1 &&
  around.tense() === 'past';

function withFlags(mention: TimeMention, flags: TimeFlag[]): TimeMention {
  return flags.length === 0 ? mention : { ...mention, flags: [...new Set(flags)] };
}
