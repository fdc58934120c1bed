import { browser } from 'wxt/browser';
import type { SavedDrafts } from '../../session/drafts.ts';
import type { DraftsCall } from './serveDrafts.ts';

/** What is begun, as the sidebar keeps it: over messages to the background. */
export interface DraftsClient {
  load(key: string): Promise<SavedDrafts | null>;
  /** Takes the latest at once; while one is on its way only the newest waits. */
  save(key: string, drafts: SavedDrafts | null): void;
}

export function createDraftsClient(
  send: (call: DraftsCall) => Promise<unknown> = (call) => browser.runtime.sendMessage(call),
): DraftsClient {
  /** Not yet sent, by article: the newest alone. */
  const waiting = new Map<string, SavedDrafts | null>();
  let isSending = false;

  async function sendNext(): Promise<void> {
    if (isSending) return;
    isSending = true;
    for (const [key, drafts] of waiting) {
      waiting.delete(key);
      // A background that was stopped in between is woken by the next key; the sidebar still shows what was typed.
      await send({ type: 'drafts', method: 'save', key, drafts: structuredClone(drafts) }).catch(() => {});
    }
    isSending = false;
  }

  return {
    async load(key) {
      const answer = await send({ type: 'drafts', method: 'load', key });
      return isAnswer(answer) ? answer.value : null;
    },
    save(key, drafts) {
      waiting.set(key, drafts);
      void sendNext();
    },
  };
}

/** It comes from the same build of this extension, which checked what it read. */
const isAnswer = (answer: unknown): answer is { value: SavedDrafts | null } =>
  typeof answer === 'object' && answer !== null && 'value' in answer;
