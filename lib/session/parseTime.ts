import type { ArticleMetadata, Result, TimeValue } from '../model.ts';
import { parseTimeInput } from '../time/parseTimeInput.ts';

/** Reads a time as the reader writes it; what it leaves open (the year) is taken from the article, as in its text. */
export const parseTime = (text: string, metadata: ArticleMetadata | null): Result<TimeValue> =>
  parseTimeInput(text, {
    published: metadata?.published?.value ?? null,
    modified: metadata?.modified?.value ?? null,
    language: metadata?.language ?? null,
    url: metadata?.canonicalUrl ?? metadata?.url ?? null,
    settings: { dayMonthOrder: null },
  });
