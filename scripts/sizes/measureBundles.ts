import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What one room loads, in bytes as built and gzipped. */
export interface BundleSize {
  room: string;
  files: string[];
  bytes: number;
  gzip: number;
}

/** The reader is injected into pages: 30 KB gzipped at most (1 KB = 1024 bytes). */
export const READER_LIMIT = 30 * 1024;

/** Where each room starts. Scripts that are only loaded later (the worker) are rooms of their own here. */
const ROOMS: [room: string, start: RegExp][] = [
  ['reader, in the page', /^reader\.js$/],
  ['sidebar', /^sidebar\.html$/],
  ['analysis, in a worker of the sidebar', /^assets\/analysis\.worker-[^/]*\.js$/],
  ['analysis, where a page forbids workers', /^chunks\/analyzeArticle-[^/]*\.js$/],
  ['background', /^background\.js$/],
  ['library', /^library\.html$/],
  ['message, for pages that cannot be read', /^message\.html$/],
];

/**
 * Measures what each room of a built extension loads at once: its start file and everything that one names by a static
 * import, a script or a style sheet.
 * @param folder of the build, such as `.output/chrome-mv3`
 * @throws Error when a room has no start file: it was renamed, or the folder holds no build
 */
export function measureBundles(folder: string): BundleSize[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return ROOMS.map(([room, start]) => {
    const first = all.find((path) => start.test(path));
    if (first === undefined) throw new Error(`sizes: expected a file like ${start} in ${folder}, found none`);
    const files = closure(folder, first, new Set());
    const contents = [...files].map((file) => readFileSync(join(folder, file)));
    return {
      room,
      files: [...files],
      bytes: contents.reduce((sum, content) => sum + content.length, 0),
      gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
    };
  });
}

/** Static imports of a built chunk, and what an HTML page loads. */
const IN_SCRIPT = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{][^"'`;()]*?from\s*)?["'`](\.{1,2}\/[^"'`]+)["'`]/g;
const IN_PAGE = /(?:src|href)="\/?([^":]+\.(?:js|css))"/g;

function closure(folder: string, file: string, seen: Set<string>): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const content = readFileSync(join(folder, file), 'utf8');
  const page = file.endsWith('.html');
  if (!page && !file.endsWith('.js')) return seen;
  for (const [, path = ''] of content.matchAll(page ? IN_PAGE : IN_SCRIPT)) {
    closure(folder, page ? path : posix.join(posix.dirname(file), path), seen);
  }
  return seen;
}
