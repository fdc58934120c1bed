import { browser } from 'wxt/browser';
import type { StoreAnswer, StoreApi, StoreCall, StoreMethod } from '../../messaging/protocol.ts';
import { StoreError } from './storeError.ts';

/** Milliseconds before each repeat: 6.3 s in all. A stopped worker is back in well under a second. */
const REPEAT_AFTER = [100, 200, 400, 800, 1600, 3200];

export interface StoreClientOptions {
  /** Aborts calls that are waiting, and refuses new ones, with the signal's reason. */
  signal?: AbortSignal;
  repeatAfter?: readonly number[];
  send?: (call: StoreCall) => Promise<unknown>;
}

/**
 * The store as the sidebar uses it: over messages to the background. The background may be stopped between the call
 * and its answer; the call is then made again, which every method allows. A call rejects with a StoreError: with the
 * store's own, which is never repeated, or with `unreachable` once all repeats were in vain. A write that was answered
 * is on the disk; one that was not must be kept by the caller.
 */
export function createStoreClient({
  signal,
  repeatAfter = REPEAT_AFTER,
  send = (call) => browser.runtime.sendMessage(call),
}: StoreClientOptions = {}): StoreApi {
  async function call<M extends StoreMethod>(
    method: M,
    ...args: Parameters<StoreApi[M]>
  ): Promise<Awaited<ReturnType<StoreApi[M]>>> {
    for (let tries = 0; ; tries += 1) {
      signal?.throwIfAborted();
      const answer = await ask(send, { type: 'store', method, args });
      signal?.throwIfAborted();
      if (answer.ok) {
        // The answer comes from the same build of this extension: answerStoreCall returns what the method returned.
        return answer.value as Awaited<ReturnType<StoreApi[M]>>;
      }
      const { code, reason } = answer;
      if (code !== 'unreachable') throw new StoreError(code, answer.error, { reason });
      const pause = repeatAfter[tries];
      if (pause === undefined) throw new StoreError(code, answer.error, { reason });
      await wait(pause, signal);
    }
  }
  return {
    open: (key) => call('open', key),
    keep: (saved, annotations) => call('keep', saved, annotations),
    put: (annotations) => call('put', annotations),
    list: () => call('list'),
    write: (records) => call('write', records),
    read: (ids) => call('read', ids),
    versions: (id) => call('versions', id),
    incidents: () => call('incidents'),
    campaigns: () => call('campaigns'),
    judgements: () => call('judgements'),
    ownTags: () => call('ownTags'),
    noteNames: (id, sha256, names) => call('noteNames', id, sha256, names),
    deleteArticles: (ids, at) => call('deleteArticles', ids, at),
    restoreArticles: (ids, deletedAt, at) => call('restoreArticles', ids, deletedAt, at),
    tags: () => call('tags'),
    exportAll: () => call('exportAll'),
    importAll: (records) => call('importAll', records),
  };
}

/**
 * One try. When the background is stopped before it answers, the promise rejects ("message port closed", "receiving
 * end does not exist"), or resolves with undefined where no listener was there yet.
 */
async function ask(send: (call: StoreCall) => Promise<unknown>, call: StoreCall): Promise<StoreAnswer> {
  let thrown: unknown = 'no answer';
  try {
    const answer = await send(call);
    if (isAnswer(answer)) return answer;
  } catch (error) {
    thrown = error;
  }
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const error = `The library did not answer (${reason}). This is not saved yet: reload the page and open Breachline again.`;
  return { ok: false, code: 'unreachable', reason, error };
}

const isAnswer = (answer: unknown): answer is StoreAnswer =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';

/** Resolves after the pause, or rejects with the signal's reason. */
function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
