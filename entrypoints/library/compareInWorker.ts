import type { Comparer } from '../../lib/library/compare/comparer.ts';
import type { Preferences } from '../../lib/session/state.ts';

type Call = { [Name in keyof Comparer]: { name: Name; args: Parameters<Comparer[Name]> } }[keyof Comparer];

export interface CompareCall {
  serial: number;
  preferences: Preferences;
  call: Call;
}

export type CompareReply = { serial: number; ok: true; value: unknown } | { serial: number; ok: false; error: string };

/**
 * The comparer in a worker: analysing an article takes tens of milliseconds, and a library has thousands. The worker is
 * started with the first question. A worker that fails answers what was asked of it with its error, and is replaced.
 */
export function compareInWorker(preferences: () => Promise<Preferences>): Comparer {
  let worker: Worker | null = null;
  let asked = 0;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();

  const start = (): Worker => {
    const made = new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' });
    made.onmessage = ({ data }: MessageEvent<CompareReply>) => {
      const asker = waiting.get(data.serial);
      waiting.delete(data.serial);
      if (data.ok) asker?.resolve(data.value);
      else asker?.reject(new Error(data.error));
    };
    made.onerror = ({ message }) => {
      made.terminate();
      worker = null;
      for (const { reject } of waiting.values()) reject(new Error(message));
      waiting.clear();
    };
    return made;
  };

  async function ask<Name extends keyof Comparer>(call: Call): Promise<Awaited<ReturnType<Comparer[Name]>>> {
    const told = await preferences();
    worker ??= start();
    const serial = ++asked;
    const question: CompareCall = { serial, preferences: told, call };
    return new Promise<Awaited<ReturnType<Comparer[Name]>>>((resolve, reject) => {
      waiting.set(serial, { resolve: (value) => resolve(value as Awaited<ReturnType<Comparer[Name]>>), reject });
      worker?.postMessage(question);
    });
  }

  return {
    compare: (...args) => ask<'compare'>({ name: 'compare', args }),
    recall: (...args) => ask<'recall'>({ name: 'recall', args }),
    look: (...args) => ask<'look'>({ name: 'look', args }),
    forget: (...args) => ask<'forget'>({ name: 'forget', args }),
    suggest: (...args) => ask<'suggest'>({ name: 'suggest', args }),
  };
}
