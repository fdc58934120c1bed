interface Registered {
  id: string;
  matches?: string[] | undefined;
}

/** What this needs of `browser`. */
export interface SitesApi {
  permissions: { getAll(): Promise<{ origins?: string[] | undefined }> };
  scripting: {
    getRegisteredContentScripts(filter: { ids: string[] }): Promise<Registered[]>;
    registerContentScripts(scripts: Script[]): Promise<void>;
    updateContentScripts(scripts: Script[]): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
  };
}

interface Script {
  id: string;
  matches: string[];
  js: ['/restore.js'];
  runAt: 'document_idle';
  persistAcrossSessions: true;
}

const ID = 'restore';

/**
 * Has the browser run `restore.js` on the sites that were granted, and on no other. What was granted is the only list
 * there is: no host permission is asked at install, so each was asked for by the reader, and whatever takes one back, our
 * own pages or the browser's, takes it off this list. Chromium forgets registrations when the extension is updated, so this
 * is to be called whenever the background starts.
 *
 * @returns the granted match patterns, sorted
 */
export async function registerSites({ permissions, scripting }: SitesApi): Promise<string[]> {
  const { origins = [] } = await permissions.getAll();
  const matches = [...origins].sort();
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  const script: Script = { id: ID, matches, js: ['/restore.js'], runAt: 'document_idle', persistAcrossSessions: true };
  if (matches.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [ID] });
  } else if (!registered) {
    await scripting.registerContentScripts([script]);
  } else if (JSON.stringify([...(registered.matches ?? [])].sort()) !== JSON.stringify(matches)) {
    await scripting.updateContentScripts([script]);
  }
  return matches;
}
