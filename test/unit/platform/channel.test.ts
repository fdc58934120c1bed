import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createChannel } from '../../../lib/platform/channel.ts';
import { fakeEvent, fakePort } from './fakePort.ts';

interface Note {
  note: string;
}

/** A runtime whose Ports the test holds. */
function setUp() {
  const ports: (ReturnType<typeof fakePort> & { name: string })[] = [];
  const onMessage = fakeEvent<[unknown]>();
  const runtime = {
    id: 'ours' as string | undefined,
    isBroken: false,
    onMessage,
    connect({ name }: { name: string }) {
      if (runtime.id === undefined) throw new Error('Extension context invalidated.');
      if (runtime.isBroken) throw new Error('no background');
      const made = { ...fakePort(), name };
      ports.push(made);
      return made.port;
    },
  };
  const got: Note[] = [];
  const controller = new AbortController();
  const onInvalidated = vi.fn();
  const channel = createChannel<Note, Note>('reader', {
    key: 'k',
    accepts: (value): value is Note => typeof value === 'object' && value !== null && 'note' in value,
    runtime,
    signal: controller.signal,
    onInvalidated,
    onMessage: (note) => got.push(note),
  });
  const last = () => {
    const port = ports.at(-1);
    if (port === undefined) throw new Error('expected a Port, got none');
    return port;
  };
  return { runtime, ports, last, got, controller, channel, onInvalidated };
}

const notesIn = (posted: unknown[]) =>
  posted.flatMap((frame) => (typeof frame === 'object' && frame !== null && 'message' in frame ? [frame.message] : []));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createChannel', () => {
  it('opens a Port that carries its key, and greets', () => {
    const { ports } = setUp();
    expect(ports.map(({ name }) => name)).toEqual(['reader:k']);
    expect(ports[0]?.posted).toMatchObject([{ kind: 'hello', peer: null, received: 0 }]);
  });

  it('sends what is unacknowledged again over a new Port, and nothing twice that was acknowledged', () => {
    const { channel, last, ports } = setUp();
    channel.send({ note: 'a' });
    const [hello] = last().posted;
    if (typeof hello !== 'object' || hello === null || !('session' in hello)) throw new Error('expected a hello');
    last().receive({ kind: 'ack', session: 'other', peer: hello.session, received: 1 });
    channel.send({ note: 'b' });
    last().cut();
    vi.runAllTimers();
    expect(ports).toHaveLength(2);
    expect(notesIn(last().posted)).toEqual([{ note: 'b' }]);
  });

  it('lets the background rest: with nothing under way a closed Port stays closed', () => {
    const { last, ports } = setUp();
    last().cut();
    vi.runAllTimers();
    expect(ports).toHaveLength(1);
  });

  it('opens again to send, and sends the message once', () => {
    const { channel, last, ports } = setUp();
    last().cut();
    channel.send({ note: 'a' });
    expect(ports).toHaveLength(2);
    expect(notesIn(last().posted)).toEqual([{ note: 'a' }]);
  });

  it('opens again when the background wakes it', () => {
    const { last, ports, runtime } = setUp();
    last().cut();
    runtime.onMessage.fire({ type: 'something else' });
    expect(ports).toHaveLength(1);
    runtime.onMessage.fire({ type: 'wake' });
    expect(ports).toHaveLength(2);
  });

  it('does not open a second Port for a wake while it has one', () => {
    const { ports, runtime } = setUp();
    runtime.onMessage.fire({ type: 'wake' });
    expect(ports).toHaveLength(1);
  });

  it('notices a Port that broke without a word as soon as it sends', () => {
    const { channel, last } = setUp();
    last().breakSilently();
    channel.send({ note: 'a' });
    vi.runAllTimers();
    expect(notesIn(last().posted)).toEqual([{ note: 'a' }]);
  });

  it('tries ever more rarely while nobody answers, at least every 30 s', () => {
    const { channel, last, ports } = setUp();
    channel.send({ note: 'a' });
    const waits: number[] = [];
    for (let i = 0; i < 12; i++) {
      const before = Date.now();
      last().cut();
      vi.advanceTimersToNextTimer();
      waits.push(Date.now() - before);
    }
    expect(ports).toHaveLength(13);
    expect(waits.slice(0, 3)).toEqual([50, 100, 200]);
    expect(waits.at(-1)).toBe(30_000);
  });

  it('tries again when connecting fails for a moment', () => {
    const { channel, last, runtime, ports } = setUp();
    last().cut();
    runtime.isBroken = true;
    channel.send({ note: 'a' });
    runtime.isBroken = false;
    vi.runAllTimers();
    expect(ports).toHaveLength(2);
    expect(notesIn(last().posted)).toEqual([{ note: 'a' }]);
  });

  it.each(['cut', 'send'] as const)('stops and says so when the extension is gone: noticed by %s', (how) => {
    const { channel, last, runtime, onInvalidated, ports } = setUp();
    if (how === 'send') last().cut();
    runtime.id = undefined;
    if (how === 'cut') last().cut();
    else channel.send({ note: 'a' });
    channel.send({ note: 'b' });
    vi.runAllTimers();
    expect(onInvalidated).toHaveBeenCalledOnce();
    expect(ports).toHaveLength(1);
    expect(runtime.onMessage.count()).toBe(0);
  });

  it('closes its Port and listens no more once aborted', () => {
    const { channel, controller, last, ports, got, runtime } = setUp();
    channel.send({ note: 'a' });
    controller.abort();
    last().receive({ kind: 'data', session: 'other', seq: 1, base: 1, message: { note: 'late' } });
    channel.send({ note: 'b' });
    runtime.onMessage.fire({ type: 'wake' });
    vi.runAllTimers();
    expect([last().isOpen(), ports.length, got.length, runtime.onMessage.count()]).toEqual([false, 1, 0, 0]);
  });

  it('delivers what the other end sends', () => {
    const { got, last } = setUp();
    last().receive({ kind: 'data', session: 'other', seq: 1, base: 1, message: { note: 'hi' } });
    expect(got).toEqual([{ note: 'hi' }]);
  });
});
