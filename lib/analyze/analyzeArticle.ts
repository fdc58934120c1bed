import { findEntities } from '../entities/findEntities.ts';
import type { Analysis, Article, ReaderName, TimeSettings } from '../model.ts';
import { findTimes } from '../time/findTimes.ts';
import { assembleEvents } from '../timeline/assembleEvents.ts';

/** What the reader has told that holds for every article. */
export interface AnalyzeOptions {
  /** The reader's own names; they outrank whatever else would be found in their place. */
  names?: readonly ReaderName[] | undefined;
}

/** Everything found in an article: its dated expressions with their kinds, its entities, its timeline. Pure. */
export function analyzeArticle(article: Article, settings: TimeSettings, { names }: AnalyzeOptions = {}): Analysis {
  const { published, modified, language, canonicalUrl, url } = article.metadata;
  const times = findTimes(article, {
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    language,
    url: canonicalUrl ?? url,
    settings,
  });
  const entities = findEntities(article, { names });
  const { kinds, events } = assembleEvents(article, times, entities);
  return { timex: times.map((time, index) => ({ ...time, kind: kinds[index] ?? null })), entities, events };
}
