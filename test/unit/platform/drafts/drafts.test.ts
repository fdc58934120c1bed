import { describe, expect, it } from 'vitest';
import { createDraftsClient } from '../../../../lib/platform/drafts/draftsClient.ts';
import { createDrafts, type DraftsCall } from '../../../../lib/platform/drafts/serveDrafts.ts';
import type { SavedDrafts } from '../../../../lib/session/drafts.ts';

const saying = (text: string): SavedDrafts => ({
  event: null,
  name: null,
  notes: [{ subject: 'record:1', target: null, text }],
  tags: [],
});

function fakeArea() {
  const stored = new Map<string, unknown>();
  return {
    stored,
    get: async (key: string | null) =>
      Object.fromEntries([...stored].filter(([name]) => key === null || name === key)) as Record<string, unknown>,
    set: async (items: Record<string, unknown>) => {
      for (const [name, value] of Object.entries(items)) stored.set(name, structuredClone(value));
    },
    remove: async (keys: string | string[]) => {
      for (const name of [keys].flat()) stored.delete(name);
    },
  };
}

describe('what is begun', () => {
  it('comes back as it was put by, by article, until it is taken back', async () => {
    const area = fakeArea();
    const drafts = createDrafts(area, () => 1);
    await drafts.save('a', saying('half'));
    expect(await drafts.load('a')).toEqual(saying('half'));
    expect(await drafts.load('b')).toBeNull();
    await drafts.save('a', null);
    expect(area.stored.size).toBe(0);
  });

  it('of another shape is none', async () => {
    const area = fakeArea();
    area.stored.set('drafts:a', { at: 1, drafts: { event: 'x' } });
    expect(await createDrafts(area, () => 1).load('a')).toBeNull();
  });

  it('in more than 200 articles: the oldest goes, other records stay', async () => {
    const area = fakeArea();
    area.stored.set('setting:language', 'de');
    let clock = 0;
    const drafts = createDrafts(area, () => ++clock);
    for (let nth = 0; nth < 202; nth++) await drafts.save(`a${nth}`, saying(String(nth)));
    expect(area.stored.size).toBe(201);
    expect(await drafts.load('a0')).toBeNull();
    expect(await drafts.load('a2')).toEqual(saying('2'));
    expect(area.stored.get('setting:language')).toBe('de');
  });
});

describe('the client', () => {
  /** A background that answers as the test says; what was typed, call by call. */
  function setUp(answer: (call: DraftsCall, nth: number) => Promise<unknown>) {
    const sent: string[] = [];
    const said: boolean[] = [];
    const controller = new AbortController();
    const client = createDraftsClient({
      send(call) {
        sent.push(call.method === 'load' ? 'load' : `save ${call.drafts?.notes[0]?.text ?? 'nothing'}`);
        return answer(call, sent.length);
      },
      onFailing: (isFailing) => said.push(isFailing),
      signal: controller.signal,
      repeatAfter: [1],
    });
    return { client, sent, said, controller };
  }
  const answered = async () => ({ value: null });
  const rest = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

  it('sends the first at once, then only the newest of those that came meanwhile', async () => {
    let finish = () => {};
    const { client, sent } = setUp(
      () =>
        new Promise((resolve) => {
          finish = () => resolve({ value: null });
        }),
    );
    for (const text of ['h', 'ha', 'hal', 'half']) client.save('a', saying(text));
    expect(sent).toEqual(['save h']);
    finish();
    await rest();
    expect(sent).toEqual(['save h', 'save half']);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['could not be reached', () => Promise.reject(new Error('port closed'))],
    ['could not write', async () => null],
    ['had no listener yet', async () => undefined],
  ])('tries until it is done, and says so: a background that %s', async (_, failure) => {
    const { client, sent, said } = setUp((__, nth) => (nth <= 3 ? failure() : answered()));
    client.save('a', saying('x'));
    client.save('a', saying('xy'));
    await expect.poll(() => said).toEqual([true, false]);
    expect(sent).toEqual(['save x', 'save xy', 'save xy', 'save xy']);
  });

  it('says nothing of a background that was stopped in between', async () => {
    const { client, sent, said } = setUp((_, nth) => (nth === 1 ? Promise.reject(new Error('stopped')) : answered()));
    client.save('a', saying('x'));
    await expect.poll(() => sent).toHaveLength(2);
    await rest(5);
    expect(said).toEqual([]);
  });

  it('writes nothing over what it has not read yet', async () => {
    const { client, sent, said } = setUp(async (call, nth) => {
      if (nth <= 3) throw new Error('stopped');
      return { value: call.method === 'load' ? saying('older') : null };
    });
    const loaded = client.load('a');
    client.save('a', saying('typed meanwhile'));
    expect(await loaded).toEqual(saying('older'));
    client.save('a', saying('both'));
    await expect.poll(() => sent).toEqual(['load', 'load', 'load', 'load', 'save both']);
    expect(said).toEqual([true, false]);
  });

  it('sends what waits when the frame goes away, and stops', async () => {
    const { client, sent, controller } = setUp(() => new Promise(() => {}));
    client.save('a', saying('h'));
    client.save('a', saying('half'));
    client.flush();
    controller.abort();
    await rest(5);
    expect(sent).toEqual(['save h', 'save half']);
  });
});
