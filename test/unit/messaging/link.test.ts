import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../lib/messaging/frames.ts';
import { createLink, type Link } from '../../../lib/messaging/link.ts';

interface Note {
  from: string;
  n: number;
}

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' && value !== null && 'n' in value && typeof value.n === 'number';

type Side = 'reader' | 'sidebar';
const other = { reader: 'sidebar', sidebar: 'reader' } as const;

/** Two links with a way between them that does what a test tells it. Frames are cloned, as a Port clones them. */
function createWay() {
  const flying: { to: Side; frame: Frame<Note> }[] = [];
  const got: Record<Side, Note[]> = { reader: [], sidebar: [] };
  const sent: Record<Side, Note[]> = { reader: [], sidebar: [] };
  let runs = 0;

  const make = (side: Side): Link<Note> =>
    createLink<Note, Note>({
      session: `${side}-${++runs}`,
      isMessage: isNote,
      transmit: (frame) => flying.push({ to: other[side], frame: structuredClone(frame) }),
      deliver: (note) => got[side].push(note),
    });
  const ends: Record<Side, Link<Note>> = { reader: make('reader'), sidebar: make('sidebar') };

  return {
    got,
    sent,
    ends,
    flying,
    send(side: Side) {
      const note = { from: side, n: sent[side].length + 1 };
      sent[side].push(note);
      ends[side].send(note);
    },
    /** Hands on the frame at this place in the row; the first place is the order of a real Port. */
    deliver(place: number) {
      const [taken] = flying.splice(place % Math.max(flying.length, 1), 1);
      if (taken !== undefined) ends[taken.to].receive(taken.frame);
    },
    drop: (place: number) => flying.splice(place % Math.max(flying.length, 1), 1),
    double(place: number) {
      const frame = flying[place % Math.max(flying.length, 1)];
      if (frame !== undefined) flying.push(structuredClone(frame));
    },
    /** The background is stopped: all that is under way is lost, and both ends connect again. */
    stop() {
      flying.length = 0;
      ends.reader.greet();
      ends.sidebar.greet();
    },
    reload(side: Side) {
      got[side] = [];
      ends[side] = make(side);
      ends[side].greet();
    },
    /** Delivers all that is under way, in order, until nothing is. */
    settle() {
      for (let steps = 0; flying.length > 0; steps++) {
        if (steps > 100_000) throw new Error('expected the two ends to come to rest, got frames without end');
        this.deliver(0);
      }
    },
  };
}

const place = fc.nat({ max: 40 });
const side = fc.constantFrom<Side>('reader', 'sidebar');
const mishap = fc.oneof(
  fc.record({ do: fc.constant('send' as const), side }),
  fc.record({ do: fc.constantFrom('deliver' as const, 'drop' as const, 'double' as const), place }),
  fc.record({ do: fc.constant('stop' as const) }),
);

function suffer(
  way: ReturnType<typeof createWay>,
  mishaps: (typeof mishap extends fc.Arbitrary<infer T> ? T : never)[],
) {
  for (const step of mishaps) {
    if (step.do === 'send') way.send(step.side);
    else if (step.do === 'stop') way.stop();
    else way[step.do](step.place);
  }
}

describe('createLink', () => {
  it('hands on each message once and in order, whatever is lost, doubled, late or cut off', () => {
    fc.assert(
      fc.property(fc.array(mishap, { maxLength: 120 }), (mishaps) => {
        const way = createWay();
        suffer(way, mishaps);
        way.stop();
        way.settle();
        expect(way.got.sidebar).toEqual(way.sent.reader);
        expect(way.got.reader).toEqual(way.sent.sidebar);
        expect(way.ends.reader.isWaiting() || way.ends.sidebar.isWaiting()).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('never hands on a message before the one sent earlier, nor twice, at any moment', () => {
    fc.assert(
      fc.property(fc.array(mishap, { maxLength: 120 }), (mishaps) => {
        const way = createWay();
        suffer(way, mishaps);
        expect(way.got.sidebar).toEqual(way.sent.reader.slice(0, way.got.sidebar.length));
        expect(way.got.reader).toEqual(way.sent.sidebar.slice(0, way.got.reader.length));
      }),
      { numRuns: 500 },
    );
  });

  it('gives a reloaded end all that its former run had not acknowledged, in order and without doubles', () => {
    fc.assert(
      fc.property(fc.array(mishap, { maxLength: 60 }), fc.array(mishap, { maxLength: 60 }), (before, after) => {
        const way = createWay();
        suffer(way, before);
        const hadBefore = new Set(way.got.sidebar.map(({ n }) => n));
        way.reload('sidebar');
        suffer(way, after);
        way.stop();
        way.settle();
        const had = way.got.sidebar.map(({ n }) => n);
        expect(had).toEqual([...new Set(had)].sort((a, b) => a - b));
        const all = new Set([...hadBefore, ...had]);
        expect(way.sent.reader.filter(({ n }) => !all.has(n))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('comes to rest by itself when a row of frames loses one: the gap is asked for once', () => {
    const way = createWay();
    for (let i = 0; i < 50; i++) way.send('reader');
    way.drop(0);
    way.settle();
    expect(way.got.sidebar).toEqual(way.sent.reader);
  });

  it.each([
    null,
    7,
    'hello',
    {},
    { kind: 'data' },
    { kind: 'data', session: 's', seq: 1, base: 1, message: 'no note' },
  ])('takes no notice of %j', (frame) => {
    const way = createWay();
    way.ends.reader.receive(frame);
    expect([way.got.reader, way.flying]).toEqual([[], []]);
  });

  it('holds on to a message though another session is acknowledged', () => {
    const way = createWay();
    way.send('reader');
    way.ends.reader.receive({ kind: 'ack', session: 'x', peer: 'someone else', received: 1 });
    expect(way.ends.reader.isWaiting()).toBe(true);
  });
});
