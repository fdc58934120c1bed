import { findEntities } from '../entities/findEntities.ts';
import type { Analysis, Article, TimeSettings } from '../model.ts';
import { findTimes } from '../time/findTimes.ts';
import { assembleEvents } from '../timeline/assembleEvents.ts';

/** Everything found in an article: its dated expressions with their kinds, its entities, its timeline. Pure. */
export function analyzeArticle(article: Article, settings: TimeSettings): Analysis {
  const { published, modified, language, canonicalUrl, url } = article.metadata;
  const times = findTimes(article, {
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    language,
    url: canonicalUrl ?? url,
    settings,
  });
  const entities = findEntities(article);
  const { kinds, events } = assembleEvents(article, times, entities);
  return { timex: times.map((time, index) => ({ ...time, kind: kinds[index] ?? null })), entities, events };
}
