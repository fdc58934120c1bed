import { browser } from 'wxt/browser';
import type { SavedDrafts } from '../../session/drafts.ts';
import type { DraftsCall } from './serveDrafts.ts';

/** What is begun, as the sidebar keeps it: over messages to the background. */
export interface DraftsClient {
  /** Waits until the background answers, however long; never rejects but by the signal. */
  load(key: string): Promise<SavedDrafts | null>;
  /** Takes the latest at once; while one is on its way only the newest waits. */
  save(key: string, drafts: SavedDrafts | null): void;
  /** Sends what waits without waiting for its turn: the frame is going away. */
  flush(): void;
}

export interface DraftsClientOptions {
  send?: (call: DraftsCall) => Promise<unknown>;
  /** Called when something could not be put by or read, and again when it could. It is tried until then. */
  onFailing: (isFailing: boolean) => void;
  signal: AbortSignal;
  repeatAfter?: readonly number[];
}

/** Milliseconds before each repeat; the last goes on. A stopped worker is back in well under a second. */
const REPEAT_AFTER = [100, 200, 400, 800, 1600, 3200];
/** A single try may fall into the stop of a worker; what fails again is said. */
const UNSAID_TRIES = 2;

export function createDraftsClient({
  send = (call) => browser.runtime.sendMessage(call),
  onFailing,
  signal,
  repeatAfter = REPEAT_AFTER,
}: DraftsClientOptions): DraftsClient {
  /** Not yet answered, by article: the newest alone. */
  const waiting = new Map<string, SavedDrafts | null>();
  /** Articles whose earlier drafts are still being read: those must not be written over. */
  const loading = new Map<string, number>();
  const failing = new Set<'load' | 'save'>();
  let isSending = false;

  const say = (what: 'load' | 'save', isFailing: boolean): void => {
    const before = failing.size > 0;
    if (isFailing) failing.add(what);
    else failing.delete(what);
    if (before !== failing.size > 0) onFailing(failing.size > 0);
  };

  /** The answer to a call that is repeated until there is one; null once the signal has aborted. */
  async function ask(what: 'load' | 'save', next: () => DraftsCall): Promise<Answer | null> {
    for (let tries = 1; !signal.aborted; tries += 1) {
      const answer = await send(next()).catch(() => null);
      if (isAnswer(answer)) {
        say(what, false);
        return answer;
      }
      if (tries >= UNSAID_TRIES) say(what, true);
      await rest(repeatAfter[Math.min(tries, repeatAfter.length) - 1] ?? 0, signal);
    }
    return null;
  }

  const saveCall = (key: string): DraftsCall => {
    return { type: 'drafts', method: 'save', key, drafts: structuredClone(waiting.get(key) ?? null) };
  };

  async function sendAll(): Promise<void> {
    if (isSending) return;
    isSending = true;
    for (let key = nextKey(); key !== undefined; key = nextKey()) {
      const each = key;
      let sent: SavedDrafts | null | undefined;
      const answer = await ask('save', () => {
        // Of several tries the last one carries what was typed meanwhile.
        sent = waiting.get(each) ?? null;
        return saveCall(each);
      });
      if (answer === null) break;
      if ((waiting.get(each) ?? null) === sent) waiting.delete(each);
    }
    isSending = false;
  }

  const nextKey = (): string | undefined => [...waiting.keys()].find((key) => !loading.has(key));

  return {
    async load(key) {
      loading.set(key, (loading.get(key) ?? 0) + 1);
      try {
        return (await ask('load', () => ({ type: 'drafts', method: 'load', key })))?.value ?? null;
      } finally {
        const others = (loading.get(key) ?? 1) - 1;
        if (others === 0) loading.delete(key);
        else loading.set(key, others);
        // Whoever asked takes in what was read before anything is written over it.
        setTimeout(() => void sendAll());
      }
    },
    save(key, drafts) {
      waiting.set(key, drafts);
      void sendAll();
    },
    flush() {
      for (const key of waiting.keys()) if (!loading.has(key)) void send(saveCall(key)).catch(() => {});
    },
  };
}

interface Answer {
  value: SavedDrafts | null;
}

/** It comes from the same build of this extension, which checked what it read. Null: it could not be read or written. */
const isAnswer = (answer: unknown): answer is Answer =>
  typeof answer === 'object' && answer !== null && 'value' in answer;

/** Resolves after the pause, or at once when the signal aborts. */
const rest = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
