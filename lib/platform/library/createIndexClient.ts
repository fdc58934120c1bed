import type { FromIndex, IndexAnswers, IndexProgress, IndexQuestion, ToIndex } from './indexProtocol.ts';

/** Of a Worker, what is needed of it. */
export interface IndexWorker {
  postMessage(message: ToIndex): void;
  addEventListener(type: 'message', listener: (event: { data: FromIndex }) => void): void;
}

export interface IndexClient {
  /** The store has changed: the index is brought in line with it. */
  sync(): void;
  ask<A extends keyof IndexAnswers>(question: Extract<IndexQuestion, { ask: A }>): Promise<IndexAnswers[A]>;
}

/**
 * The library's index as the page asks it.
 * @param start makes the worker, once, when something is asked of it: until then it would take the processor from the page
 */
export function createIndexClient(
  start: () => IndexWorker,
  onProgress: (progress: IndexProgress) => void,
): IndexClient {
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  let turn = 0;
  let started: IndexWorker | null = null;
  const worker = (): IndexWorker => {
    started ??= listenTo(start());
    return started;
  };
  const hear = ({ data }: { data: FromIndex }): void => {
    switch (data.type) {
      case 'progress':
        onProgress(data.progress);
        return;
      case 'answer':
        waiting.get(data.turn)?.resolve(data.answer);
        waiting.delete(data.turn);
        return;
      case 'failed':
        if (data.turn === null) return;
        waiting.get(data.turn)?.reject(new Error(data.reason));
        waiting.delete(data.turn);
    }
  };
  const listenTo = (made: IndexWorker): IndexWorker => {
    made.addEventListener('message', hear);
    return made;
  };
  return {
    sync: () => worker().postMessage({ type: 'sync' }),
    ask<A extends keyof IndexAnswers>(question: Extract<IndexQuestion, { ask: A }>): Promise<IndexAnswers[A]> {
      turn += 1;
      worker().postMessage({ type: 'ask', turn, question });
      return new Promise((resolve, reject) => {
        // The answer is of the question's kind: serveIndex answers by it.
        waiting.set(turn, { resolve: (answer) => resolve(answer as IndexAnswers[A]), reject });
      });
    },
  };
}
