import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What finding entities weighs in all: model, lists and code. */
export const ENTITIES_LIMIT = 260 * 1024;

/** Bytes of everything that `findEntities` needs, bundled and minified, and gzipped. */
export async function measureEntities(): Promise<{ minified: number; gzip: number }> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, '../../lib/entities/findEntities.ts'), formats: ['es'] },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  let code = '';
  for (const each of outputs) {
    if (!('output' in each)) throw new Error('expected a finished build, got a watcher');
    for (const file of each.output) if (file.type === 'chunk') code += file.code;
  }
  return { minified: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}
