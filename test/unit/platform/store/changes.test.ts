import { expect, it } from 'vitest';
import { asArticleId } from '../../../../lib/model.ts';
import { announceChange, onStoreChange } from '../../../../lib/platform/store/changes.ts';

/** A listener that counts, and a promise of its n-th call. */
function listener(count: number) {
  let heard = 0;
  let done = (): void => {};
  const reached = new Promise<void>((resolve) => {
    done = resolve;
  });
  return {
    reached,
    heard: () => heard,
    listen: () => {
      heard += 1;
      if (heard === count) done();
    },
  };
}

const touched = { articles: [asArticleId('a')] };

it('tells every listener of every change, until it stops listening', async () => {
  const [first, second] = [listener(1), listener(2)];
  const [stopFirst, stopSecond] = [new AbortController(), new AbortController()];
  onStoreChange(first.listen, stopFirst.signal);
  onStoreChange(second.listen, stopSecond.signal);
  announceChange(touched);
  await first.reached;
  stopFirst.abort();
  announceChange(touched);
  await second.reached;
  stopSecond.abort();
  expect([first.heard(), second.heard()]).toEqual([1, 2]);
});

it('announces one’s own change to the others only', async () => {
  const [mine, other] = [listener(1), listener(1)];
  const stop = new AbortController();
  const announce = onStoreChange(mine.listen, stop.signal);
  onStoreChange(other.listen, stop.signal);
  announce(touched);
  await other.reached;
  stop.abort();
  announce(touched);
  expect([mine.heard(), other.heard()]).toEqual([0, 1]);
});

it('does not start when the signal has aborted', () => {
  const announce = onStoreChange(() => {
    throw new Error('expected no call');
  }, AbortSignal.abort());
  announce(touched);
  announceChange(touched);
});
