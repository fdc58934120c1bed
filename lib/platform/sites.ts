import type { SiteMessage } from '../restore/messages.ts';

/** What this needs of `browser.permissions`; not there in the sidebar's frame. */
interface PermissionsApi {
  permissions: {
    getAll(): Promise<{ origins?: string[] | undefined }>;
    remove(permissions: { origins: string[] }): Promise<boolean>;
  };
}

/** Takes back what the browser granted for a site. The background hears of it and takes everything else away. */
export async function forgetSite({ permissions }: PermissionsApi, pattern: string): Promise<void> {
  await permissions.remove({ origins: [pattern] });
}

/** Takes back everything that was granted. */
export async function forgetSites({ permissions }: PermissionsApi): Promise<void> {
  const { origins = [] } = await permissions.getAll();
  if (origins.length > 0) await permissions.remove({ origins });
}

/** Over the background, for the sidebar's frame: Firefox gives it no `permissions`, and in none may a page cover what asks. */
export function siteSender({ runtime }: { runtime: { sendMessage(message: SiteMessage): Promise<unknown> } }) {
  const send = (message: SiteMessage): void => void runtime.sendMessage(message).catch(() => {});
  return {
    askSite: (pattern: string) => send({ type: 'ask-site', pattern }),
    forgetSite: (pattern: string) => send({ type: 'forget-site', pattern }),
  };
}
