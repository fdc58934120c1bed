import { analyzeArticle } from '../../lib/analyze/analyzeArticle.ts';
import type { Analysis, Article, Result } from '../../lib/model.ts';

// One article in, its analysis out, or what it threw.
addEventListener('message', ({ data }: MessageEvent<Article>) => {
  postMessage(answer(data));
});

function answer(article: Article): Result<Analysis> {
  try {
    return { ok: true, value: analyzeArticle(article, { dayMonthOrder: null }) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
