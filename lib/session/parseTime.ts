import { textToArticle } from '../article/textToArticle.ts';
import type { ArticleMetadata, Result, TimeValue } from '../model.ts';
import { findTimes } from '../time/findTimes.ts';

const HINT = 'Write it as “Sep 28, 2018”, “by 1:30 pm Sep 28”, “early September 2018” or “2018-08-11/2018-09-25”.';

/**
 * Reads a time as people write it, through the engine that reads articles: "by 1:30 pm Sep 28". What it leaves open
 * (the year) is taken from the article's published date.
 *
 * @returns the time, or what is wrong with the text and how it could be written.
 */
export function parseTime(text: string, metadata: ArticleMetadata | null): Result<TimeValue> {
  const article = textToArticle({ text: text.trim() });
  const [time, second] = findTimes(article, {
    published: metadata?.published?.value ?? null,
    modified: metadata?.modified?.value ?? null,
    language: metadata?.language ?? null,
    url: null,
    settings: { dayMonthOrder: null },
  });
  if (!time) return { ok: false, error: `No date or time is understood in this. ${HINT}` };
  if (second) return { ok: false, error: `These are two times: “${time.text}” and “${second.text}”. Write one.` };
  return { ok: true, value: time.time };
}
