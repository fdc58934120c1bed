import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/unit/**/*.test.tsx'],
    environment: 'node',
    globalSetup: 'test/properties/chooseSeed.ts',
    setupFiles: 'test/properties/applySeed.ts',
    // Nothing is timed here, and machines are shared: a property with many runs may wait for its turn.
    testTimeout: 120_000, // ms
  },
});
