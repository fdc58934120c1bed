import { describe, expect, it } from 'vitest';
import { type Frame, parseFrame } from '../../../lib/messaging/frames.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

const FRAMES: Frame<string>[] = [
  { kind: 'hello', session: 'a', peer: null, received: 0 },
  { kind: 'hello', session: 'a', peer: 'b', received: 12 },
  { kind: 'ack', session: 'a', peer: 'b', received: 3 },
  { kind: 'data', session: 'a', seq: 4, base: 2, message: 'm' },
];

describe('parseFrame', () => {
  it.each(FRAMES)('knows %j', (frame) => {
    expect(parseFrame(structuredClone(frame), isText)).toEqual(frame);
  });

  it('leaves out what does not belong to a frame', () => {
    expect(parseFrame({ ...FRAMES[0], extra: 1 }, isText)).toEqual(FRAMES[0]);
  });

  it.each([
    ['no object', 'data'],
    ['null', null],
    ['another kind', { kind: 'bye', session: 'a' }],
    ['no session', { kind: 'hello', peer: null, received: 0 }],
    ['a session that is no string', { kind: 'hello', session: 1, peer: null, received: 0 }],
    ['a count below 0', { kind: 'ack', session: 'a', peer: 'b', received: -1 }],
    ['half a count', { kind: 'ack', session: 'a', peer: 'b', received: 0.5 }],
    ['an acknowledgement of nobody', { kind: 'ack', session: 'a', peer: null, received: 1 }],
    ['number 0', { kind: 'data', session: 'a', seq: 0, base: 1, message: 'm' }],
    ['a base after its number', { kind: 'data', session: 'a', seq: 1, base: 2, message: 'm' }],
    ['an endless number', { kind: 'data', session: 'a', seq: Number.POSITIVE_INFINITY, base: 1, message: 'm' }],
    ['a message of another sort', { kind: 'data', session: 'a', seq: 1, base: 1, message: 5 }],
  ])('refuses %s', (_, frame) => {
    expect(parseFrame(frame, isText)).toBeNull();
  });
});
