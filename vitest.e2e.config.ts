import { defineConfig } from 'vitest/config';

// Run by scripts/e2e.ts, which builds the extension and says which browser in the environment.
export default defineConfig({
  test: {
    name: process.env['BROWSER'] ?? 'e2e',
    include: ['test/e2e/**/*.spec.ts'],
    environment: 'node',
    // One browser at a time: the machine's speed is shared, and a click goes to the window in front.
    fileParallelism: false,
    // A busy machine has taken a minute for what a quiet one does in five seconds.
    testTimeout: 150_000,
    hookTimeout: 150_000,
    // Firefox has crashed once, in continuous integration, in a test that passed some hundred times. The words are the
    // harness's own (test/e2e/harness/session.ts); a failed expectation is never tried again.
    retry: { count: 1, condition: /^The browser ended while it was driven/ },
    reporters: ['default'],
  },
});
