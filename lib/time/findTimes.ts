import type { ArticleText, LocalDateTime, Span, TimeMention, TimeSettings } from '../model.ts';
import { readLocal } from './bounds.ts';
import { dayMonthOrder } from './context/dayMonthOrder.ts';
import { isEarly, speaksOfEarlyYears } from './context/earlyYears.ts';
import { tellsHistory } from './context/genre.ts';
import type { Located, LocatedBlock } from './context/located.ts';
import { writingOn } from './context/narrative.ts';
import { resolveAll } from './context/resolveAll.ts';
import { zoneStatement } from './context/zone.ts';
import { engineFor } from './languages/engine.ts';
import { plainCharacters } from './plainCharacters.ts';
import { slicesOf } from './slices.ts';
import type { Stated } from './stated.ts';
import type { TimeEngine } from './timeEngine.ts';

export interface TimeContext {
  published: LocalDateTime | null;
  modified: LocalDateTime | null;
  /** BCP 47, from the page; null when it does not say. */
  language: string | null;
  url: string | null;
  settings: TimeSettings;
}

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

function shiftStated(stated: Stated, by: number): Stated {
  if (stated.form !== 'range') return stated;
  return { ...stated, fromSpan: shift(stated.fromSpan, by), toSpan: shift(stated.toSpan, by) };
}

function findInBlock(engine: TimeEngine, text: string, block: Span): Located[] {
  const located: Located[] = [];
  for (const slice of slicesOf(text, block)) {
    for (const found of engine.find(plainCharacters(text.slice(slice.start, slice.end)))) {
      located.push({
        start: slice.start + found.index,
        end: slice.start + found.stop,
        stated: shiftStated(found.stated, slice.start),
      });
    }
  }
  return located;
}

/**
 * Every dated expression of the article, in order, with what it means.
 * @param article offsets of the result are UTF-16 units into its `text`.
 * @param context where the text comes from; without a publication date, dates take their year from each other.
 */
export function findTimes(article: ArticleText, context: TimeContext): TimeMention[] {
  const engine = engineFor(context.language, article.text);
  const found: LocatedBlock[] = article.blocks.map((block) => ({
    block,
    found: findInBlock(engine, article.text, block),
  }));
  const everything = found.flatMap((block) => block.found);
  const early = speaksOfEarlyYears(everything.map(({ stated }) => stated));
  const blocks = early
    ? found
    : found.map((block) => ({ ...block, found: block.found.filter((item) => !isEarly(item.stated)) }));
  const kept = early ? everything : everything.filter(({ stated }) => !isEarly(stated));
  const written = context.published ?? context.modified;
  const writing =
    written === null ? null : writingOn(readLocal(written), context.published === null ? 'modified' : 'published');
  const modified = context.modified === null ? null : writingOn(readLocal(context.modified), 'modified');
  const order = dayMonthOrder(kept, context);
  return resolveAll(blocks, {
    text: article.text,
    allBlocks: article.blocks,
    writing,
    latest: modified !== null && (writing === null || modified.number > writing.number) ? modified : writing,
    history: tellsHistory(
      kept.map(({ stated }) => stated),
      writing,
    ),
    dayFirst: order.dayFirst,
    orderDoubtful: order.doubtful,
    orderSource: order.source,
    zone: zoneStatement(article.text),
  });
}
