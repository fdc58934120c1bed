import { defineConfig } from 'wxt';
import { type Command, OPEN_COMMAND } from './lib/messaging/commands.ts';

/**
 * Methods that are never called with our options, or whose work is not used (lib/article/survivors.ts): no JSON-LD is
 * read, classes and addresses are left as they are, since what comes out are the marks of elements.
 */
const UNUSED = ['_getJSONLD', '_cleanClasses', '_fixRelativeUris'];

/**
 * Takes out of Readability what is never used here: its log, for debugging, and the methods above. The reader is 1.5 KB
 * (gzip) smaller without.
 */
const trimReadability = {
  name: 'trim-readability',
  transform(code: string, id: string) {
    if (!id.endsWith('/Readability.js')) return null;
    const trimmed = UNUSED.reduce((text, name) => {
      const method = new RegExp(`^ {2}${name}\\(\\w+\\) \\{\\n[\\s\\S]*?^ {2}\\},$`, 'm');
      if (!method.test(text))
        throw new Error(`Expected a method ${name} in Readability: adapt wxt.config.ts to its version`);
      return text.replace(method, `  ${name}() {},`);
    }, code);
    const types = /^ {4}jsonLdArticleTypes:\s+\/.*\/,$/m;
    if (!types.test(trimmed))
      throw new Error('Expected jsonLdArticleTypes in Readability: adapt wxt.config.ts to its version');
    return { code: trimmed.replace(types, '').replaceAll('this.log(', 'false && this.log('), map: null };
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  // Firefox is built as MV3 too: one manifest version, one set of APIs (docs/ARCHITECTURE.md).
  manifestVersion: 3,
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { sourcemap: false },
    plugins: [trimReadability],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    // Asked one site at a time, and only when the reader wants their highlights shown again on a revisit.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_manifest_action__' },
    // Chromium takes four suggested keys. All hold Alt: none is a character that the page, or a screen reader, hears too.
    commands: {
      [OPEN_COMMAND]: { suggested_key: { default: 'Alt+Shift+L' } },
      highlight: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_manifest_highlight__' },
      next: { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_manifest_next__' },
      previous: { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_manifest_previous__' },
      note: { description: '__MSG_manifest_note__' },
      filter: { description: '__MSG_manifest_filter__' },
      library: { description: '__MSG_manifest_library__' },
    } satisfies Record<Command | typeof OPEN_COMMAND, unknown>,
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: ['http://*/*', 'https://*/*'],
        // A fixed address would let any page test whether Breachline is installed.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'breachline@breachline.example',
              // 140 is the first release with the CSS Custom Highlight API.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first on Android that knows data_collection_permissions.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128', incognito: 'split' as const }),
  }),
});
