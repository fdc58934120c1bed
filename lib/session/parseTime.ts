import type { ArticleMetadata, Result, TimeValue } from '../model.ts';
import { parseTimeInput } from '../time/parseTimeInput.ts';
import type { Words } from '../words/words.ts';

/**
 * Reads a time as the reader writes it: in the article's language, or in the one the sidebar speaks. What it leaves open
 * (the year) is taken from the article, as in its text.
 */
export function parseTime(text: string, metadata: ArticleMetadata | null, words: Words): Result<TimeValue> {
  const read = (language: string | null) =>
    parseTimeInput(text, {
      published: metadata?.published?.value ?? null,
      modified: metadata?.modified?.value ?? null,
      language,
      url: metadata?.canonicalUrl ?? metadata?.url ?? null,
      settings: { dayMonthOrder: null },
    });
  const first = read(metadata?.language ?? null);
  if (first.ok) return first;
  const second = read(words.locale);
  return second.ok ? second : { ok: false, error: words.say(first.error) };
}
