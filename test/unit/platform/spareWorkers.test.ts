import { describe, expect, it } from 'vitest';
import { spareWorkers } from '../../../lib/platform/spareWorkers.ts';

function started() {
  const all: { isEnded: boolean; terminate(): void }[] = [];
  const workers = spareWorkers(() => {
    const worker = {
      isEnded: false,
      terminate() {
        worker.isEnded = true;
      },
    };
    all.push(worker);
    return worker;
  });
  return { all, workers };
}

describe('spareWorkers', () => {
  it('starts one before anybody asks, and hands that out', () => {
    const { all, workers } = started();
    expect(all).toHaveLength(1);
    expect(workers.take()).toBe(all[0]);
    expect(all).toHaveLength(1);
  });

  it('gives each that asks a worker of its own', () => {
    const { workers } = started();
    expect(workers.take()).not.toBe(workers.take());
  });

  it('keeps one that has answered, and ends what is more', () => {
    const { all, workers } = started();
    const [first, second] = [workers.take(), workers.take()];
    workers.giveBack(first);
    workers.giveBack(second);
    expect([first.isEnded, second.isEnded]).toEqual([false, true]);
    expect(workers.take()).toBe(first);
    expect(all).toHaveLength(2);
  });

  it('does not hand out one that broke while it waited', () => {
    const drops: (() => void)[] = [];
    const workers = spareWorkers((drop) => {
      drops.push(drop);
      return { number: drops.length, terminate() {} };
    });
    drops[0]?.();
    expect(workers.take().number).toBe(2);
  });

  it('throws to whoever asks where no worker can be started, and not before', () => {
    const workers = spareWorkers(() => {
      throw new Error('no worker here');
    });
    expect(() => workers.take()).toThrow('no worker here');
  });
});
