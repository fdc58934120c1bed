import { expect, it } from 'vitest';
import { announceChange, onStoreChange } from '../../../../lib/platform/store/changes.ts';

it('tells every listener of every change, until it stops listening', async () => {
  const heard: string[] = [];
  const first = new AbortController();
  const second = new AbortController();
  const heardTwice = new Promise<void>((resolve) => {
    onStoreChange(() => heard.push('first'), first.signal);
    onStoreChange(() => {
      heard.push('second');
      if (heard.filter((name) => name === 'second').length === 2) resolve();
      else {
        first.abort();
        announceChange();
      }
    }, second.signal);
  });
  announceChange();
  await heardTwice;
  second.abort();
  expect(heard.toSorted()).toEqual(['first', 'second', 'second']);
});

it('does not start when the signal has aborted', () => {
  onStoreChange(() => {
    throw new Error('expected no call');
  }, AbortSignal.abort());
  announceChange();
});
