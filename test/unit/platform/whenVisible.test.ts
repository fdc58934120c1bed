import { expect, it } from 'vitest';
import { whenVisible } from '../../../lib/platform/whenVisible.ts';

function page(visibilityState: DocumentVisibilityState) {
  // What of a Document this uses.
  return Object.assign(new EventTarget(), { visibilityState }) as unknown as Document;
}

it('runs at once on a page that is seen', () => {
  let runs = 0;
  whenVisible(() => {
    runs += 1;
  }, page('visible'));
  expect(runs).toBe(1);
});

it('waits on a hidden page, and runs once however often it was asked', () => {
  let runs = 0;
  const run = () => {
    runs += 1;
  };
  const hidden = page('hidden');
  whenVisible(run, hidden);
  whenVisible(run, hidden);
  expect(runs).toBe(0);
  hidden.dispatchEvent(new Event('visibilitychange'));
  hidden.dispatchEvent(new Event('visibilitychange'));
  expect(runs).toBe(1);
});
