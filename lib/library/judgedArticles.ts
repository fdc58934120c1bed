import type { ArticleId } from '../model.ts';
import type { Judgement } from './recordTypes.ts';

/** The two articles that a judgement is about; of two events of one article, that one twice. */
export function judgedArticles(judgement: Judgement): [ArticleId, ArticleId] {
  switch (judgement.kind) {
    case 'not-same-incident':
      return [judgement.a, judgement.b];
    case 'same-event':
    case 'not-same-event':
      return [judgement.a.articleId, judgement.b.articleId];
  }
}
