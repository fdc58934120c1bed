import type { StoreApi } from '../../messaging/protocol.ts';
import { createIndexer } from './createIndexer.ts';
import type { FromIndex, IndexQuestion, ToIndex } from './indexProtocol.ts';

/** Of a worker's global scope, what is needed of it. */
export interface IndexPort {
  postMessage(message: FromIndex): void;
  addEventListener(type: 'message', listener: (event: { data: ToIndex }) => void): void;
}

/** Inside the worker: keeps the index and answers questions about it. */
export function serveIndex(port: IndexPort, store: Pick<StoreApi, 'list' | 'read' | 'incidents'>): void {
  const indexer = createIndexer(
    store,
    (progress) => port.postMessage({ type: 'progress', progress }),
    // A task of its own, so that questions that came meanwhile are heard first.
    () => new Promise((resolve) => setTimeout(resolve)),
  );
  const fail = (turn: number | null, error: unknown): void =>
    port.postMessage({ type: 'failed', turn, reason: error instanceof Error ? error.message : String(error) });
  const answer = async (question: IndexQuestion): Promise<unknown> => {
    switch (question.ask) {
      case 'search':
        return indexer.search(question.text);
      case 'passages':
        return indexer.passages(question.text, question.ids);
      case 'annotations':
        return indexer.annotations(question.query, question.from, question.to);
    }
  };
  port.addEventListener('message', ({ data }) => {
    if (data.type === 'sync') {
      indexer.sync().catch((error) => fail(null, error));
      return;
    }
    const { turn, question } = data;
    answer(question).then(
      (found) => port.postMessage({ type: 'answer', turn, answer: found }),
      (error) => fail(turn, error),
    );
  });
}
