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
    // Once more, in a new browser (test/e2e/harness/session.ts), and told as "retry x1": a browser that crashed or hung on
    // a crowded machine has failed whole runs. What is wrong with the product fails twice.
    retry: 1,
    reporters: ['default'],
  },
});
