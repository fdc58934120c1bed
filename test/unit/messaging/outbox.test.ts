import { describe, expect, it } from 'vitest';
import { createOutbox } from '../../../lib/messaging/outbox.ts';

const numbers = (outbox: ReturnType<typeof createOutbox<string>>) =>
  outbox.pending().map((frame) => (frame.kind === 'data' ? [frame.seq, frame.base] : null));

describe('createOutbox', () => {
  it('keeps what is not acknowledged, with the lowest number kept beside each', () => {
    const outbox = createOutbox<string>('s');
    for (const message of ['a', 'b', 'c', 'd']) outbox.add(message);
    outbox.acknowledge(2);
    expect(numbers(outbox)).toEqual([
      [3, 3],
      [4, 3],
    ]);
  });

  it('is empty once all has arrived, and numbers on from there', () => {
    const outbox = createOutbox<string>('s');
    outbox.add('a');
    outbox.acknowledge(1);
    expect(outbox.isEmpty()).toBe(true);
    expect(outbox.add('b')).toEqual({ kind: 'data', session: 's', seq: 2, base: 2, message: 'b' });
  });

  it.each([
    ['an old number', 0],
    ['a number never given out', 3],
  ])('lets nothing go for %s', (_, received) => {
    const outbox = createOutbox<string>('s');
    outbox.add('a');
    outbox.add('b');
    outbox.acknowledge(received);
    expect(outbox.pending()).toHaveLength(2);
  });
});
