import { analyzeArticle } from '../../lib/analyze/analyzeArticle.ts';
import type { Analysis, Result } from '../../lib/model.ts';
import type { Question } from './analyzeInWorker.ts';

// One article in, its analysis out, or what it threw.
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage(answer(data));
});

function answer({ article, preferences }: Question): Result<Analysis> {
  try {
    return { ok: true, value: analyzeArticle(article, preferences, preferences) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
