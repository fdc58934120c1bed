import { describe, expect, it } from 'vitest';
import { registerSites, type SitesApi } from '../../../../lib/platform/background/registerSites.ts';

type Script = Parameters<SitesApi['scripting']['registerContentScripts']>[0][number];

/** A browser that refuses what browsers refuse. */
function browserWith(origins: string[], registered: Script[] = []) {
  const scripts = new Map(registered.map((script) => [script.id, script]));
  const calls: string[] = [];
  const put = (call: 'register' | 'update', isKnown: boolean) => async (all: Script[]) => {
    for (const script of all) {
      if (scripts.has(script.id) !== isKnown) throw new Error(`${call}: ${script.id}`);
      if (script.matches.length === 0) throw new Error('matches must not be empty');
      scripts.set(script.id, script);
    }
    calls.push(call);
  };
  const api: SitesApi = {
    permissions: { getAll: async () => ({ origins }) },
    scripting: {
      getRegisteredContentScripts: async ({ ids }) => ids.flatMap((id) => scripts.get(id) ?? []),
      registerContentScripts: put('register', false),
      updateContentScripts: put('update', true),
      unregisterContentScripts: async ({ ids }) => {
        for (const id of ids) if (!scripts.delete(id)) throw new Error(`no ${id}`);
        calls.push('unregister');
      },
    },
  };
  return { api, calls, matches: () => [...scripts.values()].map((script) => script.matches) };
}

const [A, B] = ['https://a.example/*', 'https://b.example/*'];
const scriptOn = (...matches: string[]): Script => {
  return { id: 'restore', matches, js: ['/restore.js'], runAt: 'document_idle', persistAcrossSessions: true };
};

describe('registerSites', () => {
  it.each<[string, string[], Script[], string[], string[][]]>([
    ['nothing granted, nothing there', [], [], [], []],
    ['the first site', [A], [], ['register'], [[A]]],
    ['registered already', [A, B], [scriptOn(B, A)], [], [[B, A]]],
    ['one more', [B, A], [scriptOn(A)], ['update'], [[A, B]]],
    ['one less', [B], [scriptOn(A, B)], ['update'], [[B]]],
    ['the last one taken back', [], [scriptOn(A)], ['unregister'], []],
    ['an update of the extension forgot it', [A], [], ['register'], [[A]]],
  ])('%s', async (_, origins, registered, calls, matches) => {
    const browser = browserWith(origins, registered);
    expect(await registerSites(browser.api)).toEqual([...origins].sort());
    expect(browser.calls).toEqual(calls);
    expect(browser.matches()).toEqual(matches);
  });
});
