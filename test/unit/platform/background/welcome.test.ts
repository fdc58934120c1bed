import { expect, it } from 'vitest';
import { welcomeOnInstall } from '../../../../lib/platform/background/welcome.ts';

it.each([
  ['install', ['/welcome.html']],
  ['update', []],
  ['browser_update', []],
])('%s opens %j', (reason, opened) => {
  const urls: string[] = [];
  let fire: (details: { reason: string }) => void = () => {};
  welcomeOnInstall({
    runtime: { onInstalled: { addListener: (listener) => (fire = listener) } },
    tabs: { create: async ({ url }) => urls.push(url) },
  });
  fire({ reason });
  expect(urls).toEqual(opened);
});
