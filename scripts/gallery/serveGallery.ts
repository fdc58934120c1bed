import { build, preview } from 'vite';

export interface Gallery {
  /** Its page; what is to be shown goes after a `?` (scripts/gallery/main.tsx). */
  address: string;
  close(): Promise<void>;
}

/** Builds the gallery into a folder and serves it on loopback. */
export async function serveGallery(folder: string): Promise<Gallery> {
  const config = {
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: folder, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 4_000 },
  } as const;
  await build(config);
  const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('expected the gallery to be served');
  return { address, close: () => server.close() };
}

/** Where one state alone is shown. */
export const stateAddress = ({ address }: Gallery, look: string, state: string): string =>
  `${address}?${encodeURIComponent(`${look}/${state}`)}`;
