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

/** The library's index as the page asks it. */
export function createIndexClient(worker: IndexWorker, onProgress: (progress: IndexProgress) => void): IndexClient {
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  let turn = 0;
  worker.addEventListener('message', ({ data }) => {
    switch (data.type) {
      case 'progress':
        return onProgress(data.progress);
      case 'answer':
        waiting.get(data.turn)?.resolve(data.answer);
        waiting.delete(data.turn);
        return;
      case 'failed':
        if (data.turn === null) return;
        waiting.get(data.turn)?.reject(new Error(data.reason));
        waiting.delete(data.turn);
    }
  });
  return {
    sync: () => worker.postMessage({ type: 'sync' }),
    ask<A extends keyof IndexAnswers>(question: Extract<IndexQuestion, { ask: A }>): Promise<IndexAnswers[A]> {
      turn += 1;
      worker.postMessage({ type: 'ask', turn, question });
      return new Promise((resolve, reject) => {
        // The answer is of the question's kind: serveIndex answers by it.
        waiting.set(turn, { resolve: (answer) => resolve(answer as IndexAnswers[A]), reject });
      });
    },
  };
}
