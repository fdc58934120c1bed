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
  it('sends the first at once, then only the newest of those that came meanwhile', async () => {
    const sent: DraftsCall[] = [];
    let finish = () => {};
    const client = createDraftsClient((call) => {
      sent.push(call);
      return new Promise((resolve) => {
        finish = () => resolve({ value: null });
      });
    });
    for (const text of ['h', 'ha', 'hal', 'half']) client.save('a', saying(text));
    expect(sent).toHaveLength(1);
    finish();
    await Promise.resolve().then(() => {});
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent.map((call) => call.method === 'save' && call.drafts?.notes[0]?.text)).toEqual(['h', 'half']);
  });

  it('goes on after a background that could not be reached', async () => {
    let tries = 0;
    const client = createDraftsClient(async () => {
      tries += 1;
      throw new Error('port closed');
    });
    client.save('a', saying('x'));
    await new Promise((resolve) => setTimeout(resolve));
    client.save('a', saying('xy'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(tries).toBe(2);
  });
});
