import type { Analysis, Article, Result } from '../../lib/model.ts';
import { spareWorkers } from '../../lib/platform/spareWorkers.ts';
import type { Preferences } from '../../lib/session/state.ts';
import { afterPaint } from './afterPaint.ts';

/** What the worker is asked. */
export interface Question {
  article: Article;
  preferences: Preferences;
}

/** The first is started, and warms up, while the page is still being read. */
const workers = spareWorkers((drop) => {
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', drop);
  return worker;
});

/**
 * Analyses an article off the sidebar's main thread: the list scrolls and the notes take keys meanwhile, which on a
 * page of 10,000 paragraphs is many seconds. Where no worker can be started, it is done here once the frame is shown.
 *
 * @throws what the analysis threw.
 */
export async function analyzeInWorker(article: Article, preferences: Preferences): Promise<Analysis> {
  const question: Question = { article, preferences };
  const result = await askWorker(question);
  if (result === null) {
    const [{ analyzeArticle }] = await Promise.all([import('../../lib/analyze/analyzeArticle.ts'), afterPaint()]);
    return analyzeArticle(article, preferences, preferences);
  }
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** The worker's answer; null when it could not be started. */
function askWorker(question: Question): Promise<Result<Analysis> | null> {
  return new Promise((resolve) => {
    try {
      const worker = workers.take();
      worker.onmessage = ({ data }: MessageEvent<Result<Analysis>>) => {
        workers.giveBack(worker);
        // Unpacking a long analysis is work of its own: what follows from it waits for the next task.
        setTimeout(resolve, 0, data);
      };
      worker.onerror = () => {
        worker.terminate();
        resolve(null);
      };
      worker.postMessage(question);
    } catch {
      // A browser that allows no worker in this frame throws at once.
      resolve(null);
    }
  });
}
