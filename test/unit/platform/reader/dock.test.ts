import { describe, expect, it } from 'vitest';
import type { DockMessage } from '../../../../lib/messaging/protocol.ts';
import { createDock } from '../../../../lib/platform/reader/dock.ts';

/** A background that answers when the test says so. */
function setUp() {
  const asked: DockMessage[] = [];
  const open: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const controller = new AbortController();
  const dock = createDock((message) => {
    asked.push(message);
    return new Promise<void>((resolve, reject) => open.push({ resolve, reject }));
  }, controller.signal);
  const rest = async () => {
    for (let i = 0; i < 5; i++) await Promise.resolve();
  };
  const answer = async () => {
    open.shift()?.resolve();
    await rest();
  };
  const fail = async () => {
    open.shift()?.reject(new Error('The message port closed before a response was received.'));
    await rest();
  };
  return { asked, dock, controller, answer, fail };
}

describe('createDock', () => {
  it('says which width stands with each new one', async () => {
    const { asked, dock, answer } = setUp();
    dock.push(400);
    await answer();
    dock.push(500);
    await answer();
    expect(asked).toEqual([
      { type: 'dock', width: 400, replaces: null },
      { type: 'dock', width: 500, replaces: 400 },
    ]);
  });

  it('asks one at a time, and of several wishes only for the last', async () => {
    const { asked, dock, answer } = setUp();
    dock.push(400);
    dock.push(410);
    dock.push(420);
    expect(asked).toHaveLength(1);
    await answer();
    expect(asked.at(-1)).toEqual({ type: 'dock', width: 420, replaces: 400 });
    await answer();
    expect(asked).toHaveLength(2);
  });

  it('asks for nothing it already has', async () => {
    const { asked, dock, answer } = setUp();
    dock.push(400);
    await answer();
    dock.push(400);
    expect(asked).toHaveLength(1);
  });

  it('undocks what stands when closed, also while a request is under way', async () => {
    const { asked, dock, controller, answer } = setUp();
    dock.push(400);
    controller.abort();
    dock.push(500);
    await answer();
    expect(asked.slice(1)).toEqual([{ type: 'undock', width: 400 }]);
  });

  it('asks for nothing when closed before it docked', () => {
    const { asked, controller } = setUp();
    controller.abort();
    expect(asked).toEqual([]);
  });

  it('asks again when the background was stopped under it', async () => {
    const { asked, dock, fail, answer } = setUp();
    dock.push(400);
    await fail();
    await answer();
    dock.push(500);
    expect(asked.map((message) => message.type === 'dock' && [message.width, message.replaces])).toEqual([
      [400, null],
      [400, null],
      [500, 400],
    ]);
  });

  it('dresses frames once docked, again for each that comes, and not after closing', async () => {
    const { asked, dock, controller, answer } = setUp();
    dock.dress();
    expect(asked).toEqual([]);
    dock.push(400);
    await answer();
    await answer();
    expect(asked.slice(1)).toEqual([{ type: 'dress' }]);
    dock.dress();
    await answer();
    expect(asked.slice(2)).toEqual([{ type: 'dress' }]);
    controller.abort();
    await answer();
    dock.dress();
    expect(asked.slice(3)).toEqual([{ type: 'undock', width: 400 }]);
  });

  it('gives up on an extension that is gone, and tries again with the next wish', async () => {
    const { asked, dock, fail } = setUp();
    dock.push(400);
    for (let i = 0; i < 3; i++) await fail();
    expect(asked).toHaveLength(3);
    dock.push(500);
    expect(asked.at(-1)).toEqual({ type: 'dock', width: 500, replaces: null });
  });
});
