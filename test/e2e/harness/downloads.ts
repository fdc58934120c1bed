import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that a browser downloads to. */
export interface Downloads {
  folder: string;
  /** The paths of the files that have come in whole. */
  list(): Promise<string[]>;
  remove(): Promise<void>;
}

export async function makeDownloads(): Promise<Downloads> {
  const folder = await mkdtemp(join(tmpdir(), 'breachline-'));
  return {
    folder,
    async list() {
      const names = await readdir(folder);
      return names.filter((name) => !/\.(?:crdownload|part)$/.test(name)).map((name) => join(folder, name));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
