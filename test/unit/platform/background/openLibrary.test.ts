import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../../lib/platform/background/openLibrary.ts';

const ORIGIN = 'moz-extension://1234';

async function callsWith(open: { id?: number }[]): Promise<unknown[]> {
  const calls: unknown[] = [];
  await openLibrary(
    {
      query: async (filter) => {
        calls.push(filter);
        return open;
      },
      update: async (...args) => calls.push(args),
      create: async (properties) => calls.push(properties),
    },
    ORIGIN,
  );
  return calls;
}

describe('openLibrary', () => {
  it('opens a tab', async () => {
    expect(await callsWith([])).toEqual([{ url: `${ORIGIN}/library.html*` }, { url: `${ORIGIN}/library.html` }]);
  });

  it('shows the tab that already has it', async () => {
    expect((await callsWith([{ id: 3 }])).at(-1)).toEqual([3, { active: true }]);
  });
});
