import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchExtension } from '../../../../lib/platform/reader/watchExtension.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('says once that the extension is gone, within two seconds', () => {
  const runtime: { id?: string | undefined } = { id: 'ours' };
  const onGone = vi.fn();
  watchExtension(runtime, onGone, new AbortController().signal);
  vi.advanceTimersByTime(10_000);
  expect(onGone).not.toHaveBeenCalled();
  runtime.id = undefined;
  vi.advanceTimersByTime(2000);
  expect(onGone).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

it('looks no more once the reader is closed', () => {
  const controller = new AbortController();
  watchExtension({ id: 'ours' }, vi.fn(), controller.signal);
  controller.abort();
  expect(vi.getTimerCount()).toBe(0);
});
