import { analyzeArticle } from '../../lib/analyze/analyzeArticle.ts';
import { REHEARSALS, rehearseEntities } from '../../lib/entities/rehearseEntities.ts';
import type { Analysis, Result } from '../../lib/model.ts';
import type { Question } from './analyzeInWorker.ts';

let isAsked = false;

// One article in, its analysis out, or what it threw.
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  isAsked = true;
  postMessage(answer(data));
});

function answer({ article, preferences }: Question): Result<Analysis> {
  try {
    return { ok: true, value: analyzeArticle(article, preferences, preferences) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Until somebody asks: who does so early waits for one rehearsal at most, which the first article would have had to do. */
function warmUp(rehearsals: number): void {
  if (isAsked || rehearsals === 0) return;
  rehearseEntities();
  setTimeout(warmUp, 0, rehearsals - 1);
}

warmUp(REHEARSALS);
