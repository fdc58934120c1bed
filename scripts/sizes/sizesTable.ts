import { type BundleSize, READER_LIMIT } from './measureBundles.ts';
import { ENTITIES_LIMIT } from './measureEntities.ts';

const kb = (bytes: number): string => (bytes / 1024).toFixed(1);

/** The document docs/SIZES.md: one row a room. */
export function sizesTable(sizes: readonly BundleSize[], entities: { minified: number; gzip: number }): string {
  const rows = sizes.map(({ room, bytes, gzip }) => `| ${room} | ${kb(bytes)} | ${kb(gzip)} |`);
  return `# Bundle sizes

What each room loads at once, in KB (1024 bytes), for Chromium; Firefox differs by a few bytes. Written by \`npm run sizes\`.

| room | minified | gzip |
|---|---|---|
${rows.join('\n')}

The reader alone is injected into pages; it may have ${kb(READER_LIMIT)} KB gzipped, and the end-to-end tests do not start when it
has more. Files that several rooms share are counted in each.

Finding entities, model, lists and code together: ${kb(entities.minified)} KB minified, ${kb(entities.gzip)} KB gzip; at most ${kb(ENTITIES_LIMIT)} KB.
`;
}
